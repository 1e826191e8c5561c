import { minorDigits } from '../money/currency.js';
import { minus, plus, type Integer } from '../money/integer.js';
import type { Calculation } from './calculation.js';
import { inclusiveRows } from './inclusive-taxes.js';
import { priceLine } from './price-line.js';
import type { PricingInput } from './pricing-input.js';
import { areSameTaxes, groupOf, type TaxGroup } from './tax-groups.js';

/**
 * What `calculate(input)` comes to, where `input` differs from that of `before` in the line at `place` alone: only what
 * is taxed together with that line is calculated again. Answers undefined where more than that may have changed.
 */
export function replaceLine(
  before: Calculation,
  input: PricingInput,
  place: number,
): Calculation | undefined {
  const line = input.lines[place];
  const [was, replaced] = [before.lines[place], before.input.lines[place]];
  if (!line || !was || !replaced || !standsAlone(before)) return undefined;
  if (!areSameTaxes(line.taxes ?? [], replaced.taxes ?? [])) return undefined;
  const priced = priceLine(line, minorDigits(input.currency), input.rounding);
  const bases = before.taxed.bases.with(place, priced.base);
  const groups = before.taxation.groups.map((group) => regroup(group, place, priced.base, input));
  const taxOf = taxOfAll(before, groups);
  const isInclusive = input.taxMode === 'inclusive';
  const rows = isInclusive
    ? inclusiveRows(groups, input)
    : before.taxation.rows.map(({ tax }, index) => ({
        tax,
        base: groups[index]?.base ?? 0,
        sum: groups[index]?.sum ?? 0,
      }));
  return {
    input,
    digits: before.digits,
    lines: before.lines.with(place, priced),
    base: plus(before.base, minus(priced.base, was.base)),
    discount: 0,
    discountOf: [],
    discountTaxOf: [],
    taxed: { bases, taxes: before.taxed.taxes },
    taxation: { groups, rows, taxOf },
    netOf: isInclusive ? netOfAll(before, groups, bases, taxOf) : bases,
    withheld: [],
    prepaid: before.prepaid,
  };
}

/** Whether a line decides nothing but its own figures and what is taxed together with it. */
const standsAlone = ({ input, lines, taxed, withheld, taxation }: Calculation): boolean =>
  !input.discount &&
  lines.length === taxed.bases.length &&
  withheld.length === 0 &&
  taxation.groups.every(({ taxes }) => !taxes.some(({ compound }) => compound));

/** The group with another base for the member at `place`, or the same where it has no such member. */
function regroup(group: TaxGroup, place: number, base: Integer, input: PricingInput): TaxGroup {
  const first = group.members.indexOf(place);
  if (first < 0 || group.bases[first] === base) return group;
  // A line that states a tax twice is a member twice, one after the other.
  let bases = group.bases;
  for (let member = first; group.members[member] === place; member++) bases = bases.with(member, base);
  return groupOf(group.taxes, group.fraction, group.members, bases, input);
}

/** The tax of each place, where some groups were calculated again. */
function taxOfAll({ taxation }: Calculation, groups: readonly TaxGroup[]): readonly Integer[] {
  const taxOf = [...taxation.taxOf];
  forEachNew(taxation.groups, groups, (member, was, now) => {
    taxOf[member] = plus(taxOf[member] ?? 0, minus(now, was));
  });
  return taxOf;
}

/** What each place comes to without the tax its price contains. */
function netOfAll(
  { netOf, taxation }: Calculation,
  groups: readonly TaxGroup[],
  bases: readonly Integer[],
  taxOf: readonly Integer[],
): readonly Integer[] {
  const nets = [...netOf];
  forEachNew(taxation.groups, groups, (member) => {
    nets[member] = minus(bases[member] ?? 0, taxOf[member] ?? 0);
  });
  return nets;
}

/** Every member of the groups that were calculated again, with its share then and now. */
function forEachNew(
  before: readonly TaxGroup[],
  groups: readonly TaxGroup[],
  visit: (member: number, was: Integer, now: Integer) => void,
): void {
  let index = 0;
  for (const { members, shares } of groups) {
    const was = before[index++]?.shares ?? shares;
    if (was === shares) continue;
    let at = 0;
    for (const member of members) {
      visit(member, was[at] ?? 0, shares[at] ?? 0);
      at += 1;
    }
  }
}
