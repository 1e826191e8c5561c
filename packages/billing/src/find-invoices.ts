import type { Billing } from './billing.js';
import { findMatching, saysAll, type DaysAsked, type FoundPage, type PageAsked } from './find-matching.js';
import type { OrderedBy } from './query.js';
import type { Invoice } from './records/invoice.js';
import type { Day } from './time/day.js';
import { invoiceStandings } from './views/standing.js';

/** Which invoices are looked for: those of which all of it holds. Their day is the day of issue; of a draft, what it is going to be. */
export interface InvoicesAsked extends DaysAsked {
  readonly status?: Invoice['status'];
  /** Only what was overdue on this day. */
  readonly overdueOn?: Day;
  readonly client?: string;
  readonly payer?: string;
  readonly practitioner?: string;
  /** In the order of the day of issue, `day`, or of the day they are due; absent: `day`. */
  readonly by?: OrderedBy;
  /** Each word of it stands in the number or in the name of the client or payer, whatever its case and accents. */
  readonly text?: string;
}

/**
 * Finds the next `limit` invoices after a place, as `findMatching` does. An index answers a status, a client, a payer, and
 * days where those order them; the rest is looked at one by one.
 */
export function findInvoices(
  billing: Pick<Billing, 'find'>,
  asked: InvoicesAsked,
  page: PageAsked,
): Promise<FoundPage<Invoice>> {
  const { client, payer, by = 'day', order = 'descending', overdueOn } = asked;
  const status = asked.status ?? (overdueOn && 'open');
  const who = client === undefined ? (payer === undefined ? undefined : { payer }) : { client };
  const where = who ? { ...who, ...(status && { status }) } : status ? { status } : undefined;
  const query = { kind: 'invoice', by, order, ...(where && { where }) } as const;
  return findMatching<Invoice>(
    {
      read: (range) => billing.find({ ...query, ...range }),
      tests: testsOf(asked),
      by,
      dayOf: ({ issuedOn }) => issuedOn,
    },
    by === 'due-day' ? { order } : asked,
    page,
  );
}

/** What no index answers. */
function testsOf({ client, payer, practitioner, overdueOn, text, by, from, to }: InvoicesAsked) {
  const tests: ((invoice: Invoice) => boolean)[] = [];
  if (client !== undefined && payer !== undefined) tests.push((invoice) => invoice.payer?.id === payer);
  if (practitioner !== undefined) tests.push((invoice) => invoice.practitioner?.id === practitioner);
  if (overdueOn) tests.push((invoice) => invoiceStandings(invoice, overdueOn).includes('overdue'));
  // In the order of the days they are due, those of issue are in no order.
  if (by === 'due-day' && from) tests.push(({ issuedOn }) => issuedOn >= from);
  if (by === 'due-day' && to) tests.push(({ issuedOn }) => issuedOn <= to);
  const says = saysAll(text);
  if (says) tests.push((invoice) => says([invoice.number, invoice.client.name, invoice.payer?.name]));
  return tests;
}
