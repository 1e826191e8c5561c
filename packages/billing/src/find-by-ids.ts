import type { Billing } from './billing.js';
import { limitMax, queryOfAny } from './query.js';
import type { Kind, RecordOf } from './records/record.js';
import type { Stored } from './storage.js';

/** The records of a kind by their ids, however many; as many at a time as one query may ask for. */
export async function findByIds<K extends Kind>(
  billing: Pick<Billing, 'find'>,
  kind: K,
  ids: readonly string[],
): Promise<readonly Stored<RecordOf<K>>[]> {
  const pages = Array.from({ length: Math.ceil(ids.length / limitMax) }, (_, page) =>
    ids.slice(page * limitMax, (page + 1) * limitMax),
  );
  const found = await Promise.all(
    pages.map((page) => billing.find(queryOfAny({ kind, where: { ids: page }, limit: limitMax }))),
  );
  // What matched the question is of its kind.
  return found.flat() as readonly Stored[] as readonly Stored<RecordOf<K>>[];
}
