import { floor, minus, plus, restOf, times, total as sumOf, type Integer } from './integer.js';

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
  // Made at their length: growing them takes as long as all the rest.
  const parts = new Array<Integer>(sizes.length);
  const cuts = new Array<Integer>(sizes.length);
  let left = total;
  for (let place = 0; place < sizes.length; place++) {
    const exact = times(sizes[place] ?? 0, numerator);
    const part = floor(exact, denominator);
    parts[place] = part;
    cuts[place] = restOf(exact, part, denominator);
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

/** Beyond so many looks, sorting is quicker than looking for the largest again and again. */
const looksMax = 1024;
/** Counting takes one place for each possible cut, or for each range of cuts where more are possible. */
const rangesMax = 65_536;

/** Adds a unit to those parts that have the `count` largest cuts. Each cut is from zero to below `denominator`. */
function raise(parts: Integer[], cuts: readonly Integer[], count: number, denominator: Integer): void {
  const looks = count * cuts.length;
  if (looks <= looksMax && looks <= denominator) raiseSought(parts, [...cuts], count);
  else if (typeof denominator === 'number')
    raiseCounted(parts, cuts as readonly number[], count, denominator);
  else raiseSorted(parts, cuts, [...cuts.keys()], count);
}

function raiseAt(parts: Integer[], place: number): void {
  parts[place] = plus(parts[place] ?? 0, 1);
}

function raiseSought(parts: Integer[], cuts: Integer[], count: number): void {
  for (let raised = 0; raised < count; raised++) {
    let [found, most]: [number, Integer] = [0, -1];
    for (let place = 0; place < cuts.length; place++) {
      const cut = cuts[place] ?? -1;
      if (cut > most) [found, most] = [place, cut];
    }
    cuts[found] = -1;
    raiseAt(parts, found);
  }
}

/** How often each range of cuts occurs. Made once, because that takes longer than counting; all zero between uses. */
const often = new Uint32Array(rangesMax + 1);

/**
 * In two passes over the cuts, however many: counts how often each range of cuts occurs, and so finds in which to stop.
 * Only what lies in that range has to be sorted.
 */
function raiseCounted(parts: Integer[], cuts: readonly number[], count: number, denominator: number): void {
  const ranges = Math.min(denominator, rangesMax, 4 * cuts.length);
  const scale = ranges / denominator;
  // Rounding keeps the order of two products, but may take the largest to the next whole number.
  for (const cut of cuts) often[Math.floor(cut * scale)] = (often[Math.floor(cut * scale)] ?? 0) + 1;
  let least = ranges;
  let above = 0;
  for (let here = often[least] ?? 0; above + here < count; here = often[least] ?? 0) {
    above += here;
    least -= 1;
  }
  often.fill(0, 0, ranges + 1);
  let missing = count - above;
  const among: number[] = [];
  for (let place = 0; place < cuts.length; place++) {
    const range = Math.floor((cuts[place] ?? 0) * scale);
    if (range < least) continue;
    // A range of one cut has nothing to sort: the first in the list are raised.
    if (range > least || (ranges === denominator && missing-- > 0)) raiseAt(parts, place);
    else if (ranges < denominator) among.push(place);
  }
  raiseSorted(parts, cuts, among, missing);
}

/** Sorting keeps equals in their order, which is the caller's: for payments the oldest due first. */
function raiseSorted(parts: Integer[], cuts: readonly Integer[], places: number[], count: number): void {
  const compare = (a: Integer, b: Integer): number => (a === b ? 0 : a < b ? 1 : -1);
  places.sort((a, b) => compare(cuts[a] ?? 0, cuts[b] ?? 0));
  for (const place of places.slice(0, count)) raiseAt(parts, place);
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
