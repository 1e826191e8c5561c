import { no, ok, type Result } from '../result.js';

declare const brand: unique symbol;

/**
 * A day of the Gregorian calendar as `YYYY-MM-DD`, from 1900-01-01 to 2199-12-31, in the seller's calendar.
 *
 * Not an instant: it has no time and no zone, so it is the same day for everyone who reads it. Days sort as text.
 */
export type Day = string & { readonly [brand]: 'Day' };

/** Why something is not a day, in order of precedence: the first that applies is the one given. */
export type DayProblem = 'input-type' | 'date-syntax' | 'date-invalid' | 'date-range';

const firstYear = 1900;
const lastYear = 2199;
const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a day from user or wire input (reliability.md rows 54-62).
 *
 * Refuses `input-type` (not text), `date-syntax` (anything but four, two and two ASCII digits joined by hyphens),
 * `date-invalid` (no such day, as 2023-02-29), `date-range` (before 1900-01-01 or after 2199-12-31).
 */
export function parseDay(value: unknown): Result<Day, DayProblem> {
  if (typeof value !== 'string') return no('input-type');
  if (!pattern.test(value)) return no('date-syntax');
  const { year, month, date } = partsOf(value);
  if (month < 1 || month > 12 || date < 1 || date > lengthOfMonth(year, month)) return no('date-invalid');
  return year < firstYear || year > lastYear ? no('date-range') : ok(value as Day);
}

/** The day written in source code or a test. Throws on text that `parseDay` refuses: that is a bug, not input. */
export function dayOf(text: string): Day {
  const parsed = parseDay(text);
  if (!parsed.ok) throw new RangeError(`"${text}" is not a day: ${parsed.reason}.`);
  return parsed.value;
}

/** The day so many `days` later, or earlier when negative. Throws when that is no whole number or leaves 1900-2199. */
export function addDays(day: Day, days: number): Day {
  if (!Number.isSafeInteger(days)) throw new RangeError(`${days} is not a number of days.`);
  return dayAt(dayNumber(day) + days);
}

/**
 * The same day of the month so many `months` later, or earlier when negative; the month's last day when it is
 * shorter: 31 January and one month is 28 or 29 February. To repeat without drift, add to the first day each time.
 * Throws when `months` is no whole number or the answer leaves 1900-2199.
 */
export function addMonths(day: Day, months: number): Day {
  if (!Number.isSafeInteger(months)) throw new RangeError(`${months} is not a number of months.`);
  const { year, month, date } = partsOf(day);
  const count = year * 12 + month - 1 + months;
  const toYear = Math.floor(count / 12);
  const toMonth = count - toYear * 12 + 1;
  return write(toYear, toMonth, Math.min(date, lengthOfMonth(toYear, toMonth)));
}

/** How many days `to` is after `from`; negative when it is before, 0 when it is the same day. */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** -1 when `a` is before `b`, 1 when it is after, 0 when they are the same day. */
export const compareDays = (a: Day, b: Day): -1 | 0 | 1 => (a === b ? 0 : a < b ? -1 : 1);

/** The later of two days. */
export const latest = (a: Day, b: Day): Day => (compareDays(a, b) < 0 ? b : a);

function partsOf(text: string): { readonly year: number; readonly month: number; readonly date: number } {
  return { year: Number(text.slice(0, 4)), month: Number(text.slice(5, 7)), date: Number(text.slice(8, 10)) };
}

function lengthOfMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

// Years counted from March: the leap day is then the last day of its year, and the length of the months before one
// follows from a single formula. Day numbers count from 1 March of the year 0.
function dayNumber(day: Day): number {
  const { year, month, date } = partsOf(day);
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  return daysBeforeYear(marchYear) + daysBeforeMonth(marchMonth) + date - 1;
}

function dayAt(number: number): Day {
  // A year is 365.2425 days long in the mean, and none starts a whole day later than the mean has it: the guess is
  // never late, but may be one year early.
  const guess = Math.floor(number / 365.2425);
  const marchYear = daysBeforeYear(guess + 1) <= number ? guess + 1 : guess;
  const dayOfYear = number - daysBeforeYear(marchYear);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return write(month > 2 ? marchYear : marchYear + 1, month, dayOfYear - daysBeforeMonth(marchMonth) + 1);
}

const daysBeforeYear = (year: number): number =>
  365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const daysBeforeMonth = (marchMonth: number): number => Math.floor((153 * marchMonth + 2) / 5);

function write(year: number, month: number, date: number): Day {
  if (year < firstYear || year > lastYear)
    throw new RangeError(`The year ${year} is outside the calendar we keep.`);
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}` as Day;
}
