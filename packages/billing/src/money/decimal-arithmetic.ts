import type { Decimal } from './decimal.js';
import { integerOf } from './integer.js';
import { amountOfUnits, scaleOf } from './units.js';

/** `a + b`, exactly. */
export const addDecimals = (a: Decimal, b: Decimal): Decimal => calculated(a, b, (x, y) => x + y);

/** `a − b`, exactly; may be negative. For example what of a line's quantity is not credited yet. */
export const subtractDecimals = (a: Decimal, b: Decimal): Decimal => calculated(a, b, (x, y) => x - y);

/** -1 when `a` is less than `b`, 1 when it is more, 0 when they are equal. */
export function compareDecimals(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const [x, y] = aligned(a, b);
  return x === y ? 0 : x < y ? -1 : 1;
}

function calculated(a: Decimal, b: Decimal, of: (a: bigint, b: bigint) => bigint): Decimal {
  const [x, y, scale] = aligned(a, b);
  const text = amountOfUnits(integerOf(of(x, y)), scale);
  return (scale === 0 ? text : text.replace(/\.?0+$/, '')) as Decimal;
}

/** Both as integers at the larger of their scales, and that scale. */
function aligned(a: Decimal, b: Decimal): readonly [bigint, bigint, number] {
  const scale = Math.max(scaleOf(a), scaleOf(b));
  return [unitsAtScale(a, scale), unitsAtScale(b, scale), scale];
}

const unitsAtScale = (text: Decimal, scale: number): bigint =>
  BigInt(text.replace('.', '') + '0'.repeat(scale - scaleOf(text)));
