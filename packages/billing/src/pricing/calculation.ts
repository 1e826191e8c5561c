import { splitBy } from '../money/apportion.js';
import { minorDigits } from '../money/currency.js';
import { minus, plus, times, total, type Integer } from '../money/integer.js';
import { divide } from '../money/rounding.js';
import { unitsOf } from '../money/units.js';
import { exclusiveTaxes } from './exclusive-taxes.js';
import { alike, inclusiveTaxes } from './inclusive-taxes.js';
import { adjustmentOn, priceLine, within, type PricedLine } from './price-line.js';
import type { PricingInput, PricingTax, TaxRules } from './pricing-input.js';
import { fractionOf, rowOf, taxTogether, type Taxation, type Taxed, type TaxRow } from './tax-groups.js';

/** Everything that is found on the way to the figures, in minor units. */
export interface Calculation {
  readonly input: PricingInput;
  readonly digits: number;
  readonly lines: readonly PricedLine[];
  /** What the lines come to together; percentages of the document are of this. */
  readonly base: Integer;
  /** The document's discount, and each line's part of it. With tax in inclusive mode. */
  readonly discount: Integer;
  readonly discountOf: readonly Integer[];
  /** The tax contained in each line's part of the document's discount. */
  readonly discountTaxOf: readonly Integer[];
  /** What is taxed: the lines, then the document's charges, then its allowances. */
  readonly taxed: readonly Taxed[];
  readonly taxation: Taxation;
  /** What each of `taxed` comes to without tax, after the document's discount. */
  readonly netOf: readonly Integer[];
  readonly withheld: readonly TaxRow[];
  readonly prepaid: Integer;
}

const untaxed: readonly PricingTax[] = [];

/** Calculates an invoice. `priced` are its lines where they were priced before. */
export function calculate(
  input: PricingInput,
  priced: (line: number) => PricedLine | undefined = () => undefined,
): Calculation {
  const digits = minorDigits(input.currency);
  const { rounding, taxMode } = input;
  const lines = input.lines.map((line, place) => priced(place) ?? priceLine(line, digits, rounding));
  const base = lines.reduce<Integer>((sum, line) => plus(sum, line.base), 0);
  const priceable = lines.map((line, place) => taxable(line.base, input.lines[place]?.taxes, taxMode));
  const discount = input.discount ? within(adjustmentOn(base, input.discount, rounding), base) : 0;
  const discountOf = splitDiscount(discount, priceable);
  const taxed = [...afterDiscount(priceable, discountOf), ...adjustments(input, base)];
  const taxation = taxMode === 'inclusive' ? inclusiveTaxes(taxed, input) : exclusiveTaxes(taxed, input);
  const netOf = taxed.map(({ base: price }, place) =>
    taxMode === 'inclusive' ? minus(price, taxation.taxOf[place] ?? 0) : price,
  );
  const discountTaxOf =
    taxMode === 'inclusive' && discount !== 0
      ? inclusiveTaxes(
          priceable.map(({ taxes }, place) => ({ taxes, base: discountOf[place] ?? 0 })),
          input,
        ).taxOf
      : [];
  const withheld = withhold(taxed, netOf, input);
  return {
    input,
    digits,
    lines,
    base,
    discount,
    discountOf,
    discountTaxOf,
    taxed,
    taxation,
    netOf,
    withheld,
    prepaid: input.prepaid === undefined ? 0 : unitsOf(input.prepaid),
  };
}

/** What is payable, without and with cash rounding (money.md 4.3, 9). */
export function payableOf({ input: { cashIncrement, rounding } }: Calculation, payable: Integer): Integer {
  if (cashIncrement === undefined) return payable;
  const increment = unitsOf(cashIncrement);
  return times(divide(payable, increment, rounding), increment);
}

const taxable = (
  base: Integer,
  taxes: readonly PricingTax[] | undefined,
  mode: PricingInput['taxMode'],
): Taxed => ({ base, taxes: mode === 'none' ? untaxed : (taxes ?? untaxed) });

/**
 * Each line's part of the document's discount: split over the lines that are taxed alike, by what they come to
 * together, and then over the lines of each (money.md 4.3, 3).
 */
function splitDiscount(discount: Integer, lines: readonly Taxed[]): readonly Integer[] {
  if (discount === 0) return [];
  const groups = alike(lines);
  const bases = groups.map(({ members }) => members.map((member) => lines[member]?.base ?? 0));
  const parts = splitBy(discount, bases.map(total));
  const discountOf: Integer[] = lines.map(() => 0);
  for (const [index, { members }] of groups.entries()) {
    const shares = splitBy(parts[index] ?? 0, bases[index] ?? []);
    for (const [place, member] of members.entries()) discountOf[member] = shares[place] ?? 0;
  }
  return discountOf;
}

const afterDiscount = (lines: readonly Taxed[], discountOf: readonly Integer[]): readonly Taxed[] =>
  discountOf.length === 0
    ? lines
    : lines.map(({ base, taxes }, place) => ({ base: minus(base, discountOf[place] ?? 0), taxes }));

/** The document's charges, then its allowances, which take off. */
function adjustments(input: PricingInput, base: Integer): readonly Taxed[] {
  const { charges = [], allowances = [], rounding, taxMode } = input;
  return [
    ...charges.map((one) => taxable(adjustmentOn(base, one, rounding), one.taxes, taxMode)),
    ...allowances.map((one) => taxable(minus(0, adjustmentOn(base, one, rounding)), one.taxes, taxMode)),
  ];
}

/** The taxes that who pays keeps back: on the net, rounded as the others, and shared by nobody (money.md 4.3, 7). */
function withhold(taxed: readonly Taxed[], netOf: readonly Integer[], rules: TaxRules): readonly TaxRow[] {
  const rows: TaxRow[] = [];
  const bases = new Map<TaxRow, Integer[]>();
  for (const [place, { taxes }] of taxed.entries()) {
    for (const tax of taxes) {
      if (!tax.withheld) continue;
      const row = rowOf(rows, tax);
      bases.set(row, [...(bases.get(row) ?? []), netOf[place] ?? 0]);
    }
  }
  for (const [row, nets] of bases) {
    row.base = total(nets);
    row.sum = taxTogether(nets, fractionOf(row.tax), rules).sum;
  }
  return rows;
}
