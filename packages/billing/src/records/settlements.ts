import type { Amount } from '../money/amount.js';
import { fillFromAll } from '../money/fill.js';
import { compareDays } from '../time/day.js';
import type { CreditNoteWithCredit } from './credit-note.js';
import type { InvoiceId, PaymentId } from './ids.js';
import type { OpenInvoice } from './invoice.js';
import { unreservedDue } from './reserved-due.js';
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

/** What invoices can be settled with: money that is held, and credit on the client's account. */
export type Source = ReceivedPayment | CreditNoteWithCredit;

/** What of a source settles which invoice; above zero. */
export interface Settlement {
  readonly source: Source['id'];
  readonly invoice: InvoiceId;
  readonly amount: Amount;
}

/** As `proposedSettlements`, with credit as old as its credit note; on one day money goes first. */
export const settlementsOf = (
  sources: readonly Source[],
  open: readonly OpenInvoice[],
): readonly Settlement[] =>
  fillFromAll(
    sources.toSorted(bySourceAge),
    (source) => (source.kind === 'payment' ? source.unallocated : source.accountCredit.remaining),
    oldestFirst(open),
    unreservedDue,
    ({ id: source }, { id: invoice }, amount) => ({ source, invoice, amount }),
  );

const dayOfSource = (source: Source) => (source.kind === 'payment' ? source.receivedOn : source.issuedOn);

const bySourceAge = (a: Source, b: Source): number =>
  compareDays(dayOfSource(a), dayOfSource(b)) ||
  (a.kind === b.kind ? a.serial - b.serial || (a.id < b.id ? -1 : 1) : a.kind === 'payment' ? -1 : 1);
