import type { Amount } from '../money/amount.js';
import type { Decimal } from '../money/decimal.js';
import { divide, type RoundingMode } from '../money/rounding.js';
import { powerOfTen, scaleOf, unitsOf } from '../money/units.js';

/** What is taken off a line: a percentage of its gross, or a fixed amount. Never more than the line's gross. */
export type Discount =
  | { readonly type: 'percent'; readonly percent: Decimal }
  | { readonly type: 'amount'; readonly amount: Amount };

/** What of a line decides its price. Neither quantity nor unit price is negative. */
export interface PricingLine {
  readonly quantity: Decimal;
  /** In the invoice's currency, with a scale of its own; includes the tax in inclusive mode. */
  readonly unitPrice: Decimal;
  readonly discount?: Discount;
  /** Absent: the line is outside tax, which is not the same as taxed at 0 percent. */
  readonly taxPercent?: Decimal;
}

/** A line on its way to its figures, in minor units. `gross − discount = base`. */
export interface PricedLine {
  readonly gross: bigint;
  readonly discount: bigint;
  readonly base: bigint;
  /** Absent: outside tax. */
  readonly taxPercent: Decimal | undefined;
  /** Nothing, until all lines of its rate are priced and their tax is known. */
  tax: bigint;
}

/**
 * Prices a line in a currency of so many minor `digits` (billing.md 5.1, 1-3; money.md 4.3, 1-2): quantity × unit
 * price, rounded; less the discount, rounded, and held between nothing and the gross. Its tax is still to come.
 */
export function priceLine(line: PricingLine, digits: number, rounding: RoundingMode): PricedLine {
  const exact = unitsOf(line.quantity) * unitsOf(line.unitPrice) * powerOfTen(digits);
  const gross = divide(exact, powerOfTen(scaleOf(line.quantity) + scaleOf(line.unitPrice)), rounding);
  const discount = line.discount ? discountOn(gross, line.discount, rounding) : 0n;
  return { gross, discount, base: gross - discount, taxPercent: line.taxPercent, tax: 0n };
}

function discountOn(gross: bigint, discount: Discount, rounding: RoundingMode): bigint {
  const wanted =
    discount.type === 'amount'
      ? unitsOf(discount.amount)
      : divide(gross * unitsOf(discount.percent), 100n * powerOfTen(scaleOf(discount.percent)), rounding);
  if (wanted < 0n) return 0n;
  return wanted < gross ? wanted : gross;
}
