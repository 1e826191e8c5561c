import {
  cursorOf,
  keyOf,
  selections,
  selectorsOf,
  type BillingRecord,
  type Selectors,
  type Stored,
} from '@billkit/billing';
import { Dexie, type EntityTable } from 'dexie';

/** A record as it is kept: with the values it is found by beside it. */
export interface Row extends Stored, Selectors {
  readonly key: string;
  readonly kind: string;
  readonly id: string;
  readonly day: string;
}

/** The version of the shape of the rows. A higher one in the database belongs to newer code, which alone may write. */
export const schemaVersion = 1;

export const rowOf = (record: BillingRecord, version: number): Row => ({
  ...selectorsOf(record),
  key: keyOf(record),
  kind: record.kind,
  id: record.id,
  day: cursorOf(record).day,
  version,
  record,
});

/** The compound index that answers questions by these selectors, in order of business day and id. */
export const indexOf = (names: readonly string[]): string => `[${['kind', ...names, 'day', 'id'].join('+')}]`;

/** The database: one table, an index for each selection that a query may make. */
export class BillingDatabase extends Dexie {
  declare readonly rows: EntityTable<Row, 'key'>;

  constructor(name: string) {
    // Relaxed durability leaves an acknowledged payment in the system's cache when the power goes.
    super(name, { chromeTransactionDurability: 'strict' });
    // A record is found by its id through its key.
    const indexes = selections.filter((names) => !names.some((one) => one === 'id')).map(indexOf);
    this.version(schemaVersion).stores({ rows: ['key', ...indexes].join(', ') });
  }
}

/**
 * Whether the database was made by newer code than this. Asked before it is opened: Dexie opens a newer database all
 * the same, and adds to it what it misses.
 */
export async function isNewer(name: string): Promise<boolean> {
  const { indexedDB } = Dexie.dependencies;
  const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
  // Dexie counts in tens, so that versions may have steps between them.
  return databases.some((one) => one.name === name && (one.version ?? 0) > schemaVersion * 10);
}
