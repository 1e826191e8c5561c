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
  if (isOppositeSplit(total, sizes, numerator)) {
    const opposite = apportion(minus(0, total), sizes, minus(0, numerator), denominator);
    return opposite.map((part) => minus(0, part));
  }
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
  if (left !== 0) raise(parts, cuts, Number(left), denominator);
  return parts;
}

/** Whether a split comes to less than zero; where it comes to exactly nothing, whether its first part does. */
export function isOppositeSplit(total: Integer, sizes: readonly Integer[], numerator: Integer): boolean {
  if (total !== 0) return total < 0;
  const whole = sumOf(sizes);
  return times(whole === 0 ? (sizes.find((size) => size !== 0) ?? 0) : whole, numerator) < 0;
}

/** From so many comparisons on, counting or sorting is quicker than looking for the largest again and again. */
const looksMax = 1024;
/** Counting takes one place for each possible cut; beyond so many, sorting is quicker. */
const cutsMax = 65_536;

/** Adds a unit to those parts that have the `count` largest cuts. Each cut is from zero to below `denominator`. */
function raise(parts: Integer[], cuts: readonly Integer[], count: number, denominator: Integer): void {
  const raised =
    count * cuts.length <= looksMax
      ? largestSought([...cuts], count)
      : denominator <= cutsMax
        ? largestCounted(cuts as readonly number[], count, Number(denominator))
        : largestSorted(cuts, count);
  for (const place of raised) parts[place] = plus(parts[place] ?? 0, 1);
}

function largestSought(cuts: Integer[], count: number): readonly number[] {
  return Array.from({ length: count }, () => {
    let [found, most]: [number, Integer] = [0, -1];
    for (let place = 0; place < cuts.length; place++) {
      const cut = cuts[place] ?? -1;
      if (cut > most) [found, most] = [place, cut];
    }
    cuts[found] = -1;
    return found;
  });
}

/** In one pass over the cuts, however many: counts how often each occurs, and finds where to stop. */
function largestCounted(cuts: readonly number[], count: number, denominator: number): readonly number[] {
  const often = new Uint32Array(denominator);
  const occurs = (cut: number): number => often[cut] ?? 0;
  for (const cut of cuts) often[cut] = occurs(cut) + 1;
  let [least, above] = [denominator - 1, 0];
  while (above + occurs(least) < count) above += occurs(least--);
  let equals = count - above;
  const places: number[] = [];
  for (let place = 0; place < cuts.length; place++) {
    const cut = cuts[place] ?? 0;
    if (cut > least || (cut === least && equals-- > 0)) places.push(place);
  }
  return places;
}

/** Sorting keeps equals in their order, which is the caller's: for payments the oldest due first. */
function largestSorted(cuts: readonly Integer[], count: number): readonly number[] {
  const places = cuts.map((_, place) => place);
  const compare = (a: Integer, b: Integer): number => (a === b ? 0 : a < b ? 1 : -1);
  return places.sort((a, b) => compare(cuts[a] ?? 0, cuts[b] ?? 0)).slice(0, count);
}

/**
 * Splits `units` in the proportion of `weights` (money.md 4.5). Weights that come to nothing together can only share
 * nothing: with units to give, that throws.
 */
export function splitBy(units: Integer, weights: readonly Integer[]): readonly Integer[] {
  if (units === 0) return weights.map(() => 0);
  const whole = sumOf(weights);
  if (whole === 0) throw new RangeError(`${units} units cannot be split over no weight.`);
  if (whole > 0) return apportion(units, weights, units, whole);
  return splitBy(
    units,
    weights.map((weight) => minus(0, weight)),
  );
}
