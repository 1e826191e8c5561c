import { subtract, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { addDecimals, compareDecimals } from '../money/decimal-arithmetic.js';
import { decimalOf, type Decimal } from '../money/decimal.js';
import { fill } from '../money/fill.js';
import { split } from '../money/split.js';
import { amountDueOf, type OpenInvoice, type PaidInvoice } from '../records/invoice.js';
import { no, ok, type Result } from '../result.js';
import { compareDays, type Day } from '../time/day.js';

/** That so many hundredths of a sum fall due on a day. */
export interface InstallmentTerm {
  readonly dueOn: Day;
  /** Above zero. All terms together are 100. */
  readonly percent: Decimal;
}

/** Part of a sum that falls due on a day of its own. */
export interface Installment {
  readonly dueOn: Day;
  readonly amount: Amount;
}

/** Why terms are no schedule, in order of precedence: the first that applies is the one given. */
export type InstallmentProblem = 'no-terms' | 'percent-not-positive' | 'percents-not-whole';

const nothing = decimalOf('0');
const whole = decimalOf('100');

/**
 * A sum in installments, the first due in front; on one day in the order of the terms. They add up to the sum to the last
 * unit (money.md 4.7): odd units go to the largest fractions, to the first due among equals.
 *
 * Refuses `no-terms`, `percent-not-positive`, `percents-not-whole` (they are not 100 together).
 */
export function installmentsOf(
  amount: Amount,
  of: Currency,
  terms: readonly InstallmentTerm[],
): Result<readonly Installment[], InstallmentProblem> {
  if (terms.length === 0) return no('no-terms');
  if (terms.some(({ percent }) => compareDecimals(percent, nothing) <= 0)) return no('percent-not-positive');
  const together = terms.map(({ percent }) => percent).reduce(addDecimals);
  if (compareDecimals(together, whole) !== 0) return no('percents-not-whole');
  const ordered = terms.toSorted((a, b) => compareDays(a.dueOn, b.dueOn));
  const shares = split(
    amount,
    ordered.map(({ percent }) => percent),
    of,
  );
  if (!shares.ok) throw new Error(`Terms were refused as ${shares.reason}.`);
  return ok(shares.value.map((share, place) => ({ dueOn: ordered[place]?.dueOn as Day, amount: share })));
}

/** An installment of an invoice, and how far it is settled: `settled` and `amountDue` are `amount`. */
export interface InstallmentStanding extends Installment {
  readonly settled: Amount;
  readonly amountDue: Amount;
  /** Something is due, and the day it fell due has passed. */
  readonly isOverdue: boolean;
}

/**
 * How far the installments of an invoice are settled on `today`. Whatever settles the invoice (allocations, credit notes,
 * write-offs) fills the one that falls due first, then the next (money.md 4.7). What is due of all is the invoice's amount
 * due. Refuses as `installmentsOf`.
 */
export function installmentsOn(
  invoice: OpenInvoice | PaidInvoice,
  terms: readonly InstallmentTerm[],
  today: Day,
): Result<readonly InstallmentStanding[], InstallmentProblem> {
  const { figures, currency } = invoice;
  const installments = installmentsOf(figures.total, currency, terms);
  if (!installments.ok) return installments;
  const { parts } = fill(
    subtract(figures.total, amountDueOf(invoice)),
    installments.value,
    ({ amount }) => amount,
    (_, amount) => amount,
  );
  const none = zero(currency);
  return ok(
    installments.value.map((installment, place): InstallmentStanding => {
      const settled = parts[place] ?? none;
      const amountDue = subtract(installment.amount, settled);
      const isOverdue = amountDue !== none && compareDays(installment.dueOn, today) < 0;
      return { ...installment, settled, amountDue, isOverdue };
    }),
  );
}
