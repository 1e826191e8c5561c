import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { decimalOf } from '../money/decimal.js';
import type { InvoiceFigures } from './figures.js';
import { priceInvoice } from './price-invoice.js';
import type {
  Adjustment,
  DocumentAdjustment,
  PricingInput,
  PricingLine,
  PricingTax,
} from './pricing-input.js';

// Invoices that were published with their figures, transcribed as numbers: the examples of EN 16931 and of Peppol, and
// what tax offices, laws and guides state as worked examples. Facts only: no text of theirs is here. Where ours differs,
// it is said why.

export const tax = (category: string, percent: string): PricingTax => ({
  category,
  percent: decimalOf(percent),
});
export const withheld = (percent: string): PricingTax => ({ ...tax('withholding', percent), withheld: true });
export const percent = (of: string): Adjustment => ({ type: 'percent', percent: decimalOf(of) });

export const line = (
  quantity: string,
  unitPrice: string,
  taxes: readonly PricingTax[] = [],
  more: Partial<PricingLine> = {},
): PricingLine => ({ quantity: decimalOf(quantity), unitPrice: decimalOf(unitPrice), taxes, ...more });

/** Prices in the default way: exclusive, each rate rounded once, half-up. */
export function price(
  code: string,
  lines: readonly PricingLine[],
  more: Partial<PricingInput> = {},
): InvoiceFigures {
  const rules = { taxMode: 'exclusive', taxRounding: 'rate', rounding: 'half-up' } as const;
  return priceInvoice({ ...rules, currency: currencyOf(code), lines, ...more });
}

export const amount = (code: string, text: string): Adjustment => ({
  type: 'amount',
  amount: amountOf(text, currencyOf(code)),
});
export const taxed = (adjustment: Adjustment, ...taxes: readonly PricingTax[]): DocumentAdjustment => ({
  ...adjustment,
  taxes,
});

export const taxesOf = ({ taxes }: InvoiceFigures) =>
  taxes.map(({ category, percent, base, tax }) => [category, percent, base, tax]);
export const totalsOf = ({ subtotal, net, tax, total, payable }: InvoiceFigures) => [
  ...[subtotal, net, tax, total, payable],
];
export const netsOf = ({ lines }: InvoiceFigures) => lines.map(({ net }) => net);
