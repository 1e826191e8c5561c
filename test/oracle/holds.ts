import { subtract } from '@billkit/billing';
import type { InvoiceFigures, PricingInput, PricingTax } from '@billkit/billing';
import fc from 'fast-check';
import { opposite } from './invoices.js';
import { seed } from './seed.js';

// What holds whatever an invoice consists of (money.md 4.2, I8, and 4.3 to 4.5), said without pricing it a second time.

export const holds = (given: fc.Arbitrary<PricingInput>, property: (input: PricingInput) => void) =>
  fc.assert(fc.property(given, property), { numRuns: 500, seed });

/** The invoice without some of what it may have. */
export function without(input: PricingInput, ...names: readonly (keyof PricingInput)[]): PricingInput {
  const left = Object.entries(input).filter(([name]) => !names.includes(name as keyof PricingInput));
  return Object.fromEntries(left) as unknown as PricingInput;
}

/** The lines alone, with those of their taxes that are left. */
export const linesAlone = (input: PricingInput, isLeft: (tax: PricingTax) => boolean): PricingInput => ({
  ...without(input, 'discount', 'allowances', 'charges'),
  lines: input.lines.map((line) => (line.taxes ? { ...line, taxes: line.taxes.filter(isLeft) } : line)),
});

/** Everything that is taxed, as the figures show it: an allowance counts as below zero. */
export const taxedOf = (input: PricingInput, { lines, allowances, charges }: InvoiceFigures) => [
  ...lines.map(({ net, documentDiscount, tax }, i) => ({
    ...{ taxes: input.lines[i]?.taxes ?? [], net: subtract(net, documentDiscount), tax },
  })),
  ...charges.map(({ net, tax }, i) => ({ taxes: input.charges?.[i]?.taxes ?? [], net, tax })),
  ...allowances.map(({ net, tax }, i) => ({
    ...{ taxes: input.allowances?.[i]?.taxes ?? [], net: opposite(net), tax: opposite(tax) },
  })),
];
