import { subtract, zero, type Amount } from '../money/amount.js';
import { subtractDecimals } from '../money/decimal-arithmetic.js';
import { decimalOf, type Decimal } from '../money/decimal.js';
import type { DocumentAdjustmentFigures, LineFigures } from '../pricing/figures.js';
import { creditableParts, type CreditablePart } from './creditable-parts.js';
import type { IssuedInvoice, LineCredit } from './invoice.js';
import type { Line } from './line.js';

/** What a line and a charge have in common. */
export type Creditable = Pick<Line, 'id' | 'description' | 'quantity' | 'taxes'>;

/** One line of an invoice and what may still be credited of it (billing.md C-08). */
export interface CreditableLine extends CreditablePart {
  readonly line: Creditable;
  readonly figures: LineFigures;
  readonly credited: LineCredit;
  readonly quantityLeft: Decimal;
  readonly baseLeft: Amount;
}

/** The lines of an issued invoice, then its charges as lines of one, with what may still be credited of each. */
export function creditableLines(invoice: IssuedInvoice): readonly CreditableLine[] {
  const { parts } = creditableParts(invoice);
  const allFigures = [
    ...invoice.figures.lines,
    ...invoice.figures.charges.map((one) => asLine(one, invoice)),
  ];
  return creditableOf(invoice).flatMap((line, index) => {
    const [figures, credited, part] = [allFigures[index], invoice.credited[index], parts[index]];
    if (!figures || !credited || !part) return [];
    const { base, tax, taxes } = part;
    const baseLeft = subtract(base, credited.base);
    // Of what was returned no quantity can be credited.
    const quantity = line.quantity.startsWith('-') ? none : line.quantity;
    const quantityLeft = subtractDecimals(quantity, credited.quantity);
    return [{ line, figures, base, tax, taxes, credited, quantityLeft, baseLeft }];
  });
}

const none = decimalOf('0');

/** What of an invoice can be credited, in the order it is kept in: its lines, and its charges as lines of one. */
export const creditableOf = ({
  lines,
  charges = [],
}: Pick<IssuedInvoice, 'lines' | 'charges'>): readonly Creditable[] => [
  ...lines,
  ...charges.map(({ id, reason, taxes }) => ({
    ...{ id, description: reason, quantity: decimalOf('1') },
    ...(taxes && { taxes }),
  })),
];

/** The figures of a charge, as those of a line. */
function asLine(
  { net, tax, total }: DocumentAdjustmentFigures,
  { taxMode, currency }: IssuedInvoice,
): LineFigures {
  const [amount, nothing] = [taxMode === 'inclusive' ? total : net, zero(currency)];
  return {
    ...{ gross: amount, discount: nothing, charge: nothing, amount },
    ...{ net, documentDiscount: nothing, tax, total },
  };
}
