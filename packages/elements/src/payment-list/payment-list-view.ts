import { receivedStandings, type Payment, type PaymentsAsked } from '@billkit/billing';
import { askedOrder } from '../controllers/list-order.js';
import { anyDay, anyOf, anyOrder, viewsOf, type Narrowed } from '../controllers/list-view.js';

/** What a person has narrowed a list of payments down by, and how it is ordered; empty where it is not. */
export interface PaymentListView extends Narrowed {
  readonly status: PaymentListStatus | '';
  readonly use: ListedUse | '';
  readonly method: string;
}

/** A payment's status, or how one that was received stands. */
export type PaymentListStatus = Payment['status'] | NonNullable<PaymentsAsked['standing']>;
export const paymentListStatuses: readonly PaymentListStatus[] = [
  ...(['pending', 'received'] as const),
  ...receivedStandings,
  ...(['failed', 'void'] as const),
];

/** What of the money is used; `held`: whatever holds unallocated money. */
export type ListedUse = NonNullable<PaymentsAsked['use']>;
export const listedUses: readonly ListedUse[] = ['held', 'unallocated', 'partially-allocated', 'allocated'];

/** Money is in the order of the day it came in, and in no other. */
export const paymentOrders = ['newest', 'oldest'] as const;

export const paymentListViews = viewsOf<PaymentListView>((said) => ({
  status: anyOf(paymentListStatuses, said('status')),
  use: anyOf(listedUses, said('use')),
  ...{ client: said('client'), method: said('method') },
  ...{ from: anyDay(said('from')), to: anyDay(said('to')), text: said('text') },
  order: anyOrder(paymentOrders, said('order')),
}));

function statusAsked(status: PaymentListStatus | ''): Pick<PaymentsAsked, 'status' | 'standing'> {
  switch (status) {
    case '':
      return {};
    case 'pending':
    case 'received':
    case 'failed':
    case 'void':
      return { status };
    default:
      return { standing: status };
  }
}

/** What is looked for: of a client the host has set, only theirs. */
export function askedOf(view: PaymentListView, ofClient: string): PaymentsAsked {
  const { use, method, from, to, text, order } = view;
  const client = ofClient || view.client;
  return {
    ...statusAsked(view.status),
    ...(use && { use }),
    ...(client && { client }),
    ...(method && { method }),
    ...(from && { from }),
    ...(to && { to }),
    ...(text && { text }),
    order: askedOrder(order).order,
  };
}
