import type { Amount } from './amount.js';
import { integerOf, minus, type Integer } from './integer.js';

// The integers under the decimal texts. Nothing outside `money` and `pricing` sees them.

/** How many digits stand after the decimal point: 2 in `"80.00"`, 0 in `"80"`. */
export function scaleOf(text: string): number {
  // From the end, where the point is near: on texts this short quicker than `indexOf`.
  for (let digits = 0; digits < text.length; digits++)
    if (text.charCodeAt(text.length - 1 - digits) === point) return digits;
  return 0;
}

const minusSign = 45;
const point = 46;
const zeroDigit = 48;
const nineDigit = 57;

/** What decimal text says: `units ÷ 10^scale`. */
export interface Scaled {
  readonly units: Integer;
  readonly scale: number;
}

/** Reads decimal text, in one pass: `"80.00"` is 8000 at scale 2. */
export function scaled(text: string): Scaled {
  let units = 0;
  let scale = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code >= zeroDigit && code <= nineDigit) units = units * 10 + (code - zeroDigit);
    else if (code === point) scale = text.length - index - 1;
    // Kept apart, so that what every figure goes through is short enough to be compiled into its callers.
    else return otherScaled(text);
  }
  // Once beyond what a number holds exactly it stays there, so that what was rounded is noticed.
  if (units > Number.MAX_SAFE_INTEGER) return longScaled(text);
  return { units, scale };
}

/** What has another character: it is below zero, or no decimal text. */
function otherScaled(text: string): Scaled {
  if (text.charCodeAt(0) !== minusSign || text.charCodeAt(1) === minusSign)
    throw new RangeError(`"${text}" is not decimal text.`);
  const { units, scale } = scaled(text.slice(1));
  return { units: minus(0, units), scale };
}

const longScaled = (text: string): Scaled => ({
  units: integerOf(BigInt(text.replace('.', ''))),
  scale: scaleOf(text),
});

/** The integer left when the decimal point is taken out: 8000 for `"80.00"`. For an amount: its minor units. */
export const unitsOf = (text: string): Integer => scaled(text).units;

/** The minor units of an amount that has exactly `digits` after the point; anything else throws. Makes no object. */
export function unitsAt(amount: string, digits: number): Integer {
  let units = 0;
  let scale = 0;
  let isBelow = false;
  for (let index = 0; index < amount.length; index++) {
    const code = amount.charCodeAt(index);
    if (code >= zeroDigit) units = units * 10 + (code - zeroDigit);
    else if (code === point) scale = amount.length - index - 1;
    // Nothing else is in an amount.
    else isBelow = true;
  }
  if (scale !== digits) throw new RangeError(`"${amount}" does not have ${digits} digits after the point.`);
  if (units > Number.MAX_SAFE_INTEGER) return unitsOf(amount);
  return isBelow ? -units : units;
}

const hundredths: readonly string[] = Array.from(
  { length: 100 },
  (_, cents) => `.${String(cents).padStart(2, '0')}`,
);

/** What most lines have of discounts and charges, in a currency of two digits. */
export const nothing = '0.00' as Amount;

/** Texts of whole numbers below so many, kept once they were written: writing a number takes longer than anything else. */
const wholesMax = 10_000;
const wholes = new Array<string | undefined>(wholesMax);

const wholeText = (whole: number): string =>
  whole < wholesMax ? (wholes[whole] ??= String(whole)) : String(whole);

/** The amount of so many minor units of a currency with `digits` of them: `amountOfUnits(-5, 2)` is `"-0.05"`. */
export function amountOfUnits(units: Integer, digits: number): Amount {
  // Nearly every currency has two digits, and nearly every figure is a positive number.
  if (digits === 2 && typeof units === 'number' && units >= 0) {
    if (units === 0) return nothing;
    const whole = Math.floor(units / 100);
    return (wholeText(whole) + (hundredths[units - whole * 100] ?? '')) as Amount;
  }
  return longAmount(units, digits);
}

function longAmount(units: Integer, digits: number): Amount {
  if (digits === 0) return String(units) as Amount;
  const sign = units < 0 ? '-' : '';
  const figures = String(units < 0 ? -units : units).padStart(digits + 1, '0');
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}` as Amount;
}
