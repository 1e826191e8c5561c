import { add, compare, isPositive, isZero, subtract, zero, type Amount } from '../money/amount.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { beyondDue, offDue, payableOf, type CreditNote } from './credit-note.js';
import { countCredit } from './credit.js';
import {
  allocatedTo,
  amountDueOf,
  creditedOf,
  owe,
  settle,
  type Invoice,
  type OpenInvoice,
  type PaidInvoice,
} from './invoice.js';
import { requireNotReserved, requireUnreserved, unreservedDue } from './reserved-due.js';
import type { Preferences } from './preferences.js';

/**
 * Which invoice may be credited: an open one (billing.md C-03), and a paid one where the account keeps credit.
 * Refuses with `invoice-not-open`, `amount-reserved` where pending online payments are for all that is due, then
 * `nothing-to-credit` where all of it is credited, or what is left was written off.
 */
export function requireCreditable(
  invoice: Invoice,
  { accountCredit }: Pick<Preferences, 'accountCredit'>,
): Result<OpenInvoice | PaidInvoice, Refusal> {
  const issued = accountCredit && invoice.status === 'paid' ? ok(invoice) : requireUnreserved(invoice);
  if (!issued.ok) return issued;
  const { id, number, figures, status } = issued.value;
  const isWhole = creditedOf(issued.value) === figures.total;
  return isWhole || (status === 'paid' && isZero(paidAndKept(issued.value)))
    ? no({ type: 'nothing-to-credit', invoice: id, number })
    : issued;
}

/** What was paid and did not become credit or was settled outside already; zero where more than was paid did. */
function paidAndKept(invoice: OpenInvoice | PaidInvoice): Amount {
  const none = zero(invoice.currency);
  const paid = subtract(allocatedTo(invoice), invoice.creditedBeyondDue ?? none);
  return isPositive(paid) ? paid : none;
}

/** The most that a credit note may take off what is payable, whatever the lines come to; see `requireDisposed`. */
export function mostCreditable(
  invoice: OpenInvoice | PaidInvoice,
  { accountCredit }: Pick<Preferences, 'accountCredit'>,
): Amount {
  const due = invoice.status === 'open' ? unreservedDue(invoice) : zero(invoice.currency);
  const isReserved = due !== amountDueOf(invoice);
  return accountCredit && !isReserved ? add(due, paidAndKept(invoice)) : due;
}

/** The part of a credit of `payable` above what the invoice owes; zero where all of it is due. */
export function aboveDue(invoice: OpenInvoice | PaidInvoice, payable: Amount): Amount {
  const above = subtract(payable, amountDueOf(invoice));
  return isPositive(above) ? above : zero(invoice.currency);
}

/**
 * Refuses with `credit-exceeds-paid`: nobody gets back, or keeps as credit, more than was paid. What was written off can
 * be credited once the write-off is reversed.
 */
export function requireWithinPaid(invoice: OpenInvoice | PaidInvoice, above: Amount): Result<null, Refusal> {
  const { id, number, currency } = invoice;
  const paid = paidAndKept(invoice);
  if (compare(above, paid) <= 0) return ok(null);
  return no({ type: 'credit-exceeds-paid', invoice: id, number, currency, paid, amount: above });
}

/** Refuses with `credit-exceeds-amount-due`: no credit note takes more off than is owed (billing.md C-08). */
export function requireCreditWithinDue(
  invoice: OpenInvoice | PaidInvoice,
  total: Amount,
): Result<null, Refusal> {
  const { id, number, currency } = invoice;
  const amountDue = amountDueOf(invoice);
  if (compare(total, amountDue) <= 0) return ok(null);
  return no({ type: 'credit-exceeds-amount-due', invoice: id, number, currency, amountDue, amount: total });
}

/** Refuses with `amount-reserved`: no credit note takes off what is being paid online. */
export function requireDueNotReserved(
  invoice: OpenInvoice | PaidInvoice,
  payable: Amount,
): Result<null, Refusal> {
  const due = subtract(payable, aboveDue(invoice, payable));
  return invoice.status === 'open' ? requireNotReserved(invoice, due) : ok(null);
}

/**
 * The invoice with a credit note that has just been issued: what is due is settled on the note's day, what is above it
 * is counted apart. `note` takes at most what is due off it, once its refunds are taken back.
 */
export function applyCreditNote(
  invoice: OpenInvoice | PaidInvoice,
  note: CreditNote,
): OpenInvoice | PaidInvoice {
  const payable = payableOf(note);
  const due = subtract(payable, aboveDue(invoice, payable));
  const settled = invoice.status === 'open' ? settle(invoice, due, note.issuedOn) : invoice;
  const credited = countCredit(invoice, note.lines, 'add');
  return countBeyond({ ...settled, credited, ...countPayable(invoice, note, add) }, beyondDue(note), add);
}

/** What of the payable is credited after a note was issued or withdrawn. */
function countPayable(
  { creditedPayable: before, currency }: OpenInvoice | PaidInvoice,
  note: CreditNote,
  count: typeof add,
): Pick<OpenInvoice, 'creditedPayable'> {
  if (!before) return {};
  const payable = count(before.payable, payableOf(note));
  return { creditedPayable: { payable, withheld: count(before.withheld, note.withheld ?? zero(currency)) } };
}

/** The invoice without a credit note that counts no more: it owes again what the note had taken off. */
export function withdrawCreditNote(
  invoice: OpenInvoice | PaidInvoice,
  note: CreditNote,
): OpenInvoice | PaidInvoice {
  const taken = offDue(note);
  const owing = isPositive(taken) ? owe(invoice, taken) : invoice;
  const credited = countCredit(invoice, note.lines, 'subtract');
  return countBeyond(
    { ...owing, credited, ...countPayable(invoice, note, subtract) },
    beyondDue(note),
    subtract,
  );
}

function countBeyond(invoice: OpenInvoice | PaidInvoice, amount: Amount, count: typeof add) {
  const { creditedBeyondDue: before = zero(invoice.currency), ...rest } = invoice;
  const beyond = count(before, amount);
  return isPositive(beyond) ? { ...rest, creditedBeyondDue: beyond } : rest;
}
