import { cursorOf, limitMax, type Cursor, type OrderedBy } from './query.js';
import type { BillingRecord } from './records/record.js';
import { sortName } from './records/sort-name.js';
import type { Stored } from './storage.js';
import type { Day } from './time/day.js';

/** A part of the answer, in its order. */
export interface FoundPage<R extends BillingRecord> {
  readonly found: readonly Stored<R>[];
  /** Where to go on; absent where that was all. There may be nothing more after it. */
  readonly next?: Cursor;
}

/** How much of an answer is read, and where it goes on. */
export interface PageAsked {
  readonly limit: number;
  readonly after?: Cursor | undefined;
}

/** Which records are looked for by their days, and in which order. */
export interface DaysAsked {
  /** On this day or later. */
  readonly from?: Day;
  /** On this day or before. */
  readonly to?: Day;
  /** By day; absent: `descending`, the newest first. */
  readonly order?: 'ascending' | 'descending';
}

/** How records are looked for. */
export interface LookUp<R extends BillingRecord> {
  /** Reads what an index answers of the question, in the order that is asked for. */
  readonly read: (page: { readonly limit: number; readonly after?: Cursor }) => Promise<readonly Stored<R>[]>;
  /** What is asked of each record beside it; without any, the index answers it all. */
  readonly tests: readonly ((record: R) => boolean)[];
  /** The order that it is read in; absent: `day`. */
  readonly by?: OrderedBy;
  /** The day it stands at in that order. */
  readonly dayOf: (record: R) => Day;
}

/** So many records are looked at in one call where an index alone does not answer. */
const lookedAtMax = 1000;

/**
 * Finds the next `limit` records after a place. What an index answers is one short range of it, also in a book of any size.
 * The rest is looked at one by one, at most 1,000 records a call: then fewer are found than asked for, maybe none, and
 * `next` says where to go on.
 */
export async function findMatching<R extends BillingRecord>(
  { read, tests, by, dayOf }: LookUp<R>,
  days: DaysAsked,
  { limit, after }: PageAsked,
): Promise<FoundPage<R>> {
  const found: Stored<R>[] = [];
  let at = after ?? beforeFirst(days);
  for (let seen = 0; seen < lookedAtMax;) {
    const batch = Math.min(limitMax, tests.length > 0 ? 250 : limit + 1 - found.length);
    const rows = await read({ limit: batch, ...(at && { after: at }) });
    for (const row of rows) {
      if (isBeyond(dayOf(row.record), days)) return { found };
      if (tests.every((test) => test(row.record))) {
        // One more than asked for tells that there is more.
        if (found.length === limit) return { found, ...nextAfter(found, by) };
        found.push(row);
      }
      at = cursorOf(row.record, by);
    }
    if (rows.length < batch) return { found };
    seen += rows.length;
  }
  return { found, ...(at && { next: at }) };
}

function nextAfter(found: readonly Stored[], by: OrderedBy | undefined) {
  const last = found.at(-1);
  return last && { next: cursorOf(last.record, by) };
}

/** A place before the first that may be found: one that no record holds. */
function beforeFirst({ from, to, order }: DaysAsked): Cursor | undefined {
  if (order === 'ascending') return from && { place: from, id: '' };
  return to && { place: `${to}~`, id: '' };
}

const isBeyond = (day: Day, { from, to, order }: DaysAsked): boolean =>
  order === 'ascending' ? to !== undefined && day > to : from !== undefined && day < from;

/** Whether each word of a text stands in what is said, whatever its case and accents; `null` where there are no words. */
export function saysAll(text = ''): ((said: readonly (string | null | undefined)[]) => boolean) | null {
  const words = sortName(text).split(' ').filter(Boolean);
  if (words.length === 0) return null;
  return (said) => {
    const folded = sortName(said.join(' '));
    return words.every((word) => folded.includes(word));
  };
}
