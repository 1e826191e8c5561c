import { sum, type Amount, type OpenInvoice, type ReceivedPayment } from '@billkit/billing';
import { currency } from './books.js';

// The limit: IndexedDB asked directly, by the best way there is, of the database that the storage keeps.

interface Row {
  readonly record: OpenInvoice | ReceivedPayment;
}

/** Opens what the storage has made. */
export const openRaw = (name: string): Promise<IDBDatabase> => answer(indexedDB.open(name));

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('no answer'));
  });

const byStatus = '[kind+status+day+id]';
const byClient = '[kind+client+status+day+id]';
const indexOf = (database: IDBDatabase, name: string) =>
  database.transaction('rows', 'readonly').objectStore('rows').index(name);

/** Fifty of a status, the newest first, before a place in the order. */
export function page(
  database: IDBDatabase,
  status: string,
  before: readonly string[] = [],
): Promise<readonly Row[]> {
  const start = ['invoice', status];
  const range = IDBKeyRange.bound(
    start,
    before.length > 0 ? [...start, ...before] : [...start, []],
    false,
    true,
  );
  return backwards(indexOf(database, byStatus), range);
}

/** One answer of many records where the browser can give it in this order, else one of each. */
async function backwards(index: IDBIndex, query: IDBKeyRange): Promise<readonly Row[]> {
  if ('getAllRecords' in index) {
    // A browser that knows `getAllRecords` takes a direction in `getAll`, too, which hands over no keys.
    const ask = index.getAll.bind(index) as (options: object) => IDBRequest<Row[]>;
    return answer(ask({ query, count: 50, direction: 'prev' }));
  }
  return new Promise((resolve) => {
    const found: Row[] = [];
    const request = index.openCursor(query, 'prev');
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) {
        resolve(found);
        return;
      }
      found.push(cursor.value as Row);
      if (found.length === 50) resolve(found);
      else cursor.continue();
    };
  });
}

/** What a client owes and what is held for them, added up from their records. */
export async function balance(database: IDBDatabase, client: string): Promise<readonly Amount[]> {
  const index = indexOf(database, byClient);
  const start = (kind: string, status: string) =>
    IDBKeyRange.bound([kind, client, status], [kind, client, status, []]);
  const [open, received]: readonly (readonly Row[])[] = await Promise.all([
    answer(index.getAll(start('invoice', 'open'))),
    answer(index.getAll(start('payment', 'received'))),
  ]);
  const held = (received ?? []).flatMap(({ record }) =>
    'unallocated' in record ? [record.unallocated] : [],
  );
  const owed = (open ?? []).flatMap(({ record }) => ('amountDue' in record ? [record.amountDue] : []));
  return [sum(owed, currency), sum(held, currency)];
}

/** How many open invoices there are, all of them read. */
export const openDocuments = async (database: IDBDatabase): Promise<number> =>
  (
    await answer(
      indexOf(database, byStatus).getAll(IDBKeyRange.bound(['invoice', 'open'], ['invoice', 'open', []])),
    )
  ).length;

/** How many open invoices there are, their keys alone read. */
export const openKeys = (database: IDBDatabase): Promise<number> =>
  new Promise((resolve) => {
    let found = 0;
    const range = IDBKeyRange.bound(['invoice', 'open'], ['invoice', 'open', []]);
    const request = indexOf(database, byStatus).openKeyCursor(range);
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) {
        resolve(found);
        return;
      }
      found += 1;
      cursor.continue();
    };
  });
