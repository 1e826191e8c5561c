import type { Billing } from './billing.js';
import { cursorOf, limitMax, type Cursor, type Query } from './query.js';
import type { Invoice } from './records/invoice.js';
import { sortName } from './records/sort-name.js';
import type { Stored } from './storage.js';
import type { Day } from './time/day.js';
import { invoiceStandings } from './views/standing.js';

/** Which invoices are looked for: those of which all of it holds. */
export interface InvoicesAsked {
  readonly status?: Invoice['status'];
  /** Only what was overdue on this day. */
  readonly overdueOn?: Day;
  readonly client?: string;
  readonly payer?: string;
  readonly practitioner?: string;
  /** Issued on this day or later; of a draft: going to be. */
  readonly from?: Day;
  /** Issued on this day or before. */
  readonly to?: Day;
  /** Each word of it stands in the number or in the name of the client or payer, whatever its case and accents. */
  readonly text?: string;
  /** By issue day; absent: `descending`, the newest first. */
  readonly order?: 'ascending' | 'descending';
}

/** A part of the answer, in its order. */
export interface InvoicePage {
  readonly found: readonly Stored<Invoice>[];
  /** Where to go on; absent where that was all. There may be nothing more after it. */
  readonly next?: Cursor;
}

/** So many records are looked at in one call where an index alone does not answer. */
const lookedAtMax = 1000;

/**
 * Finds the next `limit` invoices after a place. What an index answers is one short range of it, also in a book of any size: a
 * status, a client, a payer, and days. The rest is looked at one by one, at most 1,000 records a call: then fewer are found
 * than asked for, maybe none, and `next` says where to go on.
 */
export async function findInvoices(
  billing: Pick<Billing, 'find'>,
  asked: InvoicesAsked,
  { limit, after }: { readonly limit: number; readonly after?: Cursor | undefined },
): Promise<InvoicePage> {
  const { query, matches } = lookUp(asked);
  const found: Stored<Invoice>[] = [];
  let at = after ?? beforeFirst(asked);
  for (let seen = 0; seen < lookedAtMax;) {
    const batch = matches ? Math.min(limitMax, 250) : Math.min(limitMax, limit + 1 - found.length);
    const rows: readonly Stored<Invoice>[] = await billing.find({
      ...query,
      limit: batch,
      ...(at && { after: at }),
    });
    for (const row of rows) {
      if (isBeyond(row.record, asked)) return { found };
      // One more than asked for tells that there is more.
      if (found.length === limit && (!matches || matches(row.record))) return { found, ...nextAfter(found) };
      if (!matches || matches(row.record)) found.push(row);
      at = cursorOf(row.record);
    }
    if (rows.length < batch) return { found };
    seen += rows.length;
  }
  return { found, ...(at && { next: at }) };
}

const nextAfter = (found: readonly Stored<Invoice>[]) => {
  const last = found.at(-1);
  return last && { next: cursorOf(last.record) };
};

type Matches = (invoice: Invoice) => boolean;

/** The index that narrows it down most, and what is left to look at. */
function lookUp(asked: InvoicesAsked) {
  const { client, payer, practitioner, overdueOn, text = '', order = 'descending' } = asked;
  const status = asked.status ?? (overdueOn && 'open');
  const tests: Matches[] = [];
  if (client !== undefined && payer !== undefined) tests.push((invoice) => invoice.payer?.id === payer);
  if (practitioner !== undefined) tests.push((invoice) => invoice.practitioner?.id === practitioner);
  if (overdueOn) tests.push((invoice) => invoiceStandings(invoice, overdueOn).includes('overdue'));
  const words = sortName(text).split(' ').filter(Boolean);
  if (words.length > 0)
    tests.push((invoice) => {
      const said = sortName([invoice.number, invoice.client.name, invoice.payer?.name].join(' '));
      return words.every((word) => said.includes(word));
    });
  const who = client === undefined ? (payer === undefined ? undefined : { payer }) : { client };
  const where = who ? { ...who, ...(status && { status }) } : status ? { status } : undefined;
  const query = { kind: 'invoice', order, ...(where && { where }) } as const satisfies Omit<Query, 'limit'>;
  return {
    query,
    matches: tests.length > 0 ? (invoice: Invoice) => tests.every((test) => test(invoice)) : undefined,
  };
}

/** A place before the first that may be found: one that no record holds. */
function beforeFirst({ from, to, order }: InvoicesAsked): Cursor | undefined {
  if (order === 'ascending') return from && { place: from, id: '' };
  return to && { place: `${to}~`, id: '' };
}

const isBeyond = ({ issuedOn }: Invoice, { from, to, order }: InvoicesAsked): boolean =>
  order === 'ascending' ? to !== undefined && issuedOn > to : from !== undefined && issuedOn < from;
