import {
  minorDigits,
  negate,
  type Currency,
  type Amount,
  type InvoiceFigures,
  type LineFigures,
  type TaxFigures,
} from '@billkit/billing';
import type { InvoiceDocument } from '@billkit/billing/documents';
import { tableText, type Side } from './table-text.js';

type Line = InvoiceDocument['lines'][number];

/** The figures of an invoice as a person reads them: its lines, then its totals. */
export function figuresText(document: InvoiceDocument, figures: InvoiceFigures): string {
  const { number, currency, taxMode } = document;
  const name = number === null ? 'Draft' : `Invoice ${number}`;
  const title = `${name} in ${currency}${taxMode === 'inclusive' ? ', prices with tax' : ''}\n`;
  const lines = document.lines.length === 0 ? [] : [linesText(document, figures.lines)];
  return [title, ...lines, totalsText(document, figures)].join('\n');
}

interface Column {
  readonly head: string;
  readonly side: Side;
  readonly cell: (line: Line, figures: LineFigures, index: number, currency: Currency) => string;
  /** What one of its cells must hold, or the column is left out. */
  readonly needs?: RegExp;
}

const figure = (head: string, name: keyof LineFigures): Column => ({
  head,
  side: '>',
  cell: (_, figures) => figures[name],
});

const columns: readonly Column[] = [
  { head: '', side: '>', cell: (_, __, index) => String(index + 1) },
  { head: 'Description', side: '<', cell: ({ description }) => shortened(description), needs: /\S/ },
  { head: 'Quantity', side: '>', cell: ({ quantity }) => quantity },
  { head: 'Price', side: '>', cell: priceText },
  { ...figure('Discount', 'discount'), needs: /[1-9]/ },
  { ...figure('Charge', 'charge'), needs: /[1-9]/ },
  figure('Amount', 'amount'),
  figure('Tax', 'tax'),
];

function linesText({ lines, currency }: InvoiceDocument, figures: readonly LineFigures[]): string {
  const filled = columns
    .map(({ cell, ...column }) => ({
      ...column,
      cells: figures.flatMap((of, index) => {
        const line = lines[index];
        return line ? [cell(line, of, index, currency)] : [];
      }),
    }))
    .filter(({ cells, needs }) => !needs || cells.some((cell) => needs.test(cell)));
  const rows = figures.map((_, index) => filled.map(({ cells }) => cells[index] ?? ''));
  return tableText(
    [filled.map(({ head }) => head), ...rows],
    filled.map(({ side }) => side),
  );
}

/** With the digits of the currency at least: `54.80`, `12.345`, `4.99 / 100`. */
function priceText(
  { unitPrice, baseQuantity }: Line,
  _: LineFigures,
  __: number,
  currency: Currency,
): string {
  const [whole = '', fraction = ''] = unitPrice.split('.');
  const digits = fraction.padEnd(minorDigits(currency), '0');
  const price = digits === '' ? whole : `${whole}.${digits}`;
  return baseQuantity === undefined ? price : `${price} / ${baseQuantity}`;
}

const isSomething = (amount: Amount) => /[1-9]/.test(amount);

function totalsText({ allowances = [], charges = [] }: InvoiceDocument, figures: InvoiceFigures): string {
  const changes: (readonly [name: string, amount: Amount])[] = [
    ['Discount', negate(figures.documentDiscount)],
    ...figures.allowances.map(
      ({ net }, index) => [named('Allowance', allowances[index]), negate(net)] as const,
    ),
    ...figures.charges.map(({ net }, index) => [named('Charge', charges[index]), net] as const),
  ];
  const rows: readonly (readonly [name: string, amount: Amount])[] = [
    ['Subtotal', figures.subtotal],
    ...changes.filter(([, amount]) => isSomething(amount)),
    ['Net', figures.net],
    ...figures.taxes.map((tax) => [taxName(tax), tax.tax] as const),
    ['Total', figures.total],
    ...figures.withheld.map((tax) => [`Withheld ${taxName(tax)}`, negate(tax.tax)] as const),
    ...(
      [
        ['Prepaid', negate(figures.prepaid)],
        ['Cash rounding', figures.cashRounding],
      ] as const
    ).filter(([, amount]) => isSomething(amount)),
    ['Payable', figures.payable],
  ];
  return tableText(rows, ['<', '>']);
}

const named = (name: string, of: { readonly reason?: string } | undefined) =>
  of?.reason === undefined ? name : `${name}: ${shortened(of.reason)}`;

const taxName = ({ category, percent, base }: TaxFigures) => `${category} ${percent} % on ${base}`;

/** The first line of a text, as far as it fits. What reorders the text around it would garble the table. */
function shortened(text: string): string {
  const line = (text.split('\n')[0] ?? '').replace(/\t|\p{Bidi_Control}/gu, ' ').trim();
  const letters = Array.from(line);
  return letters.length > 40 ? `${letters.slice(0, 39).join('')}…` : line;
}
