import type { OrderedBy } from '@billkit/billing';

/** How a list is ordered, as it is written into an address. */
export const listOrders = ['newest', 'oldest', 'due-first', 'due-last'] as const;
export type ListOrder = (typeof listOrders)[number];

/** What an order asks of the books. */
interface AskedOrder {
  readonly by: OrderedBy;
  readonly order: 'ascending' | 'descending';
}

/** What comes first where a person chooses what a list is in the order of: the newest, and what is due next. */
const orders: Readonly<Record<ListOrder, AskedOrder>> = {
  newest: { by: 'day', order: 'descending' },
  oldest: { by: 'day', order: 'ascending' },
  'due-first': { by: 'due-day', order: 'ascending' },
  'due-last': { by: 'due-day', order: 'descending' },
};

export const askedOrder = (order: ListOrder): AskedOrder => orders[order];

/** What becomes of an order where the heading of a column is pressed: its own, or the other way round. */
export function pressedOrder(order: ListOrder, by: OrderedBy): ListOrder {
  const ofColumn = listOrders.filter((one) => orders[one].by === by);
  return ofColumn.find((one) => one !== order) ?? order;
}
