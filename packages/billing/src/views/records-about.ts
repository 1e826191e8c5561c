import { erasedFrom, isErasable, type Erasure } from '../records/personal.js';
import { keyOf, refOf, type BillingRecord, type Ref } from '../records/record.js';
import type { Stored } from '../storage.js';

/**
 * What of whole books (`storage.readAll`) an erasure would change: for the command `erase-client`, a thousand at a time.
 * None when the person is erased.
 */
export function recordsAbout(books: Iterable<Stored>, erasure: Erasure): readonly Ref[] {
  const records = new Map([...books].map(({ record }) => [keyOf(record), record]));
  const isAbout = (record: BillingRecord) =>
    isErasable(record.kind) && erasedFrom(record, erasure, (ref) => records.get(keyOf(ref)));
  return [...records.values()].filter(isAbout).map(refOf);
}
