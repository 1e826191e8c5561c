import type { Amount } from '../money/amount.js';
import { minus, plus, total as totalOf, type Integer } from '../money/integer.js';
import { amountOfUnits } from '../money/units.js';
import { inCash, type Calculation } from './calculation.js';
import type { DocumentAdjustmentFigures, InvoiceFigures, LineFigures, TaxFigures } from './figures.js';
import type { PricedLine } from './price-line.js';
import type { TaxRow } from './tax-groups.js';

/** Writes what was calculated as figures. */
export function writeFigures(
  calculation: Calculation,
  lineFigures: readonly LineFigures[] = writeLines(calculation),
): InvoiceFigures {
  const { digits, lines, lineDiscount, netOf, input, taxation, withheld, prepaid } = calculation;
  const sums = sumsOf(calculation);
  const firstAllowance = lines.length + (input.charges?.length ?? 0);
  return {
    lines: lineFigures,
    subtotal: amountOfUnits(sums.subtotal, digits),
    discount: amountOfUnits(lineDiscount, digits),
    documentDiscount: amountOfUnits(sums.documentDiscount, digits),
    allowances: adjustmentFigures(calculation, firstAllowance, netOf.length, true),
    charges: adjustmentFigures(calculation, lines.length, firstAllowance, false),
    net: amountOfUnits(sums.net, digits),
    taxes: taxation.rows.map((row) => taxFigures(row, digits)),
    tax: amountOfUnits(sums.tax, digits),
    total: amountOfUnits(sums.total, digits),
    withheld: withheld.map((row) => taxFigures(row, digits)),
    prepaid: amountOfUnits(prepaid, digits),
    cashRounding: amountOfUnits(minus(sums.payable, sums.unrounded), digits),
    payable: amountOfUnits(sums.payable, digits),
  };
}

const writeLines = (calculation: Calculation): readonly LineFigures[] =>
  calculation.lines.map((line, place) => writeLine(calculation, line, place));

/** Writes one line. */
export function writeLine(
  { digits, netOf, taxation, discountOf, discountTaxOf }: Calculation,
  { gross, discount, charge, base }: PricedLine,
  place: number,
): LineFigures {
  const amount = amountOfUnits(base, digits);
  const after = netOf[place] ?? 0;
  const tax = taxation.taxOf[place] ?? 0;
  const documentDiscount =
    discountOf.length === 0 ? 0 : minus(discountOf[place] ?? 0, discountTaxOf[place] ?? 0);
  const net = plus(after, documentDiscount);
  const total = plus(after, tax);
  return {
    // A line is often without adjustments: then one text serves several figures.
    gross: gross === base ? amount : amountOfUnits(gross, digits),
    discount: amountOfUnits(discount, digits),
    charge: amountOfUnits(charge, digits),
    amount,
    net: net === base ? amount : amountOfUnits(net, digits),
    documentDiscount: amountOfUnits(documentDiscount, digits),
    tax: amountOfUnits(tax, digits),
    total: total === base ? amount : amountOfUnits(total, digits),
  };
}

const noAdjustments: readonly DocumentAdjustmentFigures[] = [];

/** The document's charges or allowances. Allowances are taxed below zero, and shown as what they are. */
function adjustmentFigures(
  { netOf, taxation, digits }: Calculation,
  from: number,
  to: number,
  isAllowance: boolean,
): readonly DocumentAdjustmentFigures[] {
  if (from === to) return noAdjustments;
  const write = (units: Integer): Amount => amountOfUnits(isAllowance ? minus(0, units) : units, digits);
  return netOf.slice(from, to).map((net, index) => {
    const tax = taxation.taxOf[from + index] ?? 0;
    return { net: write(net), tax: write(tax), total: write(plus(net, tax)) };
  });
}

// Only what makes it this tax: the same one may carry other names on other lines.
function taxFigures({ tax, base, sum }: TaxRow, digits: number): TaxFigures {
  const { category, percent, compound, withheld } = tax;
  const figures = { category, percent, base: amountOfUnits(base, digits), tax: amountOfUnits(sum, digits) };
  if (!compound && !withheld) return figures;
  return { ...figures, ...(compound && { compound }), ...(withheld && { withheld }) };
}

function sumsOf(calculation: Calculation) {
  const { input, lines, netOf, taxation, withheld, discount, discountTaxOf, prepaid } = calculation;
  const documentDiscount = minus(discount, totalOf(discountTaxOf));
  const net = totalOf(netOf);
  const netOfLines = lines.length === netOf.length ? net : totalOf(netOf.slice(0, lines.length));
  const tax = sumOfRows(taxation.rows);
  const total = plus(net, tax);
  const unrounded = minus(minus(total, sumOfRows(withheld)), prepaid);
  const payable = inCash(input, unrounded);
  return {
    subtotal: plus(netOfLines, documentDiscount),
    documentDiscount,
    net,
    tax,
    total,
    unrounded,
    payable,
  };
}

function sumOfRows(rows: readonly TaxRow[]): Integer {
  let sum: Integer = 0;
  for (const row of rows) sum = plus(sum, row.sum);
  return sum;
}
