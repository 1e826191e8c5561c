import { minus, plus, powerOfTen, times, type Integer } from '../money/integer.js';
import { portion, type RoundingMode } from '../money/rounding.js';
import { scaled, unitsOf, type Scaled } from '../money/units.js';
import type { Adjustment, PricingLine } from './pricing-input.js';

/** A line without tax and document discount, in minor units: `gross − discount + charge = base`. */
export interface PricedLine {
  readonly gross: Integer;
  readonly discount: Integer;
  readonly charge: Integer;
  readonly base: Integer;
}

/**
 * Prices a line in a currency of so many minor `digits` (billing.md 5.1, 1-3; money.md 4.3, 1-2): quantity × unit
 * price ÷ base quantity, rounded; less its discounts and with its charges, each rounded apart.
 */
export function priceLine(line: PricingLine, digits: number, rounding: RoundingMode): PricedLine {
  const gross = grossOf(line, digits, rounding);
  if (!line.discounts && !line.charges) return { gross, discount: 0, charge: 0, base: gross };
  const charge = adjustmentsOn(gross, line.charges, rounding);
  const charged = plus(gross, charge);
  const discount = within(adjustmentsOn(gross, line.discounts, rounding), charged);
  return { gross, discount, charge, base: minus(charged, discount) };
}

function grossOf(
  { quantity, unitPrice, baseQuantity }: PricingLine,
  digits: number,
  rounding: RoundingMode,
): Integer {
  const many = scaled(quantity);
  const each = scaled(unitPrice);
  const per = baseQuantity === undefined ? one : scaled(baseQuantity);
  const less = many.scale + each.scale - per.scale - digits;
  const price = less < 0 ? times(each.units, powerOfTen(-less)) : each.units;
  return portion(many.units, price, times(per.units, powerOfTen(Math.max(0, less))), rounding);
}

const one: Scaled = { units: 1, scale: 0 };

/** What `adjustments` of something that comes to `base` come to together, each rounded. */
function adjustmentsOn(
  base: Integer,
  adjustments: readonly Adjustment[] | undefined,
  rounding: RoundingMode,
): Integer {
  let sum: Integer = 0;
  if (adjustments === undefined) return sum;
  for (const adjustment of adjustments) sum = plus(sum, adjustmentOn(base, adjustment, rounding));
  return sum;
}

/** What one discount, allowance or charge on `base` comes to (money.md 4.3, 2). */
export function adjustmentOn(base: Integer, adjustment: Adjustment, rounding: RoundingMode): Integer {
  if (adjustment.type === 'amount') return unitsOf(adjustment.amount);
  const { units, scale } = scaled(adjustment.percent);
  return portion(base, units, powerOfTen(2 + scale), rounding);
}

/** What is taken off, held between nothing and all there is: nobody is paid for taking something (billing.md 5.1, 2). */
export function within(wanted: Integer, most: Integer): Integer {
  if (most < 0) return minus(0, within(minus(0, wanted), minus(0, most)));
  if (wanted < 0) return 0;
  return wanted < most ? wanted : most;
}
