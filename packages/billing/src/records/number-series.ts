import type { Day } from '../time/day.js';
import type { NumberFormat } from './preferences.js';

export type SeriesName = 'invoice' | 'credit-note' | 'payment';

/** Numbers that no document carries, and why: an auditor finds no unexplained gap (money.md I9). */
export interface RetiredNumbers {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly retiredOn: Day;
}

/**
 * The next number of one kind of document. Read and written in the commit that issues the document, so numbers
 * are unique and without gaps; every number below `next` is on one document or retired.
 */
export interface NumberSeries {
  readonly kind: 'number-series';
  readonly id: SeriesName;
  readonly next: number;
  readonly retired: readonly RetiredNumbers[];
}

/** A series nobody has taken a number of. */
export const newSeries = (id: SeriesName): NumberSeries => ({
  kind: 'number-series',
  id,
  next: 1,
  retired: [],
});

/** The next number as printed, and the series after it was taken. */
export function takeNumber(series: NumberSeries, { prefix, padding }: NumberFormat) {
  const serial = series.next;
  return {
    serial,
    number: `${prefix}${String(serial).padStart(padding, '0')}`,
    series: { ...series, next: serial + 1 },
  };
}

/** Keeps numbers from ever being used, with the reason. */
export function retire(series: NumberSeries, numbers: RetiredNumbers): NumberSeries {
  return { ...series, retired: [...series.retired, numbers] };
}
