import { splitBy } from '../money/apportion.js';
import { minus, plus, times, total, type Integer } from '../money/integer.js';
import type { PricingTax, TaxRules } from './pricing-input.js';
import {
  addAt,
  areSameTaxes,
  fractionOf,
  groupOf,
  occurrenceOf,
  rowOf,
  type Fraction,
} from './tax-groups.js';
import type { Taxation, Taxed, TaxGroup, TaxRow } from './tax-groups.js';

/** What is taxed alike: its places, and the taxes its prices contain. */
export interface Alike {
  readonly taxes: readonly PricingTax[];
  readonly members: readonly number[];
}

/**
 * Finds the taxes contained in prices, for everything that has the same taxes at once: the tax comes first and the net
 * is what is left, so that what is paid never moves (money.md 4.4). Several taxes are found together and share what
 * was found; each alone from the same price would come to too much.
 */
export function inclusiveTaxes(taxed: Taxed, rules: TaxRules): Taxation {
  const taxOf: Integer[] = taxed.bases.map(() => 0);
  const groups: TaxGroup[] = [];
  for (const { taxes, members } of alike(taxed.taxes)) {
    const fraction = containedFraction(partsOfNet(taxes));
    const bases = members.map((member) => taxed.bases[member] ?? 0);
    const group = groupOf({ taxes, occurrence: 0, fraction, members }, bases, rules);
    groups.push(group);
    addAt(taxOf, members, group.shares);
  }
  return { groups, rows: inclusiveRows(groups, rules), taxOf };
}

/** The tax summary: each of several taxes has its share of what was found of them together, and the net for base. */
export function inclusiveRows(groups: readonly TaxGroup[], { taxRounding }: TaxRules): readonly TaxRow[] {
  const rows: TaxRow[] = [];
  for (const { taxes, base, sum, shares } of groups) {
    const parts = taxes.length > 1 ? partsOfNet(taxes).parts : undivided;
    const found = taxRounding === 'line' && taxes.length > 1 ? shares : [sum];
    addToRows(
      rows,
      taxes,
      minus(base, sum),
      found.map((tax) => partsOf(tax, parts)),
    );
  }
  return rows;
}

/** Those that have the same taxes, taxes kept back aside, in order of first appearance; no tax is a list, too. */
export function alike(lists: readonly (readonly PricingTax[])[]): readonly Alike[] {
  const found: { readonly taxes: readonly PricingTax[]; readonly members: number[] }[] = [];
  let member = 0;
  for (const list of lists) {
    enter(found, chargedOf(list), member);
    member += 1;
  }
  return found;
}

function enter(
  groups: { readonly taxes: readonly PricingTax[]; readonly members: number[] }[],
  taxes: readonly PricingTax[],
  member: number,
): void {
  for (const group of groups) {
    if (!areSameTaxes(group.taxes, taxes)) continue;
    group.members.push(member);
    return;
  }
  groups.push({ taxes, members: [member] });
}

function chargedOf(taxes: readonly PricingTax[]): readonly PricingTax[] {
  for (const tax of taxes) if (tax.withheld) return taxes.filter(({ withheld }) => !withheld);
  return taxes;
}

/** What each of several taxes is of the net, exactly, over one denominator. */
interface Parts {
  readonly parts: readonly Integer[];
  readonly denominator: Integer;
}

export function partsOfNet(taxes: readonly PricingTax[]): Parts {
  const parts: Integer[] = [];
  let denominator: Integer = 1;
  for (const tax of taxes) {
    const { numerator, denominator: by } = fractionOf(tax);
    // A compound tax is charged on the net and on the taxes before it.
    const charged = tax.compound ? plus(denominator, total(parts)) : denominator;
    for (let place = 0; place < parts.length; place++) parts[place] = times(parts[place] ?? 0, by);
    parts.push(times(charged, numerator));
    denominator = times(denominator, by);
  }
  return { parts, denominator };
}

/** s ÷ (1 + s), s being all taxes together as a part of the net. */
function containedFraction({ parts, denominator }: Parts): Fraction {
  const together = total(parts);
  return { numerator: together, denominator: plus(denominator, together) };
}

/** Of a single tax. */
const undivided: readonly Integer[] = [1];

/** The tax found, shared by the taxes it consists of. */
export const partsOf = (sum: Integer, parts: readonly Integer[]): readonly Integer[] =>
  parts.length === 1 ? [sum] : splitBy(sum, parts);

function addToRows(
  rows: TaxRow[],
  taxes: readonly PricingTax[],
  net: Integer,
  each: readonly (readonly Integer[])[],
): void {
  let before: Integer = 0;
  let place = 0;
  for (const tax of taxes) {
    let sum: Integer = 0;
    for (const parts of each) sum = plus(sum, parts[place] ?? 0);
    const row = rowOf(rows, tax, occurrenceOf(taxes, place));
    row.base = plus(row.base, tax.compound ? plus(net, before) : net);
    row.sum = plus(row.sum, sum);
    before = plus(before, sum);
    place += 1;
  }
}
