import { calculate, type Calculation } from './calculation.js';
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
  return remember(calculate(input), writeFigures);
}

/** What figures were made from, for as long as somebody holds them. */
const calculations = new WeakMap<InvoiceFigures, Calculation>();

function remember(
  calculation: Calculation,
  write: (calculation: Calculation) => InvoiceFigures,
): InvoiceFigures {
  const figures = write(calculation);
  calculations.set(figures, calculation);
  return figures;
}

/**
 * The same as `priceInvoice(input)`, sooner: lines that were priced for `before` are not priced again, and whose
 * figures did not change keep the same object. A line was priced before when it is the same object, the first or the
 * last so many lines of both; so one changed, added or removed line costs next to nothing.
 */
export function repriceInvoice(before: InvoiceFigures, input: PricingInput): InvoiceFigures {
  const known = calculations.get(before);
  if (known?.input.currency !== input.currency || known.input.rounding !== input.rounding)
    return priceInvoice(input);
  const placeBefore = matchLines(known.input.lines, input.lines);
  const calculation = calculate(input, (place) => known.lines[placeBefore(place)]);
  return remember(calculation, (now) =>
    writeFigures(now, (place) => {
      const was = placeBefore(place);
      return isSame(known, was, now, place) ? before.lines[was] : undefined;
    }),
  );
}

/** Where each line stood before, or -1: the same from the start on, and the same from the end on. */
function matchLines<T>(before: readonly T[], after: readonly T[]): (place: number) => number {
  const shorter = Math.min(before.length, after.length);
  const longer = after.length - before.length;
  let [first, last] = [0, 0];
  while (first < shorter && before[first] === after[first]) first++;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last++;
  return (place) => (place < first ? place : place >= after.length - last ? place - longer : -1);
}

/** Whether a line comes to the same as before. */
const isSame = (was: Calculation, old: number, now: Calculation, place: number): boolean =>
  old >= 0 &&
  was.lines[old] === now.lines[place] &&
  was.netOf[old] === now.netOf[place] &&
  was.taxation.taxOf[old] === now.taxation.taxOf[place] &&
  was.discountOf[old] === now.discountOf[place] &&
  was.discountTaxOf[old] === now.discountTaxOf[place];
