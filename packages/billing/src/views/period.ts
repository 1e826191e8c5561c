import { compareDays, type Day } from '../time/day.js';

/** From the beginning of one day to the end of another, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export const isWithin = ({ from, to }: Period, day: Day): boolean =>
  compareDays(from, day) <= 0 && compareDays(day, to) <= 0;
