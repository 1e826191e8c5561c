import { add, subtract, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { PaymentId, RefundId } from './ids.js';
import type { Party } from './party.js';
import { draw, release, type MethodUsed, type ReceivedPayment } from './payment.js';

interface Base {
  readonly kind: 'refund';
  readonly id: RefundId;
  readonly payment: PaymentId;
  readonly paymentNumber: string;
  readonly client: Party;
  /** Who sent the money and gets it back, when that is not the client (billing.md P-48, Q-17). */
  readonly payer?: Party;
  readonly currency: Currency;
  /** Above zero. */
  readonly amount: Amount;
  /** The way the money goes back. The record by itself moves none (billing.md Q-12). */
  readonly method: MethodUsed;
  /** What the bank or the provider calls it. */
  readonly reference?: string;
  readonly description?: string;
}

/** Asked for, and not known to have gone: the payment keeps its money reserved. */
export interface PendingRefund extends Base {
  readonly status: 'pending';
  readonly requestedOn: Day;
}

interface Completed extends Base {
  /** Absent where it was never pending. */
  readonly requestedOn?: Day;
  readonly refundedOn: Day;
}

/** Money given back out of a payment's unallocated part. Final, unless the bank returns it (billing.md P-31). */
export interface CompletedRefund extends Completed {
  readonly status: 'completed';
}

/** Never went: what was reserved for it is unallocated again. */
export interface FailedRefund extends Base {
  readonly status: 'failed';
  readonly requestedOn: Day;
  readonly failedOn: Day;
  readonly reason?: string;
}

/** Went, and came back later from the bank or the provider: the money is unallocated again. */
export interface ReturnedRefund extends Completed {
  readonly status: 'returned';
  readonly returnedOn: Day;
  readonly reason?: string;
}

export type Refund = PendingRefund | CompletedRefund | FailedRefund | ReturnedRefund;

/** A refund whose money is gone from its payment, or reserved to go. */
export type LiveRefund = PendingRefund | CompletedRefund;

/** Whether the refund takes money from its payment: it is pending or completed. */
export const isLive = (refund: Refund): refund is LiveRefund =>
  refund.status === 'pending' || refund.status === 'completed';

/** Which refund may still be completed or fail. Refuses with `refund-not-pending`. */
export function requirePending(refund: Refund): Result<PendingRefund, Refusal> {
  if (refund.status === 'pending') return ok(refund);
  const { id, paymentNumber, status } = refund;
  return no({ type: 'refund-not-pending', refund: id, paymentNumber, status });
}

/** Which refund may come back. Refuses with `refund-not-completed`. */
export function requireCompleted(refund: Refund): Result<CompletedRefund, Refusal> {
  if (refund.status === 'completed') return ok(refund);
  const { id, paymentNumber, status } = refund;
  return no({ type: 'refund-not-completed', refund: id, paymentNumber, status });
}

/** What a refund says beside how much goes back, when and how. */
export interface RefundNotes {
  /** Only asked for: the money is set aside. */
  readonly requested?: boolean;
  readonly reference?: string;
  readonly description?: string;
}

/** A refund and what it leaves of its payment. */
export interface Refunded {
  readonly refund: LiveRefund;
  readonly payment: ReceivedPayment;
}

/** Gives `amount` (above zero, at most what is unallocated) of the payment back on `day`, or sets it aside for that. */
export function makeRefund(
  payment: ReceivedPayment,
  id: RefundId,
  amount: Amount,
  day: Day,
  method: MethodUsed,
  { requested, reference, description }: RefundNotes,
): Refunded {
  const { number: paymentNumber, client, payer, currency } = payment;
  const said = { ...(reference && { reference }), ...(description && { description }) };
  const parties = { client, ...(payer && { payer }) };
  const base = { id, payment: payment.id, paymentNumber, ...parties, currency, amount, method, ...said };
  const drawn = draw(payment, amount);
  if (requested)
    return {
      refund: { kind: 'refund', ...base, status: 'pending', requestedOn: day },
      payment: { ...drawn, refundPending: add(drawn.refundPending, amount) },
    };
  return {
    refund: { kind: 'refund', ...base, status: 'completed', refundedOn: day },
    payment: { ...drawn, refunded: add(drawn.refunded, amount) },
  };
}

/** What was set aside for a refund has gone. */
export function giveReserved(payment: ReceivedPayment, { amount }: PendingRefund): ReceivedPayment {
  const refundPending = subtract(payment.refundPending, amount);
  return { ...payment, refundPending, refunded: add(payment.refunded, amount) };
}

/** What was set aside for a refund is unallocated again. */
export function freeReserved(payment: ReceivedPayment, { amount }: PendingRefund): ReceivedPayment {
  return { ...release(payment, amount), refundPending: subtract(payment.refundPending, amount) };
}

/** What was given back has come in again, and is unallocated. */
export function takeReturned(payment: ReceivedPayment, { amount }: CompletedRefund): ReceivedPayment {
  return { ...release(payment, amount), refunded: subtract(payment.refunded, amount) };
}
