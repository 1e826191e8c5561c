import type { Amount } from '../money/amount.js';
import type { InvoiceFigures } from '../pricing/figures.js';
import { taxesOfLines } from '../pricing/line-taxes.js';
import { priceInvoice } from '../pricing/price-invoice.js';
import type { DraftInvoice, IssuedInvoice } from './invoice.js';

/** What of a draft its figures depend on. */
export type Priceable = Pick<
  DraftInvoice,
  'status' | 'currency' | 'taxMode' | 'taxRounding' | 'rounding' | 'lines' | 'discount'
>;

/** What each line of an invoice has of each of its taxes, those kept back aside. */
export function lineTaxesOf(invoice: IssuedInvoice): readonly (readonly Amount[])[] {
  const { currency, taxMode, taxRounding, rounding, lines, discount } = invoice;
  return taxesOfLines({ currency, taxMode, taxRounding, rounding, lines, ...(discount && { discount }) });
}

/** What an invoice comes to: calculated while it is a draft, frozen once it is issued. */
export function figuresOf(invoice: Priceable | IssuedInvoice): InvoiceFigures {
  if (invoice.status !== 'draft') return invoice.figures;
  const { currency, taxMode, taxRounding, rounding, lines, discount } = invoice;
  return priceInvoice({ currency, taxMode, taxRounding, rounding, lines, ...(discount && { discount }) });
}
