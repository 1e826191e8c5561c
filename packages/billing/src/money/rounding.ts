import type { Amount } from './amount.js';
import { minorDigits, type Currency } from './currency.js';
import type { Decimal } from './decimal.js';
import { amountOfUnits, powerOfTen, scaleOf, unitsOf } from './units.js';

/**
 * What becomes of a part of a minor unit. All four treat a negative figure as they treat the positive one.
 *
 * - `half-up`: to the nearest; a half goes away from zero. The default, and EN 16931's (money.md 4.3, 8).
 * - `half-even`: to the nearest; a half goes to the even neighbor.
 * - `up`: away from zero. `down`: towards zero.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

/**
 * `numerator ÷ denominator` as an integer, rounded once from the exact fraction. The denominator is above zero.
 *
 * Every rounded figure comes from here, so no figure is rounded twice on its way.
 */
export function divide(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const towardsZero = numerator / denominator;
  const rest = numerator % denominator;
  if (rest === 0n || mode === 'down') return towardsZero;
  const awayFromZero = numerator < 0n ? towardsZero - 1n : towardsZero + 1n;
  if (mode === 'up') return awayFromZero;
  const twice = rest < 0n ? -2n * rest : 2n * rest;
  if (twice === denominator)
    return mode === 'half-even' && towardsZero % 2n === 0n ? towardsZero : awayFromZero;
  return twice > denominator ? awayFromZero : towardsZero;
}

/** The exact `value` as an amount of `currency`, rounded once: `"1.005"` EUR half-up is `"1.01"`. */
export function round(value: Decimal, currency: Currency, mode: RoundingMode): Amount {
  const digits = minorDigits(currency);
  return amountOfUnits(divide(unitsOf(value) * powerOfTen(digits), powerOfTen(scaleOf(value)), mode), digits);
}
