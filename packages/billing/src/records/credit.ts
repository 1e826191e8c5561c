import { add, compare, isPositive, isZero, subtract, sum, zero, type Amount } from '../money/amount.js';
import { addDecimals, compareDecimals, subtractDecimals } from '../money/decimal-arithmetic.js';
import { decimalOf, type Decimal } from '../money/decimal.js';
import type { Currency } from '../money/currency.js';
import { creditBase } from '../pricing/credit-base.js';
import { creditTax } from '../pricing/price-credit.js';
import type { TaxFigures } from '../pricing/figures.js';
import { shareLeft } from '../pricing/line-taxes.js';
import { occurrenceOf, placeOf } from '../pricing/tax-groups.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { CreditLine, CreditNote } from './credit-note.js';
import { creditableLines, creditableOf, type CreditableLine } from './creditable-lines.js';
import { creditableParts } from './creditable-parts.js';
import type { LineId } from './ids.js';
import { creditedOf, type IssuedInvoice, type LineCredit } from './invoice.js';

/** What is to be credited of one line: so much of its quantity, or an amount of its base, above zero. */
export type CreditAsked =
  | { readonly line: LineId; readonly by: 'quantity'; readonly quantity: Decimal }
  /** Net, or gross where the invoice's prices include tax (billing.md C-10, C-11). */
  | { readonly line: LineId; readonly by: 'amount'; readonly amount: Amount };

/** What a credit note comes to. */
export type CreditFigures = Pick<
  CreditNote,
  'lines' | 'subtotal' | 'taxes' | 'tax' | 'total' | 'withheld' | 'payable'
>;

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
    ...payableOf(invoice, total('total')),
  });
}

/**
 * What a credit of `total` takes of what is payable and of what is kept back, each in the proportion of the totals and
 * telescoped as a tax is, so that any series comes to all of it. Nothing where the payable is the total.
 */
function payableOf(invoice: IssuedInvoice, total: Amount): Pick<CreditNote, 'withheld' | 'payable'> {
  const { creditedPayable: before, figures, currency, rounding } = invoice;
  if (!before) return {};
  const part = (whole: Amount, creditedTax: Amount) => {
    const group = { base: figures.total, tax: whole, creditedBase: creditedOf(invoice), creditedTax };
    return creditTax(group, total, rounding, currency);
  };
  const withheld = part(
    sum(
      figures.withheld.map(({ tax }) => tax),
      currency,
    ),
    before.withheld,
  );
  return { ...(isZero(withheld) ? {} : { withheld }), payable: part(figures.payable, before.payable) };
}

function priceCreditLine(
  { currency, rounding, taxMode }: IssuedInvoice,
  { line, base: whole, tax: wholeTax, taxes, credited, quantityLeft, baseLeft }: CreditableLine,
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
  const taxed = { base: whole, tax: wholeTax, creditedBase: credited.base, creditedTax: credited.tax };
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

/**
 * Refuses with `credit-only-whole` less than all of an invoice that takes more off at some rate than stands there: of a
 * part of it nobody could say at which rates it was (docs/decisions/0022-crediting-what-takes-off.md).
 */
export function requireWhole(
  invoice: IssuedInvoice,
  note: Pick<CreditFigures, 'lines'>,
): Result<null, Refusal> {
  const { id, number, currency } = invoice;
  const { parts, isOnlyWhole } = creditableParts(invoice);
  const together = (all: readonly { readonly base: Amount }[]) =>
    sum(
      all.map(({ base }) => base),
      currency,
    );
  return !isOnlyWhole || together(note.lines) === together(parts)
    ? ok(null)
    : no({ type: 'credit-only-whole', invoice: id, number });
}

/** What the credit comes to for each tax, in the order the taxes appear on the invoice; of one that is only credited whole, those. */
function taxesOf(invoice: IssuedInvoice, credits: readonly CreditLine[]): readonly TaxFigures[] {
  const { currency, figures } = invoice;
  const items = creditableOf(invoice);
  if (creditableParts(invoice).isOnlyWhole) return figures.taxes;
  const taxed = credits.map(({ line, net, tax, taxes: shares = [tax] }) => {
    const taxes = items.find(({ id }) => id === line)?.taxes?.filter(({ withheld }) => !withheld) ?? [];
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
  invoice: IssuedInvoice,
  note: readonly CreditLine[],
  way: 'add' | 'subtract',
): readonly LineCredit[] {
  const [money, number] = way === 'add' ? [add, addDecimals] : [subtract, subtractDecimals];
  const { credited, currency } = invoice;
  return creditableOf(invoice).map(({ id }, index) => {
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
