import type { Amount } from '../money/amount.js';
import type { InvoiceFigures } from '../pricing/figures.js';
import { taxesOfLines } from '../pricing/line-taxes.js';
import { priceInvoice } from '../pricing/price-invoice.js';
import type { PricingInput } from '../pricing/pricing-input.js';
import type { DraftInvoice, IssuedInvoice } from './invoice.js';

/** What of a draft its figures depend on. */
export type Priceable = Pick<
  DraftInvoice,
  | 'status'
  | 'currency'
  | 'taxMode'
  | 'taxRounding'
  | 'rounding'
  | 'lines'
  | 'discount'
  | 'allowances'
  | 'charges'
  | 'cashIncrement'
>;

/** What prices a draft. */
export const pricingInput = (invoice: Omit<Priceable, 'status'>): PricingInput => {
  const { currency, taxMode, taxRounding, rounding, lines } = invoice;
  const { discount, allowances, charges, cashIncrement } = invoice;
  return {
    ...{ currency, taxMode, taxRounding, rounding, lines },
    ...(discount && { discount }),
    ...(allowances && { allowances }),
    ...(charges && { charges }),
    ...(cashIncrement && { cashIncrement }),
  };
};

/** What each line of an invoice, then each charge and each allowance, has of each of its taxes, those kept back aside. */
export const lineTaxesOf = (invoice: IssuedInvoice): readonly (readonly Amount[])[] =>
  taxesOfLines(pricingInput(invoice));

/** What an invoice comes to: calculated while it is a draft, frozen once it is issued. */
export const figuresOf = (invoice: Priceable | IssuedInvoice): InvoiceFigures =>
  invoice.status === 'draft' ? priceInvoice(pricingInput(invoice)) : invoice.figures;
