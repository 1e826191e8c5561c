import {
  allocatedTo,
  amountDueOf,
  creditedOffDue,
  isPositive,
  isZero,
  negate,
  type Amount,
  type InvoiceAdjustment,
  type InvoiceFigures,
  type IssuedInvoice,
} from '@billkit/billing';
import { formatPercent } from '../text/format.js';
import type { Language } from '../text/language.js';

/** A figure with its name, and what it is called in an explanation. */
export type FigureRow = readonly [name: string, amount: Amount, figure: string];

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
    ...figures.allowances.map(({ net }, place): FigureRow => [
      ...([allowances[place]?.reason ?? '', negate(net)] as const),
      `allowances.${place}.net`,
    ]),
    ...figures.charges.map(({ net }, place): FigureRow => [
      ...([charges[place]?.reason ?? '', net] as const),
      `charges.${place}.net`,
    ]),
  ];
}

/** From the total to what is payable, each tax that is kept back by itself: nothing where they are one. */
export function payableRows(
  { withheld, cashRounding, payable, total }: InvoiceFigures,
  language: Language,
): readonly FigureRow[] {
  const { words } = language.texts;
  if (payable === total && withheld.length === 0) return [];
  return [
    ...withheld.map(({ percent, tax }, place): FigureRow => [
      `${words.withheld} ${formatPercent(percent, language)}`,
      negate(tax),
      `withheld.${place}.tax`,
    ]),
    ...(isZero(cashRounding) ? [] : [[words.cashRounding, cashRounding, 'cashRounding'] as const]),
    [words.payable, payable, 'payable'],
  ];
}

/** What settled an issued invoice, as far as anything did. A void one is not credited: nothing is owed on it. */
export function settlementRows(invoice: IssuedInvoice, { texts }: Language): readonly FigureRow[] {
  const { words } = texts;
  const credited: FigureRow = [words.credited, creditedOffDue(invoice), 'credited'];
  const all: readonly FigureRow[] = [
    [words.paid, allocatedTo(invoice), 'paid'],
    ...(invoice.status === 'void' ? [] : [credited]),
    [words.writtenOff, invoice.writtenOff, 'writtenOff'],
  ];
  return all.filter(([, amount]) => isPositive(amount));
}

/** What is still owed. */
export const dueRow = (invoice: IssuedInvoice, { texts }: Language): FigureRow => [
  texts.words.amountDue,
  amountDueOf(invoice),
  'amountDue',
];
