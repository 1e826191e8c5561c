import { floor, minus, plus, times, total as sumOf, type Integer } from './integer.js';

/**
 * Splits `total` so that each part is `size × numerator ÷ denominator` rounded down or up, and the parts add up to
 * exactly `total` (money.md 4.5, Hamilton's method): the units left over after rounding all of them down go, one each,
 * to the largest fractions cut off, to the first in the list among equals. What is a whole number stays it, so a size
 * of zero gets nothing.
 *
 * `total` is what the parts come to together, rounded to a unit in whichever way. To split an amount by weights, the
 * amount is both `total` and `numerator`, and the weights together are the `denominator`, which is above zero.
 *
 * A split that comes to less than zero is that of the opposite one, part for part.
 */
export function apportion(
  total: Integer,
  sizes: readonly Integer[],
  numerator: Integer,
  denominator: Integer,
): readonly Integer[] {
  if (isOppositeSplit(sizes, numerator))
    return apportion(minus(0, total), sizes, minus(0, numerator), denominator).map((part) => minus(0, part));

  const parts: Integer[] = [];
  const cuts: Integer[] = [];
  let left = total;
  for (const size of sizes) {
    const exact = times(size, numerator);
    const part = floor(exact, denominator);
    parts.push(part);
    cuts.push(minus(exact, times(part, denominator)));
    left = minus(left, part);
  }
  for (const index of largest(cuts, Number(left), denominator)) parts[index] = plus(parts[index] ?? 0, 1);
  return parts;
}

/** Whether a split comes to less than zero; where it comes to nothing, whether its first part does. */
export function isOppositeSplit(sizes: readonly Integer[], numerator: Integer): boolean {
  const sign = times(sumOf(sizes), numerator) || times(sizes.find((size) => size !== 0) ?? 0, numerator);
  return sign < 0;
}

/**
 * Splits `units` in the proportion of `weights` (money.md 4.5). Weights that come to nothing together can only share
 * nothing: with units to give, that throws.
 */
export function splitBy(units: Integer, weights: readonly Integer[]): readonly Integer[] {
  if (units === 0) return weights.map(() => 0);
  const whole = sumOf(weights);
  if (whole === 0) throw new RangeError(`${units} units cannot be split over no weight.`);
  if (whole < 0)
    return splitBy(
      units,
      weights.map((weight) => minus(0, weight)),
    );
  return apportion(units, weights, units, whole);
}

/** Counting takes one place for each possible cut; beyond so many, sorting is cheaper. */
const countable = 65_536;

/** Where the `count` largest cuts stand, the first among equals. Each cut is from zero to below `denominator`. */
function largest(cuts: readonly Integer[], count: number, denominator: Integer): readonly number[] {
  if (count === 0) return [];
  if (denominator > countable || cuts.length < 16) {
    const order = cuts.map((_, index) => index);
    // Sorting keeps equals in their order, which is the caller's: for payments the oldest due first.
    return order.sort((a, b) => compare(cuts[b] ?? 0, cuts[a] ?? 0)).slice(0, count);
  }
  return largestCounted(cuts as readonly number[], count, Number(denominator));
}

const compare = (a: Integer, b: Integer): number => (a === b ? 0 : a < b ? -1 : 1);

/** The same in one pass over the cuts, however many: counts how often each occurs, and finds where to stop. */
function largestCounted(cuts: readonly number[], count: number, denominator: number): readonly number[] {
  const often = new Uint32Array(denominator);
  const occurs = (cut: number): number => often[cut] ?? 0;
  for (const cut of cuts) often[cut] = occurs(cut) + 1;
  let [least, above] = [denominator - 1, 0];
  while (above + occurs(least) < count) above += occurs(least--);
  let equals = count - above;
  const places: number[] = [];
  for (const [index, cut] of cuts.entries())
    if (cut > least || (cut === least && equals-- > 0)) places.push(index);
  return places;
}
