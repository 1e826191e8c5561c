import { currencyOf, decimalOf, priceInvoice, type PricingInput } from '@billkit/billing';
import type { Line, Mode, Peer } from './work.js';

export const billkit: Peer = {
  name: 'billkit',
  prepare(lines, mode) {
    const input = inputOf(lines, mode);
    return () => priceInvoice(input);
  },
};

/** The same text in the shape that is asked for. */
export const inputOf = (lines: readonly Line[], taxMode: Mode): PricingInput => ({
  currency: currencyOf('EUR'),
  taxMode,
  taxRounding: 'rate',
  rounding: 'half-up',
  lines: lines.map(({ quantity, price, discount, rate }) => ({
    quantity: decimalOf(quantity),
    unitPrice: decimalOf(price),
    discounts: [{ type: 'percent', percent: decimalOf(discount) }],
    taxes: [{ category: 'S', percent: decimalOf(rate) }],
  })),
});
