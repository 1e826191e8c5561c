import { list, object, optional, type Check } from '../input/check.js';
import { linesMax, moneyText, reason, requireAmount, requireAmounts } from '../input/fields.js';
import { sum, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Disposition } from '../records/credit-note.js';
import {
  aboveDue,
  requireCreditWithinDue,
  requireDueNotReserved,
  requireWithinPaid,
} from '../records/credited-invoice.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import type { Preferences } from '../records/preferences.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { takeBackInput, type TakeBack, type TakeBackInput } from './take-back.js';

/** What becomes of the part of a credit note above the amount due. All of it together is that part, exactly. */
export interface DispositionInput {
  /** Given back, out of allocations of the invoice. */
  readonly refunds?: readonly TakeBackInput[];
  /** Left on the client's account. */
  readonly credit?: string;
  /** Settled outside of these books, and how. */
  readonly outside?: { readonly amount: string; readonly reason: string };
}

export const dispositionInput: Check<DispositionInput> = object<DispositionInput>({
  refunds: optional(list(takeBackInput, linesMax)),
  credit: optional(moneyText),
  outside: optional(object<{ amount: string; reason: string }>({ amount: moneyText, reason })),
});

/** A disposition with its amounts read. */
export interface DispositionAsked {
  readonly refunds: readonly TakeBack[];
  readonly credit: Amount;
  readonly outside: Amount;
  readonly outsideReason?: string;
}

/** The parts as amounts. Refuses with `money-scale`, `money-range`, `money-sign` of the first that is none. */
export function dispositionAsked(
  { refunds = [], credit, outside }: DispositionInput,
  of: Currency,
): Result<DispositionAsked, Refusal> {
  const back = requireAmounts(refunds, of, 'disposition.refunds');
  if (!back.ok) return back;
  const kept = credit === undefined ? ok(zero(of)) : requireAmount(credit, of, 'disposition.credit');
  if (!kept.ok) return kept;
  const settled = outside ? requireAmount(outside.amount, of, 'disposition.outside.amount') : ok(zero(of));
  if (!settled.ok) return settled;
  return ok({
    refunds: back.value,
    credit: kept.value,
    outside: settled.value,
    ...(outside && { outsideReason: outside.reason }),
  });
}

/**
 * What becomes of the part of `payable` above what `invoice` owes; `undefined` where all of it is due.
 *
 * Refuses with `credit-exceeds-amount-due` where the account keeps no credit (billing.md C-08), `amount-reserved`,
 * `disposition-mismatch` where the parts do not add up to it, `credit-exceeds-paid`.
 */
export function requireDisposed(
  invoice: OpenInvoice | PaidInvoice,
  payable: Amount,
  { refunds, credit, outside, outsideReason }: DispositionAsked,
  { accountCredit }: Pick<Preferences, 'accountCredit'>,
): Result<Disposition | undefined, Refusal> {
  const within = accountCredit ? ok(null) : requireCreditWithinDue(invoice, payable);
  if (!within.ok) return within;
  const unreserved = requireDueNotReserved(invoice, payable);
  if (!unreserved.ok) return unreserved;
  const { id, number, currency } = invoice;
  const above = aboveDue(invoice, payable);
  const refunded = sum(
    refunds.map(({ amount }) => amount),
    currency,
  );
  const disposed = sum([refunded, credit, outside], currency);
  if (disposed !== above)
    return no({ type: 'disposition-mismatch', invoice: id, number, currency, above, disposed });
  if (above === zero(currency)) return ok(undefined);
  const paid = requireWithinPaid(invoice, above);
  if (!paid.ok) return paid;
  return ok({
    refunded,
    refunds: refunds.map(({ refund }) => refund),
    credit,
    outside,
    ...(outsideReason && { outsideReason }),
  });
}
