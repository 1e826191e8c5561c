import type { LineInput } from '../commands/line-content.js';
import { decimalOf, quantityLimits, type Decimal } from '../money/decimal.js';
import { divide } from '../money/rounding.js';
import { amountOfUnits } from '../money/units.js';
import type { CatalogItemContent } from '../records/catalog-item.js';
import type { TaxRate } from '../records/tax-rates.js';

/**
 * A duration in hours, rounded half-up to two decimals (billing.md I-23): 45 minutes are `"0.75"`, 65 are `"1.08"`.
 * Throws unless `minutes` is a whole number from 1 to 2^53.
 */
export function hoursOf(minutes: number): Decimal {
  if (!Number.isSafeInteger(minutes) || minutes < 1) throw new RangeError(`${minutes} is not a duration.`);
  return decimalOf(amountOfUnits(divide(100n * BigInt(minutes), 60n, 'half-up'), 2));
}

/**
 * The hours that a duration may be billed as: the exact ones; or, where they have no end of decimals, rounded as I-23 has it
 * and with all the decimals that a quantity may have, for a person to choose. 90 minutes are `"1.5"`; 65 are `"1.08"` or
 * `"1.083333"`. Throws as `hoursOf` does.
 */
export function billableHours(minutes: number): readonly [Decimal] | readonly [Decimal, Decimal] {
  const rounded = hoursOf(minutes);
  // Three minutes are a twentieth of an hour; what is no multiple of them has thirds in it.
  if (minutes % 3 === 0) return [rounded];
  const digits = quantityLimits.fractionDigits;
  const exact = divide(10n ** BigInt(digits) * BigInt(minutes), 60n, 'half-up');
  return [rounded, decimalOf(amountOfUnits(exact, digits))];
}

/** What an item makes of a line; the id, the day and any discount are the caller's. */
export type ItemLine = Pick<
  LineInput,
  'description' | 'quantity' | 'unitPrice' | 'taxRates' | 'itemCode' | 'product'
>;

/**
 * The line that an item fills (billing.md I-19, I-21, I-22): hours where it is priced by the hour, of `minutes` or of
 * how long it usually takes; one of everything else. Tax rates that are not in use any more are left out, for a person
 * to choose others.
 */
export function lineOfItem(item: CatalogItemContent, rates: readonly TaxRate[], minutes?: number): ItemLine {
  const inUse = item.taxRates.filter((rate) => rates.some(({ id, archived }) => id === rate && !archived));
  const itemCode = (item.type === 'activity' ? item.funderCode : undefined) ?? item.code;
  const isHourly = item.type !== 'product' && item.pricing === 'hourly';
  return {
    description: item.name,
    quantity: isHourly ? hoursOf(minutes ?? item.minutes) : decimalOf('1'),
    unitPrice: item.unitPrice,
    ...(inUse.length > 0 && { taxRates: inUse }),
    ...(itemCode !== undefined && { itemCode }),
    ...(item.type === 'product' && { product: { id: item.id, tracksStock: item.tracksStock } }),
  };
}
