import Big from 'big.js';
import type { Decimal } from './decimal.js';

// A file of its own: whoever only reads decimals does not load big.js.
// A constructor of our own: settings of big.js belong to a constructor, so a host page that uses big.js can neither
// change ours nor be changed by us. Strict: a number handed in by mistake throws instead of losing digits.
const Exact = Big();
Exact.strict = true;

/** `a + b`, exactly. */
export const addDecimals = (a: Decimal, b: Decimal): Decimal => new Exact(a).plus(b).toFixed() as Decimal;

/** `a − b`, exactly; may be negative. For example what of a line's quantity is not credited yet. */
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal =>
  new Exact(a).minus(b).toFixed() as Decimal;

/** -1 when `a` is less than `b`, 1 when it is more, 0 when they are equal. */
export const compareDecimals = (a: Decimal, b: Decimal): -1 | 0 | 1 => new Exact(a).cmp(b);
