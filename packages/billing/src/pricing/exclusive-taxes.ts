import { plus, type Integer } from '../money/integer.js';
import type { PricingTax, TaxRules } from './pricing-input.js';
import { addAt, fractionOf, groupOf, isSameTax, occurrenceOf, placeOf, rowOf } from './tax-groups.js';
import type { Taxation, Taxed, TaxGroup, TaxRow } from './tax-groups.js';

interface Group {
  readonly tax: PricingTax;
  readonly occurrence: number;
  readonly row: TaxRow;
  readonly members: number[];
}

/**
 * Adds taxes to prices without tax. Each tax is calculated once on everything that has it (money.md 4.3, 4 and 6); a
 * compound one on what the taxes stated before it came to, too, and so after them.
 */
export function exclusiveTaxes(taxed: Taxed, rules: TaxRules): Taxation {
  const rows: TaxRow[] = [];
  const taxOf: Integer[] = taxed.bases.map(() => 0);
  const groups: TaxGroup[] = [];
  for (const one of inOrder(groupsOf(taxed, rows), taxed)) {
    const { tax, occurrence, row, members } = one;
    const charged = tax.compound ? compoundBases(one, taxed, groups) : taxed.bases;
    const bases = members.map((member) => charged[member] ?? 0);
    const group = groupOf({ taxes: [tax], occurrence, fraction: fractionOf(tax), members }, bases, rules);
    groups.push(group);
    row.base = group.base;
    row.sum = group.sum;
    addAt(taxOf, members, group.shares);
  }
  return { groups, rows, taxOf };
}

/** Who has each tax. Makes the rows in order of appearance. */
function groupsOf({ taxes: lists }: Taxed, rows: TaxRow[]): readonly Group[] {
  const groups: Group[] = [];
  let member = 0;
  for (const taxes of lists) {
    let place = 0;
    for (const tax of taxes) {
      if (!tax.withheld) enter(groups, tax, occurrenceOf(taxes, place), member, rows);
      place += 1;
    }
    member += 1;
  }
  return groups;
}

/**
 * Each compound tax after all that stand before it anywhere. Of compound taxes that lines state in both orders, which
 * leaves open what is charged on what, the one that appears first comes first.
 */
function inOrder(groups: readonly Group[], taxed: Taxed): readonly Group[] {
  if (!groups.some(({ tax }) => tax.compound)) return groups;
  const [waiting, order]: [Group[], Group[]] = [[...groups], []];
  while (waiting.length > 0) {
    const next = waiting.findIndex((group) => !waitsFor(group, waiting, taxed));
    order.push(...waiting.splice(Math.max(next, 0), 1));
  }
  return order;
}

/** Whether a tax is charged on one that is still to be calculated. */
function waitsFor(group: Group, waiting: readonly Group[], { taxes: lists }: Taxed): boolean {
  if (!group.tax.compound) return false;
  return waiting.some((other) =>
    group.members.some((member) => standsBefore(other.tax, other.occurrence, group, lists[member] ?? [])),
  );
}

function enter(groups: Group[], tax: PricingTax, occurrence: number, member: number, rows: TaxRow[]): void {
  for (const group of groups) {
    if (group.occurrence !== occurrence || !isSameTax(group.tax, tax)) continue;
    group.members.push(member);
    return;
  }
  groups.push({ tax, occurrence, row: rowOf(rows, tax, occurrence), members: [member] });
}

/** What a compound tax is charged on at each place: the price, and what the taxes stated before it came to there. */
function compoundBases(
  group: Group,
  { bases, taxes: lists }: Taxed,
  settled: readonly TaxGroup[],
): readonly Integer[] {
  const charged = [...bases];
  for (const { taxes, occurrence, members, shares } of settled)
    for (const [index, member] of members.entries())
      if (taxes.some((before) => standsBefore(before, occurrence, group, lists[member] ?? [])))
        charged[member] = plus(charged[member] ?? 0, shares[index] ?? 0);
  return charged;
}

/** Whether a list states `before` for the time that `occurrence` says, and before the tax of `group`. */
function standsBefore(
  before: PricingTax,
  occurrence: number,
  group: Group,
  taxes: readonly PricingTax[],
): boolean {
  const place = placeOf(taxes, before, occurrence);
  return place >= 0 && place < placeOf(taxes, group.tax, group.occurrence);
}
