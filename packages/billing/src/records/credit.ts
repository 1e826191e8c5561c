import { add, compare, isPositive, subtract, sum, zero, type Amount } from '../money/amount.js';
import { addDecimals, compareDecimals, decimalOf, subtractDecimals, type Decimal } from '../money/decimal.js';
import type { Currency } from '../money/currency.js';
import { creditBase } from '../pricing/credit-base.js';
import { creditTax } from '../pricing/price-credit.js';
import type { LineFigures, TaxFigures } from '../pricing/figures.js';
import { shareLeft } from '../pricing/line-taxes.js';
import { occurrenceOf, placeOf } from '../pricing/tax-groups.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { CreditLine } from './credit-note.js';
import { lineTaxesOf } from './invoice-figures.js';
import type { LineId } from './ids.js';
import type { IssuedInvoice, LineCredit } from './invoice.js';
import type { Line } from './line.js';

/** What is to be credited of one line: so much of its quantity, or an amount of its base, above zero. */
export type CreditAsked =
  | { readonly line: LineId; readonly by: 'quantity'; readonly quantity: Decimal }
  /** Net, or gross where the invoice's prices include tax (billing.md C-10, C-11). */
  | { readonly line: LineId; readonly by: 'amount'; readonly amount: Amount };

/** One line of an invoice and what may still be credited of it (billing.md C-08). */
export interface CreditableLine {
  readonly line: Line;
  readonly figures: LineFigures;
  /** What credit is entered against, after the document's discount: without tax, or with it in inclusive mode. */
  readonly base: Amount;
  /** What it has of each of its taxes, those kept back aside. */
  readonly taxes: readonly Amount[];
  readonly credited: LineCredit;
  readonly quantityLeft: Decimal;
  readonly baseLeft: Amount;
}

/** What a credit note comes to. */
export interface CreditFigures {
  readonly lines: readonly CreditLine[];
  readonly subtotal: Amount;
  readonly taxes: readonly TaxFigures[];
  readonly tax: Amount;
  readonly total: Amount;
}

/** The lines of an issued invoice with what may still be credited of each. */
export function creditableLines(invoice: IssuedInvoice): readonly CreditableLine[] {
  const taxesOfLines = lineTaxesOf(invoice);
  return invoice.lines.flatMap((line, index) => {
    const [figures, credited] = [invoice.figures.lines[index], invoice.credited[index]];
    const taxes = taxesOfLines[index] ?? [];
    if (!figures || !credited) return [];
    const base =
      invoice.taxMode === 'inclusive' ? figures.total : subtract(figures.net, figures.documentDiscount);
    const quantityLeft = subtractDecimals(line.quantity, credited.quantity);
    return [{ line, figures, base, taxes, credited, quantityLeft, baseLeft: subtract(base, credited.base) }];
  });
}

/** What nobody has credited yet of a line. */
export const noCredit = (none: Amount): LineCredit => ({
  quantity: decimalOf('0'),
  byQuantity: none,
  base: none,
  tax: none,
});

/**
 * Prices a credit note on an invoice, exactly: credit notes in any number and order take a line's tax and total to
 * the last unit (money.md 4.6).
 *
 * Refuses, line by line, with `line-listed-twice`, `line-not-on-invoice`, `exceeds-line-quantity`,
 * `money-sign` where the quantity comes to nothing, `exceeds-line-amount`, `tax-exceeds-credit`.
 */
export function priceCredit(
  invoice: IssuedInvoice,
  asked: readonly CreditAsked[],
): Result<CreditFigures, Refusal> {
  const creditable = new Map(creditableLines(invoice).map((line) => [line.line.id, line]));
  const lines: CreditLine[] = [];
  for (const [index, ask] of asked.entries()) {
    if (lines.some(({ line }) => line === ask.line)) return no({ type: 'line-listed-twice', line: ask.line });
    const line = creditable.get(ask.line);
    if (!line) return no({ type: 'line-not-on-invoice', line: ask.line });
    const credit = priceCreditLine(invoice, line, ask, index);
    if (!credit.ok) return credit;
    lines.push(credit.value);
  }
  const total = (figure: 'net' | 'tax' | 'total') =>
    sum(
      lines.map((line) => line[figure]),
      invoice.currency,
    );
  return ok({
    lines,
    subtotal: total('net'),
    taxes: taxesOf(invoice, lines),
    tax: total('tax'),
    total: total('total'),
  });
}

