import { dayOf, parseDay } from '@billkit/billing';
import { formatDay, made } from '../text/format.js';
import type { Reading } from './reading.js';

/** How a text is read. */
export interface DayRules {
  readonly tag: string;
  /** What "today" is, and the year that is meant where none is written. */
  readonly today: string;
}

const wrong = { status: 'wrong' } as const;
/** The day so many days later, or earlier; the day itself where that is no day of ours. */
export function daysLater(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const later = isoOf(Date.UTC(year, month - 1, date + count));
  return parseDay(later).ok ? later : day;
}

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The last day of the month. */
const monthEnd = (day: string): string => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return isoOf(Date.UTC(year, month, 0));
};

/**
 * Reads a day as people of a language write it: "24.11.2026", "Nov 24, 2026", "2026-11-24", without its year, or as one of
 * the shortcuts `t` (today), `+30`, `-7` (days from today), `eom` (end of this month), `15` (of this month). Where month
 * and day could be either, as in "3/4", it is `ambiguous`.
 */
export function readDay(text: string, rules: DayRules): Reading {
  const bare = plain(text);
  if (bare === '') return { status: 'empty' };
  const value = shortcut(bare, rules.today);
  if (value !== undefined) return asRead(value);
  const named = withMonthNames(bare, rules.tag);
  if (/[^\d\s./-]/u.test(named.text)) return wrong;
  const numbers = named.text.match(/\d+/gu) ?? [];
  if (/^\d{8}$/u.test(named.text)) return asRead(named.text.replace(/^(....)(..)/u, '$1-$2-'));
  return numbered(numbers, named, rules, bare.includes('.'));
}

/** The text with digits 0 to 9, without marks of direction, weekdays cut off later, in lower case. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 15))
    .replace(/[\p{Cf}\u200e\u200f\u061c]/gu, '')
    .replace(/[−–‐]/gu, '-')
    .replace(/[年月]/gu, '/')
    .replace(/日/gu, '')
    .trim()
    .toLowerCase();

function shortcut(text: string, today: string): string | undefined {
  if (text === 't') return today;
  if (text === 'eom') return monthEnd(today);
  if (/^[+-]\d{1,4}$/u.test(text)) return daysLater(today, Number(text));
  return undefined;
}

interface Named {
  /** Only numbers and what stands between them. */
  readonly text: string;
  /** The month that was written in letters. */
  readonly month: number | undefined;
}

/** What the months are called, in the language and in English. */
function monthNames(tag: string): readonly (readonly string[])[] {
  return made(`${tag} months`, () => monthNamesIn(tag));
}

function monthNamesIn(tag: string): readonly (readonly string[])[] {
  const writers = [tag, 'en'].flatMap(monthWriters);
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2026, month, 15));
    const words = writers.map((write) => plain(write(day)).replace(/\.$/u, ''));
    return [...new Set(words)].filter((name) => /\p{L}/u.test(name)).sort((a, b) => b.length - a.length);
  });
}

/** Each way that a language writes a month: long and short, alone and beside a day. One format for all twelve of them. */
const monthWriters = (language: string): readonly ((day: Date) => string)[] =>
  (['long', 'short'] as const).flatMap((month) => {
    const style = { month, timeZone: 'UTC', calendar: 'gregory' } as const;
    const alone = new Intl.DateTimeFormat(language, style);
    const withDay = new Intl.DateTimeFormat(language, { ...style, day: 'numeric' });
    return [
      (day) => alone.format(day),
      (day) => withDay.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '',
    ];
  });

function withMonthNames(text: string, tag: string): Named {
  const found = monthNames(tag)
    .flatMap((all, index) => all.map((name) => ({ name, month: index + 1 })))
    .filter(({ name }) => text.includes(name))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!found) return { text, month: undefined };
  return {
    text: text
      .replace(found.name, ' ')
      .replace(/[.,،]|\bde\b|\bof\b|(?<=\d)(?:st|nd|rd|th|er)\b/gu, ' ')
      .trim(),
    month: found.month,
  };
}

type Field = 'year' | 'month' | 'day';

/** In which order a language writes the numbers of a day. */
const orderOf = (tag: string): readonly Field[] => made(`${tag} order`, () => orderIn(tag));

function orderIn(tag: string): readonly Field[] {
  const format = new Intl.DateTimeFormat(tag, {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    calendar: 'gregory',
  });
  return format
    .formatToParts(0)
    .flatMap(({ type }) => (type === 'year' || type === 'month' || type === 'day' ? [type] : []));
}

function numbered(
  numbers: readonly string[],
  { month }: Named,
  { tag, today }: DayRules,
  isDotted: boolean,
): Reading {
  const [thisYear = '', thisMonth = ''] = today.split('-');
  const [a = '', b = '', c = ''] = numbers;
  if (month !== undefined) {
    if (numbers.length === 1) return asRead(dayFrom(thisYear, String(month), a));
    if (numbers.length !== 2) return wrong;
    return a.length === 4 ? asRead(dayFrom(a, String(month), b)) : asRead(dayFrom(b, String(month), a));
  }
  if (numbers.length === 1 && a.length <= 2) return asRead(dayFrom(thisYear, thisMonth, a));
  if (numbers.length < 2 || numbers.length > 3) return wrong;
  if (a.length === 4) return numbers.length === 3 ? asRead(dayFrom(a, b, c)) : wrong;
  const order = orderOf(tag);
  const year = numbers.length === 3 ? c : thisYear;
  // Two digits of a year first, where years come first: "26/11/24".
  if (order[0] === 'year')
    return asRead(numbers.length === 3 && c.length <= 2 ? dayFrom(a, b, c) : dayFrom(year, a, b));
  const dayFirst = dayFrom(year, b, a);
  const monthFirst = dayFrom(year, a, b);
  // Points stand between day and month, in this order, wherever they are written.
  if (isDotted) return asRead(dayFirst);
  const [own, other] =
    order.indexOf('day') < order.indexOf('month') ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
  if (own === undefined || other === undefined || own === other) return asRead(own ?? other);
  return { status: 'ambiguous', values: [own, other] };
}

/** The day of these numbers, if there is one. Two digits of a year are of this century. */
function dayFrom(year: string, month: string, day: string): string | undefined {
  if (month.length > 2 || day.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined;
  const parsed = parseDay(`${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  return parsed.ok ? parsed.value : undefined;
}

const asRead = (value: string | undefined): Reading =>
  value === undefined ? wrong : { status: 'read', value };

/** A day as its language writes it, in a way that is read as this day again. What is no day stays as it is. */
export function writeDay(value: string, rules: DayRules): string {
  if (!parseDay(value).ok) return value;
  const day = dayOf(value);
  const isClear = (text: string) => {
    const reading = readDay(text, rules);
    return reading.status === 'read' && reading.value === value;
  };
  const written = (['medium', 'long'] as const).map((style) => formatDay(day, rules.tag, style));
  return written.find(isClear) ?? value;
}
