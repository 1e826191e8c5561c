import type { Amount } from './amount.js';

// The integers under the decimal texts. Everything in `money` and `pricing` that calculates does it on these, exactly;
// nothing outside these two folders sees them.

const powers: readonly bigint[] = Array.from({ length: 33 }, (_, digits) => 10n ** BigInt(digits));

/** Ten to the power of `digits`. */
export const powerOfTen = (digits: number): bigint => powers[digits] ?? 10n ** BigInt(digits);

/** How many digits stand after the decimal point: 2 in `"80.00"`, 0 in `"80"`. */
export function scaleOf(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/** The integer left when the decimal point is taken out: 8000n for `"80.00"`. For an amount: its minor units. */
export const unitsOf = (text: string): bigint => BigInt(text.replace('.', ''));

/** The amount of so many minor units of a currency with `digits` of them: `amountOfUnits(-5n, 2)` is `"-0.05"`. */
export function amountOfUnits(units: bigint, digits: number): Amount {
  if (digits === 0) return units.toString() as Amount;
  const sign = units < 0n ? '-' : '';
  const figures = (units < 0n ? -units : units).toString().padStart(digits + 1, '0');
  return `${sign}${figures.slice(0, -digits)}.${figures.slice(-digits)}` as Amount;
}
