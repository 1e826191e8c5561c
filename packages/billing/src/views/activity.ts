import { negate, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { offDue } from '../records/credit-note.js';
import type { CreditNoteId, InvoiceId, PaymentId } from '../records/ids.js';
import type { Installment } from '../records/installments.js';
import type { IssuedInvoice } from '../records/invoice.js';
import type { NumberedPayment } from '../records/payment.js';
import type { Figure } from '../records/open-item.js';
import { refOf, type Ref } from '../records/record.js';
import { sourceNumber, type Refund } from '../records/refund.js';
import { compareDays, latest, type Day } from '../time/day.js';
import type { Account } from './account.js';

/** That something was added to an account on a day, or that this was undone. */
export interface AccountFact {
  readonly on: Day;
  /** The record that says so. */
  readonly ref: Ref;
  /** `undone`: voided, removed, reversed, failed or returned. */
  readonly change: 'made' | 'undone';
  /** Of the record, as printed; of its invoice for a write-off, of its payment or credit note for a refund, of its payment for a dispute. */
  readonly number: string;
  /** The invoice that owes more or less by it. */
  readonly invoice?: InvoiceId;
  /** The payment of which more or less is held. */
  readonly payment?: PaymentId;
  /** The credit note of which more or less credit is left. */
  readonly creditNote?: CreditNoteId;
  /** What is owed more by it; below zero: less. */
  readonly owed: Amount;
  /** What is held more by it; below zero: less. */
  readonly held: Amount;
  /** What is left of credit more by it; below zero: less. */
  readonly credit: Amount;
  /** When an invoice falls due, and in which parts, where it does in several. */
  readonly dueOn?: Day;
  readonly installments?: readonly Installment[];
}

/** All that happened on an account, day by day. */
export interface AccountActivity {
  readonly currency: Currency;
  readonly facts: readonly AccountFact[];
}

/**
 * What happened on an account, in the order of days. Every figure of an account on any day is the sum of the facts up to
 * that day (money.md I14); up to the last one they come to what the records say now.
 *
 * What settles an invoice counts from the day it was issued, what uses a payment from the day it was received, though it
 * may be dated before. What is undone counts until it is undone. What hung on an invoice that is a draft again counts
 * nowhere, as the draft does not. What a credit note says was settled outside of these books changes nothing in them.
 * Records dated by hand may contradict each other on past days: then an invoice owes less than nothing on such a day, and
 * the figures still add up.
 */
export function activityOf(account: Account): AccountActivity {
  const facts = [
    ...account.invoices.flatMap(invoiceFacts),
    ...account.payments.flatMap(paymentFacts),
    ...settlementFacts(account),
    ...refundFacts(account),
    ...disputeFacts(account),
  ];
  return { currency: account.currency, facts: facts.sort(byDay) };
}

interface Made extends Omit<AccountFact, 'on' | 'change' | Figure> {
  readonly owed?: Amount;
  readonly held?: Amount;
  readonly credit?: Amount;
}

/** The fact, and what undid it. That is never before it, whatever the records are dated. */
function between(made: Made, currency: Currency, on: Day, until?: Day): readonly AccountFact[] {
  const none = zero(currency);
  const { owed = none, held = none, credit = none } = made;
  const fact: AccountFact = { ...made, owed, held, credit, on, change: 'made' };
  if (until === undefined) return [fact];
  const undone = { owed: negate(owed), held: negate(held), credit: negate(credit) };
  return [fact, { ...fact, ...undone, on: latest(on, until), change: 'undone' }];
}

function invoiceFacts(invoice: IssuedInvoice): readonly AccountFact[] {
  const { id, number, figures, currency, issuedOn, dueOn, installments } = invoice;
  const parts = installments && { installments };
  const made = { ref: refOf(invoice), number, invoice: id, owed: figures.payable, dueOn, ...parts };
  return between(made, currency, issuedOn, invoice.status === 'void' ? invoice.voidedOn : undefined);
}

function paymentFacts(payment: NumberedPayment): readonly AccountFact[] {
  const { id, number, amount, currency, receivedOn } = payment;
  const made = { ref: refOf(payment), number, payment: id, held: amount };
  return between(made, currency, receivedOn, payment.status === 'void' ? payment.voidedOn : undefined);
}

/** Allocations of money and of credit, credit notes and write-offs: what settles invoices. */
function settlementFacts(account: Account): readonly AccountFact[] {
  const issuedOn = new Map(account.invoices.map(({ id, issuedOn: day }) => [id, day]));
  const receivedOn = new Map(account.payments.map(({ id, receivedOn: day }) => [id, day]));
  const facts: AccountFact[] = [];
  const settle = (invoice: InvoiceId, made: Omit<Made, 'invoice'>, on: Day, until: Day | undefined) => {
    const issued = issuedOn.get(invoice);
    if (issued === undefined) return;
    facts.push(...between({ ...made, invoice }, account.currency, latest(issued, on), until));
  };
  for (const allocation of account.allocations) {
    const { number, invoice, payment, amount, allocatedOn } = allocation;
    const less = negate(amount);
    const on = latest(allocatedOn, receivedOn.get(payment) ?? allocatedOn);
    const until = allocation.status === 'removed' ? allocation.removedOn : undefined;
    settle(invoice, { ref: refOf(allocation), number, payment, owed: less, held: less }, on, until);
  }
  for (const note of account.creditNotes) {
    const { id: creditNote, number, invoice, disposition, issuedOn: on } = note;
    const made = { ref: refOf(note), number, creditNote, owed: negate(offDue(note)) };
    const until = note.status === 'void' ? note.voidedOn : undefined;
    settle(invoice, { ...made, ...(disposition && { credit: disposition.credit }) }, on, until);
  }
  const creditedOn = issueDays(account);
  for (const allocation of account.creditAllocations) {
    const { number, invoice, creditNote, amount, allocatedOn } = allocation;
    const less = negate(amount);
    const on = latest(allocatedOn, creditedOn.get(creditNote) ?? allocatedOn);
    const until = allocation.status === 'removed' ? allocation.removedOn : undefined;
    settle(invoice, { ref: refOf(allocation), number, creditNote, owed: less, credit: less }, on, until);
  }
  for (const writeOff of account.writeOffs) {
    const { invoiceNumber: number, invoice, amount, writtenOffOn: on } = writeOff;
    const until = writeOff.status === 'reversed' ? writeOff.reversedOn : undefined;
    settle(invoice, { ref: refOf(writeOff), number, owed: negate(amount) }, on, until);
  }
  return facts;
}

function refundFacts(account: Account): readonly AccountFact[] {
  const receivedOn = new Map(account.payments.map(({ id, receivedOn: day }) => [id, day]));
  const creditedOn = issueDays(account);
  return account.refunds.flatMap((refund) => {
    const [on, less] = [takenOn(refund), negate(refund.amount)];
    const [made, since] =
      'payment' in refund
        ? [{ payment: refund.payment, held: less }, receivedOn.get(refund.payment)]
        : [{ creditNote: refund.creditNote, credit: less }, creditedOn.get(refund.creditNote)];
    const number = sourceNumber(refund);
    const day = latest(on, since ?? on);
    return between({ ref: refOf(refund), number, ...made }, account.currency, day, backOn(refund));
  });
}

/** What lost disputes took. While one is open, and after it was won, nothing is held less. */
function disputeFacts({ disputes, payments, currency }: Account): readonly AccountFact[] {
  const receivedOn = new Map(payments.map(({ id, receivedOn: day }) => [id, day]));
  return disputes.flatMap((dispute) => {
    if (dispute.status !== 'lost' && dispute.status !== 'reversed') return [];
    const { paymentNumber: number, payment, amount, lostOn } = dispute;
    const made = { ref: refOf(dispute), number, payment, held: negate(amount) };
    const on = latest(lostOn, receivedOn.get(payment) ?? lostOn);
    return between(made, currency, on, dispute.status === 'reversed' ? dispute.reversedOn : undefined);
  });
}

/** The days on which credit notes were issued: nothing uses their credit before. */
const issueDays = ({ creditNotes }: Account): ReadonlyMap<CreditNoteId, Day> =>
  new Map(creditNotes.map(({ id, issuedOn }) => [id, issuedOn]));

/** The day since which the money is not unallocated: it was set aside, or went at once. */
const takenOn = (refund: Refund): Day =>
  refund.status === 'pending' || refund.status === 'failed'
    ? refund.requestedOn
    : (refund.requestedOn ?? refund.refundedOn);

/** The day since which it is unallocated again. */
function backOn(refund: Refund): Day | undefined {
  if (refund.status === 'failed') return refund.failedOn;
  return refund.status === 'returned' ? refund.returnedOn : undefined;
}

const kindOrder = [
  'invoice',
  'payment',
  'credit-note',
  'write-off',
  'allocation',
  'credit-allocation',
  'refund',
  'dispute',
];

/** By day; on one day what is added before what is undone, invoices and payments before what uses them. */
function byDay(a: AccountFact, b: AccountFact): number {
  return (
    compareDays(a.on, b.on) ||
    (a.change === b.change ? 0 : a.change === 'made' ? -1 : 1) ||
    kindOrder.indexOf(a.ref.kind) - kindOrder.indexOf(b.ref.kind) ||
    (a.ref.id < b.ref.id ? -1 : 1)
  );
}
