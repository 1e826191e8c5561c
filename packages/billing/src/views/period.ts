import { addDays, addMonths, compareDays, dayOf, type Day } from '../time/day.js';

/** From the beginning of one day to the end of another, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const isWithin = ({ from, to }: Period, day: Day): boolean =>
  compareDays(from, day) <= 0 && compareDays(day, to) <= 0;

/** Periods that people ask for by name. */
export const usualPeriods = ['this-month', 'last-month', 'last-90-days', 'this-year', 'last-year'] as const;

export type UsualPeriod = (typeof usualPeriods)[number];

/** Which days a usual period has on a day: all of a month or a year, or the 90 days that end with `today`. */
export function usualPeriod(name: UsualPeriod, today: Day): Period {
  const month = dayOf(`${today.slice(0, 7)}-01`);
  const year = dayOf(`${today.slice(0, 4)}-01-01`);
  const whole = (from: Day, months: number): Period => ({ from, to: addDays(addMonths(from, months), -1) });
  switch (name) {
    case 'this-month':
      return whole(month, 1);
    case 'last-month':
      return whole(addMonths(month, -1), 1);
    case 'last-90-days':
      return { from: addDays(today, -89), to: today };
    case 'this-year':
      return whole(year, 12);
    case 'last-year':
      return whole(addMonths(year, -12), 12);
  }
}
