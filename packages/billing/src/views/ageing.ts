import { sum, type Amount } from '../money/amount.js';
import { daysBetween, type Day } from '../time/day.js';
import { invoicesDueOn, type InvoiceDue } from './account-figures.js';
import type { AccountActivity } from './activity.js';

/** The days overdue at which one bucket ends and the next begins: up to 30, to 60, to 90, and beyond. */
export const ageingDays: readonly number[] = [30, 60, 90];

/** What has been overdue for so many days. */
export interface AgeingBucket {
  /** The fewest days overdue; absent in the first bucket, which is not yet overdue. */
  readonly from?: number;
  /** The most days overdue; absent in the last bucket. */
  readonly to?: number;
  readonly invoices: readonly InvoiceDue[];
  readonly amountDue: Amount;
}

/** What was owed by how long it had been overdue. The buckets add up to `owed` (money.md I14). */
export interface Ageing {
  readonly day: Day;
  /** Not yet overdue first, then from the least to the most overdue. */
  readonly buckets: readonly AgeingBucket[];
  readonly owed: Amount;
}

/**
 * How old what was owed at the end of `day` had become. `limits` are the most days overdue of each bucket but the last:
 * whole numbers above zero, each above the one before; anything else throws.
 */
export function ageingOn(
  activity: AccountActivity,
  day: Day,
  limits: readonly number[] = ageingDays,
): Ageing {
  const invoices = invoicesDueOn(activity, day);
  const buckets = sortedByAge(invoices, day, limits).map(({ found, ...range }): AgeingBucket => ({
    ...range,
    invoices: found,
    amountDue: totalDue(activity, found),
  }));
  return { day, buckets, owed: totalDue(activity, invoices) };
}

/** Things by how long they had been overdue on a day, each in the bucket it belongs to, in the order they came. */
export function sortedByAge<T extends { readonly dueOn: Day }>(
  things: readonly T[],
  day: Day,
  limits: readonly number[],
): readonly (Pick<AgeingBucket, 'from' | 'to'> & { readonly found: readonly T[] })[] {
  const isWrong = limits.some(
    (limit, place) => !Number.isSafeInteger(limit) || limit <= (limits[place - 1] ?? 0),
  );
  if (isWrong) throw new RangeError(`${limits.join(', ')} are not the limits of buckets.`);
  const ends = [0, ...limits];
  const sorted: T[][] = [...ends, Infinity].map(() => []);
  for (const thing of things) {
    const overdue = daysBetween(thing.dueOn, day);
    const place = ends.findIndex((end) => overdue <= end);
    sorted.at(place)?.push(thing);
  }
  return sorted.map((found, place) => {
    const [before, end] = [ends[place - 1], ends[place]];
    return {
      ...(before !== undefined && { from: before + 1 }),
      ...(end !== undefined && { to: end }),
      found,
    };
  });
}

const totalDue = ({ currency }: AccountActivity, invoices: readonly InvoiceDue[]): Amount =>
  sum(
    invoices.map(({ amountDue }) => amountDue),
    currency,
  );
