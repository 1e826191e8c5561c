import type { Amount } from '../money/amount.js';
import { fillFromAll } from '../money/fill.js';
import { compareDays } from '../time/day.js';
import type { CreditNoteWithCredit } from './credit-note.js';
import type { InvoiceId } from './ids.js';
import type { OpenInvoice } from './invoice.js';
import { oldestFirst } from './oldest-first.js';
import type { ReceivedPayment } from './payment.js';
import { unreservedDue } from './reserved-due.js';

/** What invoices can be settled with: money that is held, and credit on the client's account. */
export type Source = ReceivedPayment | CreditNoteWithCredit;

/** What of a source is to settle which invoice; above zero. */
export interface ProposedSettlement {
  readonly source: Source['id'];
  readonly invoice: InvoiceId;
  readonly amount: Amount;
}

/**
 * Settles what a client owes with the money and the credit held for them: the oldest goes to the invoice that fell due
 * first, each used up and filled before the next. Nothing happens until commands state it (billing.md P-12).
 *
 * At the end there is nothing left of the sources, or nothing is due that is not reserved. All of one client and in one
 * currency.
 */
export const proposedSettlements = (
  sources: readonly Source[],
  open: readonly OpenInvoice[],
): readonly ProposedSettlement[] =>
  fillFromAll(
    sources.toSorted(bySourceAge),
    (source) => (source.kind === 'payment' ? source.unallocated : source.accountCredit.remaining),
    oldestFirst(open),
    unreservedDue,
    ({ id: source }, { id: invoice }, amount) => ({ source, invoice, amount }),
  );

/**
 * Orders sources by when money was received or credit was issued, then by number, then by id; on one day money goes
 * before credit.
 */
export const bySourceAge = (a: Source, b: Source): number =>
  compareDays(dayOfSource(a), dayOfSource(b)) ||
  (a.kind === b.kind ? a.serial - b.serial || (a.id < b.id ? -1 : 1) : a.kind === 'payment' ? -1 : 1);

const dayOfSource = (source: Source) => (source.kind === 'payment' ? source.receivedOn : source.issuedOn);
