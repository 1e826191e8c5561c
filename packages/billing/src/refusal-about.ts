import type { Amount } from './money/amount.js';
import type { Currency } from './money/currency.js';
import type { CancellationReason } from './records/cancellation-reasons.js';
import type { CreditNoteId, DisputeId, InvoiceId, PaymentId, RefundId } from './records/ids.js';
import type { InvoiceTemplate } from './records/invoice-templates.js';
import type { PaymentMethod } from './records/payment-methods.js';
import type { TaxRate } from './records/tax-rates.js';

/** The invoice a refusal is about. */
export interface AboutInvoice {
  readonly invoice: InvoiceId;
  readonly number: string;
}

/** The payment a refusal is about. */
export interface AboutPayment {
  readonly payment: PaymentId;
  readonly number: string;
}

/** The credit note a refusal is about. */
export interface AboutCreditNote {
  readonly creditNote: CreditNoteId;
  readonly number: string;
}

/** The refund a refusal is about. */
export interface AboutRefund {
  readonly refund: RefundId;
  /** The number of the payment or the credit note it was made from. */
  readonly from: string;
}

/** The dispute a refusal is about. */
export interface AboutDispute {
  readonly dispute: DisputeId;
  /** The number of its payment. */
  readonly number: string;
}

/** A sum in its currency, as a refusal tells it. */
export interface Sum {
  readonly currency: Currency;
  readonly amount: Amount;
}

/** A record of the settings that is a list of entries. */
export type SettingsListKind = 'tax-rates' | 'payment-methods' | 'invoice-templates' | 'cancellation-reasons';

/** An entry of such a list. */
export type SettingsEntry = TaxRate | PaymentMethod | InvoiceTemplate | CancellationReason;
