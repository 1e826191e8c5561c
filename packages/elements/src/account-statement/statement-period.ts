import {
  compareDays,
  dayOf,
  parseDay,
  usualPeriod,
  usualPeriods,
  type Day,
  type Period,
} from '@billkit/billing';
import type { UsualPeriod } from '@billkit/billing';

/** The days a statement is asked for, as a person or the host wrote them; empty for what is usual. */
export interface AskedPeriod {
  readonly from: string;
  readonly to: string;
}

export type PeriodProblem = 'not-a-day' | 'ends-before';

/** The period, or what is wrong with which end of it. */
export type ReadPeriod =
  | { readonly status: 'read'; readonly period: Period }
  | { readonly status: 'wrong'; readonly from?: PeriodProblem; readonly to?: PeriodProblem };

const usual = 'last-90-days';

/** Reads a period. Where neither day is given, it is the last 90 days; where one is, the other is that of those. */
export function readPeriod(asked: AskedPeriod, today: Day): ReadPeriod {
  const other = usualPeriod(usual, today);
  const [from, to] = [asked.from || other.from, asked.to || other.to];
  const wrong = {
    ...(!parseDay(from).ok && { from: 'not-a-day' as const }),
    ...(!parseDay(to).ok && { to: 'not-a-day' as const }),
  };
  if (wrong.from ?? wrong.to) return { status: 'wrong', ...wrong };
  const period = { from: dayOf(from), to: dayOf(to) };
  return compareDays(period.to, period.from) < 0
    ? { status: 'wrong', to: 'ends-before' }
    : { status: 'read', period };
}

/** The name of a period on a day; undefined for one that has none. */
export const nameOf = ({ from, to }: Period, today: Day): UsualPeriod | undefined =>
  usualPeriods.find((name) => {
    const one = usualPeriod(name, today);
    return one.from === from && one.to === to;
  });
