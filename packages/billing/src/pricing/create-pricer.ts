import { calculate, type Calculation } from './calculation.js';
import type { InvoiceFigures } from './figures.js';
import type { PricingInput, PricingLine } from './pricing-input.js';
import { replaceLine, rewriteLines } from './replace-line.js';
import { writeFigures } from './write-figures.js';

/** An invoice that was priced. */
interface Priced {
  readonly calculation: Calculation;
  readonly figures: InvoiceFigures;
}

/**
 * A `priceInvoice` that remembers the invoice it priced last, for whoever prices one again and again while it is
 * written. It answers the same, sooner, where what did not change is the same object: where nothing did, with the figures
 * it answered last; after one changed line only what is taxed together with it is calculated again, and figures that are
 * the same are the same objects, too.
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

/** By way of what was calculated before, where one line differs at most. */
function priceAgain(before: Priced, input: PricingInput): Priced | undefined {
  const { calculation: was, figures } = before;
  if (!areAlikeButForLines(was.input, input)) return undefined;
  const [first, last] = differing(was.input.lines, input.lines);
  if (first > last) return before;
  const calculation = first === last ? replaceLine(was, input, first) : undefined;
  if (!calculation) return undefined;
  const lines = rewriteLines(figures.lines, was, calculation, first);
  return { calculation, figures: writeFigures(calculation, lines) };
}

/** Whether two invoices are the same but for what stands in their lines. */
const areAlikeButForLines = (
  { lines: before, ...restBefore }: PricingInput,
  { lines, ...rest }: PricingInput,
): boolean => before.length === lines.length && isSame(restBefore, rest);

/** The first and the last place where two lists of one length differ; the first is beyond the last where none does. */
function differing(before: readonly PricingLine[], lines: readonly PricingLine[]): readonly [number, number] {
  let first = 0;
  while (first < lines.length && before[first] === lines[first]) first++;
  let last = lines.length - 1;
  while (last > first && before[last] === lines[last]) last--;
  return [first, last];
}

/** Whether two objects hold the same things. */
function isSame(a: object, b: object): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([name, value]) => other.get(name) === value);
}
