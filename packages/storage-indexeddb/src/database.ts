import { Dexie } from 'dexie';

/** The tables there are. */
export async function tableNames(name: string): Promise<string[]> {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  database.version(1).stores({ records: '[kind+id]' });
  await database.open();
  const names = database.tables.map((table) => table.name);
  await database.delete();
  return names;
}
