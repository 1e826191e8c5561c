import { compare, floor, fraction, over, partOf, plus, times, type Fraction } from './fraction.js';

export const sum = (all: readonly bigint[]): bigint => all.reduce((a, b) => a + b, 0n);

/** Between nothing and `limit`, on whichever side of nothing the limit is. */
export function held(value: bigint, limit: bigint): bigint {
  if (limit < 0n) return -held(-value, -limit);
  if (value < 0n) return 0n;
  return value < limit ? value : limit;
}

/** Whole shares that add up to `total`, from exact ones: largest remainder, the first among equals (money.md 4.5). */
export function shareOut(total: bigint, exact: readonly Fraction[]): bigint[] {
  const negated = exact.map((share) => fraction(-share.over, share.under));
  // Below nothing, or starting below it where they come to nothing: the opposite of the opposite.
  const sign =
    exact.reduce(plus, fraction(0n)).over || (exact.find((share) => share.over !== 0n)?.over ?? 0n);
  if (sign < 0n) return shareOut(-total, negated).map((share) => -share);
  const shares = exact.map(floor);
  const largestFirst = exact
    .map((share, position) => ({ part: partOf(share), position }))
    .sort((a, b) => compare(b.part, a.part));
  for (const { position } of largestFirst.slice(0, Number(total - sum(shares)))) shares[position]! += 1n;
  return shares;
}

/** `total` in proportion to weights, of which some may be below zero (money.md 4.5). */
export function split(total: bigint, weights: readonly Fraction[]): bigint[] {
  const all = weights.reduce(plus, fraction(0n));
  if (total === 0n) return weights.map(() => 0n);
  const [sign, under] = all.over < 0n ? [-total, fraction(-all.over, all.under)] : [total, all];
  return shareOut(
    total,
    weights.map((weight) => over(times(fraction(sign), weight), under)),
  );
}

/** `total` over groups by what they come to, then over each group's members by what those come to. */
export function splitByGroups(
  total: bigint,
  weights: readonly bigint[],
  groups: readonly number[][],
): bigint[] {
  const shares = weights.map(() => 0n);
  const ofGroup = groups.map((group) => group.map((member) => weights[member]!));
  for (const [i, share] of split(
    total,
    ofGroup.map((group) => fraction(sum(group))),
  ).entries())
    for (const [j, part] of split(
      share,
      ofGroup[i]!.map((weight) => fraction(weight)),
    ).entries())
      shares[groups[i]![j]!] = part;
  return shares;
}
