import type { Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { requireFitting } from './allocation.js';
import { drawCredit, type CreditNoteWithCredit } from './credit-note.js';
import type { CreditAllocationId, CreditNoteId, InvoiceId } from './ids.js';
import { requireOpen, settle, type Invoice, type OpenInvoice, type PaidInvoice } from './invoice.js';
import { requireWithinDue } from './reserved-due.js';
import type { Party } from './party.js';

interface Base {
  readonly kind: 'credit-allocation';
  readonly id: CreditAllocationId;
  /** The credit note's number and a count, `CN-0007-2`. */
  readonly number: string;
  readonly creditNote: CreditNoteId;
  readonly creditNoteNumber: string;
  readonly invoice: InvoiceId;
  readonly invoiceNumber: string;
  readonly client: Party;
  readonly currency: Currency;
  /** Above zero. */
  readonly amount: Amount;
  readonly allocatedOn: Day;
}

/**
 * The fact that part of a client's account credit settles part of an invoice. Never edited. It is no allocation, because
 * no money stands behind it (docs/decisions/0017-credit-above-the-amount-due.md).
 */
export interface ActiveCreditAllocation extends Base {
  readonly status: 'active';
}

/** Taken back: the credit remains again and the invoice owes the amount again. The record stays. */
export interface RemovedCreditAllocation extends Base {
  readonly status: 'removed';
  readonly removedOn: Day;
  readonly reason?: string;
}

export type CreditAllocation = ActiveCreditAllocation | RemovedCreditAllocation;

/** Refuses with `credit-allocation-removed`. */
export function requireActive(allocation: CreditAllocation): Result<ActiveCreditAllocation, Refusal> {
  if (allocation.status === 'active') return ok(allocation);
  const { id: creditAllocation, number } = allocation;
  return no({ type: 'credit-allocation-removed', creditAllocation, number });
}

/** Both ends of a move of credit and the record of it. */
export interface CreditApplied {
  readonly note: CreditNoteWithCredit;
  readonly invoice: OpenInvoice | PaidInvoice;
  readonly allocation: ActiveCreditAllocation;
}

/**
 * Settles `amount` (above zero, at most what remains) of the invoice with credit of the note, on `day`.
 *
 * Refuses, in this order, with `invoice-not-open`, what `requireFitting` refuses, `exceeds-amount-due`, `amount-reserved`.
 */
export function applyCredit(
  note: CreditNoteWithCredit,
  invoice: Invoice,
  amount: Amount,
  day: Day,
  id: CreditAllocationId,
): Result<CreditApplied, Refusal> {
  const open = requireOpen(invoice);
  if (!open.ok) return open;
  const fitting = requireFitting(note, open.value);
  if (!fitting.ok) return fitting;
  const within = requireWithinDue(open.value, amount);
  if (!within.ok) return within;
  const { id: invoiceId, number: invoiceNumber, currency, client } = open.value;
  const drawn = drawCredit(note, amount);
  const allocationCount = note.accountCredit.allocationCount + 1;
  const allocation: ActiveCreditAllocation = {
    kind: 'credit-allocation',
    id,
    status: 'active',
    number: `${note.number}-${allocationCount}`,
    creditNote: note.id,
    creditNoteNumber: note.number,
    invoice: invoiceId,
    invoiceNumber,
    client,
    currency,
    amount,
    allocatedOn: day,
  };
  return ok({
    note: { ...drawn, accountCredit: { ...drawn.accountCredit, allocationCount } },
    invoice: settle(open.value, amount, day),
    allocation,
  });
}
