import { no, ok, type Result } from '../result.js';
import type { Amount } from './amount.js';
import { minorDigits, type Currency } from './currency.js';
import type { Decimal } from './decimal.js';
import { minus, powerOfTen, times, total, type Integer } from './integer.js';
import { amountOfUnits, scaleOf, unitsOf } from './units.js';
import { apportion, splitBy } from './apportion.js';

/** Why an amount cannot be split, in order of precedence: the first that applies is the one given. */
export type SplitProblem = 'no-weights' | 'negative-weight' | 'zero-weights';

/** What each may take, and what nobody could. */
export interface CappedSplit {
  readonly shares: readonly Amount[];
  readonly rest: Amount;
}

const weightPattern = /^-?\d+(\.\d+)?$/;

/**
 * Splits `amount` in the proportion of `weights`, in minor units of `currency` (money.md 4.5, largest remainder).
 *
 * The shares stand in the order of the weights, add up to exactly `amount`, and each is less than one minor unit from
 * its exact share. Left-over units go to the largest fractions, to the first in the list among equals. A zero weight
 * gets nothing. A negative amount is split as the positive one.
 *
 * Refuses `no-weights` (empty list), `negative-weight`, `zero-weights` (they are all zero), also when there is
 * nothing to split. Weights are plain decimal text of any scale; anything else throws.
 */
export function split(
  amount: Amount,
  weights: readonly (Amount | Decimal | string)[],
  currency: Currency,
): Result<readonly Amount[], SplitProblem> {
  if (weights.length === 0) return no('no-weights');
  const integers = toCommonScale(weights);
  if (integers.some((weight) => weight < 0)) return no('negative-weight');
  if (integers.every((weight) => weight === 0)) return no('zero-weights');
  const digits = minorDigits(currency);
  return ok(splitBy(unitsOf(amount), integers).map((share) => amountOfUnits(share, digits)));
}

/**
 * Splits `amount` in the proportion of `caps`, giving none more than its cap (money.md 4.5, step 5): one payment over
 * several invoices, by what each still owes. What exceeds all caps together is the `rest`.
 *
 * Neither the amount nor a cap may be negative: that throws.
 */
export function splitCapped(amount: Amount, caps: readonly Amount[], currency: Currency): CappedSplit {
  const units = unitsOf(amount);
  const capUnits = caps.map(unitsOf);
  if (units < 0 || capUnits.some((cap) => cap < 0))
    throw new RangeError('A capped split takes no negative amount.');
  const capacity = total(capUnits);
  const given = units < capacity ? units : capacity;
  const digits = minorDigits(currency);
  // One pass is enough. With caps for weights, and no more to give than they hold, no exact share is above its cap;
  // and a left-over unit only goes where the exact share has a fraction, so it is still below the cap.
  const shares = given === 0 ? capUnits.map(() => 0) : apportion(given, capUnits, given, capacity);
  return {
    shares: shares.map((share) => amountOfUnits(share, digits)),
    rest: amountOfUnits(minus(units, given), digits),
  };
}

function toCommonScale(weights: readonly string[]): readonly Integer[] {
  const wrong = weights.find((weight) => !weightPattern.test(weight));
  if (wrong !== undefined) throw new RangeError(`"${wrong}" is not a weight.`);
  const scale = Math.max(...weights.map(scaleOf));
  return weights.map((weight) => times(unitsOf(weight), powerOfTen(scale - scaleOf(weight))));
}
