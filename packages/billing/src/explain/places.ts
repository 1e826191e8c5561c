import type { PricingInput } from '../pricing/pricing-input.js';

/** Something that is taxed: a line, or a charge or allowance of the document. */
export interface Place {
  /** `lines.0`. */
  readonly path: string;
  /** What a person calls it: "Line 1". */
  readonly name: string;
  readonly kind: 'line' | 'charge' | 'allowance';
}

/** Everything that is taxed, in the order pricing has it: the lines, then the charges, then the allowances. */
export function placesOf({ lines, charges = [], allowances = [] }: PricingInput): readonly Place[] {
  const places = (kind: Place['kind'], of: readonly unknown[]): readonly Place[] =>
    of.map((_, index) => ({
      path: `${kind}s.${index}`,
      name: `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${index + 1}`,
      kind,
    }));
  return [...places('line', lines), ...places('charge', charges), ...places('allowance', allowances)];
}

/** The one at `index`: lists that belong together are as long as each other. */
export function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`There is nothing at ${index} of ${list.length}.`);
  return found;
}
