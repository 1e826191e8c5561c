import type { Books } from '../books.js';
import type { RefundId } from '../records/ids.js';
import type { ReceivedPayment } from '../records/payment.js';
import type { Ref } from '../records/record.js';
import type { LiveRefund } from '../records/refund.js';

/** What a command reads that changes a refund: it, and the payment it was made from. */
export function refundReads(id: RefundId, books: Books): readonly Ref[] {
  const refund = books.get('refund', id);
  return [{ kind: 'refund', id }, ...(refund ? [{ kind: 'payment', id: refund.payment } as const] : [])];
}

/** The payment a live refund was made from. */
export function refundedPayment({ id, payment: paymentId }: LiveRefund, books: Books): ReceivedPayment {
  const payment = books.get('payment', paymentId);
  // While a refund is live its payment cannot be voided.
  if (payment?.status !== 'received') throw new Error(`The live refund ${id} has lost its payment.`);
  return payment;
}
