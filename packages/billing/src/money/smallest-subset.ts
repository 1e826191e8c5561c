import type { Amount } from './amount.js';
import { minus, type Integer } from './integer.js';
import { unitsOf } from './units.js';

/** Every part more doubles the search: with so many it looks at a million subsets at most. */
export const subsetPartsMax = 20;

/**
 * The places of the fewest `parts` that come to exactly `amount` together, in their order; the earliest among equally
 * few. Nothing when no parts do, or when there are more than `subsetPartsMax`. All are above zero and of one currency.
 */
export function smallestSubset(amount: Amount, parts: readonly Amount[]): readonly number[] | null {
  if (parts.length > subsetPartsMax) return null;
  const units = parts.map(unitsOf);
  for (let count = 1; count <= units.length; count++) {
    const found = subsetOf(count, unitsOf(amount), units, 0);
    if (found) return found;
  }
  return null;
}

/** So many of the units from a place on that come to `sum`. */
function subsetOf(
  count: number,
  sum: Integer,
  units: readonly Integer[],
  from: number,
): readonly number[] | null {
  if (count === 0) return sum === 0 ? [] : null;
  for (let place = from; place + count <= units.length; place++) {
    const left = minus(sum, units[place] ?? 0);
    if (left < 0) continue;
    const others = subsetOf(count - 1, left, units, place + 1);
    if (others) return [place, ...others];
  }
  return null;
}
