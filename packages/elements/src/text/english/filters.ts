/** What a list is narrowed down by. */
export const filters = {
  search: 'Search by number or name',
  more: 'More filters',
  from: 'Issued from',
  to: 'Issued to',
  order: 'Order',
  newest: 'Newest first',
  oldest: 'Oldest first',
  'due-first': 'Earliest due first',
  'due-last': 'Latest due first',
  clear: 'Clear filters',
  searching: 'Searching …',
  nothingFound: 'No invoice matches these filters.',
  receivedFrom: 'Received from',
  receivedTo: 'Received to',
  held: 'Any unallocated money',
  noPaymentFound: 'No payment matches these filters.',
};
