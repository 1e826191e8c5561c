import type { EntryLink } from './records/audit-entry.js';
import type { ControlTotal, TotalsAsked } from './records/control-total.js';
import type { BillingRecord, Ref } from './records/record.js';
import type { Found, Query } from './query.js';

/** A record and the number of times it has been written; the first write makes it 1. */
export interface Stored<R extends BillingRecord = BillingRecord> {
  readonly record: R;
  readonly version: number;
  /** The audit entry of the commit that wrote it last, as that commit said; absent where it said nothing. */
  readonly by?: EntryLink;
  /** The salt of its seal, as that commit said. Erased with what it hides: written without one, a record has none. */
  readonly salt?: string;
}

/** What must still be true when writing. Version 0 says that the record must not exist. */
export interface Expected {
  readonly ref: Ref;
  readonly version: number;
}

export interface Commit {
  readonly expected: readonly Expected[];
  readonly writes: readonly BillingRecord[];
  /** Salts to be kept beside records that are written, by `keyOf`. */
  readonly salts?: Readonly<Record<string, string>>;
  /** Records that cease to exist. Only drafts and links to them do: nothing issued or received is ever erased. */
  readonly deletes: readonly Ref[];
  /** The audit entry that tells of this commit. It is kept beside each record that is written. */
  readonly by?: EntryLink;
}

/**
 * Where records are kept. An adapter is right when it passes `storageContract` of `@billkit/billing/testing`.
 * Records go in and come out as copies. Methods throw a `StorageError` when the store cannot do its work.
 */
export interface Storage {
  /** Reads the named records as they stood at one instant. Records that do not exist are left out. */
  load(refs: readonly Ref[]): Promise<readonly Stored[]>;

  /** Reads the records that match, in the order the query asks for, never more than its limit. */
  find<const Q extends Query>(query: Q): Promise<readonly Found<Q>[]>;

  /**
   * What the open items among all records come to, as `controlTotalsOf` recomputes it: exactly that after every commit,
   * deletion and restoration, in its order. Kept by `totalMoves`, it is read without reading records.
   */
  controlTotals(asked: TotalsAsked): Promise<readonly ControlTotal[]>;

  /**
   * Makes every write and every deletion, or none.
   * `conflict`: some expected version is not the current one, and nothing was written.
   */
  commit(commit: Commit): Promise<'committed' | 'conflict'>;

  /** Reads all there is as it stood at one instant, in any order: for an export. */
  readAll(): Promise<readonly Stored[]>;

  /**
   * Writes whole books as they were read, with their versions and who wrote them; all of them, or none. `not-empty`:
   * there are records, and nothing was written.
   */
  restore(books: readonly Stored[]): Promise<'restored' | 'not-empty'>;

  /**
   * Calls back after each commit or restoration, this one's or another tab's, with what was written or deleted.
   * Returns the way to stop.
   */
  subscribe(listener: (written: readonly Ref[]) => void): () => void;
}
