import type { Amount } from './amount.js';
import { minorDigits, type Currency } from './currency.js';
import type { Decimal } from './decimal.js';
import { floor, minus, plus, powerOfTen, rest, times, type Integer } from './integer.js';
import { amountOfUnits, scaled } from './units.js';

/**
 * What becomes of a part of a minor unit. All four treat a negative figure as they treat the positive one.
 *
 * - `half-up`: to the nearest; a half goes away from zero. The default, and EN 16931's (money.md 4.3, 8).
 * - `half-even`: to the nearest; a half goes to the even neighbor.
 * - `up`: away from zero. `down`: towards zero.
 */
export type RoundingMode = 'half-up' | 'half-even' | 'up' | 'down';

/**
 * `size × numerator ÷ denominator` as an integer, rounded once from the exact fraction. The denominator is above zero.
 *
 * Every rounded figure comes from here, so no figure is rounded twice on its way.
 */
export function portion(
  size: Integer,
  numerator: Integer,
  denominator: Integer,
  mode: RoundingMode,
): Integer {
  // In one piece where everything is a safe number: it is what most of the time of an everyday invoice goes into.
  if (typeof size === 'number' && typeof numerator === 'number' && typeof denominator === 'number') {
    const exact = size * numerator;
    if (exact > 0 && exact <= Number.MAX_SAFE_INTEGER) {
      const whole = Math.floor(exact / denominator);
      const left = exact - whole * denominator;
      return isRoundedUp(whole, left, denominator - left, mode) ? whole + 1 : whole;
    }
  }
  return divide(times(size, numerator), denominator, mode);
}

/** `numerator ÷ denominator`, rounded like `portion`. */
export function divide(numerator: Integer, denominator: Integer, mode: RoundingMode): Integer {
  if (numerator < 0) return minus(0, divide(minus(0, numerator), denominator, mode));
  const whole = floor(numerator, denominator);
  const left = rest(numerator, denominator);
  return isRoundedUp(whole, left, minus(denominator, left), mode) ? plus(whole, 1) : whole;
}

/** Whether what is left over of a unit, for which `missing` is missing, becomes one on top of so many whole ones. */
function isRoundedUp(whole: Integer, left: Integer, missing: Integer, mode: RoundingMode): boolean {
  if (mode === 'down' || left === 0) return false;
  if (mode === 'up' || left > missing) return true;
  return left === missing && (mode === 'half-up' || isOdd(whole));
}

const isOdd = (integer: Integer): boolean =>
  typeof integer === 'number' ? integer % 2 === 1 : integer % 2n === 1n;

/** The exact `value` as an amount of `currency`, rounded once: `"1.005"` EUR half-up is `"1.01"`. */
export function round(value: Decimal, currency: Currency, mode: RoundingMode): Amount {
  const digits = minorDigits(currency);
  const { units, scale } = scaled(value);
  return amountOfUnits(portion(units, powerOfTen(digits), powerOfTen(scale), mode), digits);
}
