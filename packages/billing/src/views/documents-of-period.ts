import type { CreditNote } from '../records/credit-note.js';
import type { InvoiceId } from '../records/ids.js';
import type { IssuedInvoice } from '../records/invoice.js';
import { latest } from '../time/day.js';
import type { Account } from './account.js';
import { isWithin, type Period } from './period.js';

/** A document that was issued in a period (1), or voided in it (-1). */
export interface DocumentOfPeriod {
  readonly sign: 1 | -1;
  readonly document: IssuedInvoice | CreditNote;
  /** The invoice itself, or the one that is credited. */
  readonly invoice: IssuedInvoice;
}

/**
 * What a period has of invoices and credit notes. A document counts in the period it was issued in, and is taken off in the
 * one it was voided in, so that what was reported of a past period stays as it was; both in one period come to nothing.
 * Drafts are in none, and a credit note whose invoice is a draft again is not either.
 */
export function documentsOfPeriod(
  { invoices, creditNotes }: Pick<Account, 'invoices' | 'creditNotes'>,
  period: Period,
): readonly DocumentOfPeriod[] {
  const byId = new Map<InvoiceId, IssuedInvoice>(invoices.map((invoice) => [invoice.id, invoice]));
  return [
    ...invoices.flatMap((document) =>
      signsOf(document, period).map((sign) => ({ sign, document, invoice: document })),
    ),
    ...creditNotes.flatMap((document) => {
      const invoice = byId.get(document.invoice);
      return invoice ? signsOf(document, period).map((sign) => ({ sign, document, invoice })) : [];
    }),
  ];
}

function signsOf(document: IssuedInvoice | CreditNote, period: Period): readonly (1 | -1)[] {
  const { issuedOn } = document;
  const issued = isWithin(period, issuedOn) ? [1 as const] : [];
  if (document.status !== 'void') return issued;
  // Dated before it was issued, it was voided as soon as it was.
  return isWithin(period, latest(issuedOn, document.voidedOn)) ? [...issued, -1] : issued;
}
