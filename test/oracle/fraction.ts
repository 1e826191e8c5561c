/** An exact rational number. `under` is above zero; nothing is reduced to lowest terms. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

export const fraction = (over: bigint, under = 1n): Fraction => ({ over, under });

/** The number that plain decimal text says: `"-0.05"` is −5 ÷ 100. */
export function fractionOf(text: string): Fraction {
  const [integer = '', digits = ''] = text.split('.');
  return fraction(BigInt(integer + digits), 10n ** BigInt(digits.length));
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.under === b.under
    ? fraction(a.over + b.over, a.under)
    : fraction(a.over * b.under + b.over * a.under, a.under * b.under);

export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.over, a.under * b.under);

/** `a ÷ b`, for a `b` above zero. */
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.over * b.under, a.under * b.over);

/** Below zero when `a` is less than `b`, zero when they are equal. */
export const compare = (a: Fraction, b: Fraction): number => Number(a.over * b.under - b.over * a.under);

/** The greatest integer that is not more. */
export function floor({ over, under }: Fraction): bigint {
  return (over - (((over % under) + under) % under)) / under;
}

/** What is left above the floor: not negative, below one. */
export const partOf = (a: Fraction): Fraction => fraction(a.over - floor(a) * a.under, a.under);

/** To an integer; a number below zero goes as the one above zero would. */
export function round(a: Fraction, mode: 'half-up' | 'half-even' | 'up' | 'down'): bigint {
  if (a.over < 0n) return -round(fraction(-a.over, a.under), mode);
  const [below, fromHalf] = [floor(a), compare(partOf(a), fraction(1n, 2n))];
  if (partOf(a).over === 0n || mode === 'down') return below;
  if (mode === 'up' || fromHalf > 0) return below + 1n;
  if (fromHalf < 0) return below;
  return mode === 'half-up' || below % 2n === 1n ? below + 1n : below;
}
