import type { Decision } from './command.js';
import type { Refusal } from './refusal.js';
import type { EntryLink } from './records/audit-entry.js';
import { keyOf, type BillingRecord, type Kind, type RecordOf, type Ref } from './records/record.js';
import { no, ok, type Result } from './result.js';
import type { Stored } from './storage.js';

/** The records as one decision sees them: those it read, as they stood at one instant. */
export class Books {
  readonly #byKey: ReadonlyMap<string, Stored>;
  readonly #isHidden: (record: BillingRecord) => boolean;

  constructor(stored: Iterable<Stored> = [], isHidden: (record: BillingRecord) => boolean = () => false) {
    this.#isHidden = isHidden;
    this.#byKey = new Map([...stored].map((entry) => [keyOf(entry.record), entry]));
  }

  /** The record, or undefined where it does not exist. */
  get<K extends Kind>(kind: K, id: string): RecordOf<K> | undefined {
    const record = this.#byKey.get(keyOf({ kind, id }))?.record as RecordOf<K> | undefined;
    return record && this.#isHidden(record) ? undefined : record;
  }

  /** The record. Refuses with `not-found`. */
  require<K extends Kind>(kind: K, id: string): Result<RecordOf<K>, Refusal> {
    const record = this.get(kind, id);
    return record ? ok(record) : no({ type: 'not-found', kind, id });
  }

  /** The same books, in which some records are not found. Their ids are taken all the same. */
  hiding(isHidden: (record: BillingRecord) => boolean): Books {
    return new Books(this.#byKey.values(), isHidden);
  }

  /** Refuses with `id-taken` when the record exists. */
  requireFree(kind: Kind, id: string): Result<null, Refusal> {
    return this.#byKey.has(keyOf({ kind, id })) ? no({ type: 'id-taken', kind, id }) : ok(null);
  }

  /** The number of times it has been written, 0 where it does not exist. */
  version(kind: Kind, id: string): number {
    return this.#byKey.get(keyOf({ kind, id }))?.version ?? 0;
  }

  /** The books as they are once this is written. Versions stay those that were read. */
  after({ writes, deletes = [] }: Decision): Books {
    const byKey = new Map(this.#byKey);
    for (const record of writes)
      byKey.set(keyOf(record), { record, version: this.version(record.kind, record.id) });
    for (const ref of deletes) byKey.delete(keyOf(ref));
    return new Books(byKey.values(), this.#isHidden);
  }

  /** The entries that last wrote these records, for those that exist. */
  writersOf(refs: readonly Ref[]): readonly EntryLink[] {
    return refs.flatMap((ref) => this.#byKey.get(keyOf(ref))?.by ?? []);
  }

  /** Refuses with `stale-version` when the record was written again since a person saw it. */
  requireVersion(kind: Kind, id: string, seen: number): Result<null, Refusal> {
    const current = this.version(kind, id);
    return current === seen ? ok(null) : no({ type: 'stale-version', kind, id, seen, current });
  }
}
