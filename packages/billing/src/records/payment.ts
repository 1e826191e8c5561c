import { add, compare, isPositive, isZero, subtract, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { InvoiceId, PaymentId, PaymentMethodId } from './ids.js';
import type { PaymentMethodType } from './payment-methods.js';
import type { Party } from './party.js';

/** The method as it was named when the money was received, or asked for online. */
export interface MethodUsed {
  readonly id: PaymentMethodId;
  readonly name: string;
  readonly type: PaymentMethodType;
}

/** What money that came before its invoice was given for. */
export const paymentPurposes = ['deposit', 'prepayment', 'package'] as const;

/**
 * What money was given for before there was an invoice: a deposit that secures something, a prepayment of what is to come,
 * a package of several sessions. It says so and no more: the money is held unallocated like any other.
 */
export interface PaymentPurpose {
  readonly type: (typeof paymentPurposes)[number];
  /** In the account's words, such as "10 sessions". */
  readonly description?: string;
}

interface Base {
  readonly kind: 'payment';
  readonly id: PaymentId;
  /** Whose account the money is on. */
  readonly client: Party;
  /** Who sent it, when that is not the client (billing.md Q-17). */
  readonly payer?: Party;
  readonly location?: Party;
  readonly currency: Currency;
  /** Above zero. */
  readonly amount: Amount;
  readonly method: MethodUsed;
  readonly description?: string;
  readonly purpose?: PaymentPurpose;
}

interface Numbered extends Base {
  /** As shown, `PAY-0001`. */
  readonly number: string;
  readonly serial: number;
  readonly receivedOn: Day;
}

/** What an online payment is for: so much, above zero, of an invoice. */
export interface PaymentPart {
  readonly invoice: InvoiceId;
  readonly invoiceNumber: string;
  readonly amount: Amount;
}

interface Unnumbered extends Base {
  /** Taken when the money is received, so that numbers have no gaps. */
  readonly number: null;
  readonly startedOn: Day;
  /** They add up to the amount. */
  readonly parts: readonly PaymentPart[];
}

/** Asked of a payment provider and not answered yet. Each part is reserved on its invoice; it counts nowhere. */
export interface PendingPayment extends Unnumbered {
  readonly status: 'pending';
}

export const failedOutcomes = ['failed', 'expired', 'canceled'] as const;
export type FailedOutcome = (typeof failedOutcomes)[number];

/** No money came of it; reserves nothing and counts nowhere. It is received after all if the provider says so later. */
export interface FailedPayment extends Unnumbered {
  readonly status: 'failed';
  readonly outcome: FailedOutcome;
  readonly failedOn: Day;
  readonly reason?: string;
}

/** How money came in online: who received it, what they call it, and when it was asked for. */
export interface OnlineReceipt {
  readonly provider: string;
  readonly reference: string;
  readonly startedOn: Day;
}

/**
 * Money that counts: `amount` = allocated + `unallocated` + `refunded` + `refundPending` + `lost`, none below zero
 * (money.md I2).
 */
export interface ReceivedPayment extends Numbered {
  readonly status: 'received';
  /** What no invoice has claimed and nobody got back. */
  readonly unallocated: Amount;
  readonly refunded: Amount;
  /** Set aside for refunds that were asked for and are not known to have gone. */
  readonly refundPending: Amount;
  /** What open disputes are about: still there, allocated or not, but not to be given back. Absent where there is none. */
  readonly disputed?: Amount;
  /** What lost disputes took (money.md I2: X). Absent where there is none. */
  readonly lost?: Amount;
  /** How many allocations were ever made of it; the next one's number is made from it. */
  readonly allocationCount: number;
  /** Absent where the payment was recorded by hand. */
  readonly online?: OnlineReceipt;
}

/** Recorded by mistake; counts nowhere, for good (billing.md P-34). */
export interface VoidedPayment extends Numbered {
  readonly status: 'void';
  readonly voidedOn: Day;
  readonly reason?: string;
}

/** Money that has come, and has its number; also where it was recorded by mistake. */
export type NumberedPayment = ReceivedPayment | VoidedPayment;

export type Payment = NumberedPayment | PendingPayment | FailedPayment;

/** The day it was received, or begun where no money has come of it. */
export const paymentDay = (payment: Payment): Day =>
  payment.number === null ? payment.startedOn : payment.receivedOn;

/** What open disputes are about. */
export const disputedOf = ({ disputed, currency }: ReceivedPayment): Amount => disputed ?? zero(currency);

/** What lost disputes took. */
export const lostOf = ({ lost, currency }: ReceivedPayment): Amount => lost ?? zero(currency);

/** What is still there, allocated or not: amount − refunded − refund pending − lost. */
function heldOf(payment: ReceivedPayment): Amount {
  const { amount, refunded, refundPending } = payment;
  return subtract(subtract(subtract(amount, refunded), refundPending), lostOf(payment));
}

/** The part that live allocations hold: amount − refunded − refund pending − lost − unallocated. */
export const allocatedFrom = (payment: ReceivedPayment): Amount =>
  subtract(heldOf(payment), payment.unallocated);

/** What is still there and nobody disputes: no more can be given back, and no more can be disputed. */
export const undisputedOf = (payment: ReceivedPayment): Amount =>
  subtract(heldOf(payment), disputedOf(payment));

/** Which payment holds money. Refuses with `payment-pending`, `payment-failed`, `payment-void` (billing.md M8). */
export function requireReceived(payment: Payment): Result<ReceivedPayment, Refusal> {
  const { id, currency, amount } = payment;
  switch (payment.status) {
    case 'received':
      return ok(payment);
    case 'pending':
      return no({ type: 'payment-pending', payment: id, currency, amount });
    case 'failed':
      return no({ type: 'payment-failed', payment: id, outcome: payment.outcome });
    case 'void':
      return no({ type: 'payment-void', payment: id, number: payment.number });
  }
}

/**
 * Which payment has money to apply or give back. Refuses as `requireReceived`, then with `nothing-unallocated` (P-14,
 * P-24).
 */
export function requireUnallocated(payment: Payment): Result<ReceivedPayment, Refusal> {
  const received = requireReceived(payment);
  if (!received.ok || isPositive(received.value.unallocated)) return received;
  return no({ type: 'nothing-unallocated', payment: payment.id, number: received.value.number });
}

/**
 * Which payment may be voided: one recorded by hand. Refuses as `requireReceived`, then with `payment-online`,
 * `payment-has-allocations`, `payment-has-refunds`, `payment-has-pending-refunds`, `payment-has-disputes` where one is open
 * or lost (P-33, P-36).
 */
export function requireVoidable(payment: Payment): Result<ReceivedPayment, Refusal> {
  const received = requireReceived(payment);
  if (!received.ok) return received;
  const { id, number, currency, refunded, refundPending, online } = received.value;
  if (online) return no({ type: 'payment-online', payment: id, number, provider: online.provider });
  const allocated = allocatedFrom(received.value);
  if (isPositive(allocated))
    return no({ type: 'payment-has-allocations', payment: id, number, currency, amount: allocated });
  if (isPositive(refunded))
    return no({ type: 'payment-has-refunds', payment: id, number, currency, amount: refunded });
  if (isPositive(refundPending))
    return no({ type: 'payment-has-pending-refunds', payment: id, number, currency, amount: refundPending });
  const disputes = add(disputedOf(received.value), lostOf(received.value));
  if (isPositive(disputes))
    return no({ type: 'payment-has-disputes', payment: id, number, currency, amount: disputes });
  return received;
}

/**
 * Which payment has money to give back. Refuses as `requireUnallocated`, then with `amount-disputed` where all that is still
 * there is disputed: it would go twice.
 */
export function requireRefundable(payment: Payment): Result<ReceivedPayment, Refusal> {
  const held = requireUnallocated(payment);
  if (!held.ok) return held;
  const undisputed = requireSomeUndisputed(held.value);
  return undisputed.ok ? held : undisputed;
}

/** Refuses with `amount-disputed` where all that is still there is disputed; there must be some. */
export const requireSomeUndisputed = (payment: ReceivedPayment): Result<null, Refusal> =>
  isZero(undisputedOf(payment)) ? no(amountDisputed(payment)) : ok(null);

/** Refuses with `amount-disputed` when more goes back than nobody disputes. */
export const requireUndisputed = (payment: ReceivedPayment, amount: Amount): Result<null, Refusal> =>
  compare(amount, undisputedOf(payment)) <= 0 ? ok(null) : no(amountDisputed(payment));

const amountDisputed = (payment: ReceivedPayment): Refusal => ({
  ...{ type: 'amount-disputed', payment: payment.id, number: payment.number, currency: payment.currency },
  ...{ disputed: disputedOf(payment), undisputed: undisputedOf(payment) },
});

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
