import type { Books } from '../books.js';
import type { LostDispute, OpenDispute } from '../records/dispute.js';
import type { DisputeId } from '../records/ids.js';
import type { ReceivedPayment } from '../records/payment.js';
import type { Ref } from '../records/record.js';

/** What a command reads that decides a dispute: it, and the payment it is about. */
export function disputeReads(id: DisputeId, books: Books): readonly Ref[] {
  const dispute = books.get('dispute', id);
  const self = { kind: 'dispute', id } as const;
  return dispute ? [self, { kind: 'payment', id: dispute.payment }] : [self];
}

/** The payment that a dispute is about. */
export function disputedPayment(
  { id, payment: paymentId }: OpenDispute | LostDispute,
  books: Books,
): ReceivedPayment {
  const payment = books.get('payment', paymentId);
  // While a dispute is open or lost its payment cannot be voided.
  if (payment?.status !== 'received') throw new Error(`The dispute ${id} has lost its payment.`);
  return payment;
}
