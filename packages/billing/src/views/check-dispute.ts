import { add, compare, isNegative, isPositive, subtract } from '../money/amount.js';
import type { Dispute } from '../records/dispute.js';
import { disputedOf, lostOf, type ReceivedPayment } from '../records/payment.js';
import { disputeReferenceId } from '../records/provider-reference.js';
import { isHolding, totalOf, type Ledger, type Says } from './ledger.js';

/** What a received payment says of its disputes. */
export function checkDisputed(payment: ReceivedPayment, ledger: Ledger, says: Says): void {
  const disputes = ledger.disputes(payment.id);
  const [open, gone] = (['open', 'lost'] as const).map((status) =>
    totalOf(
      payment.currency,
      disputes.filter((dispute) => dispute.status === status),
    ),
  );
  const [disputed, lost] = [disputedOf(payment), lostOf(payment)];
  says('I2: lost is what its lost disputes say', lost === gone, lost);
  says('disputed is what its open disputes say', disputed === open, disputed);
  const { amount, refunded, refundPending } = payment;
  const held = subtract(subtract(subtract(amount, refunded), refundPending), lost);
  const isThere = !isNegative(disputed) && compare(disputed, held) <= 0;
  says('no more is disputed than is still there', isThere, disputed);
}

/** Every sentence that holds for a dispute. */
export function checkDispute(dispute: Dispute, ledger: Ledger, says: Says): void {
  const { id, amount, currency, client, named } = dispute;
  says('a dispute is above zero', isPositive(amount), amount);
  const payment = ledger.get('payment', dispute.payment);
  // One that was won or reversed takes nothing in the end, so its payment may have been voided since.
  const isWhole = isHolding(dispute) ? payment?.status === 'received' : payment?.number !== null;
  says('a dispute is of a received payment', payment !== undefined && isWhole, payment?.status ?? 'none');
  const isOfIt = currency === payment?.currency && client.id === payment.client.id;
  says('a dispute is of its payment’s client, in its currency', isOfIt, client.id);
  if (named) {
    const reference = ledger.get('provider-reference', disputeReferenceId(named.provider, named.reference));
    says('a dispute is named by its provider’s reference', reference?.dispute === id, named.reference);
  }
  if (!('lostOn' in dispute)) return;
  const { fromUnallocated, fromInvoices } = dispute;
  const taken = add(fromUnallocated, totalOf(currency, fromInvoices));
  says('what a lost dispute took adds up to it', taken === amount, taken);
  const isTaking = !isNegative(fromUnallocated) && fromInvoices.every((part) => isPositive(part.amount));
  says('each part that a lost dispute took is above zero', isTaking, fromUnallocated);
}
