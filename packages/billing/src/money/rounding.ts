import type { Amount } from './amount.js';
import { minorDigits, type Currency } from './currency.js';
import type { Decimal } from './decimal.js';
import { floor, minus, plus, powerOfTen, times, type Integer } from './integer.js';
import { amountOfUnits, scaleOf, unitsOf } from './units.js';

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
export function divide(numerator: Integer, denominator: Integer, mode: RoundingMode): Integer {
  if (denominator === 1) return numerator;
  if (numerator < 0) return minus(0, divide(minus(0, numerator), denominator, mode));
  const whole = floor(numerator, denominator);
  const rest = minus(numerator, times(whole, denominator));
  if (rest === 0 || mode === 'down') return whole;
  if (mode === 'up') return plus(whole, 1);
  const left = minus(denominator, rest);
  if (rest === left) return mode === 'half-up' || isOdd(whole) ? plus(whole, 1) : whole;
  return rest > left ? plus(whole, 1) : whole;
}

const isOdd = (integer: Integer): boolean =>
  typeof integer === 'number' ? integer % 2 === 1 : integer % 2n === 1n;

/** The exact `value` as an amount of `currency`, rounded once: `"1.005"` EUR half-up is `"1.01"`. */
export function round(value: Decimal, currency: Currency, mode: RoundingMode): Amount {
  const digits = minorDigits(currency);
  const exact = times(unitsOf(value), powerOfTen(digits));
  return amountOfUnits(divide(exact, powerOfTen(scaleOf(value)), mode), digits);
}
