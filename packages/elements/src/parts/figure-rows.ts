import {
  isZero,
  negate,
  sum,
  type Amount,
  type Currency,
  type InvoiceAdjustment,
  type InvoiceFigures,
} from '@billkit/billing';
import type { Language } from '../text/language.js';

/** A figure with its name. */
export type FigureRow = readonly [name: string, amount: Amount];

/** What is taken off and added as a whole, in the words it was written in. */
export function adjustmentRows(
  figures: InvoiceFigures,
  {
    allowances = [],
    charges = [],
  }: {
    readonly allowances?: readonly Pick<InvoiceAdjustment, 'reason'>[] | undefined;
    readonly charges?: readonly Pick<InvoiceAdjustment, 'reason'>[] | undefined;
  },
): readonly FigureRow[] {
  return [
    ...figures.allowances.map(({ net }, place): FigureRow => [allowances[place]?.reason ?? '', negate(net)]),
    ...figures.charges.map(({ net }, place): FigureRow => [charges[place]?.reason ?? '', net]),
  ];
}

/** From the total to what is payable: nothing where they are one. */
export function payableRows(
  { withheld, cashRounding, payable, total }: InvoiceFigures,
  of: Currency,
  words: Pick<Language['texts']['words'], 'withheld' | 'cashRounding' | 'payable'>,
): readonly FigureRow[] {
  if (payable === total && withheld.length === 0) return [];
  const kept = sum(
    withheld.map(({ tax }) => tax),
    of,
  );
  return [
    ...(isZero(kept) ? [] : [[words.withheld, negate(kept)] as const]),
    ...(isZero(cashRounding) ? [] : [[words.cashRounding, cashRounding] as const]),
    [words.payable, payable],
  ];
}
