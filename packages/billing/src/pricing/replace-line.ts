import { minorDigits } from '../money/currency.js';
import { minus, plus, type Integer } from '../money/integer.js';
import type { Calculation } from './calculation.js';
import type { LineFigures } from './figures.js';
import { inclusiveRows } from './inclusive-taxes.js';
import { priceLine } from './price-line.js';
import type { PricingInput } from './pricing-input.js';
import { areSameTaxes, groupOf, type Taxation, type TaxGroup } from './tax-groups.js';
import { writeLine } from './write-figures.js';

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
  const isInclusive = input.taxMode === 'inclusive';
  const taxOf = [...before.taxation.taxOf];
  const netOf = isInclusive ? [...before.netOf] : bases;
  const settle = (member: number): void => {
    if (isInclusive) netOf[member] = minus(bases[member] ?? 0, taxOf[member] ?? 0);
  };
  forEachChange(before.taxation, groups, (member, less, more) => {
    taxOf[member] = plus(taxOf[member] ?? 0, minus(more, less));
    settle(member);
  });
  settle(place);
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
    lineDiscount: plus(before.lineDiscount, minus(priced.discount, was.discount)),
    discount: 0,
    discountOf: [],
    taxed: { bases, taxes: before.taxed.taxes },
    taxation: { groups, rows, taxOf },
    netOf,
    discountTaxOf: [],
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
  const member = group.members.indexOf(place);
  if (member < 0 || group.bases[member] === base) return group;
  return groupOf(group, group.bases.with(member, base), input);
}

/** The figures of the lines after `replaceLine`. Those that are the same as before are the same objects, too. */
export function rewriteLines(
  figures: readonly LineFigures[],
  before: Calculation,
  now: Calculation,
  replaced: number,
): readonly LineFigures[] {
  const written = [...figures];
  const write = (place: number): void => {
    const line = now.lines[place];
    if (line) written[place] = writeLine(now, line, place);
  };
  write(replaced);
  forEachChange(before.taxation, now.taxation.groups, write);
  return written;
}

/** Every member of the groups that were calculated again whose share is another now. */
function forEachChange(
  { groups: before }: Taxation,
  groups: readonly TaxGroup[],
  visit: (member: number, was: Integer, now: Integer) => void,
): void {
  for (const [index, { members, shares }] of groups.entries()) {
    const was = before[index]?.shares ?? shares;
    if (was === shares) continue;
    let at = 0;
    for (const member of members) {
      const [less = 0, more = 0] = [was[at], shares[at]];
      if (less !== more) visit(member, less, more);
      at += 1;
    }
  }
}
