import { no, ok, type Result } from '../result.js';
import { daysBetween, parseDay, type Day } from './day.js';

declare const brand: unique symbol;

/**
 * A day and the time on the clock of the place where something happens, `YYYY-MM-DDTHH:MM`: `2026-11-24T09:30`.
 *
 * It has no zone, so it is the same for everyone who reads it. Where clocks are put forward or back, what lies between
 * two of them is what the clock shows, not what passes. They sort as text.
 */
export type LocalTime = string & { readonly [brand]: 'LocalTime' };

/** Why something is not a local time, in order of precedence: the first that applies is the one given. */
export type LocalTimeProblem = 'input-type' | 'time-syntax' | 'date-invalid' | 'date-range';

const pattern = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Reads a local time from user or wire input, such as what `<input type="datetime-local">` gives.
 *
 * Refuses `input-type` (not text), `time-syntax` (anything but a day, `T`, and hours and minutes of a 24-hour clock),
 * then what `parseDay` refuses of the day.
 */
export function parseLocalTime(value: unknown): Result<LocalTime, LocalTimeProblem> {
  if (typeof value !== 'string') return no('input-type');
  const [, date] = pattern.exec(value) ?? [];
  if (date === undefined) return no('time-syntax');
  const day = parseDay(date);
  if (day.ok) return ok(value as LocalTime);
  return no(day.reason === 'date-range' ? 'date-range' : 'date-invalid');
}

/** The local time written in source code or a test. Throws on text that `parseLocalTime` refuses. */
export function localTimeOf(text: string): LocalTime {
  const parsed = parseLocalTime(text);
  if (!parsed.ok) throw new RangeError(`"${text}" is not a local time: ${parsed.reason}.`);
  return parsed.value;
}

/** The day of a local time. */
export const dayOfTime = (time: LocalTime): Day => time.slice(0, 10) as Day;

/** The time of day on a clock of 24 hours, `09:30`. */
export const clockOf = (time: LocalTime): string => time.slice(11);

/** How many minutes `to` is after `from` on the clock; negative when it is before. Exact. */
export const minutesBetween = (from: LocalTime, to: LocalTime): number =>
  24 * 60 * daysBetween(dayOfTime(from), dayOfTime(to)) + minuteOfDay(to) - minuteOfDay(from);

const minuteOfDay = (time: LocalTime): number => 60 * Number(time.slice(11, 13)) + Number(time.slice(14, 16));
