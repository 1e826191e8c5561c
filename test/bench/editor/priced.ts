import {
  createDraftPreview,
  defaultPreferences,
  type Amount,
  type Asked,
  type Decimal,
  type DraftPreview,
  type DraftTerms,
  type InvoiceFigures,
  type LineInput,
} from '@billkit/billing';
import { rates, shown, type WorkLine } from './page.js';

// Every page prices by the rules of an invoice, with the same code: what is measured is the page.

const { currency, taxMode, taxRounding, rounding } = defaultPreferences;
const terms: DraftTerms = {
  ...{ currency, taxMode, taxRounding, rounding },
  rates: rates.map((rate) => ({
    ...{ id: `tax_${rate}`, name: `GST ${rate}`, percent: String(rate) as Decimal, category: 'S' },
    archived: false,
  })),
};

/** A line as it is asked for. */
export const inputOf = (
  { description, quantity, cents, percent }: WorkLine,
  at: number,
): Asked<LineInput> => ({
  ...{ id: `lin_${at}`, description, quantity: String(quantity), unitPrice: String(cents / 100) },
  taxRates: [`tax_${percent}`],
});

/** Prices lines again and again. */
export function pricing(): (lines: readonly Asked<LineInput>[]) => DraftPreview {
  const preview = createDraftPreview();
  return (lines) => preview(lines, terms);
}

/** The amount of a line as it is shown; a dash where it has none yet. */
export const amountOf = ({ figures }: DraftPreview['lines'][number]): string =>
  figures ? shown(figures.amount) : '–';

/** What the totals are called, and what they are: without tax, the tax of each rate and on what, and with it. */
export const totalsOf = ({
  subtotal,
  taxes,
  total,
}: InvoiceFigures): readonly (readonly [string, Amount])[] => [
  ['Subtotal', subtotal],
  ...taxes.flatMap(({ percent, base, tax }): readonly (readonly [string, Amount])[] => [
    [`GST ${percent}% on`, base],
    [`GST ${percent}%`, tax],
  ]),
  ['Total', total],
];
