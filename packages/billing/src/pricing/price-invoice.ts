import type { Amount } from '../money/amount.js';
import { minorDigits, type Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import { amountOfUnits } from '../money/units.js';
import { priceLine, type PricedLine, type PricingLine } from './price-line.js';
import { taxLines, type TaxRules } from './tax.js';

export type { Discount, PricingLine } from './price-line.js';
export type { TaxMode, TaxRounding } from './tax.js';

/** Everything the figures of an invoice depend on. */
export interface PricingInput extends TaxRules {
  readonly currency: Currency;
  readonly lines: readonly PricingLine[];
}

/** The figures of one line. `gross − discount` is what the line is priced at; `net + tax = total`. */
export interface LineFigures {
  /** Quantity × unit price, rounded; includes the tax in inclusive mode, as `discount` does. */
  readonly gross: Amount;
  readonly discount: Amount;
  readonly net: Amount;
  /** The line's part of its rate's tax: over the lines of a rate these add up to the tax of that rate. */
  readonly tax: Amount;
  readonly total: Amount;
}

/** The tax of one rate. */
export interface TaxFigures {
  readonly percent: Decimal;
  /** What is taxed, without the tax (EN 16931 BT-116). */
  readonly base: Amount;
  readonly tax: Amount;
}

/** The figures of an invoice. Each is the sum of the lines' figures, and `subtotal + tax = total`. */
export interface InvoiceFigures {
  /** In the order of the lines that were priced. */
  readonly lines: readonly LineFigures[];
  /** What the lines come to after discount and without tax. */
  readonly subtotal: Amount;
  /** What was taken off altogether; already gone from `subtotal`. Includes the tax in inclusive mode. */
  readonly discount: Amount;
  /** One for each rate, in order of first appearance; 0 percent is a rate, an absent rate is none. */
  readonly taxes: readonly TaxFigures[];
  readonly tax: Amount;
  readonly total: Amount;
}

/**
 * Calculates every figure of an invoice, in minor units, exactly. Three figures are rounded, each once: the gross of
 * a line, a percentage discount, and the tax of a rate (or of a line).
 *
 * Guarantees, for every input (EN 16931 BR-CO-10, 13, 14, 15): the lines' net, tax, total and discount add up to the
 * invoice's; `net + tax = total` on each line and on the invoice; the taxes of the rates add up to the tax.
 *
 * Refuses nothing: limits belong to whoever reads the input. Figures of 10^15 minor units and more are exact, too;
 * `isInRange` tells them.
 */
export function priceInvoice(input: PricingInput): InvoiceFigures {
  const digits = minorDigits(input.currency);
  const write = (units: bigint): Amount => amountOfUnits(units, digits);
  // Inclusive prices contain the tax, so what is left of them is the net; all other prices are the net.
  const netOf = (base: bigint, tax: bigint): bigint => (input.taxMode === 'inclusive' ? base - tax : base);

  const lines = input.lines.map((line) => priceLine(line, digits, input.rounding));
  const taxes: TaxFigures[] = [];
  for (const [percent, group] of input.taxMode === 'none' ? [] : groupByRate(lines)) {
    const bases = group.map(({ base }) => base);
    const shares = taxLines(bases, percent, input);
    for (const [position, line] of group.entries()) line.tax = shares[position] ?? 0n;
    const { base, tax } = totalsOf(group);
    taxes.push({ percent, base: write(netOf(base, tax)), tax: write(tax) });
  }

  const { base, discount, tax } = totalsOf(lines);
  const subtotal = netOf(base, tax);
  return {
    lines: lines.map((line) => {
      const net = netOf(line.base, line.tax);
      return {
        gross: write(line.gross),
        discount: write(line.discount),
        net: write(net),
        tax: write(line.tax),
        total: write(net + line.tax),
      };
    }),
    subtotal: write(subtotal),
    discount: write(discount),
    taxes,
    tax: write(tax),
    total: write(subtotal + tax),
  };
}

/** The lines of each rate, in order of first appearance. Lines outside tax are in no group. */
function groupByRate(lines: readonly PricedLine[]): ReadonlyMap<Decimal, readonly PricedLine[]> {
  const groups = new Map<Decimal, PricedLine[]>();
  for (const line of lines) {
    if (line.taxPercent === undefined) continue;
    const group = groups.get(line.taxPercent);
    if (group) group.push(line);
    else groups.set(line.taxPercent, [line]);
  }
  return groups;
}

function totalsOf(lines: readonly PricedLine[]): Pick<PricedLine, 'base' | 'discount' | 'tax'> {
  let [base, discount, tax] = [0n, 0n, 0n];
  for (const line of lines) {
    base += line.base;
    discount += line.discount;
    tax += line.tax;
  }
  return { base, discount, tax };
}
