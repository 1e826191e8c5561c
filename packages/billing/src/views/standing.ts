import { compare, isPositive, isZero } from '../money/amount.js';
import { nextDueOn } from '../records/installments.js';
import { creditedOf, type Invoice } from '../records/invoice.js';
import { disputedOf, lostOf, type Payment } from '../records/payment.js';
import { compareDays, type Day } from '../time/day.js';

/** How an invoice stands beside its status: told by day and amounts, never stored (billing.md 4.1). */
export type InvoiceStanding =
  'overdue' | 'disputed' | 'payment-pending' | 'written-off' | 'part-paid' | 'credited' | 'sent';

/**
 * The standings of an invoice on `today`, the one to show first in front.
 *
 * - `overdue`: open, and the installment to be paid next, or all of it, was due before today.
 * - `disputed`: open or paid, and money that settles it is disputed, as `disputedInvoices` tells (machine.md).
 * - `payment-pending`: open, and some of it is being paid online.
 * - `written-off`: settled, and some of it by write-offs: not paid in full.
 * - `part-paid`: open, and some of it settled, credited or written off.
 * - `credited`: settled by credit notes alone (billing.md Q-08).
 * - `sent`: open or paid, and sent since it was issued (billing.md I-57).
 */
export function invoiceStandings(
  invoice: Invoice,
  today: Day,
  disputed: ReadonlySet<string> = new Set(),
): readonly InvoiceStanding[] {
  if (invoice.status === 'draft' || invoice.status === 'void') return [];
  const holds: Readonly<Record<InvoiceStanding, boolean>> = {
    overdue: invoice.status === 'open' && compareDays(nextDueOn(invoice), today) < 0,
    disputed: disputed.has(invoice.id),
    'payment-pending': invoice.status === 'open' && isPositive(invoice.reserved),
    'part-paid': invoice.status === 'open' && compare(invoice.amountDue, invoice.figures.payable) < 0,
    'written-off': invoice.status === 'paid' && isPositive(invoice.writtenOff),
    credited:
      invoice.status === 'paid' &&
      isPositive(creditedOf(invoice)) &&
      creditedOf(invoice) === invoice.figures.total,
    sent: invoice.deliveries.length > 0,
  };
  return standings.filter((standing) => holds[standing]);
}

const standings = [
  ...(['overdue', 'disputed', 'payment-pending', 'written-off', 'part-paid', 'credited'] as const),
  'sent',
] as const;

/** What became of the money (billing.md 4.3, lifecycle). */
export type PaymentLifecycle = 'pending' | 'failed' | 'paid' | 'partial-refund' | 'refunded' | 'void';
/** What of the money is used; a part that is refunded or set aside for it counts as used (billing.md P-22, P-27). */
export type PaymentUse = 'unallocated' | 'partially-allocated' | 'allocated';

/** How a payment stands, by its amounts. One that is pending, failed or void is used for nothing. */
export function paymentStanding(payment: Payment): {
  readonly lifecycle: PaymentLifecycle;
  readonly use: PaymentUse | null;
  /** Whether some of it is set aside for a refund that is not known to have gone. */
  readonly isRefundPending: boolean;
  /** Whether some of it is disputed, or was lost that way; where both are, it is disputed. */
  readonly dispute: 'open' | 'lost' | null;
} {
  if (payment.status !== 'received')
    return { lifecycle: payment.status, use: null, isRefundPending: false, dispute: null };
  const { amount, refunded, refundPending, unallocated } = payment;
  const lifecycle = isZero(refunded) ? 'paid' : refunded === amount ? 'refunded' : 'partial-refund';
  return {
    lifecycle,
    use: unallocated === amount ? 'unallocated' : isZero(unallocated) ? 'allocated' : 'partially-allocated',
    isRefundPending: isPositive(refundPending),
    dispute: isPositive(disputedOf(payment)) ? 'open' : isPositive(lostOf(payment)) ? 'lost' : null,
  };
}
