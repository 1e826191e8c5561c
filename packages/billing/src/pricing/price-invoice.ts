import { calculate } from './calculation.js';
import type { InvoiceFigures } from './figures.js';
import type { PricingInput } from './pricing-input.js';
import { writeFigures } from './write-figures.js';

/**
 * Calculates every figure of an invoice, in minor units, exactly (money.md 4.3, 4.4). Rounded are, each once: the gross
 * of a line, every percentage, the tax of a rate (or of a line), and what is payable in cash.
 *
 * Guarantees, for every input: the lines' figures add up to the invoice's; `net − documentDiscount + tax = total` on
 * each line; `subtotal − documentDiscount − allowances + charges = net` and `net + tax = total` on the invoice; the
 * taxes add up to the tax (EN 16931 BR-CO-10 to 16).
 *
 * Refuses nothing: limits belong to whoever reads the input. Figures of 10^15 minor units and more are exact, too;
 * `isInRange` tells them. Text that is not decimal throws.
 */
export function priceInvoice(input: PricingInput): InvoiceFigures {
  return writeFigures(calculate(input));
}