function priceCreditLine(
  { currency, rounding, taxMode }: IssuedInvoice,
  { line, figures, base: whole, taxes, credited, quantityLeft, baseLeft }: CreditableLine,
  ask: CreditAsked,
  index: number,
): Result<CreditLine, Refusal> {
  const { id, description } = line;
  if (ask.by === 'quantity' && compareDecimals(ask.quantity, quantityLeft) > 0)
    return no({
      type: 'exceeds-line-quantity',
      line: id,
      description,
      left: quantityLeft,
      quantity: ask.quantity,
    });
  const counted = { creditedQuantity: credited.quantity, creditedBase: credited.byQuantity };
  const base =
    ask.by === 'amount'
      ? ask.amount
      : creditBase({ quantity: line.quantity, base: whole, ...counted }, ask.quantity, rounding, currency);
  if (!isPositive(base)) return no({ type: 'money-sign', path: `lines.${index}.${ask.by}` });
  if (compare(base, baseLeft) > 0)
    return no({ type: 'exceeds-line-amount', line: id, description, currency, left: baseLeft, amount: base });
  const taxed = { base: whole, tax: figures.tax, creditedBase: credited.base, creditedTax: credited.tax };
  const tax = creditTax(taxed, base, rounding, currency);
  // After many small notes were voided, the tax left can be more than a small gross amount (money.md 4.6).
  if (taxMode === 'inclusive' && compare(tax, base) > 0)
    return no({ type: 'tax-exceeds-credit', line: id, description, currency, tax, amount: base });
  const net = taxMode === 'inclusive' ? subtract(base, tax) : base;
  const quantity = ask.by === 'quantity' ? { quantity: ask.quantity } : {};
  const left = taxes.map((one, place) => subtract(one, credited.taxes?.[place] ?? zero(currency)));
  const shares = taxes.length > 1 ? { taxes: shareLeft(tax, left, currency) } : {};
  return ok({ line: id, description, ...quantity, base, net, tax, ...shares, total: add(net, tax) });
}

/** What the credit comes to for each tax, in the order the taxes appear on the invoice. */
function taxesOf(invoice: IssuedInvoice, credits: readonly CreditLine[]): readonly TaxFigures[] {
  const { currency, figures, lines } = invoice;
  const taxed = credits.map(({ line, net, tax, taxes: shares = [tax] }) => {
    const taxes = lines.find(({ id }) => id === line)?.taxes?.filter(({ withheld }) => !withheld) ?? [];
    return { net, taxes, shares };
  });
  return figures.taxes.flatMap((row, index) => {
    const occurrence = occurrenceOf(figures.taxes, index);
    const parts = taxed.flatMap(({ net, taxes, shares }) => {
      const place = placeOf(taxes, row, occurrence);
      const before = row.compound ? shares.slice(0, place) : [];
      return place < 0
        ? []
        : [{ base: sum([net, ...before], currency), tax: shares[place] ?? zero(currency) }];
    });
    const total = (figure: 'base' | 'tax') =>
      sum(
        parts.map((part) => part[figure]),
        currency,
      );
    return parts.length === 0 ? [] : [{ ...row, base: total('base'), tax: total('tax') }];
  });
}

/** The invoice's running credit after a credit note was issued (`'add'`) or voided (`'subtract'`). */
export function countCredit(
  { lines, credited, currency }: IssuedInvoice,
  note: readonly CreditLine[],
  way: 'add' | 'subtract',
): readonly LineCredit[] {
  const [money, number] = way === 'add' ? [add, addDecimals] : [subtract, subtractDecimals];
  return lines.map(({ id }, index) => {
    const before = credited[index] ?? noCredit(zero(currency));
    const credit = note.find(({ line }) => line === id);
    if (!credit) return before;
    return {
      quantity: credit.quantity ? number(before.quantity, credit.quantity) : before.quantity,
      byQuantity: credit.quantity ? money(before.byQuantity, credit.base) : before.byQuantity,
      base: money(before.base, credit.base),
      tax: money(before.tax, credit.tax),
      ...taxesAfter(before, credit, money, currency),
    };
  });
}

/** What is credited of each of several taxes; absent again once nothing is. */
function taxesAfter(
  { taxes: before = [] }: LineCredit,
  { taxes = [] }: CreditLine,
  count: typeof add,
  of: Currency,
): Pick<LineCredit, 'taxes'> {
  const after = taxes.map((tax, place) => count(before[place] ?? zero(of), tax));
  return after.some((tax) => tax !== zero(of)) ? { taxes: after } : {};
}
