import { prefixOf, type NumberFormat } from '../records/number-format.js';
import {
  newSeries,
  printNumber,
  seriesId,
  type DocumentType,
  type NumberSeries,
  type SeriesId,
} from '../records/number-series.js';
import type { Day } from '../time/day.js';

/** A number nobody has yet. */
export interface NextNumber {
  readonly series: SeriesId;
  readonly serial: number;
  /** As printed. */
  readonly number: string;
}

/** The document one asks about: its type, how its numbers are written, its day, and the host's id of its location. */
export interface NextNumberAsked {
  readonly document: DocumentType;
  readonly format: NumberFormat;
  readonly day: Day;
  readonly location?: string;
}

/**
 * The number the next such document gets, as a settings screen shows it while the format is typed (billing.md S-02).
 * `series` are those there are; under a prefix that none of them has, numbers begin at 1. `from`: the next number a
 * person is about to set (S-03), instead of the series' own.
 */
export function nextNumber(
  { document, format, day, location }: NextNumberAsked,
  series: readonly NumberSeries[],
  from?: number,
): NextNumber {
  const prefix = prefixOf(format, day, location);
  const id = seriesId(document, prefix);
  const { next } = series.find((one) => one.id === id) ?? newSeries(document, prefix);
  const serial = from ?? next;
  return { series: id, serial, number: printNumber(prefix, serial, format.padding) };
}
