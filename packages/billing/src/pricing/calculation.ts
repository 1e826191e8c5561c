import { splitBy } from '../money/apportion.js';
import { minorDigits } from '../money/currency.js';
import { minus, plus, times, total, type Integer } from '../money/integer.js';
import { divide } from '../money/rounding.js';
import { unitsOf } from '../money/units.js';
import { exclusiveTaxes } from './exclusive-taxes.js';
import { alike, inclusiveTaxes } from './inclusive-taxes.js';
import { adjustmentOn, priceLine, within, type PricedLine } from './price-line.js';
import type { DocumentAdjustment, PricingInput, PricingTax, TaxMode } from './pricing-input.js';
import {
  fractionOf,
  occurrenceOf,
  rowOf,
  taxTogether,
  type Taxation,
  type Taxed,
  type TaxRow,
} from './tax-groups.js';

/** Everything that is found on the way to the figures, in minor units. */
export interface Calculation {
  readonly input: PricingInput;
  readonly digits: number;
  readonly lines: readonly PricedLine[];
  /** What the lines come to together; percentages of the document are of this. */
  readonly base: Integer;
  /** What the discounts of the lines come to together. */
  readonly lineDiscount: Integer;
  /** The document's discount, and each line's part of it; no parts where there is none. With tax in inclusive mode. */
  readonly discount: Integer;
  readonly discountOf: readonly Integer[];
  /** The tax contained in each line's part of the document's discount; none in exclusive mode. */
  readonly discountTaxOf: readonly Integer[];
  readonly taxed: Taxed;
  readonly taxation: Taxation;
  /** What everything taxed comes to without tax. */
  readonly netOf: readonly Integer[];
  readonly withheld: readonly TaxRow[];
  readonly prepaid: Integer;
}

const none: readonly PricingTax[] = [];

/** Calculates an invoice. */
export function calculate(input: PricingInput): Calculation {
  const digits = minorDigits(input.currency);
  const { lines, prices, lists, base, lineDiscount } = priceLines(input, digits);
  const discount = input.discount ? within(adjustmentOn(base, input.discount, input.rounding), base) : 0;
  const discountOf = discount === 0 ? [] : splitDiscount(discount, prices, lists);
  const taxed = taxedOf(input, base, lessDiscount(prices, discountOf), lists);
  const isInclusive = input.taxMode === 'inclusive';
  const taxation = isInclusive ? inclusiveTaxes(taxed, input) : exclusiveTaxes(taxed, input);
  const netOf = isInclusive
    ? taxed.bases.map((price, place) => minus(price, taxation.taxOf[place] ?? 0))
    : taxed.bases;
  const isContained = isInclusive && discount !== 0;
  // No spreading here and in the figures: it is ten times slower than naming, on every invoice.
  return {
    input,
    digits,
    lines,
    base,
    lineDiscount,
    discount,
    discountOf,
    taxed,
    taxation,
    netOf,
    discountTaxOf: isContained ? inclusiveTaxes({ bases: discountOf, taxes: lists }, input).taxOf : [],
    withheld: withhold(taxed.taxes, netOf, input),
    prepaid: input.prepaid === undefined ? 0 : unitsOf(input.prepaid),
  };
}

/** Each line by itself, in one pass: most of the time of an everyday invoice goes into this. */
function priceLines({ lines: all, taxMode, rounding }: PricingInput, digits: number) {
  const lines = new Array<PricedLine>(all.length);
  const prices = new Array<Integer>(all.length);
  const lists = new Array<readonly PricingTax[]>(all.length);
  let base: Integer = 0;
  let lineDiscount: Integer = 0;
  let place = 0;
  for (const line of all) {
    const priced = priceLine(line, digits, rounding);
    lines[place] = priced;
    prices[place] = priced.base;
    lists[place] = listOf(line, taxMode);
    base = plus(base, priced.base);
    lineDiscount = plus(lineDiscount, priced.discount);
    place += 1;
  }
  return { lines, prices, lists, base, lineDiscount };
}

/** What is payable, after cash rounding (money.md 4.3, 9). */
export function inCash({ cashIncrement, rounding }: PricingInput, payable: Integer): Integer {
  if (cashIncrement === undefined) return payable;
  const increment = unitsOf(cashIncrement);
  return times(divide(payable, increment, rounding), increment);
}

const listOf = (
  { taxes }: { readonly taxes?: readonly PricingTax[] },
  taxMode: TaxMode,
): readonly PricingTax[] => (taxMode === 'none' ? none : (taxes ?? none));

/**
 * Each line's part of the document's discount: split over the lines that are taxed alike, by what they come to
 * together, and then over the lines of each (money.md 4.3, 3).
 */
function splitDiscount(
  discount: Integer,
  prices: readonly Integer[],
  lists: readonly (readonly PricingTax[])[],
): readonly Integer[] {
  const groups = alike(lists).map(({ members }) => ({
    members,
    bases: members.map((member) => prices[member] ?? 0),
  }));
  const parts = splitBy(
    discount,
    groups.map(({ bases }) => total(bases)),
  );
  const discountOf: Integer[] = prices.map(() => 0);
  for (const [index, { members, bases }] of groups.entries()) {
    const shares = splitBy(parts[index] ?? 0, bases);
    for (const [place, member] of members.entries()) discountOf[member] = shares[place] ?? 0;
  }
  return discountOf;
}

const lessDiscount = (prices: readonly Integer[], discountOf: readonly Integer[]): readonly Integer[] =>
  discountOf.length === 0 ? prices : prices.map((price, place) => minus(price, discountOf[place] ?? 0));

/** The lines, the document's charges, and its allowances, which take off. */
function taxedOf(
  input: PricingInput,
  base: Integer,
  prices: readonly Integer[],
  lists: readonly (readonly PricingTax[])[],
): Taxed {
  const { charges = [], allowances = [] } = input;
  if (charges.length + allowances.length === 0) return { bases: prices, taxes: lists };
  const comesTo = (one: DocumentAdjustment): Integer => adjustmentOn(base, one, input.rounding);
  return {
    bases: [...prices, ...charges.map(comesTo), ...allowances.map((one) => minus(0, comesTo(one)))],
    taxes: [...lists, ...[...charges, ...allowances].map((one) => listOf(one, input.taxMode))],
  };
}

/** The taxes that who pays keeps back: on the net, rounded as the others, and shared by nobody (money.md 4.3, 7). */
function withhold(
  lists: readonly (readonly PricingTax[])[],
  netOf: readonly Integer[],
  input: PricingInput,
): readonly TaxRow[] {
  const rows: TaxRow[] = [];
  const netsOf: Integer[][] = [];
  let place = 0;
  for (const taxes of lists) {
    let stated = 0;
    for (const tax of taxes) {
      if (tax.withheld) {
        const row = rows.indexOf(rowOf(rows, tax, occurrenceOf(taxes, stated)));
        (netsOf[row] ??= []).push(netOf[place] ?? 0);
      }
      stated += 1;
    }
    place += 1;
  }
  for (const [index, row] of rows.entries()) {
    const nets = netsOf[index] ?? [];
    row.base = total(nets);
    row.sum = taxTogether(nets, row.base, fractionOf(row.tax), input).sum;
  }
  return rows;
}
