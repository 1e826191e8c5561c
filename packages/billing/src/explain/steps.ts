import type { Amount } from '../money/amount.js';
import { isOppositeSplit } from '../money/apportion.js';
import { decimalOf } from '../money/decimal.js';
import { floor, minus, powerOfTen, times, total, type Integer } from '../money/integer.js';
import type { RoundingMode } from '../money/rounding.js';
import { amountOfUnits, scaleOf, unitsOf } from '../money/units.js';
import type { PricingLine } from '../pricing/pricing-input.js';
import type { Fraction } from '../pricing/tax-groups.js';
import { exactValue } from './exact-value.js';
import { counted } from './replay.js';
import { stepText, type Telling } from './step-text.js';
import { stepRules, type StepRule } from './step-rules.js';
import type { ExactValue, Operand, Step } from './step.js';

/** What a step explains. */
export interface Label {
  readonly figure: string;
  readonly name: string;
  readonly rule: StepRule;
}

/** The other way: what was added is taken off. */
export const opposite = ({ figure, value, sign }: Operand): Operand => ({
  figure,
  value,
  sign: sign === 1 ? -1 : 1,
});

/**
 * The steps of one explanation, each after those it needs. What each comes to is what pricing found, in minor units;
 * the answer is the figure as an operand for later steps.
 */
export class Steps {
  readonly all: Step[] = [];
  readonly digits: number;
  readonly rounding: RoundingMode;

  constructor(digits: number, rounding: RoundingMode) {
    this.digits = digits;
    this.rounding = rounding;
  }

  given(label: Label, stated: Amount, input: string): Operand {
    return this.#add(label, unitsOf(stated), { type: 'given', stated, input });
  }

  product(label: Label, units: Integer, { quantity, unitPrice, baseQuantity }: PricingLine): Operand {
    const base = baseQuantity ?? one;
    const exact = exactValue(
      times(times(unitsOf(quantity), unitsOf(unitPrice)), powerOfTen(scaleOf(base))),
      times(unitsOf(base), powerOfTen(scaleOf(quantity) + scaleOf(unitPrice))),
      0,
    );
    return this.#add(label, units, {
      type: 'product',
      quantity,
      unitPrice,
      baseQuantity: base,
      exact,
      rounding: this.rounding,
    });
  }

  part(label: Label, units: Integer, of: Operand, fraction: Fraction): Operand {
    return this.#add(label, units, {
      type: 'part',
      of,
      ...written(fraction),
      exact: this.#exact(of, fraction),
      rounding: this.rounding,
    });
  }

  sum(label: Label, parts: readonly Operand[], units: Integer = total(parts.map(counted))): Operand {
    return this.#add(label, units, { type: 'sum', parts });
  }

  limit(label: Label, units: Integer, wanted: Operand, most: Operand): Operand {
    return this.#add(label, units, { type: 'limit', wanted, most });
  }

  cash(label: Label, units: Integer, of: Operand, increment: Amount): Operand {
    return this.#add(label, units, { type: 'cash', of, increment, rounding: this.rounding });
  }

  /**
   * The parts that `of` was split into: each `size` by `fraction`, or, without one, in the proportion of the sizes. One
   * label and one share for each size.
   */
  shares(
    labels: readonly Label[],
    shares: readonly Integer[],
    of: Operand,
    sizes: readonly Operand[],
    given?: Fraction,
  ): readonly Operand[] {
    const fraction = given ?? proportion(of, sizes);
    const { numerator, denominator } = fraction;
    const isOpposite = isOppositeSplit(counted(of), sizes.map(counted), numerator);
    const turned = (units: Integer): Integer => (isOpposite ? minus(0, units) : units);
    const exact = sizes.map((size) => turned(times(counted(size), numerator)));
    const down = exact.map((units) => floor(units, denominator));
    const leftOver = String(minus(turned(counted(of)), total(down)));
    return sizes.map((size, place) => {
      const [label, share = 0, whole = 0] = [labels[place], shares[place], down[place]];
      if (!label) throw new RangeError(`The part ${place} of ${of.figure} has no name.`);
      return this.#add(label, share, {
        type: 'share',
        of,
        by: given ? 'fraction' : 'weight',
        size,
        ...written(fraction),
        exact: this.#exact(size, fraction),
        down: this.#write(whole),
        remainder: exactValue(minus(exact[place] ?? 0, times(whole, denominator)), denominator, 0),
        leftOver,
        gotUnit: turned(share) !== whole,
        isOpposite,
      });
    });
  }

  /** A weight of a split that no step came to. */
  weight = (units: Integer): Operand => ({ figure: null, value: String(units) as Amount, sign: 1 });

  #exact = (of: Operand, { numerator, denominator }: Fraction): ExactValue =>
    exactValue(times(counted(of), numerator), denominator, this.digits);

  #write = (units: Integer): Amount => amountOfUnits(units, this.digits);

  #add({ figure, name, rule }: Label, units: Integer, own: Telling): Operand {
    const value = this.#write(units);
    const label = { figure, name, value, rule, terms: stepRules[rule], digits: this.digits };
    this.all.push({ ...label, ...own, text: stepText(name, value, own) });
    return { figure, value, sign: 1 };
  }
}

const one = decimalOf('1');

/** How a split in proportion is calculated: the amount is handed out by weight (money.md 4.5). */
function proportion(of: Operand, sizes: readonly Operand[]): Fraction {
  const [units, whole] = [counted(of), total(sizes.map(counted))];
  if (units === 0) return { numerator: 0, denominator: 1 };
  return whole < 0
    ? { numerator: minus(0, units), denominator: minus(0, whole) }
    : { numerator: units, denominator: whole };
}

const written = ({ numerator, denominator }: Fraction) => ({
  numerator: String(numerator),
  denominator: String(denominator),
});
