import { day, requireAmount } from '../input/fields.js';
import { isZero, min, subtract, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { requireDueOn } from '../records/finalize.js';
import type { InvoiceId } from '../records/ids.js';
import type { InstallmentTerms } from '../records/installments.js';
import type { Refusal } from '../refusal.js';
import { reasonOf, type Result } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * The day an invoice would fall due, by the rules `finalize-invoice` decides by: the day a person typed, or the issue
 * day plus the account's terms, or the day of the last installment, where `dueOn` is empty.
 * Refuses with `date-…` of `issuedOn`, `date-…` of `dueOn`, then what `requireDueOn` refuses.
 */
export function previewDueOn(
  issuedOn: string,
  dueOn: string,
  terms: number,
  installmentTerms?: InstallmentTerms,
): Result<Day, Refusal> {
  const issued = day(issuedOn, 'issuedOn');
  if (!issued.ok) return issued;
  if (dueOn === '')
    return requireDueOn({ issuedOn: issued.value, ...(installmentTerms && { installmentTerms }) }, terms);
  const due = day(dueOn, 'dueOn');
  return due.ok ? requireDueOn({ issuedOn: issued.value, dueOn: due.value }, terms) : due;
}

/** What money that comes in with an invoice would do. `received = applied + unallocated`. */
export interface FinalPaymentPreview {
  /** What was received; nothing while the text is no amount. */
  readonly received: Amount;
  /** What of it settles the invoice. */
  readonly applied: Amount;
  /** What is more than the total, and stays with the client (billing.md P-06). */
  readonly unallocated: Amount;
  readonly refusal: Refusal | null;
}

/** Splits the payment of a `finalize-invoice` while it is typed, by the rules the command decides by. */
export function previewFinalPayment(
  invoice: InvoiceId,
  of: Currency,
  total: Amount,
  text: string,
): FinalPaymentPreview {
  const amount = requireAmount(text, of, 'payment.amount');
  const received = amount.ok ? amount.value : zero(of);
  const applied = min(received, total);
  const figures = { received, applied, unallocated: subtract(received, applied) };
  if (isZero(total)) return { ...figures, refusal: { type: 'nothing-due', invoice } };
  return { ...figures, refusal: reasonOf(amount) };
}
