import type { Amount } from './money/amount.js';
import type { Currency } from './money/currency.js';
import type { Decimal } from './money/decimal.js';
import type { AllocationId, CreditAllocationId, CreditNoteId, LineId } from './records/ids.js';
import type { AboutCreditNote, AboutInvoice, Sum } from './refusal-about.js';
import type { Day } from './time/day.js';

/** The business noes about credit notes. */
export type CreditRefusal =
  | ({ readonly type: 'credit-note-void' } & AboutCreditNote)
  | ({ readonly type: 'credit-note-has-allocations' } & AboutCreditNote & Sum)
  | ({ readonly type: 'credit-note-has-refunds' } & AboutCreditNote & Sum)
  | { readonly type: 'credit-note-listed-twice'; readonly creditNote: CreditNoteId }
  | ({ readonly type: 'nothing-remaining' } & AboutCreditNote)
  | ({ readonly type: 'exceeds-remaining'; readonly remaining: Amount } & AboutCreditNote & Sum)
  | {
      readonly type: 'credit-allocation-removed';
      readonly creditAllocation: CreditAllocationId;
      readonly number: string;
    }
  | { readonly type: 'credit-before-issue'; readonly issuedOn: Day; readonly invoiceIssuedOn: Day }
  | ({ readonly type: 'credit-exceeds-amount-due'; readonly amountDue: Amount } & AboutInvoice & Sum)
  | ({ readonly type: 'nothing-to-credit' } & AboutInvoice)
  | ({ readonly type: 'credit-only-whole' } & AboutInvoice)
  | ({
      readonly type: 'disposition-mismatch';
      readonly currency: Currency;
      readonly above: Amount;
      readonly disposed: Amount;
    } & AboutInvoice)
  | ({ readonly type: 'credit-exceeds-paid'; readonly paid: Amount } & AboutInvoice & Sum)
  | { readonly type: 'allocation-listed-twice'; readonly allocation: AllocationId }
  | {
      readonly type: 'allocation-of-other-invoice';
      readonly allocation: AllocationId;
      readonly number: string;
    }
  | ({
      readonly type: 'exceeds-allocation';
      readonly allocation: AllocationId;
      readonly number: string;
      readonly allocated: Amount;
    } & Sum)
  | { readonly type: 'line-not-on-invoice'; readonly line: LineId }
  | {
      readonly type: 'exceeds-line-quantity';
      readonly line: LineId;
      readonly description: string;
      readonly left: Decimal;
      readonly quantity: Decimal;
    }
  | ({
      readonly type: 'exceeds-line-amount';
      readonly line: LineId;
      readonly description: string;
      readonly left: Amount;
    } & Sum)
  | ({
      readonly type: 'tax-exceeds-credit';
      readonly line: LineId;
      readonly description: string;
      readonly tax: Amount;
    } & Sum);
