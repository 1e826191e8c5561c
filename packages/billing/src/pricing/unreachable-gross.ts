import type { Amount } from '../money/amount.js';
import { minorDigits, type Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import { minus, plus, powerOfTen, times, type Integer } from '../money/integer.js';
import { portion } from '../money/rounding.js';
import { amountOfUnits, scaleOf, unitsOf } from '../money/units.js';

/** A net amount, the tax on it rounded half-up, and what they come to together. */
export interface ReachableGross {
  readonly net: Amount;
  readonly tax: Amount;
  readonly total: Amount;
  /** What must be added to `total` to arrive at the gross that was asked for (EN 16931 BT-114). */
  readonly rounding: Amount;
}

/** The totals next to one that no net amount makes: nearer to nothing, and further from it. */
export interface UnreachableGross {
  readonly below: ReachableGross;
  readonly above: ReachableGross;
}

/**
 * Whether no net amount and its tax come to exactly `gross`, and which totals next to it are possible (money.md 4.4).
 * `null`: some net amount does.
 *
 * Adding one unit to a net amount adds one or two to its total, so the totals have gaps: of 1.00, 2.00 … at 25 percent
 * every fifth. With prices that contain the tax such a total is right, but `net × percent` differs from its tax by a
 * unit (EN 16931 BR-CO-17). Rounds half-up, as EN 16931 does. The percentage is not negative.
 */
export function unreachableGross(
  gross: Amount,
  percent: Decimal,
  currency: Currency,
): UnreachableGross | null {
  const digits = minorDigits(currency);
  const wanted = unitsOf(gross);
  const sign = wanted < 0 ? -1 : 1;
  const size = times(wanted, sign);
  const rate = unitsOf(percent);
  const whole = times(100, powerOfTen(scaleOf(percent)));
  const taxOn = (net: Integer): Integer => portion(net, rate, whole, 'half-up');
  const totalOf = (net: Integer): Integer => plus(net, taxOn(net));

  // Taking the tax out of the total finds the net amount where there is one.
  let net = minus(size, portion(size, rate, plus(whole, rate), 'half-up'));
  if (totalOf(net) === size) return null;
  while (totalOf(net) > size) net = minus(net, 1);
  const write = (units: Integer): Amount => amountOfUnits(times(units, sign), digits);
  const reached = (net: Integer): ReachableGross => ({
    net: write(net),
    tax: write(taxOn(net)),
    total: write(totalOf(net)),
    rounding: write(minus(size, totalOf(net))),
  });
  return { below: reached(net), above: reached(plus(net, 1)) };
}
