import {
  parseDecimal,
  percentLimits,
  priceLimits,
  quantityLimits,
  signedPriceLimits,
  signedQuantityLimits,
  taxPercentLimits,
  type Decimal,
  type DecimalLimits,
} from '../money/decimal.js';
import { located, refusing, type Check } from './check.js';

export const decimal = (limits: DecimalLimits): Check<Decimal> =>
  located((value) => parseDecimal(value, limits));
export const quantity = decimal(quantityLimits);
export const unitPrice = decimal(priceLimits);
/** How many of a line that may take off, such as what is returned: not zero. */
export const signedQuantity = refusing(
  decimal(signedQuantityLimits),
  (read) => read === '0',
  'decimal-range',
);
/** What one of a line costs that may take off. */
export const signedPrice = decimal(signedPriceLimits);
export const discountPercent = decimal(percentLimits);
export const taxPercent = decimal(taxPercentLimits);
