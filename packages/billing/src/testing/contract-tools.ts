import { sameContent } from '../input/same-content.js';
import type { Query } from '../query.js';
import { refOf, type BillingRecord, type Ref } from '../records/record.js';
import type { Commit, Storage } from '../storage.js';
import { draftInvoice, grace } from './fixtures.js';

/** One promise of the storage port, with a way to see it kept. `run` throws when it is not. */
export interface StorageCase {
  readonly name: string;
  /** `open` gives an empty storage of its own. */
  run(open: () => Promise<Storage> | Storage): Promise<void>;
}

export const one = draftInvoice({ id: 'inv_1' });
export const two = draftInvoice({ id: 'inv_2', client: grace });

/** The draft with other content. */
export const changed = (record: typeof one, memo: string) => ({ ...record, memo });

/** A commit of records, and deletions after them, over these versions; 0 where none is given. */
export const commitOf = (
  writes: readonly BillingRecord[],
  versions: readonly number[] = [],
  deletes: readonly Ref[] = [],
): Commit => ({
  expected: [...writes, ...deletes].map((record, index) => ({
    ref: refOf(record),
    version: versions[index] ?? 0,
  })),
  writes,
  deletes,
});

/** Throws unless both say the same. */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (sameContent(actual, expected)) return;
  throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
}

/** The ids of what a query finds, in its order. */
export const idsOf = async (storage: Storage, query: Query): Promise<readonly string[]> =>
  (await storage.find(query)).map(({ record }) => record.id);
