import { dayOfTime, localTimeOf, type Day, type LocalTime } from '@billkit/billing';

/** What the address bar may say about how the desk opens. */
export interface Parameters {
  /** The database, `?db=`: each name is a practice's books of its own. */
  readonly database: string;
  /** The clock; `?today=2026-11-24` stops it at noon of that day. */
  readonly clock: () => Date;
  /** Whether new books get the sample invoices; `?empty` leaves them without. */
  readonly withSamples: boolean;
  /** `?theme=`: for this visit, over what was chosen before. */
  readonly theme: string | null;
}

/** The seller's time zone: it tells which day is today. */
export const timeZone = 'Australia/Sydney';

export function readParameters(search: string): Parameters {
  const given = new URLSearchParams(search);
  const today = given.get('today');
  return {
    database: given.get('db') || 'northside',
    // Noon in Sydney, daylight saving or not.
    clock: today ? () => new Date(`${today}T01:30:00Z`) : () => new Date(),
    withSamples: !given.has('empty'),
    theme: given.get('theme'),
  };
}

const parts = new Intl.DateTimeFormat('en-US', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The day and the time on the clock where the practice is. */
export function timeAt(instant: Date): LocalTime {
  const shown = new Map(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? '';
  return localTimeOf(`${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`);
}

/** The day it is where the practice is. */
export const dayAt = (instant: Date): Day => dayOfTime(timeAt(instant));
