import { amountOf, add } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { InvoiceFigures, TaxFigures } from '../pricing/figures.js';
import { priceInvoice } from '../pricing/price-invoice.js';
import type { RoundingMode } from '../money/rounding.js';
import { dayOf } from '../time/day.js';
import { checkInvoice } from './check-invoice.js';
import type { RuleDocument, RuleDocumentAdjustment, RuleLine, RuleTax } from './rule-document.js';

// What the tests of the rules share: an invoice that breaks none, and ways to break one.

export const tax = (category: string, percent: string, exemptionReason?: string): RuleTax => ({
  category,
  percent: decimalOf(percent),
  ...(exemptionReason !== undefined && { exemptionReason }),
});

/** A line at 100.00 with the standard rate. */
export const line = (over: Partial<RuleLine> = {}): RuleLine => ({
  description: 'Session',
  quantity: decimalOf('1'),
  unit: 'HUR',
  unitPrice: decimalOf('100'),
  taxes: [tax('S', '19')],
  ...over,
});

/** An allowance or charge of the document. */
export const adjustment = (
  amount: string,
  over: Partial<RuleDocumentAdjustment> = {},
): RuleDocumentAdjustment =>
  ({ type: 'amount', amount, reason: 'Rebate', taxes: [tax('S', '19')], ...over }) as RuleDocumentAdjustment;

export type Content = Omit<RuleDocument, 'figures'> & { readonly rounding: RoundingMode };

const complete = {
  currency: currencyOf('EUR'),
  taxMode: 'exclusive',
  taxRounding: 'rate',
  rounding: 'half-up',
  number: 'INV-0001',
  issuedOn: dayOf('2026-11-24'),
  dueOn: dayOf('2026-12-08'),
  deliveredOn: dayOf('2026-11-20'),
  deliveryCountry: 'FR',
  seller: {
    name: 'Byron Practice',
    address: 'Main Street 1\n10115 Berlin',
    country: 'DE',
    vatNumber: 'DE123456789',
    taxNumber: '29/123/45678',
    registrationNumber: 'HRB 1234',
  },
  client: {
    name: 'Ada Lovelace',
    address: 'Rue Haute 2\n75001 Paris',
    country: 'FR',
    vatNumber: 'FR12345678901',
    registrationNumber: '123 456 789',
  },
  lines: [line()],
} as const satisfies Content;

export const { seller: completeSeller, client: completeClient } = complete;

/** What is wrong, an invoice with it, and what is to be found: all of it, and nothing else. */
export type BrokenDocument = readonly [wrong: string, document: RuleDocument, ...found: string[]];

/** The object without some of its fields. */
export const without = <T extends object, K extends keyof T>(of: T, ...keys: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(of).filter(([key]) => !keys.includes(key as K))) as Omit<T, K>;

/** An invoice that says everything, priced; with other content, priced with that. */
export function document(over: Partial<Content> = {}): RuleDocument {
  const content = { ...complete, ...over };
  return { ...content, figures: priceInvoice(content) };
}

/** The document with some figures replaced, as nobody prices them. */
export const tampered = (of: RuleDocument, figures: Partial<InvoiceFigures>): RuleDocument => ({
  ...of,
  figures: { ...of.figures, ...figures },
});

/** The document with other figures in the first row of its tax summary. */
export function firstTax(of: RuleDocument, over: Partial<TaxFigures>): RuleDocument {
  const [first, ...others] = of.figures.taxes;
  if (!first) throw new Error('The document has no tax.');
  return tampered(of, { taxes: [{ ...first, ...over }, ...others] });
}

/** The document with its figures of these names higher by `amount`. */
export function raised(
  of: RuleDocument,
  amount: string,
  ...names: readonly ('subtotal' | 'documentDiscount' | 'net' | 'tax' | 'total' | 'payable')[]
): RuleDocument {
  const more = amountOf(amount, of.currency);
  return tampered(of, Object.fromEntries(names.map((name) => [name, add(of.figures[name], more)])));
}

/** What is found: `BR-S-09+… error figures.taxes.0.tax`, one a finding. */
export const found = (of: RuleDocument): readonly string[] =>
  checkInvoice(of).map(
    ({ rule, also, severity, path }) => `${[rule, ...also].join('+')} ${severity} ${path}`,
  );
