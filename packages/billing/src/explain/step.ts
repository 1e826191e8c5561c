import type { Amount } from '../money/amount.js';
import type { Decimal } from '../money/decimal.js';
import type { RoundingMode } from '../money/rounding.js';
import type { StepRule } from './step-rules.js';

// Everything here is JSON as it is: whole numbers that may be enormous are text.

/** A value before it is rounded, in the currency: `numerator ÷ denominator`, in lowest terms. */
export interface ExactValue {
  readonly numerator: string;
  readonly denominator: string;
}

/** A figure that goes into another: what another step came to, counted with its sign. */
export interface Operand {
  /** The step it comes from; null for a weight that no step came to. */
  readonly figure: string | null;
  readonly value: Amount;
  readonly sign: 1 | -1;
}

interface Base {
  /**
   * What it explains. A path into the figures of the invoice, `lines.0.gross`, or the name of something on the way to
   * one, `groups.0.tax`.
   */
  readonly figure: string;
  /** What a person calls it. */
  readonly name: string;
  readonly value: Amount;
  readonly rule: StepRule;
  /** The terms and rules of EN 16931 it is about. */
  readonly terms: readonly string[];
  /** How many decimals the currency has. */
  readonly digits: number;
  /** All of it in English. */
  readonly text: string;
}

/** Stated as it is. */
export interface GivenStep extends Base {
  readonly type: 'given';
  /** Where it stands in what was priced: `lines.0.discounts.1.amount`. */
  readonly input: string;
  readonly stated: Amount;
}

/** `quantity × unitPrice ÷ baseQuantity`, rounded. */
export interface ProductStep extends Base {
  readonly type: 'product';
  readonly quantity: Decimal;
  readonly unitPrice: Decimal;
  readonly baseQuantity: Decimal;
  readonly exact: ExactValue;
  readonly rounding: RoundingMode;
}

/** `of × numerator ÷ denominator`, rounded. */
export interface PartStep extends Base {
  readonly type: 'part';
  readonly of: Operand;
  readonly numerator: string;
  readonly denominator: string;
  readonly exact: ExactValue;
  readonly rounding: RoundingMode;
}

/** The sum of other figures. */
export interface SumStep extends Base {
  readonly type: 'sum';
  readonly parts: readonly Operand[];
}

/** `wanted`, held between nothing and `most`. */
export interface LimitStep extends Base {
  readonly type: 'limit';
  readonly wanted: Operand;
  readonly most: Operand;
}

/**
 * A part of what was split by largest remainder (money.md 4.5): `size × numerator ÷ denominator` rounded down, and one
 * unit more where it got one of those that were left over.
 */
export interface ShareStep extends Base {
  readonly type: 'share';
  /** What was split. */
  readonly of: Operand;
  /** Each size by a fraction of its own, such as a tax by its percentage; or `of`, in units, by the weight of each. */
  readonly by: 'fraction' | 'weight';
  readonly size: Operand;
  readonly numerator: string;
  readonly denominator: string;
  readonly exact: ExactValue;
  /** Rounded down. */
  readonly down: Amount;
  /** What was cut off by that, as a part of one unit. */
  readonly remainder: ExactValue;
  /** How many units were left over for all parts together. */
  readonly leftOver: string;
  readonly gotUnit: boolean;
  /** What comes to less than zero is split as its opposite, which `down` and `remainder` are of. */
  readonly isOpposite: boolean;
}

/** `of`, rounded to a multiple of `increment`. */
export interface CashStep extends Base {
  readonly type: 'cash';
  readonly of: Operand;
  readonly increment: Amount;
  readonly rounding: RoundingMode;
}

/** How one figure came about. */
export type Step = GivenStep | ProductStep | PartStep | SumStep | LimitStep | ShareStep | CashStep;
