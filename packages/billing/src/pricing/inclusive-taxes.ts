import type { Amount } from '../money/amount.js';
import { splitBy } from '../money/apportion.js';
import { minorDigits, type Currency } from '../money/currency.js';
import { minus, plus, times, total, type Integer } from '../money/integer.js';
import { amountOfUnits, unitsOf } from '../money/units.js';
import type { PricingTax, TaxRules } from './pricing-input.js';
import { addAt, areSameTaxes, fractionOf, rowOf, taxTogether, type Fraction } from './tax-groups.js';
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
export function inclusiveTaxes(taxed: readonly Taxed[], rules: TaxRules): Taxation {
  const rows: TaxRow[] = [];
  const taxOf: Integer[] = taxed.map(() => 0);
  const groups: TaxGroup[] = [];
  for (const { taxes, members } of alike(taxed)) {
    const parts = partsOfNet(taxes);
    const bases = members.map((member) => taxed[member]?.base ?? 0);
    const fraction = containedFraction(parts);
    const { sum, shares } = taxTogether(bases, fraction, rules);
    groups.push({ taxes, fraction, members, bases, sum, shares });
    addAt(taxOf, members, shares);
    const each =
      rules.taxRounding === 'line'
        ? shares.map((share) => partsOf(share, parts.parts))
        : [partsOf(sum, parts.parts)];
    addToRows(rows, taxes, minus(total(bases), sum), each);
  }
  return { groups, rows, taxOf };
}

/** Those that have the same taxes, taxes kept back aside, in order of first appearance; no tax is a list, too. */
export function alike(taxed: readonly Taxed[]): readonly Alike[] {
  const found: { readonly taxes: readonly PricingTax[]; readonly members: number[] }[] = [];
  for (let member = 0; member < taxed.length; member++) {
    const taxes = chargedOf(taxed[member]?.taxes ?? []);
    const group = found.find((one) => areSameTaxes(one.taxes, taxes));
    if (group) group.members.push(member);
    else found.push({ taxes, members: [member] });
  }
  return found;
}

const chargedOf = (taxes: readonly PricingTax[]): readonly PricingTax[] =>
  taxes.some(({ withheld }) => withheld) ? taxes.filter(({ withheld }) => !withheld) : taxes;

/** What each of several taxes is of the net, exactly, over one denominator. */
interface Parts {
  readonly parts: readonly Integer[];
  readonly denominator: Integer;
}

export function partsOfNet(taxes: readonly PricingTax[]): Parts {
  let parts: readonly Integer[] = [];
  let denominator: Integer = 1;
  for (const tax of taxes) {
    const { numerator, denominator: by } = fractionOf(tax);
    // A compound tax is charged on the net and on the taxes before it.
    const charged = tax.compound ? plus(denominator, total(parts)) : denominator;
    parts = [...parts.map((part) => times(part, by)), times(charged, numerator)];
    denominator = times(denominator, by);
  }
  return { parts, denominator };
}

/** s ÷ (1 + s), s being all taxes together as a part of the net. */
function containedFraction({ parts, denominator }: Parts): Fraction {
  const together = total(parts);
  return { numerator: together, denominator: plus(denominator, together) };
}

/** The tax found, shared by the taxes it consists of. */
const partsOf = (sum: Integer, parts: readonly Integer[]): readonly Integer[] =>
  parts.length === 1 ? [sum] : splitBy(sum, parts);

function addToRows(
  rows: TaxRow[],
  taxes: readonly PricingTax[],
  net: Integer,
  each: readonly (readonly Integer[])[],
): void {
  let before: Integer = 0;
  for (const [place, tax] of taxes.entries()) {
    const sum = each.reduce<Integer>((sum, parts) => plus(sum, parts[place] ?? 0), 0);
    const row = rowOf(rows, tax);
    row.base = plus(row.base, tax.compound ? plus(net, before) : net);
    row.sum = plus(row.sum, sum);
    before = plus(before, sum);
  }
}

/** What each of the taxes of a line has of the tax of that line; together they are all of it. */
export function sharesOfTaxes(
  tax: Amount,
  taxes: readonly PricingTax[],
  currency: Currency,
): readonly Amount[] {
  const shares = partsOf(unitsOf(tax), partsOfNet(taxes).parts);
  return shares.map((units) => amountOfUnits(units, minorDigits(currency)));
}
