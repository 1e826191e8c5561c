import {
  moved,
  totalKeyOf,
  totalMoves,
  type BillingRecord,
  type ControlTotal,
  type TotalsAsked,
} from '@billkit/billing';

/** Control totals in memory, moved as records become others. */
export class KeptTotals {
  /** Each under the text of its key, which sorts as the key does among the totals of one client. */
  readonly #totals = new Map<string, ControlTotal>();

  move(before: Iterable<BillingRecord>, after: Iterable<BillingRecord>): void {
    for (const move of totalMoves(before, after)) {
      const key = totalKeyOf(move).join('\n');
      const total = moved(this.#totals.get(key), move);
      if (total.items === 0) this.#totals.delete(key);
      else this.#totals.set(key, total);
    }
  }

  of({ client }: TotalsAsked): readonly ControlTotal[] {
    return [...this.#totals]
      .filter(([, total]) => total.client === client)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, total]) => ({ ...total }));
  }
}
