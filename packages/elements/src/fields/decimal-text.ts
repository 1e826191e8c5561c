import { made } from '../text/format.js';
import type { Manner, Reading } from './reading.js';

/** How a text is read. */
export interface DecimalRules {
  /** A BCP 47 tag: whose decimal and group separators are expected. */
  readonly tag: string;
  /** How many digits may follow the decimal separator. Tells which readings are possible. */
  readonly digits: number;
  /** What may stand before or behind the number: the signs and the code of the currency, or a percent sign. */
  readonly units?: readonly string[];
}

/** The zeros of the scripts whose digits are read: Latin, Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const zeros = ['0', '٠', '۰', '०', '০', '๐', '０'].map((zero) => zero.codePointAt(0) ?? 0);
const digitOf = (digit: string): string => {
  const code = digit.codePointAt(0) ?? 0;
  const zero = zeros.find((one) => code >= one && code < one + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** The text with digits 0 to 9, and one sign for each kind of sign. */
export const plain = (text: string): string => (isPlain(text) ? text : plainly(text));

/** Nearly everything that is typed. */
const isPlain = (text: string): boolean => /^[\d.,-]*$/.test(text);

const plainly = (text: string): string =>
  text
    .replace(/\p{Nd}/gu, digitOf)
    .replace(/[\p{Cf}\u200e\u200f\u061c]/gu, '')
    .replace(/[−－﹣–]/gu, '-')
    .replace(/[．。]/gu, '.')
    .replace(/[，]/gu, ',')
    .replace(/[（]/gu, '(')
    .replace(/[）]/gu, ')')
    .replace(/[’‘ʼ＇`´]/gu, "'")
    .replace(/\p{Zs}/gu, ' ')
    .trim();

interface Separators {
  readonly decimal: string;
  readonly group: string;
}

/** The separators of a language, as `plain` writes them. */
function separatorsOf(tag: string): Separators {
  return made(`${tag} separators`, () => separatorsIn(tag));
}

function separatorsIn(tag: string): Separators {
  const parts = new Intl.NumberFormat(tag, { minimumFractionDigits: 1 }).formatToParts(1234567.5);
  const sign = (type: string) => plain(` ${parts.find((part) => part.type === type)?.value ?? ''} `);
  // A space would not outlive the trimming.
  return { decimal: sign('decimal'), group: sign('group') || ' ' };
}

/**
 * Reads decimal text as people of a language write it, exactly; it never becomes a number. Digits of other scripts,
 * spaces and apostrophes between groups, a minus before or behind and an accountant's parentheses are understood. A
 * single point or comma that may stand for either is `ambiguous`: "400,0" in English is 400.0 or 4,000, and only its
 * author knows.
 */
export function readDecimal(text: string, rules: DecimalRules): Reading {
  const bare = plain(text);
  const number = isPlain(bare) ? bare : withoutUnits(bare, rules.units ?? []);
  return bare === '' ? { status: 'empty' } : readSigned(number, byLanguage(rules));
}

/** What digits with one point or comma between or beside them may mean: one thing, or two. */
export type SingleMark = (before: string, mark: string, after: string) => readonly string[];

/**
 * Reads a number with its sign and without its unit, as `plain` writes it. What one mark in it means says whoever knows
 * where the text is from.
 */
export function readSigned(number: string, single: SingleMark): Reading {
  if (/[\p{Sc}\p{L}]/u.test(number)) return wrong;
  const signed = /^(?:(\()(.+)\)|([-+]?)([^-+]+)([-]?))$/u.exec(
    number.replace(/(?<=^[-+]) +| +(?=-$)/gu, ''),
  );
  if (!signed || (signed[3] && signed[5])) return wrong;
  const sign = signed[1] || signed[3] === '-' || signed[5] ? '-' : '';
  const readings = readingsOf((signed[2] ?? signed[4] ?? '').trim(), single).map((value) =>
    withSign(sign, value),
  );
  const [first, second] = readings;
  if (first === undefined) return wrong;
  return second === undefined || second === first
    ? { status: 'read', value: first }
    : { status: 'ambiguous', values: [first, second] };
}

const wrong = { status: 'wrong' } as const;

function withoutUnits(text: string, units: readonly string[]): string {
  let rest = text;
  for (const unit of units.map(plain).sort((a, b) => b.length - a.length)) {
    if (!unit) continue;
    // Behind the sign, too: "-€5".
    const [sign = ''] = /^[-+(]? */u.exec(rest) ?? [];
    const tail = /[-)]?$/u.exec(rest)?.[0] ?? '';
    const inner = rest.slice(sign.length, rest.length - tail.length);
    if (inner.toLowerCase().startsWith(unit.toLowerCase()))
      rest = sign + inner.slice(unit.length).trim() + tail;
    else if (inner.toLowerCase().endsWith(unit.toLowerCase()))
      rest = sign + inner.slice(0, -unit.length).trim() + tail;
    else continue;
    break;
  }
  return rest.trim();
}

/** What digits and separators can stand for: nothing, one thing or two. */
function readingsOf(text: string, single: SingleMark): readonly string[] {
  const marks = [...text.matchAll(/[^\d]/gu)].map(([mark]) => mark);
  if (!/\d/u.test(text) || /[^\d.,٫٬' ]/u.test(text)) return [];
  const kinds = [...new Set(marks)];
  if (kinds.length === 0) return [canonical(text)];
  if (kinds.length > 2) return [];
  const last = marks.at(-1) ?? '';
  if (kinds.length === 2) {
    // The last one is the decimal separator, and the other one stands between groups.
    const group = kinds.find((kind) => kind !== last) ?? '';
    const isOnce = marks.filter((mark) => mark === last).length === 1;
    return isOnce && isDecimal(last) && isGroup(group) ? joined(text, last, group) : [];
  }
  if (!isDecimal(last)) return grouped(text, last);
  if (marks.length > 1) return isGroup(last) ? grouped(text, last) : [];
  const [before = '', after = ''] = text.split(last);
  return single(before, last, after);
}

const isDecimal = (mark: string) => mark === '.' || mark === ',' || mark === '٫';
const isGroup = (mark: string) => mark !== '٫';

/** A point or comma is a decimal separator, or stands between groups, as the language has them. */
const byLanguage =
  ({ tag, digits }: DecimalRules): SingleMark =>
  (before, mark, after) => {
    const { decimal, group } = separatorsOf(tag);
    const { asDecimal, asGroup } = meaningsOf(before, after);
    if (mark === '٫' || before === '' || after === '') return [asDecimal];
    const isGrouped = after.length === 3 && before.length <= 3 && !before.startsWith('0');
    // As many digits as there are: a currency of three digits is always written with three.
    if (mark === decimal) return isGrouped && digits !== 3 ? [asDecimal, asGroup] : [asDecimal];
    if (!isGrouped && mark !== group) return [asDecimal];
    // As the language writes groups, where it cannot be anything else.
    if (isGrouped && mark === group && digits < 3) return [asGroup];
    return mark === group && isGrouped ? [asGroup, asDecimal] : [asDecimal, asGroup];
  };

/** What digits before and after one mark may mean. */
export const meaningsOf = (before: string, after: string) => ({
  asDecimal: canonical(`${before}.${after}`),
  asGroup: canonical(before + after),
});

function joined(text: string, decimal: string, group: string): readonly string[] {
  const [before = '', after = ''] = text.split(decimal);
  return grouped(before, group).map((whole) => canonical(`${whole}.${after}`));
}

/** Digits in groups of three, or as in India of two before the last three; nothing when they stand otherwise. */
function grouped(text: string, group: string): readonly string[] {
  const parts = text.split(group);
  const [first = '', ...others] = parts;
  const middle = others.slice(0, -1);
  const isWestern = first.length <= 3 && middle.every(({ length }) => length === 3);
  const isIndian = first.length <= 2 && middle.every(({ length }) => length === 2);
  const isWell = first.length > 0 && others.at(-1)?.length === 3 && (isWestern || isIndian);
  return isWell ? [canonical(parts.join(''))] : [];
}

/** Without zeros before and with one before a point; a point at the end, as while one is typing, is none. */
function canonical(text: string): string {
  const [whole = '', fraction = ''] = text.split('.');
  const integer = whole.replace(/^0+(?=\d)/u, '') || '0';
  return fraction === '' ? integer : `${integer}.${fraction}`;
}

const withSign = (sign: string, value: string): string =>
  sign && /[1-9]/u.test(value) ? `-${value}` : value;

/**
 * A value as it is typed in a language, with the digits it has: "1234.50" is "1234,50" in German, or with groups
 * "1.234,50". What is no plain decimal stays as it is.
 */
export function writeDecimal(value: string, tag: string, useGrouping = false): string {
  if (!/^-?\d+(?:\.\d+)?$/u.test(value)) return value;
  const digits = value.split('.')[1]?.length ?? 0;
  const fractions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = made(
    `${tag} text ${digits} ${useGrouping}`,
    () => new Intl.NumberFormat(tag, { useGrouping, ...fractions }),
  );
  return format.format(value as Intl.StringNumericLiteral);
}

/** How a field reads and writes decimals. What is read several times while it is shown is read once. */
export function decimalManner(rules: DecimalRules): Manner {
  let last: { readonly text: string; readonly reading: Reading } | undefined;
  return {
    read: (text) => {
      if (last?.text !== text) last = { text, reading: readDecimal(text, rules) };
      return last.reading;
    },
    write: (value) => writeDecimal(value, rules.tag),
  };
}
