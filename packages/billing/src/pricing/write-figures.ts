import type { Amount } from '../money/amount.js';
import { minus, plus, total, type Integer } from '../money/integer.js';
import { amountOfUnits } from '../money/units.js';
import { payableOf, type Calculation } from './calculation.js';
import type { DocumentAdjustmentFigures, InvoiceFigures, LineFigures, TaxFigures } from './figures.js';
import type { TaxRow } from './tax-groups.js';

/** Writes what was calculated as figures. `known` are those of a line that came to the same before. */
export function writeFigures(
  calculation: Calculation,
  known: (line: number) => LineFigures | undefined = () => undefined,
): InvoiceFigures {
  const { digits, lines, input } = calculation;
  const write = (units: Integer): Amount => amountOfUnits(units, digits);
  const firstAllowance = lines.length + (input.charges?.length ?? 0);
  return {
    lines: lines.map((_, place) => known(place) ?? lineFigures(calculation, place)),
    charges: adjustmentFigures(calculation, lines.length, firstAllowance),
    allowances: adjustmentFigures(calculation, firstAllowance, calculation.taxed.length),
    taxes: calculation.taxation.rows.map((row) => taxFigures(row, write)),
    withheld: calculation.withheld.map((row) => taxFigures(row, write)),
    ...totalFigures(calculation, write),
  };
}

function lineFigures(calculation: Calculation, place: number): LineFigures {
  const { lines, digits, netOf, taxation } = calculation;
  const line = lines[place];
  if (!line) throw new RangeError(`There is no line ${place}.`);
  const write = (units: Integer): Amount => amountOfUnits(units, digits);
  const tax = taxation.taxOf[place] ?? 0;
  const after = netOf[place] ?? 0;
  const documentDiscount = documentDiscountOf(calculation, place);
  const net = plus(after, documentDiscount);
  const amount = write(line.base);
  return {
    gross: line.gross === line.base ? amount : write(line.gross),
    discount: write(line.discount),
    charge: write(line.charge),
    amount,
    net: net === line.base ? amount : write(net),
    documentDiscount: write(documentDiscount),
    tax: write(tax),
    total: write(plus(after, tax)),
  };
}

/** A line's part of the document's discount, without tax. */
const documentDiscountOf = ({ discountOf, discountTaxOf }: Calculation, place: number): Integer =>
  minus(discountOf[place] ?? 0, discountTaxOf[place] ?? 0);

/** The document's allowances or charges, both as what they are, whichever way they count. */
function adjustmentFigures(
  { taxed, netOf, taxation, digits, lines, input }: Calculation,
  from: number,
  to: number,
): readonly DocumentAdjustmentFigures[] {
  const isAllowance = from === lines.length + (input.charges?.length ?? 0);
  const write = (units: Integer) => amountOfUnits(isAllowance ? minus(0, units) : units, digits);
  return taxed.slice(from, to).map((_, index) => {
    const [net, tax] = [netOf[from + index] ?? 0, taxation.taxOf[from + index] ?? 0];
    return { net: write(net), tax: write(tax), total: write(plus(net, tax)) };
  });
}

// Only what makes it this tax: the same one may carry other names on other lines.
const taxFigures = ({ tax, base, sum }: TaxRow, write: (units: Integer) => Amount): TaxFigures => ({
  category: tax.category,
  percent: tax.percent,
  ...(tax.compound && { compound: true }),
  ...(tax.withheld && { withheld: true }),
  base: write(base),
  tax: write(sum),
});

function totalFigures(calculation: Calculation, write: (units: Integer) => Amount) {
  const { lines, netOf, taxation, withheld, discount, discountTaxOf, prepaid } = calculation;
  const documentDiscount = minus(discount, total(discountTaxOf));
  let [subtotal, lineDiscount]: [Integer, Integer] = [documentDiscount, 0];
  for (const [place, line] of lines.entries()) {
    subtotal = plus(subtotal, netOf[place] ?? 0);
    lineDiscount = plus(lineDiscount, line.discount);
  }
  const net = total(netOf);
  const tax = total(taxation.rows.map(({ sum }) => sum));
  const all = plus(net, tax);
  const unrounded = minus(minus(all, total(withheld.map(({ sum }) => sum))), prepaid);
  const payable = payableOf(calculation, unrounded);
  return {
    subtotal: write(subtotal),
    discount: write(lineDiscount),
    documentDiscount: write(documentDiscount),
    net: write(net),
    tax: write(tax),
    total: write(all),
    prepaid: write(prepaid),
    cashRounding: write(minus(payable, unrounded)),
    payable: write(payable),
  };
}
