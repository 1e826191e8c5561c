import type { Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import type { RoundingMode } from '../money/rounding.js';

/**
 * How prices and tax belong together: `exclusive` adds the tax to the prices, `inclusive` finds it inside them,
 * `none` charges no tax at all.
 */
export type TaxMode = 'exclusive' | 'inclusive' | 'none';

/**
 * Where tax is rounded: once for each rate over the whole invoice (EN 16931; money.md 4.3, 4), or on each line and
 * then added up (money.md 4.3, 5).
 */
export type TaxRounding = 'rate' | 'line';

/** What is taken off or added: a percentage of what it applies to, or a fixed amount in the invoice's currency. */
export type Adjustment =
  | { readonly type: 'percent'; readonly percent: Decimal }
  | { readonly type: 'amount'; readonly amount: Amount };

/** One tax on a line. Taxes that differ in any field are kept apart in every figure. */
export interface PricingTax {
  /**
   * Why it has this rate: an EN 16931 category code (UNCL 5305: `S` standard, `Z` zero rated, `E` exempt, `AE` reverse
   * charge, `K` intra-community, `G` export, `O` not subject …) or a code of the account's own. Opaque here.
   */
  readonly category: string;
  /** `"19"` is nineteen per cent. Not negative. */
  readonly percent: Decimal;
  /** Charged on the net and on the taxes stated before it on the line, each rounded (money.md 4.3, 6). */
  readonly compound?: boolean;
  /** Kept back by who pays instead of added: lowers what is payable, not the total (money.md 4.3, 7). */
  readonly withheld?: boolean;
}

/** What of a line decides its price. Negative quantities and prices are priced like positive ones. */
export interface PricingLine {
  readonly quantity: Decimal;
  /** In the invoice's currency, with a scale of its own; includes the tax in inclusive mode. */
  readonly unitPrice: Decimal;
  /** The quantity the price is for: 1.25 a hundred screws is `"100"` (EN 16931 BT-149). Above zero; absent: one. */
  readonly baseQuantity?: Decimal;
  /** Taken off: percentages of the gross, or amounts. Together never more than the gross and the charges. */
  readonly discounts?: readonly Adjustment[];
  /** Added: percentages of the gross, or amounts. */
  readonly charges?: readonly Adjustment[];
  /**
   * In the order they are charged. One that is stated twice (in India 9 % to the union and 9 % to the state) is charged
   * twice, and the second time is a tax of its own with its own row. Absent or empty: outside tax, which is not the same
   * as taxed at 0 percent.
   */
  readonly taxes?: readonly PricingTax[];
}

/** An allowance or charge on the whole document, taxed by itself. Percentages are of the lines together. */
export type DocumentAdjustment = Adjustment & { readonly taxes?: readonly PricingTax[] };

/** How an invoice is taxed and rounded. */
export interface TaxRules {
  readonly taxMode: TaxMode;
  readonly taxRounding: TaxRounding;
  readonly rounding: RoundingMode;
}

/** Everything the figures of an invoice depend on. */
export interface PricingInput extends TaxRules {
  readonly currency: Currency;
  readonly lines: readonly PricingLine[];
  /**
   * Taken off the lines together and split over them by what they come to, so that each tax is charged on less
   * (money.md 4.3, 3). Includes the tax in inclusive mode. Never more than the lines together.
   */
  readonly discount?: Adjustment;
  /** Taken off the document, each with taxes of its own (EN 16931 BG-20). */
  readonly allowances?: readonly DocumentAdjustment[];
  /** Added to the document, each with taxes of its own (EN 16931 BG-21). */
  readonly charges?: readonly DocumentAdjustment[];
  /** The least amount that can be paid, such as `"0.05"`: what is payable is rounded to it (money.md 4.3, 9). */
  readonly cashIncrement?: Amount;
  /** What was paid before (EN 16931 BT-113). */
  readonly prepaid?: Amount;
}
