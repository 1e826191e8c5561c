import type { PlanStep } from '../command.js';
import { compare, isPositive, subtract, zero, type Amount } from '../money/amount.js';
import { newestFirst, type ActiveAllocation } from '../records/allocation.js';
import type { ActiveCreditAllocation } from '../records/credit-allocation.js';
import { creditAsked } from '../commands/credit-asked.js';
import { requireAmount } from '../input/amounts.js';
import { priceCredit } from '../records/credit.js';
import { payableOf, type IssuedCreditNote } from '../records/credit-note.js';
import type { Invoice } from '../records/invoice.js';
import { disputedOf, lostOf, undisputedOf, type Payment, type PendingPayment } from '../records/payment.js';
import type { Refusal } from '../refusal.js';
import type { ActiveWriteOff } from '../records/write-off.js';
import type { Day } from '../time/day.js';

/** What stands in the way: what is attached to the invoice, payment or credit note a refusal names, in any order. */
export interface Attached {
  readonly allocations: readonly ActiveAllocation[];
  /** Credit applied to the invoice, and to any invoice what is of `creditNotes`. */
  readonly creditAllocations: readonly ActiveCreditAllocation[];
  readonly creditNotes: readonly IssuedCreditNote[];
  readonly writeOffs: readonly ActiveWriteOff[];
  readonly pendingPayments: readonly PendingPayment[];
  /** Where the refusal names one. */
  readonly invoice?: Invoice;
  readonly payment?: Payment;
}

/**
 * The steps that carry out what was refused, in their order and with what was asked last, or `null` where there is no
 * way out: cancel the online payments that are pending for an invoice, take back the allocations that hold it, a payment or a
 * credit note, void its credit notes, reverse its write-offs. What was asked is never changed, but for which
 * allocations a payment has. An allocation of which only
 * a part is needed is taken back whole, and its rest allocated again.
 *
 * Carried out as one `execute-plan` on `day`, they are accepted for whoever may take each step, as long as nobody changes
 * what is attached in between (machine.md, unblock plans).
 */
export function planFor(
  asked: PlanStep,
  refusal: Refusal,
  attached: Attached,
  day: Day,
): readonly PlanStep[] | null {
  switch (refusal.type) {
    case 'invoice-has-allocations':
    case 'invoice-has-credit-notes':
    case 'invoice-has-write-offs':
    case 'invoice-has-pending-payments':
      return after(detached(attached, day), asked);
    case 'amount-reserved':
      return [...canceled(attached, day), asked];
    case 'credit-note-has-allocations':
      return after(unapplied(attached, day), asked);
    case 'payment-has-allocations':
      return isGone(attached.payment) ? null : after(detached(attached, day), asked);
    case 'nothing-unallocated':
    case 'exceeds-unallocated':
      return asked.type === 'refund-payment' ? refundPlan(asked, attached, day) : null;
    case 'allocations-incomplete':
      return asked.type === 'lose-dispute'
        ? [{ ...asked, allocations: attached.allocations.map(({ id }) => id) }]
        : null;
    case 'nothing-remaining':
    case 'exceeds-remaining':
      return asked.type === 'refund-credit' ? creditRefundPlan(asked, attached, day) : null;
    case 'invoice-not-draft':
      return asked.type === 'revise-draft' && (refusal.status === 'open' || refusal.status === 'paid')
        ? after(detached(attached, day), { type: 'revert-to-draft', invoice: refusal.invoice }, asked)
        : null;
    case 'invoice-not-open':
      return asked.type === 'issue-credit-note' ? creditPlan(asked, attached, day) : null;
    case 'credit-exceeds-amount-due':
      return roomFor(asked, subtract(refusal.amount, refusal.amountDue), attached, day);
    default:
      return null;
  }
}

/** Whether money of the payment went back, is set aside for that, is disputed or was lost: it cannot be voided then. */
const isGone = (payment: Payment | undefined): boolean =>
  payment?.status !== 'received' ||
  [payment.refunded, payment.refundPending, disputedOf(payment), lostOf(payment)].some(isPositive);

const after = (first: readonly PlanStep[] | null, ...then: readonly PlanStep[]): readonly PlanStep[] | null =>
  first && [...first, ...then];

/** The online payments given up. Money that comes all the same is received when the provider says so. */
const canceled = ({ pendingPayments }: Attached, day: Day): readonly PlanStep[] =>
  pendingPayments.map(({ id: payment }) => ({
    ...{ type: 'fail-online-payment', payment, outcome: 'canceled', failedOn: day },
  }));

