import {
  keyOf,
  refOf,
  type Commit,
  type Found,
  selectionOf,
  type Query,
  type Storage,
  type Stored,
} from '@billkit/billing';
import { createAnnouncer } from './announcer.js';
import { Connection } from './connection.js';
import { findRows } from './find-rows.js';
import { rowOf, storedIn, type BillingDatabase } from './schema.js';
import { storageError } from './storage-problem.js';
import { moveTotals, readTotals } from './totals.js';

export interface IndexedDbStorageOptions {
  /** The name of the database; one set of books each. */
  readonly name: string;
  /** How long a call waits for a database that another tab keeps from opening before it fails with `blocked`, in ms. */
  readonly blockedAfterMs?: number;
}

/** A storage that holds a connection to a database. */
export interface IndexedDbStorage extends Storage {
  /** Lets go of the database and stops telling; for before it is deleted, and for tests. */
  close(): void;
}

/**
 * Records in the browser, shared by all tabs of the origin. Opens when it is first used; what the browser cannot do is
 * thrown as a `StorageError` by the call that needed it, and the next call tries again. Passes `storageContract`.
 */
export function createIndexedDbStorage({
  name,
  blockedAfterMs = 5000,
}: IndexedDbStorageOptions): IndexedDbStorage {
  const connection = new Connection(name, blockedAfterMs);
  const announcer = createAnnouncer(name);
  const using = async <T>(
    work: 'read' | 'write',
    run: (database: BillingDatabase) => PromiseLike<T>,
  ): Promise<T> => {
    try {
      return await run(await connection.open());
    } catch (cause) {
      throw storageError(cause, work);
    }
  };

  return {
    load: (refs) =>
      using('read', async ({ rows }) => {
        const found = await rows.bulkGet(refs.map(keyOf));
        return found.flatMap((row) => (row ? [storedIn(row)] : []));
      }),

    async find<const Q extends Query>(query: Q) {
      // A question that no index answers is its asker's mistake, not the storage's failing.
      selectionOf(query);
      const found = await using('read', (database) => findRows(database, query));
      // What matched the question is what its type says.
      return found.map(storedIn) as unknown as readonly Found<Q>[];
    },

    controlTotals: (asked) => using('read', ({ totals }) => readTotals(totals, asked)),

    async commit(asked) {
      // Copied before waiting: what the caller changes meanwhile is not what was committed.
      const commit = structuredClone(asked);
      const outcome = await using('write', (database) => write(database, commit));
      if (outcome === 'committed') announcer.announce([...commit.writes, ...commit.deletes].map(refOf));
      return outcome;
    },

    readAll: () => using('read', async ({ rows }) => (await rows.toArray()).map(storedIn)),

    async restore(asked) {
      const books = structuredClone(asked);
      const outcome = await using('write', (database) => restore(database, books));
      if (outcome === 'restored') announcer.announce(books.map(({ record }) => refOf(record)));
      return outcome;
    },

    subscribe: (listener) => announcer.subscribe(listener),

    close() {
      connection.close();
      announcer.close();
    },
  };
}

/** Everything or nothing, in one transaction. Nothing foreign is awaited inside: that would commit the half of it. */
function write(
  database: BillingDatabase,
  { expected, writes, deletes, by, salts }: Commit,
): PromiseLike<'committed' | 'conflict'> {
  const touched = new Set([...writes, ...deletes].map(keyOf));
  const keys = [...new Set([...expected.map(({ ref }) => keyOf(ref)), ...touched])];
  return database.transaction('rw', [database.rows, database.totals], async () => {
    const found = await database.rows.bulkGet(keys);
    const versions = new Map(keys.map((key, index) => [key, found[index]?.version ?? 0]));
    if (expected.some(({ ref, version }) => versions.get(keyOf(ref)) !== version)) return 'conflict';
    await database.rows.bulkPut(
      writes.map((record) => {
        const salt = salts?.[keyOf(record)];
        const version = (versions.get(keyOf(record)) ?? 0) + 1;
        return rowOf({ record, version, ...(by && { by }), ...(salt && { salt }) });
      }),
    );
    await database.rows.bulkDelete(deletes.map(keyOf));
    const before = found.flatMap((row) => (row && touched.has(row.key) ? [row.record] : []));
    await moveTotals(database.totals, before, writes);
    return 'committed';
  });
}

/** All rows in one transaction, so that a tab that is closed meanwhile leaves none. */
function restore(database: BillingDatabase, books: readonly Stored[]): PromiseLike<'restored' | 'not-empty'> {
  return database.transaction('rw', [database.rows, database.totals], async () => {
    if ((await database.rows.count()) > 0) return 'not-empty';
    await database.rows.bulkAdd(books.map(rowOf));
    await moveTotals(
      database.totals,
      [],
      books.map(({ record }) => record),
    );
    return 'restored';
  });
}
