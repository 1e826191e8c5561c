import { no, ok, type Result } from '../result.js';
import { compareDecimalTexts, readDecimalText, type DecimalText } from './decimal-text.js';

declare const brand: unique symbol;

/**
 * A quantity, a unit price or a percentage: exact decimal text with a scale of its own.
 *
 * Canonical (no exponent, no plus, no trailing zeros after the point, no negative zero), so two decimals are equal
 * exactly when `===` says so: `"7.5"`, never `"7.50"`.
 */
export type Decimal = string & { readonly [brand]: 'Decimal' };

/** Why something is not such a decimal, in order of precedence: the first that applies is the one given. */
export type DecimalProblem = 'input-type' | 'decimal-syntax' | 'decimal-scale' | 'decimal-range';

/** What a decimal must keep to. Bounds are decimal text; `min` and `max` may be reached, `above` may not. */
export interface DecimalLimits {
  readonly integerDigits: number;
  readonly fractionDigits: number;
  readonly min?: string;
  readonly above?: string;
  readonly max?: string;
}

/** How many: more than nothing, at most 12 digits before the point and 6 after (reliability.md rows 41-43). */
export const quantityLimits: DecimalLimits = { integerDigits: 12, fractionDigits: 6, above: '0' };

/** What one costs, in the invoice's currency: not negative, at most 12 digits before the point and 10 after. */
export const priceLimits: DecimalLimits = { integerDigits: 12, fractionDigits: 10, min: '0' };

/** How many on a document that may credit: either way, with as many digits as `quantityLimits`. */
export const signedQuantityLimits: DecimalLimits = { integerDigits: 12, fractionDigits: 6 };

/** What one costs on a document that may credit: either way, with as many digits as `priceLimits`. */
export const signedPriceLimits: DecimalLimits = { integerDigits: 12, fractionDigits: 10 };

/** A discount or charge in percent: 0 to 100, at most 6 digits after the point (reliability.md rows 45-47). */
export const percentLimits: DecimalLimits = { integerDigits: 3, fractionDigits: 6, min: '0', max: '100' };

/** A tax rate in percent: 0 to 100, at most 6 digits after the point (reliability.md rows 45-48). */
export const taxPercentLimits: DecimalLimits = { integerDigits: 3, fractionDigits: 6, min: '0', max: '100' };

/**
 * Reads a decimal from user or wire input. Never rounds, never guesses.
 *
 * Refuses `input-type` (not text), `decimal-syntax` (longer than 32 characters or not plain, as for amounts),
 * `decimal-scale` (a digit other than 0 beyond `fractionDigits`), `decimal-range` (more than `integerDigits`, or
 * outside the bounds). `"1.50"` is read as `"1.5"`.
 */
export function parseDecimal(value: unknown, limits: DecimalLimits): Result<Decimal, DecimalProblem> {
  if (typeof value !== 'string') return no('input-type');
  const parts = readDecimalText(value);
  if (!parts) return no('decimal-syntax');
  if (parts.fraction.length > limits.fractionDigits) return no('decimal-scale');
  if (parts.integer.length > limits.integerDigits) return no('decimal-range');
  if (!isWithin(parts, limits)) return no('decimal-range');
  // All but the zeros at the end.
  const length = parts.sign.length + parts.integer.length;
  return ok(value.slice(0, parts.fraction ? length + 1 + parts.fraction.length : length) as Decimal);
}

/** The decimal written in source code or a test. Throws on text that is not plain: that is a bug, not input. */
export function decimalOf(text: string): Decimal {
  const parsed = parseDecimal(text, { integerDigits: Infinity, fractionDigits: Infinity });
  if (!parsed.ok) throw new RangeError(`"${text}" is not a decimal: ${parsed.reason}.`);
  return parsed.value;
}

function isWithin(decimal: DecimalText, { min, above, max }: DecimalLimits): boolean {
  if (min !== undefined && compareTo(decimal, min) < 0) return false;
  if (above !== undefined && compareTo(decimal, above) <= 0) return false;
  return max === undefined || compareTo(decimal, max) <= 0;
}

const bounds = new Map<string, DecimalText>();

/** Bounds are few and in the program: each is taken apart once. */
function compareTo(decimal: DecimalText, bound: string): number {
  const known = bounds.get(bound) ?? readDecimalText(bound);
  if (!known) throw new RangeError(`"${bound}" is no bound.`);
  bounds.set(bound, known);
  return compareDecimalTexts(decimal, known);
}
