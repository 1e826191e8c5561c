import type { Integer } from '../money/integer.js';
import type { ExactValue } from './step.js';

/** `numerator ÷ denominator` units of a currency with so many `digits`; the denominator is above zero. */
export function exactValue(numerator: Integer, denominator: Integer, digits: number): ExactValue {
  const [over, under] = [BigInt(numerator), BigInt(denominator) * 10n ** BigInt(digits)];
  const divisor = commonDivisor(over < 0n ? -over : over, under);
  return { numerator: (over / divisor).toString(), denominator: (under / divisor).toString() };
}

function commonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** How many decimals are written of a value that has no end. */
const shown = 8;

/** The value as a person reads it: `83.33325`, or `2.33333333…` where it has no end. */
export function exactText({ numerator, denominator }: ExactValue): string {
  const [over, under] = [BigInt(numerator), BigInt(denominator)];
  const digits = decimalsOf(under);
  const scaled = (over * 10n ** BigInt(digits ?? shown)) / under;
  const size = (scaled < 0n ? -scaled : scaled).toString().padStart((digits ?? shown) + 1, '0');
  const at = size.length - (digits ?? shown);
  const text = `${over < 0n ? '-' : ''}${size.slice(0, at)}${at < size.length ? `.${size.slice(at)}` : ''}`;
  return digits === null ? `${text}…` : text;
}

/** How many decimals a fraction with this denominator has; null: they have no end. */
function decimalsOf(denominator: bigint): number | null {
  let [rest, twos, fives] = [denominator, 0, 0];
  for (; rest % 2n === 0n; rest /= 2n) twos++;
  for (; rest % 5n === 0n; rest /= 5n) fives++;
  return rest === 1n ? Math.max(twos, fives) : null;
}
