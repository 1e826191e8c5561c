import { add, isPositive, isZero, subtract, sum, zero, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import type { RoundingMode } from '../money/rounding.js';
import type { InvoiceFigures } from '../pricing/figures.js';
import type { Adjustment, TaxMode, TaxRounding } from '../pricing/pricing-input.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { BusinessDetails } from './business.js';
import type { Delivery } from './delivery.js';
import type { LinkedEvent } from './event-link.js';
import type { InvoiceId, InvoiceTemplateId } from './ids.js';
import type { Installment, InstallmentTerms } from './installments.js';
import type { TemplateContent } from './invoice-templates.js';
import type { InvoiceAdjustment, Line } from './line.js';
import type { Party } from './party.js';
import type { PrecedingInvoice } from './reissue.js';

interface Base {
  readonly kind: 'invoice';
  readonly id: InvoiceId;
  /** Whom the invoice is about (billing.md I-03). */
  readonly client: Party;
  /** Who pays and is written to, when that is not the client (billing.md I-06). */
  readonly payer?: Party;
  readonly practitioner?: Party;
  readonly location?: Party;
  readonly currency: Currency;
  /** Kept on the invoice, so that changing the preference later restates nothing (billing.md 5.3). */
  readonly taxMode: TaxMode;
  readonly taxRounding: TaxRounding;
  readonly rounding: RoundingMode;
  readonly lines: readonly Line[];
  /** Taken off all lines together; includes the tax where the prices do. */
  readonly discount?: Adjustment;
  /** Taken off the whole of it, each with its own taxes. */
  readonly allowances?: readonly InvoiceAdjustment[];
  /** Added to the whole of it, each with its own taxes. */
  readonly charges?: readonly InvoiceAdjustment[];
  /** The least amount that can be paid: what is payable is rounded to it. Kept as the rounding is. */
  readonly cashIncrement?: Amount;
  /** Absent: all of it is to be paid at once. */
  readonly installmentTerms?: InstallmentTerms;
  /** What of the host's calendar it is about (billing.md I-17). */
  readonly events?: readonly LinkedEvent[];
  /** The client's own reference, such as a purchase order. */
  readonly reference?: string;
  /** Printed above the lines. */
  readonly memo?: string;
  /** Absent: the standard one (billing.md I-34). */
  readonly template?: InvoiceTemplateId;
  /** The void invoice it takes the place of. */
  readonly replaces?: PrecedingInvoice;
  /** In a draft the day it is going to be issued on. */
  readonly issuedOn: Day;
}

interface Draft extends Base {
  readonly status: 'draft';
  /** Absent: follows the issue day by the terms, or is that of the last installment, until a person sets it (billing.md I-12). */
  readonly dueOn?: Day;
}

/** May still change, owes nothing, has no number yet (billing.md Q-36). */
export interface NewDraft extends Draft {
  readonly number: null;
}

/** A draft with a number: it was issued before and came back (billing.md T10), or drafts take numbers (I-14). It keeps it. */
export interface NumberedDraft extends Draft {
  readonly number: string;
  readonly serial: number;
}

export type DraftInvoice = NewDraft | NumberedDraft;

/** What live credit notes have taken from one line so far. */
export interface LineCredit {
  /** Credited by quantity, and the base that came to. */
  readonly quantity: Decimal;
  readonly byQuantity: Amount;
  /** All credited base: net, or gross in inclusive mode. At most the line's. */
  readonly base: Amount;
  /** At most the line's tax. */
  readonly tax: Amount;
  /** Of each of its taxes, where it has several and something of them is credited. */
  readonly taxes?: readonly Amount[];
}

/** Of an invoice whose payable is not its total: what live credit notes have taken of it so far. */
export interface PayableCredit {
  /** At most what is payable. */
  readonly payable: Amount;
  /** Of what the payer keeps back; at most that. */
  readonly withheld: Amount;
}

/** The template of an invoice and who issued it, as they stood when it was finalized (billing.md I-74). */
export interface IssuedWith {
  readonly template: TemplateContent;
  /** Absent where the account had saved none. */
  readonly business?: BusinessDetails;
}

interface Issued extends Base {
  /** As printed, `INV-0001`; unique, never given twice. */
  readonly number: string;
  /** The place in the number series that `number` was made from. */
  readonly serial: number;
  /** The day by which all of it is due: of the last installment, where there are any. */
  readonly dueOn: Day;
  /** The first due in front; they add up to what is payable (money.md 4.7). Present where it has terms for them. */
  readonly installments?: readonly Installment[];
  /** The terms the due day came from, in whole days; absent where a person set the day (billing.md I-12). */
  readonly terms?: number;
  /** Frozen when the invoice was finalized. */
  readonly figures: InvoiceFigures;
  readonly issuedWith: IssuedWith;
  /** One a line, in the order of the lines, then one a charge. */
  readonly credited: readonly LineCredit[];
  /** Present where the payable is not the total (docs/decisions/0021-what-is-payable.md). */
  readonly creditedPayable?: PayableCredit;
  /** What of that did not lower the amount due: account credit, or settled outside. Absent where there is none. */
  readonly creditedBeyondDue?: Amount;
  /** What active write-offs have given up. */
  readonly writtenOff: Amount;
  /** Each time it was sent since it was issued, in the order it was noted (billing.md I-57). */
  readonly deliveries: readonly Delivery[];
}

/** Owed: `amountDue` is above zero and at most what is payable. Part paid when below it. */
export interface OpenInvoice extends Issued {
  readonly status: 'open';
  readonly amountDue: Amount;
  /** What pending online payments are for: from zero to the amount due. Nothing else settles it meanwhile. */
  readonly reserved: Amount;
}

/** Settled in full; has no amount due. */
export interface PaidInvoice extends Issued {
  readonly status: 'paid';
  readonly paidOn: Day;
}

/** Withdrawn after issue; never collectable again, and in no total (billing.md I-50). */
export interface VoidedInvoice extends Issued {
  readonly status: 'void';
  readonly voidedOn: Day;
  readonly reason?: string;
  /** The invoice that takes its place. */
  readonly replacedBy?: InvoiceId;
}

export type IssuedInvoice = OpenInvoice | PaidInvoice | VoidedInvoice;
export type Invoice = DraftInvoice | IssuedInvoice;

/** What is still owed: zero unless the invoice is open. */
export function amountDueOf(invoice: Invoice): Amount {
  return invoice.status === 'open' ? invoice.amountDue : zero(invoice.currency);
}

/** All that live credit notes have credited, with tax. */
export function creditedOf(invoice: IssuedInvoice): Amount {
  const part = ({ base, tax }: LineCredit) => (invoice.taxMode === 'inclusive' ? base : add(base, tax));
  return sum(invoice.credited.map(part), invoice.currency);
}

/** What live credit notes have taken of what is payable: all they credited, where that is the total. */
export const creditedPayableOf = (invoice: IssuedInvoice): Amount =>
  invoice.creditedPayable?.payable ?? creditedOf(invoice);

/** What live credit notes have taken off what is owed: all but what went beyond the amount due. */
export const creditedOffDue = (invoice: IssuedInvoice): Amount =>
  subtract(creditedPayableOf(invoice), invoice.creditedBeyondDue ?? zero(invoice.currency));

/** What live allocations, of money and of account credit, have settled: payable − credited off the due − written off − amount due. Zero for a void invoice. */
export function allocatedTo(invoice: IssuedInvoice): Amount {
  if (invoice.status === 'void') return zero(invoice.currency);
  const { figures, writtenOff } = invoice;
  const settled = subtract(figures.payable, amountDueOf(invoice));
  return subtract(subtract(settled, creditedOffDue(invoice)), writtenOff);
}

/** Refuses with `invoice-not-draft`: only drafts are edited, deleted and finalized (billing.md I-43, I-47). */
export function requireDraft(invoice: Invoice): Result<DraftInvoice, Refusal> {
  if (invoice.status === 'draft') return ok(invoice);
  return no({
    type: 'invoice-not-draft',
    invoice: invoice.id,
    number: invoice.number,
    status: invoice.status,
  });
}

/**
 * Refuses with `invoice-not-open`: only open invoices are paid, written off and voided (billing.md P-01, I-49), and
 * credited where the account keeps no credit (C-03).
 */
export function requireOpen(invoice: Invoice): Result<OpenInvoice, Refusal> {
  if (invoice.status === 'open') return ok(invoice);
  return no({
    type: 'invoice-not-open',
    invoice: invoice.id,
    number: invoice.number,
    status: invoice.status,
  });
}

/**
 * Refuses with `invoice-has-allocations`, `invoice-has-credit-notes` (billing.md I-44, I-49, C-12),
 * `invoice-has-write-offs`, then `invoice-has-pending-payments`.
 */
function requireNothingAttached<I extends OpenInvoice | PaidInvoice>(invoice: I): Result<I, Refusal> {
  const { id, number, currency } = invoice;
  const allocated = allocatedTo(invoice);
  if (isPositive(allocated))
    return no({ type: 'invoice-has-allocations', invoice: id, number, currency, amount: allocated });
  const credited = creditedOf(invoice);
  if (isPositive(credited))
    return no({ type: 'invoice-has-credit-notes', invoice: id, number, currency, amount: credited });
  const { writtenOff } = invoice;
  if (isPositive(writtenOff))
    return no({ type: 'invoice-has-write-offs', invoice: id, number, currency, amount: writtenOff });
  if (invoice.status === 'open' && isPositive(invoice.reserved))
    return no({
      type: 'invoice-has-pending-payments',
      ...{ invoice: id, number, currency, amount: invoice.reserved },
    });
  return ok(invoice);
}

/**
 * Which invoice may be voided: open with nothing attached (billing.md T13). A paid one is answered with what
 * settled it rather than with its status, because that is what a person has to remove first (T15).
 *
 * Refuses with `invoice-not-open` for a draft and a void one, then as `requireNothingAttached`, then with
 * `invoice-not-open` for a paid one, which totals zero.
 */
export function requireVoidable(invoice: Invoice): Result<OpenInvoice, Refusal> {
  if (invoice.status === 'paid') {
    const free = requireNothingAttached(invoice);
    if (!free.ok) return free;
  }
  const open = requireOpen(invoice);
  return open.ok ? requireNothingAttached(open.value) : open;
}

/**
 * Which invoice may go back to draft: open, or paid because it totals zero, with nothing attached (T10, T11).
 * Refuses with `invoice-not-open` for a draft and a void one, then as `requireNothingAttached`.
 */
export function requireRevertible(invoice: Invoice): Result<OpenInvoice | PaidInvoice, Refusal> {
  return invoice.status === 'paid' ? requireNothingAttached(invoice) : requireVoidable(invoice);
}

/**
 * Takes `amount` (in the invoice's currency, above zero, at most what is not reserved) off what is owed. Reaching zero makes
 * the invoice paid on `day`.
 */
export function settle(invoice: OpenInvoice, amount: Amount, day: Day): OpenInvoice | PaidInvoice {
  const { amountDue: before, reserved, status: _, ...issued } = invoice;
  const amountDue = subtract(before, amount);
  return isZero(amountDue)
    ? { ...issued, status: 'paid', paidOn: day }
    : { ...issued, status: 'open', amountDue, reserved };
}

/** Puts `amount` back to what is owed: a paid invoice is open again (billing.md T9). */
export function owe(invoice: OpenInvoice | PaidInvoice, amount: Amount): OpenInvoice {
  const amountDue = add(amountDueOf(invoice), amount);
  const { paidOn: _, ...issued } = { paidOn: null, reserved: zero(invoice.currency), ...invoice };
  return { ...issued, status: 'open', amountDue };
}
