import { plus, type Integer } from '../money/integer.js';
import type { PricingTax, TaxRules } from './pricing-input.js';
import { addAt, fractionOf, isSameTax, rowOf, taxTogether } from './tax-groups.js';
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
export function exclusiveTaxes(taxed: readonly Taxed[], rules: TaxRules): Taxation {
  const rows: TaxRow[] = [];
  const taxOf: Integer[] = taxed.map(() => 0);
  const groups: TaxGroup[] = [];
  const before = new Earlier(taxed);
  for (const stage of stagesOf(taxed, rows)) {
    for (const { tax, row, members } of stage ?? []) {
      const bases = members.map((member) =>
        tax.compound ? before.base(member, tax) : (taxed[member]?.base ?? 0),
      );
      const fraction = fractionOf(tax);
      const { sum, shares } = taxTogether(bases, fraction, rules);
      groups.push({ taxes: [tax], fraction, members, bases, sum, shares });
      row.sum = plus(row.sum, sum);
      for (const base of bases) row.base = plus(row.base, base);
      addAt(taxOf, members, shares);
      before.note(tax, members, shares);
    }
  }
  return { groups, rows, taxOf };
}

/** What is calculated first, then what is calculated on that, and so on. Makes the rows in order of appearance. */
function stagesOf(taxed: readonly Taxed[], rows: TaxRow[]): readonly (Group[] | undefined)[] {
  const stages: Group[][] = [];
  for (let member = 0; member < taxed.length; member++) {
    let compounds = 0;
    for (const tax of taxed[member]?.taxes ?? []) {
      if (tax.withheld) continue;
      const stage = tax.compound ? (compounds += 1) : 0;
      enter((stages[stage] ??= []), tax, member, rows);
    }
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

/** The taxes each member with a compound tax has been charged so far, in the order it states them. */
class Earlier {
  readonly #shares = new Map<number, Integer[]>();

  readonly #taxed: readonly Taxed[];

  constructor(taxed: readonly Taxed[]) {
    this.#taxed = taxed;
    for (const [member, { taxes }] of taxed.entries())
      if (taxes.some(({ compound }) => compound)) this.#shares.set(member, []);
  }

  note(tax: PricingTax, members: readonly number[], shares: readonly Integer[]): void {
    if (this.#shares.size === 0) return;
    for (const [index, member] of members.entries()) {
      const own = this.#shares.get(member);
      if (own) own[this.#place(member, tax)] = shares[index] ?? 0;
    }
  }

  /** What a compound tax is charged on. */
  base(member: number, tax: PricingTax): Integer {
    const charged = this.#shares.get(member)?.slice(0, this.#place(member, tax)) ?? [];
    return charged.reduce(plus, this.#taxed[member]?.base ?? 0);
  }

  #place(member: number, tax: PricingTax): number {
    return this.#taxed[member]?.taxes.findIndex((one) => isSameTax(one, tax)) ?? -1;
  }
}