/** Everything taken back, the newest first; `null` where credit of a note was given back in money, which is final. */
function detached(attached: Attached, day: Day): readonly PlanStep[] | null {
  const { allocations, creditNotes, writeOffs } = attached;
  const credit = unapplied(attached, day);
  if (!credit) return null;
  return [
    ...canceled(attached, day),
    ...newestFirst(allocations).map((one) => remove(one, day)),
    ...credit,
    ...creditNotes
      .toSorted((a, b) => b.serial - a.serial)
      .map(({ id }): PlanStep => ({ type: 'void-credit-note', creditNote: id, voidedOn: day })),
    ...writeOffs.map(({ id }): PlanStep => ({ type: 'reverse-write-off', writeOff: id, reversedOn: day })),
  ];
}

/** All applied credit taken back; `null` where the notes cannot be voided all the same. */
function unapplied({ creditNotes, creditAllocations }: Attached, day: Day): readonly PlanStep[] | null {
  const isStuck = creditNotes.some((note) => note.accountCredit && isPositive(note.accountCredit.refunded));
  return isStuck ? null : newestFirst(creditAllocations).map((one) => remove(one, day));
}

type Applied = ActiveAllocation | ActiveCreditAllocation;

const remove = (one: Applied, day: Day): PlanStep =>
  one.kind === 'allocation'
    ? { type: 'remove-allocation', allocation: one.id, removedOn: day }
    : { type: 'remove-credit-allocation', creditAllocation: one.id, removedOn: day };

/** Allocates `amount` of what was taken back again. */
function restore(one: Applied, amount: Amount, day: Day): PlanStep {
  const allocations = [{ invoice: one.invoice, amount }];
  return one.kind === 'allocation'
    ? { type: 'allocate-payment', payment: one.payment, allocatedOn: day, allocations }
    : { type: 'apply-credit', creditNote: one.creditNote, allocatedOn: day, allocations };
}

/** What is to be refunded of a credit can be taken back first, as far as it is applied at all. */
function creditRefundPlan(
  asked: Extract<PlanStep, { readonly type: 'refund-credit' }>,
  attached: Attached,
  day: Day,
): readonly PlanStep[] | null {
  const [note] = attached.creditNotes;
  if (!note?.accountCredit) return null;
  const wanted = requireAmount(asked.amount, note.currency, 'amount');
  return wanted.ok
    ? roomFor(asked, subtract(wanted.value, note.accountCredit.remaining), attached, day)
    : null;
}

/** What was refunded can be unallocated first, as far as the payment holds it at all. */
function refundPlan(
  asked: Extract<PlanStep, { readonly type: 'refund-payment' }>,
  attached: Attached,
  day: Day,
): readonly PlanStep[] | null {
  const { payment } = attached;
  if (payment?.status !== 'received') return null;
  const wanted = requireAmount(asked.amount, payment.currency, 'amount');
  // What is disputed does not go back, wherever it is.
  if (!wanted.ok || compare(wanted.value, undisputedOf(payment)) > 0) return null;
  return roomFor(asked, subtract(wanted.value, payment.unallocated), attached, day);
}

/** A paid invoice can be credited once it owes as much again. */
function creditPlan(
  asked: Extract<PlanStep, { readonly type: 'issue-credit-note' }>,
  attached: Attached,
  day: Day,
): readonly PlanStep[] | null {
  const { invoice } = attached;
  if (invoice?.status !== 'paid') return null;
  const lines = creditAsked(asked.lines, invoice.currency);
  const priced = lines.ok ? priceCredit(invoice, lines.value) : lines;
  return priced.ok ? roomFor(asked, payableOf(priced.value), attached, day) : null;
}

/** Takes allocations back until `missing` is free, does what was asked, and allocates again what was more than that. */
function roomFor(asked: PlanStep, missing: Amount, attached: Attached, day: Day): readonly PlanStep[] | null {
  const removed: Applied[] = [];
  let left = missing;
  for (const allocation of newestFirst<Applied>([...attached.allocations, ...attached.creditAllocations])) {
    if (!isPositive(left)) break;
    removed.push(allocation);
    left = subtract(left, allocation.amount);
  }
  const last = removed.at(-1);
  if (!last || isPositive(left)) return null;
  const steps = [...canceled(attached, day), ...removed.map((one) => remove(one, day)), asked];
  if (left === zero(last.currency)) return steps;
  return [...steps, restore(last, subtract(zero(last.currency), left), day)];
}
