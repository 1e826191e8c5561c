import type { Day } from '../time/day.js';

/** The documents that carry a number of a series. */
export const documentTypes = ['invoice', 'credit-note', 'payment'] as const;
export type DocumentType = (typeof documentTypes)[number];

/** A document type and the prefix its numbers begin with, as printed: `invoice:INV-2026-`. */
export type SeriesId = `${DocumentType}:${string}`;

/** Numbers that no document carries, and why: an auditor finds no unexplained gap (money.md I9). */
export interface RetiredNumbers {
  readonly from: number;
  readonly to: number;
  readonly reason: string;
  readonly retiredOn: Day;
}

/**
 * The next number of one type of document under one prefix. Read and written in the commit that gives the number, so
 * numbers are unique and without gaps; every number below `next` is on one document or retired.
 *
 * A prefix never ends in a digit, so a printed number says its series and its place in it: two documents of one type
 * cannot carry the same text, whatever the prefixes were or will be.
 */
export interface NumberSeries {
  readonly kind: 'number-series';
  readonly id: SeriesId;
  readonly document: DocumentType;
  /** As printed. */
  readonly prefix: string;
  readonly next: number;
  readonly retired: readonly RetiredNumbers[];
}

export const seriesId = (document: DocumentType, prefix: string): SeriesId => `${document}:${prefix}`;

/** The prefix of a printed number: what stands before its last digits. */
export const prefixIn = (number: string): string => number.replace(/\d+$/, '');

/** The place of a printed number in its series: its last digits. */
export const serialIn = (number: string): number => Number(/\d+$/.exec(number)?.[0]);

/** The series a printed number was taken from. */
export const seriesOf = (document: DocumentType, number: string): SeriesId =>
  seriesId(document, prefixIn(number));

/** A series nobody has taken a number of. */
export const newSeries = (document: DocumentType, prefix: string): NumberSeries => ({
  kind: 'number-series',
  id: seriesId(document, prefix),
  document,
  prefix,
  next: 1,
  retired: [],
});

/** A number as printed; the serial is padded to so many digits. */
export const printNumber = (prefix: string, serial: number, padding: number): string =>
  `${prefix}${String(serial).padStart(padding, '0')}`;

/** The next number as printed, and the series after it was taken. */
export function takeNumber(series: NumberSeries, padding: number) {
  const serial = series.next;
  const number = printNumber(series.prefix, serial, padding);
  return { serial, number, series: { ...series, next: serial + 1 } };
}

/** Keeps numbers from ever being used, with the reason. */
export function retire(series: NumberSeries, numbers: RetiredNumbers): NumberSeries {
  return { ...series, retired: [...series.retired, numbers] };
}
