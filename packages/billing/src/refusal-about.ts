import type { Amount } from './money/amount.js';
import type { Currency } from './money/currency.js';
import type { CreditNoteId, DisputeId, InvoiceId, PaymentId, RefundId } from './records/ids.js';

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
