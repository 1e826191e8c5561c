import type { Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Day } from '../time/day.js';
import type { CreditAsked } from './credit.js';
import type { AllocationId, CreditNoteId, InvoiceId, PaymentMethodId, RefundId } from './ids.js';
import type { Party } from './party.js';

/** Money that is to be given back out of an allocation of the invoice. */
export interface DraftTakeBack {
  readonly refund: RefundId;
  readonly allocation: AllocationId;
  /** Above zero. */
  readonly amount: Amount;
  readonly requested?: boolean;
  readonly method?: PaymentMethodId;
  readonly reference?: string;
  readonly description?: string;
}

/** What is to become of the part above the amount due; each amount above zero. */
export interface DraftDisposition {
  readonly refunds?: readonly DraftTakeBack[];
  readonly credit?: Amount;
  readonly outside?: { readonly amount: Amount; readonly reason: string };
}

/**
 * A credit note that is being written. It counts nowhere, holds no number and keeps nothing from its invoice: whether it
 * fits is decided when it is issued, under its id, and then it is gone.
 */
export interface CreditNoteDraft {
  readonly kind: 'credit-note-draft';
  readonly id: CreditNoteId;
  readonly invoice: InvoiceId;
  readonly invoiceNumber: string;
  readonly client: Party;
  readonly currency: Currency;
  readonly issuedOn: Day;
  readonly reason: string;
  readonly memo?: string;
  readonly lines: readonly CreditAsked[];
  readonly disposition?: DraftDisposition;
}
