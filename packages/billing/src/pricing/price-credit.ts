import { isNegative, isZero, type Amount } from '../money/amount.js';
import { minorDigits, type Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import { minus, plus, type Integer } from '../money/integer.js';
import { portion, type RoundingMode } from '../money/rounding.js';
import { amountOfUnits, unitsOf } from '../money/units.js';

/**
 * One tax rate of an invoice, or one line of it, with what its live credit notes already took.
 *
 * A base is what a person enters a credit against: the net in exclusive and none mode, the gross in inclusive mode.
 * Voided credit notes count no more.
 */
export interface CreditGroup {
  readonly percent?: Decimal;
  readonly base: Amount;
  readonly tax: Amount;
  readonly creditedBase: Amount;
  readonly creditedTax: Amount;
}

/**
 * The tax to give back when `base` more of the group is credited (money.md 4.6, telescoping): what should be given
 * back altogether, rounded once, less what was given back before.
 *
 * So the credit notes of an invoice, however many and in whatever order, take exactly its tax once everything is
 * credited; rounding each alone would not. The answer lies between nothing and the tax not given back yet, which is below
 * zero where the tax is.
 * Crediting more than the base that is left is the caller's to refuse; here it counts as all of it.
 */
export function creditTax(
  group: CreditGroup,
  base: Amount,
  rounding: RoundingMode,
  currency: Currency,
): Amount {
  const before = unitsOf(group.creditedTax);
  const after = taxOfAll(group, base, rounding);
  const due = minus(after, before);
  const isTaken = isZero(base) || (isNegative(group.tax) ? due > 0 : due < 0);
  return amountOfUnits(isTaken ? 0 : due, minorDigits(currency));
}

/** The tax of all credit together, in minor units, when `base` is added to what was credited before. */
function taxOfAll(group: CreditGroup, base: Amount, rounding: RoundingMode): Integer {
  const whole = unitsOf(group.base);
  const credited = plus(unitsOf(group.creditedBase), unitsOf(base));
  if (credited >= whole) return unitsOf(group.tax);
  return portion(unitsOf(group.tax), credited, whole, rounding);
}
