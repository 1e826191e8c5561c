import { subtract, sum, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { ControlTotal } from '../records/control-total.js';
import type { Figure } from '../records/open-item.js';
import type { Day } from '../time/day.js';
import { ageingDays, sortedByAge, type AgeingBucket } from './ageing.js';
import type { Balance } from './balance.js';

/** What is overdue for so many days, and how many invoices or installments that is. */
export interface AgedTotal extends Pick<AgeingBucket, 'from' | 'to' | 'amountDue'> {
  readonly items: number;
}

/** What is owed as the books stand, by how long it has been overdue on `day`. The buckets add up to `owed` (money.md I14). */
export interface AgedTotals {
  readonly day: Day;
  /** Not yet overdue first, then from the least to the most overdue. */
  readonly buckets: readonly AgedTotal[];
  readonly owed: Amount;
}

/**
 * How old what is owed has become, from control totals: the sums `ageingOn` comes to once all that was recorded has
 * happened. `limits` as there.
 */
export function agedTotals(
  totals: readonly ControlTotal[],
  of: Currency,
  day: Day,
  limits: readonly number[] = ageingDays,
): AgedTotals {
  const owed = totals.flatMap(({ currency, figure, dueOn, amount, items }) =>
    currency === of && figure === 'owed' && dueOn ? [{ dueOn, amount, items }] : [],
  );
  const buckets = sortedByAge(owed, day, limits).map(({ found, ...range }): AgedTotal => {
    const items = found.reduce((count, one) => count + one.items, 0);
    return { ...range, amountDue: amountOfAll(found, of), items };
  });
  return { day, buckets, owed: amountOfAll(owed, of) };
}

/** The balance that `balanceOf` adds up from records, from control totals (billing.md S-33). */
export function balanceInTotals(totals: readonly ControlTotal[], of: Currency): Balance {
  const total = (figure: Figure) =>
    amountOfAll(
      totals.filter((one) => one.currency === of && one.figure === figure),
      of,
    );
  const [owed, held, credit] = [total('owed'), total('held'), total('credit')];
  return { owed, held, credit, balance: subtract(subtract(owed, held), credit) };
}

const amountOfAll = (all: readonly { readonly amount: Amount }[], of: Currency): Amount =>
  sum(
    all.map(({ amount }) => amount),
    of,
  );
