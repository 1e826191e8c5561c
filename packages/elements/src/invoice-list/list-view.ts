import type { Day, Invoice, InvoicesAsked } from '@billkit/billing';
import { askedOrder, listOrders } from '../controllers/list-order.js';
import { anyDay, anyOf, anyOrder, viewsOf, type Narrowed } from '../controllers/list-view.js';

/** What a person has narrowed a list of invoices down by, and how it is ordered; empty where it is not. */
export interface InvoiceListView extends Narrowed {
  readonly status: InvoiceListStatus | '';
  readonly payer: string;
  readonly practitioner: string;
}

/** An invoice's status, or that it is open and overdue. */
export type InvoiceListStatus = Invoice['status'] | 'overdue';
export const listStatuses: readonly InvoiceListStatus[] = ['draft', 'open', 'overdue', 'paid', 'void'];

export const invoiceListViews = viewsOf<InvoiceListView>((said) => ({
  status: anyOf(listStatuses, said('status')),
  ...{ client: said('client'), payer: said('payer'), practitioner: said('practitioner') },
  ...{ from: anyDay(said('from')), to: anyDay(said('to')), text: said('text') },
  order: anyOrder(listOrders, said('order')),
}));

/** What is looked for: of a client the host has set, only theirs. */
export function askedOf(view: InvoiceListView, today: Day, ofClient: string): InvoicesAsked {
  const { status, payer, practitioner, from, to, text, order } = view;
  const client = ofClient || view.client;
  return {
    ...(status === 'overdue' ? { overdueOn: today } : status && { status }),
    ...(client && { client }),
    ...(payer && { payer }),
    ...(practitioner && { practitioner }),
    ...(from && { from }),
    ...(to && { to }),
    ...(text && { text }),
    ...askedOrder(order),
  };
}
