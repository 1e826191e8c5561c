import type { Amount } from '../money/amount.js';
import type { PricingTax } from './pricing-input.js';

/**
 * The figures of one line. Everything is without tax, save that in inclusive mode `gross`, `discount`, `charge` and
 * `amount` contain it, as the prices they come from do. `gross − discount + charge = amount`;
 * `net − documentDiscount + tax = total`.
 */
export interface LineFigures {
  /** Quantity × unit price ÷ base quantity, rounded. */
  readonly gross: Amount;
  /** What was taken off this line. */
  readonly discount: Amount;
  /** What was added to this line. */
  readonly charge: Amount;
  /** What a row of a printed invoice shows. */
  readonly amount: Amount;
  /** Without tax, after its own discounts and charges (EN 16931 BT-131). */
  readonly net: Amount;
  /** Its part of the document's discount. */
  readonly documentDiscount: Amount;
  /** Its part of the tax: over lines, charges and allowances these add up to the tax of the invoice. */
  readonly tax: Amount;
  readonly total: Amount;
}

/** One allowance or charge on the document: `net + tax = total`, all above zero also where it is taken off. */
export interface DocumentAdjustmentFigures {
  /** EN 16931 BT-92 of an allowance, BT-99 of a charge. */
  readonly net: Amount;
  readonly tax: Amount;
  readonly total: Amount;
}

/** What one tax comes to over the whole invoice. */
export interface TaxFigures extends PricingTax {
  /** What is taxed (EN 16931 BT-116); for a compound tax this contains the taxes before it. */
  readonly base: Amount;
  /** EN 16931 BT-117. */
  readonly tax: Amount;
}

/** The figures of an invoice, each exact to the last unit of its currency. */
export interface InvoiceFigures {
  /** In the order of the lines that were priced. */
  readonly lines: readonly LineFigures[];
  /** What the lines come to after their own discounts and charges, without tax (EN 16931 BT-106). */
  readonly subtotal: Amount;
  /** What the lines' own discounts took off altogether; already gone from `subtotal`. Includes tax in inclusive mode. */
  readonly discount: Amount;
  /** What the document's discount takes off, without tax; a part of EN 16931 BT-107. */
  readonly documentDiscount: Amount;
  readonly allowances: readonly DocumentAdjustmentFigures[];
  readonly charges: readonly DocumentAdjustmentFigures[];
  /** `subtotal − documentDiscount − allowances + charges` (EN 16931 BT-109). */
  readonly net: Amount;
  /**
   * One for each tax that differs, in order of first appearance, and one more for each time that a line states the same
   * again; 0 percent is a tax, no tax at all is none.
   */
  readonly taxes: readonly TaxFigures[];
  /** Every tax together (EN 16931 BT-110). */
  readonly tax: Amount;
  /** `net + tax` (EN 16931 BT-112). */
  readonly total: Amount;
  /** The taxes that who pays keeps back, apart from `taxes`. */
  readonly withheld: readonly TaxFigures[];
  /** EN 16931 BT-113. */
  readonly prepaid: Amount;
  /** What cash rounding adds or takes off (EN 16931 BT-114). */
  readonly cashRounding: Amount;
  /** `total − withheld − prepaid + cashRounding` (EN 16931 BT-115). */
  readonly payable: Amount;
}
