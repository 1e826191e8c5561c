import type { DirectoryEntry } from './directory-entry.js';
import type { Allocation } from './allocation.js';
import type { ArchivedInvoice } from './archived-invoice.js';
import type { AuditEntry } from './audit-entry.js';
import type { Business } from './business.js';
import type { CancellationPolicy } from './cancellation-policy.js';
import type { CancellationReasons } from './cancellation-reasons.js';
import type { CatalogItem } from './catalog-item.js';
import type { CreditAllocation } from './credit-allocation.js';
import type { CreditNoteDraft } from './credit-note-draft.js';
import type { CreditNote } from './credit-note.js';
import type { Dispute } from './dispute.js';
import type { InvoiceTemplates } from './invoice-templates.js';
import type { EventLink } from './event-link.js';
import type { Invoice } from './invoice.js';
import type { NumberSeries } from './number-series.js';
import type { PaymentMethods } from './payment-methods.js';
import type { Payment } from './payment.js';
import type { Preferences } from './preferences.js';
import type { ProviderReference } from './provider-reference.js';
import type { PublicLink } from './public-link.js';
import type { Refund } from './refund.js';
import type { TaxRates } from './tax-rates.js';
import type { WriteOff } from './write-off.js';

/** Anything the books keep. */
export type BillingRecord =
  | Invoice
  | ArchivedInvoice
  | EventLink
  | PublicLink
  | Payment
  | ProviderReference
  | Allocation
  | CreditNote
  | CreditNoteDraft
  | CreditAllocation
  | WriteOff
  | Refund
  | Dispute
  | Preferences
  | TaxRates
  | PaymentMethods
  | InvoiceTemplates
  | Business
  | CancellationReasons
  | CancellationPolicy
  | CatalogItem
  | DirectoryEntry
  | NumberSeries
  | AuditEntry;

export type Kind = BillingRecord['kind'];
export type RecordOf<K extends Kind> = Extract<BillingRecord, { readonly kind: K }>;

/** The name of a record. */
export interface Ref {
  readonly kind: Kind;
  readonly id: string;
}

export const refOf = ({ kind, id }: Ref): Ref => ({ kind, id });

/** A ref as one text, for use as a key; no two refs share it, because kinds contain no slash. */
export const keyOf = ({ kind, id }: Ref): string => `${kind}/${id}`;
