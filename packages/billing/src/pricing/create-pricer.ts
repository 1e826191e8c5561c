import { calculate, type Calculation } from './calculation.js';
import type { InvoiceFigures, LineFigures } from './figures.js';
import type { PricedLine } from './price-line.js';
import type { PricingInput } from './pricing-input.js';
import { replaceLine } from './replace-line.js';
import { lineFigures, writeFigures } from './write-figures.js';

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
    const calculation = (last && recalculate(last.calculation, input)) ?? calculate(input);
    const before = last;
    const lineOf = before
      ? (now: Calculation, line: PricedLine, place: number) =>
          sameFigures(before, now, place) ?? lineFigures(now, line, place)
      : lineFigures;
    const figures = writeFigures(calculation, lineOf);
    last = { calculation, figures };
    return figures;
  };
}

/** By way of what was calculated before, where one line alone differs. */
function recalculate(before: Calculation, input: PricingInput): Calculation | undefined {
  const { lines: was, ...restWas } = before.input;
  const { lines, ...rest } = input;
  if (was.length !== lines.length || !isSame(restWas, rest)) return undefined;
  let first = 0;
  while (first < lines.length && was[first] === lines[first]) first++;
  let last = lines.length - 1;
  while (last > first && was[last] === lines[last]) last--;
  return first === last ? replaceLine(before, input, first) : undefined;
}

/** Whether two objects hold the same things. */
function isSame(a: object, b: object): boolean {
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([name, value]) => other.get(name) === value);
}

/** The figures the line at this place had before, if it comes to the same now. */
function sameFigures(
  { calculation: was, figures }: Priced,
  now: Calculation,
  place: number,
): LineFigures | undefined {
  // Only `replaceLine` keeps a priced line, and there the tax is all that may be different.
  const isSame =
    was.lines[place] === now.lines[place] && was.taxation.taxOf[place] === now.taxation.taxOf[place];
  return isSame ? figures.lines[place] : undefined;
}
