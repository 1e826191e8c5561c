import type { Amount } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import { allocate, type Allocated, type RemovedAllocation } from '../records/allocation.js';
import type { CreditNoteId } from '../records/ids.js';
import { countCredit, priceCredit } from '../records/credit.js';
import type { IssuedCreditNote, VoidedCreditNote } from '../records/credit-note.js';
import { finalize } from '../records/finalize.js';
import {
  settle,
  type DraftInvoice,
  type Invoice,
  type OpenInvoice,
  type PaidInvoice,
  type VoidedInvoice,
} from '../records/invoice.js';
import type { ReceivedPayment, VoidedPayment } from '../records/payment.js';
import type { Refusal } from '../refusal.js';
import type { Result } from '../result.js';
import { draftInvoice, line, openInvoice, receivedPayment, today } from './fixtures.js';

function must<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Error(`A fixture was refused: ${JSON.stringify(result.reason)}`);
  return result.value;
}

/** So much of a payment applied to an invoice: both ends and the allocation `alc_1_1`. */
export const allocated = (
  amount: Amount,
  payment: ReceivedPayment = receivedPayment(),
  invoice: Invoice = openInvoice(),
): Allocated => must(allocate(payment, invoice, amount, today, 'alc_1_1'));

/** The allocation, taken back. */
export const removedAllocation = (amount: Amount): RemovedAllocation => ({
  ...allocated(amount).allocation,
  status: 'removed',
  removedOn: today,
});

/** An invoice with so much of its first line credited, and the credit note. */
export function credited(
  amount: Amount,
  invoice: OpenInvoice = openInvoice(),
  id: CreditNoteId = 'crn_1',
): { readonly invoice: OpenInvoice | PaidInvoice; readonly note: IssuedCreditNote } {
  const first = invoice.lines[0];
  if (!first) throw new Error('There is no line to credit.');
  const figures = must(priceCredit(invoice, [{ line: first.id, by: 'amount', amount }]));
  const settled = must(settle(invoice, figures.total, today));
  const note: IssuedCreditNote = {
    kind: 'credit-note',
    id,
    status: 'issued',
    number: 'CN-0001',
    serial: 1,
    invoice: invoice.id,
    invoiceNumber: invoice.number,
    client: invoice.client,
    currency: invoice.currency,
    issuedOn: today,
    reason: 'Goodwill',
    ...figures,
  };
  return { invoice: { ...settled, credited: countCredit(invoice, figures.lines, 'add') }, note };
}

/** A credit note that was withdrawn. */
export const voidedCreditNote = (amount: Amount): VoidedCreditNote => ({
  ...credited(amount).note,
  status: 'void',
  voidedOn: today,
});

/** An invoice that was withdrawn with nothing attached. */
export function voidedInvoice(invoice: OpenInvoice = openInvoice()): VoidedInvoice {
  const { amountDue: _, ...issued } = invoice;
  return { ...issued, status: 'void', voidedOn: today };
}

/** A draft that was issued before as number `serial` and came back. */
export const numberedDraft = (draft: DraftInvoice = draftInvoice(), serial = 1): DraftInvoice => ({
  ...draft,
  number: `INV-${String(serial).padStart(4, '0')}`,
  serial,
});

/** An invoice over nothing, and so paid as soon as it was finalized. */
export function zeroInvoice(serial = 1): PaidInvoice {
  const free = draftInvoice({ lines: [line({ unitPrice: decimalOf('0') })] });
  const issued = finalize(free, { number: `INV-${String(serial).padStart(4, '0')}`, serial }, today);
  if (issued.status !== 'paid') throw new Error('An invoice over zero is paid.');
  return issued;
}

/** A payment that was withdrawn. */
export function voidedPayment(payment: ReceivedPayment = receivedPayment()): VoidedPayment {
  const { unallocated: _, refunded: __, allocationCount: ___, ...received } = payment;
  return { ...received, status: 'void', voidedOn: today };
}
