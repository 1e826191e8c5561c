/**
 * A whole number of any size, exact: a JavaScript number while that is safe, a bigint beyond. The same value always has
 * the same form, so two integers are equal exactly when `===` says so.
 *
 * Numbers make the everyday invoice fast, bigints make the enormous one right. Everything in `money` and `pricing` that
 * calculates does it with these functions, each of which checks that its result is still safe.
 */
export type Integer = number | bigint;

const safest = Number.MAX_SAFE_INTEGER;
const safestBig = BigInt(safest);

/** The integer in its one form. */
export const integerOf = (big: bigint): Integer =>
  big <= safestBig && big >= -safestBig ? Number(big) : big;

/** `a + b`. */
export function plus(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (sum <= safest && sum >= -safest) return sum;
  }
  return integerOf(BigInt(a) + BigInt(b));
}

/** `a − b`. */
export function minus(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const difference = a - b;
    if (difference <= safest && difference >= -safest) return difference;
  }
  return integerOf(BigInt(a) - BigInt(b));
}

/** `a × b`. A product that comes out safe was exact: rounding never moves one across the edge. */
export function times(a: Integer, b: Integer): Integer {
  if (typeof a === 'number' && typeof b === 'number') {
    const product = a * b;
    // Adding zero turns the negative zero of 0 × −1 into zero.
    if (product <= safest && product >= -safest) return product + 0;
  }
  return integerOf(BigInt(a) * BigInt(b));
}

/** All of them together. */
export function total(integers: readonly Integer[]): Integer {
  let sum: Integer = 0;
  for (const integer of integers) sum = plus(sum, integer);
  return sum;
}

/** `numerator ÷ denominator` rounded down, towards −∞. The denominator is above zero. */
export function floor(numerator: Integer, denominator: Integer): Integer {
  // The quotient of safe integers is never rounded up to the next integer: it is at least one part in 2^53 below it.
  if (typeof numerator === 'number' && typeof denominator === 'number')
    return Math.floor(numerator / denominator);
  const big = BigInt(numerator);
  const by = BigInt(denominator);
  const towardsZero = big / by;
  return integerOf(towardsZero * by > big ? towardsZero - 1n : towardsZero);
}

/** What `floor` leaves: from zero to below the denominator. */
export const rest = (numerator: Integer, denominator: Integer): Integer =>
  restOf(numerator, floor(numerator, denominator), denominator);

/** What is left of the numerator after `whole` denominators, which is what `floor` found. */
export function restOf(numerator: Integer, whole: Integer, denominator: Integer): Integer {
  // Rounded down from below zero, the product may be less than the numerator, and so beyond what is safe.
  if (
    typeof numerator === 'number' &&
    typeof whole === 'number' &&
    typeof denominator === 'number' &&
    numerator >= 0
  )
    return numerator - whole * denominator;
  return minus(numerator, times(whole, denominator));
}

const powers: readonly Integer[] = Array.from({ length: 65 }, (_, digits) =>
  integerOf(10n ** BigInt(digits)),
);

/** Ten to the power of `digits`, not negative. */
export const powerOfTen = (digits: number): Integer => powers[digits] ?? integerOf(10n ** BigInt(digits));
