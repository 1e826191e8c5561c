/**
 * Splits `units` by `weights` so that the shares add up to exactly `units` (money.md 4.5, Hamilton's method).
 *
 * Each share is the exact one rounded down or up; the units left over after rounding down go, one each, to the
 * largest parts cut off, the first in the list among equals. A zero weight never receives a unit, and the order of
 * the list matters only among equals. A negative `units` is split as the positive one.
 *
 * Weights are not negative. Weights that are all zero can only share nothing: with units to give, that throws.
 */
export function largestRemainder(units: bigint, weights: readonly bigint[]): readonly bigint[] {
  if (units < 0n) return largestRemainder(-units, weights).map((share) => -share);
  if (units === 0n) return weights.map(() => 0n);
  const total = weights.reduce((sum, weight) => sum + weight, 0n);
  if (total <= 0n) throw new RangeError(`${units.toString()} units cannot be split over no weight.`);

  const parts = weights.map((weight) => {
    const exact = units * weight;
    return { share: exact / total, cut: exact % total };
  });
  const left = units - parts.reduce((sum, { share }) => sum + share, 0n);
  // Sorting keeps equals in their order, which is the caller's: for payments the oldest due first.
  const largestFirst = parts.toSorted((a, b) => (a.cut === b.cut ? 0 : a.cut > b.cut ? -1 : 1));
  for (const part of largestFirst.slice(0, Number(left))) part.share += 1n;
  return parts.map(({ share }) => share);
}
