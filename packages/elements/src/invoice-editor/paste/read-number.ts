import { meaningsOf, plain, readSigned } from '../../fields/decimal-text.js';
import type { Reading } from '../../fields/reading.js';

type Mark = '.' | ',';

/** What the marks of a column mean, as far as its cells tell. */
export type Marks = { readonly [M in Mark]?: 'thousands' | 'decimals' };

const currencies = /[\p{Sc}]|\b[A-Z]{3}\b|\bkr\b|\bzł\b|\bKč\b/gu;

/**
 * Reads a number as a spreadsheet shows it: with a currency or a percent sign, in any script. Whose language it is in is
 * not known: one mark before three digits parts thousands or decimals as its column tells, or else may be `ambiguous`,
 * the thousands first.
 */
export function readNumber(text: string, marks: Marks = {}): Reading {
  const bare = latinDigits(text.normalize('NFKC'))
    .replace(currencies, '')
    .replace(/\s*%\s*$/u, '');
  return readSigned(plain(bare), (before, mark, after) => {
    const { asDecimal, asGroup } = meaningsOf(before, after);
    if (mark === '٫' || !/^[1-9]\d{0,2}$/.test(before) || after.length !== 3) return [asDecimal];
    const meaning = marks[mark as Mark];
    if (meaning) return [meaning === 'thousands' ? asGroup : asDecimal];
    return [asGroup, asDecimal];
  });
}

/** Digits of any script as 0 to 9: each script has its ten in a row. */
const latinDigits = (text: string): string =>
  text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const code = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--;
    return String(code - zero);
  });

/** What the marks of these cells mean, as far as one of them leaves no doubt. */
export function marksOf(texts: readonly string[]): Marks {
  const votes = { '.': new Set<string>(), ',': new Set<string>() };
  for (const text of texts) {
    const digits = text.replace(/[^\d.,]/g, '');
    const [points, commas] = [digits.split('.').length - 1, digits.split(',').length - 1];
    if (points > 0 && commas > 0) {
      const isPointLast = digits.lastIndexOf('.') > digits.lastIndexOf(',');
      votes['.'].add(isPointLast ? 'decimals' : 'thousands');
      votes[','].add(isPointLast ? 'thousands' : 'decimals');
    } else if (points + commas > 1) votes[points > 0 ? '.' : ','].add('thousands');
    else if (points + commas === 1 && !/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits))
      votes[points > 0 ? '.' : ','].add('decimals');
  }
  const sure = ([mark, meanings]: readonly [string, ReadonlySet<string>]) =>
    meanings.size === 1 ? [[mark, [...meanings][0]]] : [];
  const marks = Object.fromEntries(Object.entries(votes).flatMap(sure)) as Marks;
  // One mark cannot be what the other one is.
  return {
    ...(marks[','] === 'decimals' && { '.': 'thousands' as const }),
    ...(marks['.'] === 'decimals' && { ',': 'thousands' as const }),
    ...marks,
  };
}
