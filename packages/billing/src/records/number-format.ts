import type { Day } from '../time/day.js';

/** The prefix of a location that numbers its own documents. */
export interface LocationPrefix {
  /** The host's own id of the location, as it stands in the document's `location`. */
  readonly location: string;
  /** As `NumberFormat.prefix`, in its place. */
  readonly prefix: string;
}

/** How the numbers of one kind of document are written: `INV-{year}-` and 4 give `INV-2026-0001`. */
export interface NumberFormat {
  /** `{year}` stands for the four digits of the document's year. Does not end in a digit, nor in `{year}`. */
  readonly prefix: string;
  /** The least number of digits; longer numbers simply grow (billing.md I-15). */
  readonly padding: number;
  /** Locations with a prefix, and so a series, of their own; none twice. */
  readonly locations?: readonly LocationPrefix[];
}

/** What stands for the year in a prefix. */
export const yearPlaceholder = '{year}';

/** The prefix as it is printed on a document of this day and location (the host's own id). */
export function prefixOf({ prefix, locations = [] }: NumberFormat, day: Day, location?: string): string {
  const own = locations.find((one) => one.location === location);
  return (own?.prefix ?? prefix).replaceAll(yearPlaceholder, day.slice(0, 4));
}
