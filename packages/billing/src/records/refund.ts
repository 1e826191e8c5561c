import { add, subtract, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { countRefunded, drawCredit, releaseCredit, type CreditNoteWithCredit } from './credit-note.js';
import type { CreditNoteId, PaymentId, RefundId } from './ids.js';
import type { Party } from './party.js';
import { draw, release, type MethodUsed, type ReceivedPayment } from './payment.js';

interface Base {
  readonly kind: 'refund';
  readonly id: RefundId;
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

/** Made out of a payment's unallocated money. */
interface OfPayment {
  readonly payment: PaymentId;
  readonly paymentNumber: string;
}

/** Made out of the credit that a credit note left on the client's account. */
interface OfCredit {
  readonly creditNote: CreditNoteId;
  readonly creditNoteNumber: string;
}

type From = OfPayment | OfCredit;

interface Pending extends Base {
  readonly status: 'pending';
  readonly requestedOn: Day;
}

interface Completed extends Base {
  /** Absent where it was never pending. */
  readonly requestedOn?: Day;
  readonly refundedOn: Day;
}

interface Failed extends Base {
  readonly status: 'failed';
  readonly requestedOn: Day;
  readonly failedOn: Day;
  readonly reason?: string;
}

interface Returned extends Completed {
  readonly status: 'returned';
  readonly returnedOn: Day;
  readonly reason?: string;
}

/** Asked for, and not known to have gone: the payment or the credit note keeps the amount reserved. */
export type PendingRefund = Pending & From;

/** Money given back out of what a payment or a credit note held. Final, unless the bank returns it (billing.md P-31). */
export type CompletedRefund = Completed & { readonly status: 'completed' } & From;

/** Never went: what was reserved for it is unallocated again, or remains again. */
export type FailedRefund = Failed & From;

/** Went, and came back later from the bank or the provider: the money is unallocated again, or the credit remains again. */
export type ReturnedRefund = Returned & From;

export type Refund = PendingRefund | CompletedRefund | FailedRefund | ReturnedRefund;

/** A refund whose amount is gone from its payment or credit note, or reserved to go. */
export type LiveRefund = PendingRefund | CompletedRefund;

/** Whether the refund takes from its payment or credit note: it is pending or completed. */
export const isLive = (refund: Refund): refund is LiveRefund =>
  refund.status === 'pending' || refund.status === 'completed';

/** The number of the payment or the credit note it was made from. */
export const sourceNumber = (refund: Refund): string =>
  'payment' in refund ? refund.paymentNumber : refund.creditNoteNumber;

/** Which refund may still be completed or fail. Refuses with `refund-not-pending`. */
export function requirePending(refund: Refund): Result<PendingRefund, Refusal> {
  if (refund.status === 'pending') return ok(refund);
  const { id, status } = refund;
  return no({ type: 'refund-not-pending', refund: id, from: sourceNumber(refund), status });
}

/** Which refund may come back. Refuses with `refund-not-completed`. */
export function requireCompleted(refund: Refund): Result<CompletedRefund, Refusal> {
  if (refund.status === 'completed') return ok(refund);
  const { id, status } = refund;
  return no({ type: 'refund-not-completed', refund: id, from: sourceNumber(refund), status });
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
  notes: RefundNotes,
): Refunded {
  const { number: paymentNumber, client, payer, currency } = payment;
  const parties = { client, ...(payer && { payer }) };
  const base = { payment: payment.id, paymentNumber, ...parties, currency, id, amount, method };
  const drawn = draw(payment, amount);
  return {
    refund: refundOf(base, day, notes),
    payment: notes.requested
      ? { ...drawn, refundPending: add(drawn.refundPending, amount) }
      : { ...drawn, refunded: add(drawn.refunded, amount) },
  };
}

/** A refund of credit and what it leaves of its credit note. */
export interface CreditRefunded {
  readonly refund: LiveRefund;
  readonly note: CreditNoteWithCredit;
}

/** Gives `amount` (above zero, at most what remains) of a note's credit back on `day`, or sets it aside for that. */
export function makeCreditRefund(
  note: CreditNoteWithCredit,
  id: RefundId,
  amount: Amount,
  day: Day,
  method: MethodUsed,
  notes: RefundNotes,
): CreditRefunded {
  const { number: creditNoteNumber, client, currency } = note;
  const base = { creditNote: note.id, creditNoteNumber, client, currency, id, amount, method };
  return {
    refund: refundOf(base, day, notes),
    note: countRefunded(drawCredit(note, amount), amount, 'add'),
  };
}

function refundOf(
  base: Omit<Base, 'kind'> & From,
  day: Day,
  { requested, reference, description }: RefundNotes,
): LiveRefund {
  const said = { ...(reference && { reference }), ...(description && { description }) };
  return requested
    ? { kind: 'refund', ...base, ...said, status: 'pending', requestedOn: day }
    : { kind: 'refund', ...base, ...said, status: 'completed', refundedOn: day };
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

/** Credit whose refund never went, or came back, remains again. */
export const takeCreditBack = (note: CreditNoteWithCredit, { amount }: LiveRefund): CreditNoteWithCredit =>
  releaseCredit(countRefunded(note, amount, 'subtract'), amount);
