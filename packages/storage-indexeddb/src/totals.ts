import {
  moved,
  totalKeyOf,
  totalMoves,
  type BillingRecord,
  type ControlTotal,
  type TotalsAsked,
} from '@billkit/billing';
import type { IndexableTypeArray, Table } from 'dexie';

export type Totals = Table<ControlTotal, IndexableTypeArray>;

// An array comes after any text.
const afterAllText: readonly never[] = [];

/** The control totals of a client, or of all together: one range of keys. */
export const readTotals = (totals: Totals, { client = '' }: TotalsAsked): PromiseLike<ControlTotal[]> =>
  totals.where(':id').between([client], [client, afterAllText], true, false).toArray();

/** The key as Dexie's types want it. */
const keyOf = (total: ControlTotal): IndexableTypeArray => [...totalKeyOf(total)];

/** Moves totals as records become others, in the transaction that writes these. */
export async function moveTotals(
  totals: Totals,
  before: Iterable<BillingRecord>,
  after: Iterable<BillingRecord>,
): Promise<void> {
  const moves = totalMoves(before, after);
  if (moves.length === 0) return;
  const kept = await totals.bulkGet(moves.map(keyOf));
  const next = moves.map((move, place) => moved(kept[place], move));
  const left = next.filter(({ items }) => items > 0);
  // Dexie takes lists as keys; only its types of keys beside values know none.
  await totals.bulkPut(left, left.map(keyOf) as unknown as readonly string[]);
  await totals.bulkDelete(next.filter(({ items }) => items === 0).map(keyOf));
}
