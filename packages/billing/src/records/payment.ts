import { add, compare, isPositive, subtract, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { PaymentId, PaymentMethodId } from './ids.js';
import type { PaymentMethodType } from './payment-methods.js';
import type { Party } from './party.js';

/** The method as it was named when the money was received. */
export interface MethodUsed {
  readonly id: PaymentMethodId;
  readonly name: string;
  readonly type: PaymentMethodType;
}

interface Base {
  readonly kind: 'payment';
  readonly id: PaymentId;
  /** As shown, `PAY-0001`. */
  readonly number: string;
  readonly serial: number;
  /** Whose account the money is on. */
  readonly client: Party;
  /** Who sent it, when that is not the client (billing.md Q-17). */
  readonly payer?: Party;
  readonly location?: Party;
  readonly currency: Currency;
  /** Above zero. */
  readonly amount: Amount;
  readonly method: MethodUsed;
  readonly receivedOn: Day;
  readonly description?: string;
}

/** Money that counts: `amount` = allocated + `unallocated` + `refunded` + `refundPending`, none below zero (money.md I2). */
export interface ReceivedPayment extends Base {
  readonly status: 'received';
  /** What no invoice has claimed and nobody got back. */
  readonly unallocated: Amount;
  readonly refunded: Amount;
  /** Set aside for refunds that were asked for and are not known to have gone. */
  readonly refundPending: Amount;
  /** How many allocations were ever made of it; the next one's number is made from it. */
  readonly allocationCount: number;
}

/** Recorded by mistake; counts nowhere, for good (billing.md P-34). */
export interface VoidedPayment extends Base {
  readonly status: 'void';
  readonly voidedOn: Day;
  readonly reason?: string;
}

export type Payment = ReceivedPayment | VoidedPayment;

/** The part that live allocations hold: amount − refunded − refund pending − unallocated. */
export function allocatedFrom({ amount, refunded, refundPending, unallocated }: ReceivedPayment): Amount {
  return subtract(subtract(subtract(amount, refunded), refundPending), unallocated);
}

/** Refuses with `payment-void` (billing.md M8). */
export function requireReceived(payment: Payment): Result<ReceivedPayment, Refusal> {
  if (payment.status === 'received') return ok(payment);
  return no({ type: 'payment-void', payment: payment.id, number: payment.number });
}

/** Which payment has money to apply or give back. Refuses with `payment-void`, `nothing-unallocated` (P-14, P-24). */
export function requireUnallocated(payment: Payment): Result<ReceivedPayment, Refusal> {
  const received = requireReceived(payment);
  if (!received.ok || isPositive(received.value.unallocated)) return received;
  return no({ type: 'nothing-unallocated', payment: payment.id, number: payment.number });
}

/**
 * Which payment may be voided. Refuses with `payment-void`, `payment-has-allocations`, `payment-has-refunds`,
 * `payment-has-pending-refunds` (P-33, P-36).
 */
export function requireVoidable(payment: Payment): Result<ReceivedPayment, Refusal> {
  const received = requireReceived(payment);
  if (!received.ok) return received;
  const { id, number, currency, refunded, refundPending } = received.value;
  const allocated = allocatedFrom(received.value);
  if (isPositive(allocated))
    return no({ type: 'payment-has-allocations', payment: id, number, currency, amount: allocated });
  if (isPositive(refunded))
    return no({ type: 'payment-has-refunds', payment: id, number, currency, amount: refunded });
  if (isPositive(refundPending))
    return no({ type: 'payment-has-pending-refunds', payment: id, number, currency, amount: refundPending });
  return received;
}

/** Refuses with `exceeds-unallocated` when more is to be taken than is unallocated (P-14, P-26). */
export function requireWithinUnallocated(payment: ReceivedPayment, amount: Amount): Result<null, Refusal> {
  const { id, number, currency, unallocated } = payment;
  if (compare(amount, unallocated) <= 0) return ok(null);
  return no({ type: 'exceeds-unallocated', payment: id, number, currency, unallocated, amount });
}

/** Takes `amount` (above zero, at most what is unallocated) out of the unallocated money. */
export function draw(payment: ReceivedPayment, amount: Amount): ReceivedPayment {
  return { ...payment, unallocated: subtract(payment.unallocated, amount) };
}

/** Puts `amount` back to the unallocated money (billing.md P-19). */
export function release(payment: ReceivedPayment, amount: Amount): ReceivedPayment {
  return { ...payment, unallocated: add(payment.unallocated, amount) };
}
