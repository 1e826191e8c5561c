import type { Currency } from '../money/currency.js';
import type { InvoiceFigures } from '../pricing/figures.js';
import type {
  Adjustment,
  DocumentAdjustment,
  PricingLine,
  PricingTax,
  TaxMode,
  TaxRounding,
} from '../pricing/pricing-input.js';
import type { Day } from '../time/day.js';

// A text that is absent is a term that is not kept, which is warned of. One that is empty was not filled in: an error.

/** What is known of the seller or the buyer. */
export interface RuleParty {
  /** EN 16931 BT-27, BT-44. */
  readonly name?: string;
  /** EN 16931 BG-5, BG-8, in lines. */
  readonly address?: string;
  /** Two letters of ISO 3166-1 (EN 16931 BT-40, BT-55). */
  readonly country?: string;
  /** The VAT identifier with the country's prefix (EN 16931 BT-31, BT-48). */
  readonly vatNumber?: string;
  /** The number the tax office gave (EN 16931 BT-32). */
  readonly taxNumber?: string;
  /** The number in the register of companies (EN 16931 BT-30, BT-47). */
  readonly registrationNumber?: string;
}

/** A tax, and why it is not charged where it is not (EN 16931 BT-120). */
export type RuleTax = PricingTax & { readonly exemptionReason?: string };

/** A discount or charge, and why (EN 16931 BT-97, BT-104, BT-139, BT-144). */
export type RuleAdjustment = Adjustment & { readonly reason?: string };

/** A line as it was priced, with its words. */
export interface RuleLine extends PricingLine {
  readonly description: string;
  /** What the quantity counts: a code of UN/ECE recommendation 20, `HUR` for hours (EN 16931 BT-130). */
  readonly unit?: string;
  readonly discounts?: readonly RuleAdjustment[];
  readonly charges?: readonly RuleAdjustment[];
  readonly taxes?: readonly RuleTax[];
  /** The day the service was given. */
  readonly servedOn?: Day;
}

/** An allowance or charge on the document as it was priced, with its reason. */
export type RuleDocumentAdjustment = DocumentAdjustment & {
  readonly taxes?: readonly RuleTax[];
  readonly reason?: string;
};

/** An invoice, issued or while it is written, as the rules look at it. */
export interface RuleDocument {
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly taxRounding: TaxRounding;
  /** Null: a draft, which gets its number when it is finalized. */
  readonly number: string | null;
  /** Absent: no day that can be read was written yet. */
  readonly issuedOn?: Day;
  readonly dueOn?: Day;
  /** When it is to be paid, in words (EN 16931 BT-20). */
  readonly paymentTerms?: string;
  readonly seller?: RuleParty;
  readonly client: RuleParty;
  /** Who is billed (EN 16931 BG-7) where that is not the client. */
  readonly payer?: RuleParty;
  /** EN 16931 BT-72. */
  readonly deliveredOn?: Day;
  /** Where it was delivered to: two letters of ISO 3166-1 (EN 16931 BT-80). */
  readonly deliveryCountry?: string;
  readonly lines: readonly RuleLine[];
  readonly discount?: RuleAdjustment;
  readonly allowances?: readonly RuleDocumentAdjustment[];
  readonly charges?: readonly RuleDocumentAdjustment[];
  /** What `lines`, `discount`, `allowances` and `charges` come to, in their order. */
  readonly figures: InvoiceFigures;
}
