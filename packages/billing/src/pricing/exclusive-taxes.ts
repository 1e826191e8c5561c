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
 * Adds taxes to prices without tax. Each tax is calculated on everything that has it (money.md 4.3, 4 and 6); a
 * compound one on what the taxes stated before it came to, too, and so after them. Compound taxes that stand at
 * different places among the compound ones are rounded apart, and shown in one row.
 */
export function exclusiveTaxes(taxed: Taxed, rules: TaxRules): Taxation {
  const rows: TaxRow[] = [];
  const taxOf: Integer[] = taxed.bases.map(() => 0);
  const groups: TaxGroup[] = [];
  const [simple = [], ...compound] = stagesOf(taxed, rows);
  const settle = ({ tax, row, members }: Group, bases: readonly Integer[]): void => {
    const group = groupOf([tax], fractionOf(tax), members, bases, rules);
    groups.push(group);
    row.base = plus(row.base, group.base);
    row.sum = plus(row.sum, group.sum);
    addAt(taxOf, members, group.shares);
  };
  for (const group of simple)
    settle(
      group,
      group.members.map((member) => taxed.bases[member] ?? 0),
    );
  for (const stage of compound)
    for (const group of stage ?? [])
      settle(
        group,
        group.members.map((member) => compoundBase(member, group.tax, taxed, groups)),
      );
  return { groups, rows, taxOf };
}

/** What is calculated first, then what is calculated on that, and so on. Makes the rows in order of appearance. */
function stagesOf({ taxes: lists }: Taxed, rows: TaxRow[]): readonly (Group[] | undefined)[] {
  const stages: Group[][] = [[]];
  let member = 0;
  for (const taxes of lists) {
    let compounds = 0;
    for (const tax of taxes) {
      if (tax.withheld) continue;
      const stage = tax.compound ? (compounds += 1) : 0;
      enter((stages[stage] ??= []), tax, member, rows);
    }
    member += 1;
  }
  return stages;
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
