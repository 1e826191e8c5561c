import type { Amount } from './amount.js';
import { integerOf, type Integer } from './integer.js';

// The integers under the decimal texts. Nothing outside `money` and `pricing` sees them.

/** How many digits stand after the decimal point: 2 in `"80.00"`, 0 in `"80"`. */
export function scaleOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

const [minusSign, point, zeroDigit] = [45, 46, 48];

/** Sixteen digits can be more than a number holds exactly, but not so much more that it would not be noticed. */
const shortest = 16;

/** The integer left when the decimal point is taken out: 8000 for `"80.00"`. For an amount: its minor units. */
export function unitsOf(text: string): Integer {
  if (text.length > shortest) return long(text);
  const isNegative = text.charCodeAt(0) === minusSign;
  let units = 0;
  for (let index = isNegative ? 1 : 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === point) continue;
    const digit = code - zeroDigit;
    if (digit < 0 || digit > 9) throw new RangeError(`"${text}" is not decimal text.`);
    units = units * 10 + digit;
  }
  if (units > Number.MAX_SAFE_INTEGER) return long(text);
  return isNegative && units !== 0 ? -units : units;
}

const long = (text: string): Integer => integerOf(BigInt(text.replace('.', '')));

const hundredths: readonly string[] = Array.from(
  { length: 100 },
  (_, cents) => `.${String(cents).padStart(2, '0')}`,
);

/** The amount of so many minor units of a currency with `digits` of them: `amountOfUnits(-5, 2)` is `"-0.05"`. */
export function amountOfUnits(units: Integer, digits: number): Amount {
  // Nearly every currency has two digits, and nearly every figure is a positive number.
  if (digits === 2 && typeof units === 'number' && units >= 0) {
    const whole = Math.floor(units / 100);
    return `${whole}${hundredths[units - whole * 100] ?? ''}` as Amount;
  }
  if (digits === 0) return String(units) as Amount;
  const sign = units < 0 ? '-' : '';
  const figures = String(units < 0 ? -units : units).padStart(digits + 1, '0');
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}` as Amount;
}
