import type { Amount } from '../money/amount.js';
import { floor, integerOf, minus, plus, powerOfTen, times, type Integer } from '../money/integer.js';
import { divide } from '../money/rounding.js';
import { amountOfUnits, scaleOf, unitsOf } from '../money/units.js';
import { within } from '../pricing/price-line.js';
import type { Operand, ProductStep, ShareStep, Step } from './step.js';

/**
 * Calculates the figure of a step again, from nothing but the step. The same as its `value`, for every step of every
 * explanation; of a step that came from elsewhere it is the proof.
 */
export const replay = (step: Step): Amount => amountOfUnits(unitsBy(step), step.digits);

function unitsBy(step: Step): Integer {
  switch (step.type) {
    case 'given':
      return unitsOf(step.stated);
    case 'product':
      return productOf(step);
    case 'part':
      return divide(
        times(counted(step.of), integer(step.numerator)),
        integer(step.denominator),
        step.rounding,
      );
    case 'sum':
      return step.parts.map(counted).reduce(plus, 0);
    case 'limit':
      return within(counted(step.wanted), counted(step.most));
    case 'share':
      return shareOf(step);
    case 'cash': {
      const increment = unitsOf(step.increment);
      return times(divide(counted(step.of), increment, step.rounding), increment);
    }
  }
}

function productOf({ quantity, unitPrice, baseQuantity, digits, rounding }: ProductStep): Integer {
  const exact = times(
    times(unitsOf(quantity), unitsOf(unitPrice)),
    powerOfTen(digits + scaleOf(baseQuantity)),
  );
  const per = times(unitsOf(baseQuantity), powerOfTen(scaleOf(quantity) + scaleOf(unitPrice)));
  return divide(exact, per, rounding);
}

function shareOf({ size, numerator, denominator, isOpposite, gotUnit }: ShareStep): Integer {
  const exact = times(counted(size), integer(numerator));
  const down = floor(isOpposite ? minus(0, exact) : exact, integer(denominator));
  const share = plus(down, gotUnit ? 1 : 0);
  return isOpposite ? minus(0, share) : share;
}

const integer = (text: string): Integer => integerOf(BigInt(text));

/** The units of an operand, with its sign. */
export const counted = ({ value, sign }: Operand): Integer => times(unitsOf(value), sign);
