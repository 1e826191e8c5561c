import { plus, type Integer } from '../money/integer.js';
import type { PricingTax, TaxRules } from './pricing-input.js';
import { addAt, fractionOf, groupOf, isSameTax, rowOf } from './tax-groups.js';
import type { Taxation, Taxed, TaxGroup, TaxRow } from './tax-groups.js';

interface Group {
  readonly tax: PricingTax;
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
  for (const { tax, row, members } of inOrder(groupsOf(taxed, rows), taxed)) {
    const bases = members.map((member) =>
      tax.compound ? compoundBase(member, tax, taxed, groups) : (taxed.bases[member] ?? 0),
    );
    const group = groupOf([tax], fractionOf(tax), members, bases, rules);
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
    for (const tax of taxes) if (!tax.withheld) enter(groups, tax, member, rows);
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
function waitsFor({ tax, members }: Group, waiting: readonly Group[], { taxes: lists }: Taxed): boolean {
  if (!tax.compound) return false;
  return members.some((member) => {
    const taxes = lists[member] ?? [];
    const own = taxes.findIndex((one) => isSameTax(one, tax));
    return taxes.slice(0, own).some((before) => waiting.some((other) => isSameTax(other.tax, before)));
  });
}

function enter(groups: Group[], tax: PricingTax, member: number, rows: TaxRow[]): void {
  for (const group of groups) {
    if (!isSameTax(group.tax, tax)) continue;
    group.members.push(member);
    return;
  }
  groups.push({ tax, row: rowOf(rows, tax), members: [member] });
}

/** What a compound tax is charged on: the price, and what the taxes stated before it came to there. */
function compoundBase(
  member: number,
  tax: PricingTax,
  { bases, taxes }: Taxed,
  settled: readonly TaxGroup[],
): Integer {
  let base = bases[member] ?? 0;
  for (const before of taxes[member] ?? []) {
    if (isSameTax(before, tax)) break;
    for (const group of settled) {
      const place = group.taxes.some((one) => isSameTax(one, before)) ? group.members.indexOf(member) : -1;
      if (place >= 0) base = plus(base, group.shares[place] ?? 0);
    }
  }
  return base;
}
