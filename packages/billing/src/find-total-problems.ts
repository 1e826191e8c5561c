import { controlTotalsOf, totalKeyOf, type ControlTotal } from './records/control-total.js';
import type { Storage } from './storage.js';

/** A control total that is not what the records come to; absent where none is kept, or none is due. */
export interface TotalProblem {
  readonly kept?: ControlTotal;
  readonly recomputed?: ControlTotal;
}

/**
 * Recomputes every control total and says which are kept otherwise; none when the store is whole. For tests, and for whoever
 * doubts a figure, while nobody writes: it reads all there is. What is wrong is right again in a store that the books are
 * imported into.
 */
export async function findTotalProblems(
  storage: Pick<Storage, 'readAll' | 'controlTotals'>,
): Promise<readonly TotalProblem[]> {
  const records = (await storage.readAll()).map(({ record }) => record);
  const clients = records.flatMap((record) => ('client' in record ? [record.client.id] : []));
  const problems: TotalProblem[] = [];
  for (const client of [undefined, ...new Set(clients)]) {
    const asked = client === undefined ? {} : { client };
    const kept = byKey(await storage.controlTotals(asked));
    const recomputed = byKey(controlTotalsOf(records, asked));
    for (const key of new Set([...kept.keys(), ...recomputed.keys()])) {
      const [one, other] = [kept.get(key), recomputed.get(key)];
      if (one?.amount === other?.amount && one?.items === other?.items) continue;
      problems.push({ ...(one && { kept: one }), ...(other && { recomputed: other }) });
    }
  }
  return problems;
}

const byKey = (totals: readonly ControlTotal[]): ReadonlyMap<string, ControlTotal> =>
  new Map(totals.map((total) => [JSON.stringify(totalKeyOf(total)), total]));
