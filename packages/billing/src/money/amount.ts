import { no, ok, type Result } from '../result.js';
import { minorDigits, type Currency } from './currency.js';
import { readDecimalText } from './decimal-text.js';
import { minus, plus, type Integer } from './integer.js';
import { amountOfUnits, nothing, scaleOf, unitsOf } from './units.js';

declare const brand: unique symbol;

/**
 * A sum of money as decimal text, always at its currency's scale: `"80.00"` in EUR, `"80"` in JPY.
 *
 * The text is canonical (no exponent, no plus sign, no leading zeros, no negative zero), so two amounts of one
 * currency are equal exactly when `===` says so, and a record survives JSON, IndexedDB and SQL as it is.
 * The currency is not part of the amount: it is a field of the record the amount belongs to.
 */
export type Amount = string & { readonly [brand]: 'Amount' };

const zeroDigit = 48;

/** Why something is not an amount, in order of precedence: the first that applies is the one given. */
export type AmountProblem = 'input-type' | 'money-syntax' | 'money-scale' | 'money-range';

/** An amount is below ten to this power in minor units, either way (reliability.md 4.0). */
const unitDigitsMax = 15;

/**
 * Reads an amount from user or wire input. Never rounds, never guesses.
 *
 * Refuses `input-type` (not text; numbers are not text), `money-syntax` (longer than 32 characters, or anything but
 * digits with one optional leading minus and one optional point with digits on both sides; leading zeros; negative
 * zero), `money-scale` (a digit other than 0 that the currency does not have), `money-range` (10^15 minor units or
 * more). `"80"`, `"80.0"` and `"80.000"` are all `"80.00"` in EUR.
 */
export function parseAmount(value: unknown, currency: Currency): Result<Amount, AmountProblem> {
  if (typeof value !== 'string') return no('input-type');
  const parts = readDecimalText(value);
  if (!parts) return no('money-syntax');
  const digits = minorDigits(currency);
  if (parts.fraction.length > digits) return no('money-scale');
  if (parts.integer.length + digits > unitDigitsMax) return no('money-range');
  const fraction = digits === 0 ? '' : `.${parts.fraction.padEnd(digits, '0')}`;
  return ok(`${parts.sign}${parts.integer}${fraction}` as Amount);
}

/** The amount written in source code or a test. Throws on text that `parseAmount` refuses: that is a bug, not input. */
export function amountOf(text: string, currency: Currency): Amount {
  const parsed = parseAmount(text, currency);
  if (!parsed.ok) throw new RangeError(`"${text}" is not an amount in ${currency}: ${parsed.reason}.`);
  return parsed.value;
}

/** Whether an amount that was calculated is still below 10^15 minor units, as every amount that is read must be. */
export function isInRange(amount: Amount): boolean {
  return amount.replace(/[-.]/g, '').length <= unitDigitsMax;
}

/** Nothing, at the currency's scale: `"0.00"` in EUR. */
export const zero = (currency: Currency): Amount => amountOfUnits(0, minorDigits(currency));

/** The smallest amount above nothing: `"0.01"` in EUR. */
export const smallest = (currency: Currency): Amount => amountOfUnits(1, minorDigits(currency));

/** `a + b`, both of one currency. Exact. Throws when their scales differ: they cannot be of one currency. */
export function add(a: Amount, b: Amount): Amount {
  return amountOfUnits(plus(unitsOf(a), unitsOf(b)), commonScale(a, b));
}

/** `a − b`, both of one currency; may be negative. Exact. Throws when their scales differ. */
export function subtract(a: Amount, b: Amount): Amount {
  return amountOfUnits(minus(unitsOf(a), unitsOf(b)), commonScale(a, b));
}

/** The same amount the other way. Nothing stays nothing: there is no negative zero. */
export function negate(amount: Amount): Amount {
  return amountOfUnits(minus(0, unitsOf(amount)), scaleOf(amount));
}

/** All `amounts` of `currency` together; nothing when there are none. Exact. Throws on an amount of another scale. */
export function sum(amounts: Iterable<Amount>, currency: Currency): Amount {
  const none = zero(currency);
  let units: Integer = 0;
  for (const amount of amounts) {
    commonScale(none, amount);
    units = plus(units, unitsOf(amount));
  }
  return amountOfUnits(units, scaleOf(none));
}

/** -1 when `a` is less than `b`, 1 when it is more, 0 when they are equal. Throws when their scales differ. */
export function compare(a: Amount, b: Amount): -1 | 0 | 1 {
  commonScale(a, b);
  if (a === b) return 0;
  return unitsOf(a) < unitsOf(b) ? -1 : 1;
}

/** The smaller of two amounts of one currency. */
export const min = (a: Amount, b: Amount): Amount => (compare(a, b) <= 0 ? a : b);

/** The larger of two amounts of one currency. */
export const max = (a: Amount, b: Amount): Amount => (compare(a, b) >= 0 ? a : b);

/** Whether the amount is nothing. Looked at one by one, its few characters take less time than an expression. */
export function isZero(amount: Amount): boolean {
  // Most that is asked about is nothing, such as what of an invoice is reserved, and in most currencies that is this text.
  if (amount === nothing) return true;
  for (let index = 0; index < amount.length; index++) if (amount.charCodeAt(index) > zeroDigit) return false;
  return true;
}

/** Whether the amount is above zero. */
export const isPositive = (amount: Amount): boolean => !isNegative(amount) && !isZero(amount);

/** Whether the amount is below zero. */
export const isNegative = (amount: Amount): boolean => amount.startsWith('-');

function commonScale(a: Amount, b: Amount): number {
  const scale = scaleOf(a);
  if (scale !== scaleOf(b)) throw new RangeError(`${a} and ${b} are not amounts of one currency.`);
  return scale;
}
