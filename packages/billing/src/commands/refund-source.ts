import type { Books } from '../books.js';
import { hasCredit, type CreditNoteWithCredit } from '../records/credit-note.js';
import type { RefundId } from '../records/ids.js';
import type { ReceivedPayment } from '../records/payment.js';
import type { BillingRecord, Ref } from '../records/record.js';
import { giveReserved, takeCreditBack, type LiveRefund, type PendingRefund } from '../records/refund.js';

/** What a command reads that changes a refund: it, and the payment or the credit note it was made from. */
export function refundReads(id: RefundId, books: Books): readonly Ref[] {
  const refund = books.get('refund', id);
  if (!refund) return [{ kind: 'refund', id }];
  const source: Ref =
    'payment' in refund
      ? { kind: 'payment', id: refund.payment }
      : { kind: 'credit-note', id: refund.creditNote };
  return [{ kind: 'refund', id }, source];
}

/** The payment, once what it had set aside for a refund has gone. Nothing changes for credit: it is used either way. */
export const afterGiven = (refund: PendingRefund, books: Books): readonly BillingRecord[] =>
  'payment' in refund ? [giveReserved(paymentOf(refund, books), refund)] : [];

/** The payment or the credit note, once it has back what a refund had taken from it. */
export const afterTakenBack = <R extends LiveRefund>(
  refund: R,
  take: (payment: ReceivedPayment, refund: R) => ReceivedPayment,
  books: Books,
): readonly BillingRecord[] => [
  'payment' in refund
    ? take(paymentOf(refund, books), refund)
    : takeCreditBack(creditNoteOf(refund, books), refund),
];

function paymentOf({ id, payment: paymentId }: LiveRefund & { readonly payment: string }, books: Books) {
  const payment = books.get('payment', paymentId);
  // While a refund is live its payment cannot be voided.
  if (payment?.status !== 'received') throw new Error(`The live refund ${id} has lost its payment.`);
  return payment;
}

function creditNoteOf(
  { id, creditNote }: LiveRefund & { readonly creditNote: string },
  books: Books,
): CreditNoteWithCredit {
  const note = books.get('credit-note', creditNote);
  // While a refund is live its credit note cannot be voided.
  if (!hasCredit(note)) throw new Error(`The live refund ${id} has lost its credit note.`);
  return note;
}
