import { isInRange, type Amount } from '../money/amount.js';
import type { InvoiceFigures, TaxFigures } from './figures.js';

/**
 * The first figure of 10^15 minor units or more, by its path (`lines.2.gross`, `total`); `undefined` when all are
 * below, as every amount that is read must be (reliability.md row 43). Lines come first, the invoice's totals last.
 */
export function figureOutOfRange(figures: InvoiceFigures): string | undefined {
  const { lines, allowances, charges, taxes, withheld, ...totals } = figures;
  const lists: Readonly<Record<string, readonly object[]>> = {
    ...{ lines, allowances, charges, taxes: taxes.map(sumsOf), withheld: withheld.map(sumsOf) },
  };
  for (const [name, parts] of Object.entries(lists))
    for (const [index, part] of parts.entries()) {
      const figure = firstOutOfRange(part);
      if (figure !== undefined) return `${name}.${index}.${figure}`;
    }
  return firstOutOfRange(totals);
}

const sumsOf = ({ base, tax }: TaxFigures) => ({ base, tax });

const firstOutOfRange = (amounts: object): string | undefined =>
  Object.entries<Amount>({ ...amounts }).find(([, amount]) => !isInRange(amount))?.[0];
