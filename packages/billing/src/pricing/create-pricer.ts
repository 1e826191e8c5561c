import { calculate, type Calculation } from './calculation.js';
import type { InvoiceFigures } from './figures.js';
import type { PricingInput } from './pricing-input.js';
import { replaceLine, rewriteLines } from './replace-line.js';
import { writeFigures } from './write-figures.js';

/** An invoice that was priced. */
interface Priced {
  readonly calculation: Calculation;
  readonly figures: InvoiceFigures;
}

/**
 * A `priceInvoice` that remembers the invoice it priced last, for whoever prices one again and again while it is
 * written. It answers the same, sooner, where lines that did not change are the same objects: after one changed line
 * only what is taxed together with it is calculated again, and figures that are the same are the same objects, too.
 */
export function createPricer(): (input: PricingInput) => InvoiceFigures {
  let last: Priced | undefined;
  return (input) => {
    last = (last && priceAgain(last, input)) ?? priceAnew(input);
    return last.figures;
  };
}

function priceAnew(input: PricingInput): Priced {
  const calculation = calculate(input);
  return { calculation, figures: writeFigures(calculation) };
}

/** By way of what was calculated before, where one line alone differs. */
function priceAgain({ calculation: was, figures }: Priced, input: PricingInput): Priced | undefined {
  const place = replacedLine(was.input, input);
  const calculation = replaceLine(was, input, place);
  if (!calculation) return undefined;
  const lines = rewriteLines(figures.lines, was, calculation, place);
  return { calculation, figures: writeFigures(calculation, lines) };
}

/** The place of the only difference between two invoices, or -1. */
function replacedLine(
  { lines: before, ...restBefore }: PricingInput,
  { lines, ...rest }: PricingInput,
): number {
  if (before.length !== lines.length || !isSame(restBefore, rest)) return -1;
  let first = 0;
  while (first < lines.length && before[first] === lines[first]) first++;
  let last = lines.length - 1;
  while (last > first && before[last] === lines[last]) last--;
  return first === last ? first : -1;
}

/** Whether two objects hold the same things. */
function isSame(a: object, b: object): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([name, value]) => other.get(name) === value);
}
