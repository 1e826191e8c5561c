import type { EventLink } from '../records/event-link.js';
import type { Invoice } from '../records/invoice.js';

/** How an event of a schedule is invoiced (billing.md I-71). */
export type EventInvoiceState = 'none' | Invoice['status'];

/**
 * The invoice state of an event (the host's own id): that of the invoice it is on. It needs two queries, however many
 * events there are: the links by the ids of the events, the invoices by the ids those name.
 */
export function eventInvoiceState(
  event: string,
  links: readonly EventLink[],
  invoices: readonly Invoice[],
): EventInvoiceState {
  const on = links.find(({ id }) => id === event)?.invoice;
  return invoices.find(({ id }) => id === on)?.status ?? 'none';
}
