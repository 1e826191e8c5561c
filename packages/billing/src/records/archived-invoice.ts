import type { ArchivedInvoiceId, CommandId, InvoiceId } from './ids.js';
import type { OpenInvoice, PaidInvoice } from './invoice.js';

/**
 * What was issued before an invoice went back to draft: the document that a client may hold (billing.md I-74). Written
 * with the revert, and never changed. It owes nothing and counts nowhere.
 */
export interface ArchivedInvoice {
  readonly kind: 'archived-invoice';
  readonly id: ArchivedInvoiceId;
  readonly invoice: InvoiceId;
  /** The invoice as it stood. */
  readonly issued: OpenInvoice | PaidInvoice;
}

/** Keeps an issued invoice as it stands, when `command` is about to make a draft of it. */
export const archive = (issued: OpenInvoice | PaidInvoice, command: CommandId): ArchivedInvoice => ({
  kind: 'archived-invoice',
  id: `arc_${command.slice('cmd_'.length)}`,
  invoice: issued.id,
  issued,
});
