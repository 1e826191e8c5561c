import type { Amount } from '../money/amount.js';
import { fillFromAll } from '../money/fill.js';
import type { InvoiceId, PaymentId } from '../records/ids.js';
import type { OpenInvoice } from '../records/invoice.js';
import type { ReceivedPayment } from '../records/payment.js';
import { compareDays } from '../time/day.js';
import { oldestFirst } from './proposed-allocations.js';

/** What of a payment is to settle which invoice; above zero. */
export interface ProposedSettlement {
  readonly payment: PaymentId;
  readonly invoice: InvoiceId;
  readonly amount: Amount;
}

/**
 * Settles what a client owes with the money held for them: the payment received first goes to the invoice that fell due
 * first, each used up and filled before the next. Nothing happens until commands state it (billing.md P-12).
 *
 * At the end there is no unallocated money or nothing due. All of one client and in one currency.
 */
export const proposedSettlements = (
  received: readonly ReceivedPayment[],
  open: readonly OpenInvoice[],
): readonly ProposedSettlement[] =>
  fillFromAll(
    received.toSorted(byReceipt),
    ({ unallocated }) => unallocated,
    oldestFirst(open),
    ({ amountDue }) => amountDue,
    ({ id: payment }, { id: invoice }, amount) => ({ payment, invoice, amount }),
  );

/** Orders payments by when they were received, then by number, then by id. */
export const byReceipt = (a: ReceivedPayment, b: ReceivedPayment): number =>
  compareDays(a.receivedOn, b.receivedOn) || a.serial - b.serial || (a.id < b.id ? -1 : 1);
