import type { Amount } from '../money/amount.js';
import { fillFromAll } from '../money/fill.js';
import type { InvoiceId, PaymentId } from './ids.js';
import { unreservedDue, type OpenInvoice } from './invoice.js';
import { byReceipt, oldestFirst } from './oldest-first.js';
import type { ReceivedPayment } from './payment.js';

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
 * At the end there is no unallocated money, or nothing is due that is not reserved. All of one client and in one currency.
 */
export const proposedSettlements = (
  received: readonly ReceivedPayment[],
  open: readonly OpenInvoice[],
): readonly ProposedSettlement[] =>
  fillFromAll(
    received.toSorted(byReceipt),
    ({ unallocated }) => unallocated,
    oldestFirst(open),
    unreservedDue,
    ({ id: payment }, { id: invoice }, amount) => ({ payment, invoice, amount }),
  );
