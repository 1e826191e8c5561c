import type { Amount } from '../money/amount.js';
import { minorDigits, type Currency } from '../money/currency.js';
import type { Decimal } from '../money/decimal.js';
import { minus, plus, powerOfTen, times } from '../money/integer.js';
import { portion, type RoundingMode } from '../money/rounding.js';
import { amountOfUnits, scaleOf, unitsOf } from '../money/units.js';

/** A line of an invoice, with what live credit notes took of it by quantity. */
export interface CreditableQuantity {
  readonly quantity: Decimal;
  readonly base: Amount;
  readonly creditedQuantity: Decimal;
  readonly creditedBase: Amount;
}

/**
 * What crediting `quantity` more of a line comes to: what all the credited quantity comes to, rounded once, less what
 * it came to before. So crediting a line piece by piece takes exactly its base (money.md 4.6, telescoping).
 * Not below zero. Crediting more than the quantity that is left is the caller's to refuse.
 */
export function creditBase(
  line: CreditableQuantity,
  quantity: Decimal,
  rounding: RoundingMode,
  of: Currency,
): Amount {
  const scale = Math.max(...[line.quantity, line.creditedQuantity, quantity].map(scaleOf));
  const units = (decimal: Decimal) => times(unitsOf(decimal), powerOfTen(scale - scaleOf(decimal)));
  const credited = plus(units(line.creditedQuantity), units(quantity));
  const altogether = portion(unitsOf(line.base), credited, units(line.quantity), rounding);
  const due = minus(altogether, unitsOf(line.creditedBase));
  return amountOfUnits(due > 0 ? due : 0, minorDigits(of));
}
