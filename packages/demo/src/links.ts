/** Addresses of the pages. */
export const links = {
  calendar: (at: { week?: string; show?: string } = {}) => `#/calendar${queryOf(at)}`,
  client: (id: string) => `#/clients/${encodeURIComponent(id)}`,
  statement: (client: string) => `#/clients/${encodeURIComponent(client)}/statement`,
  invoices: (status = '') => (status ? `#/invoices?status=${status}` : '#/invoices'),
  invoice: (id: string) => `#/invoices/${encodeURIComponent(id)}`,
  editInvoice: (id: string) => `#/invoices/${encodeURIComponent(id)}/edit`,
  newInvoice: (client = '') =>
    client ? `#/invoices/new?client=${encodeURIComponent(client)}` : '#/invoices/new',
  creditNote: (id: string) => `#/credit-notes/${encodeURIComponent(id)}`,
  payments: () => '#/payments',
  payment: (id: string) => `#/payments/${encodeURIComponent(id)}`,
  newPayment: (about: { client?: string; invoice?: string; payment?: string; credit?: string } = {}) =>
    `#/payments/new${queryOf(about)}`,
};

function queryOf(about: Record<string, string>): string {
  const query = new URLSearchParams(about).toString();
  return query && `?${query}`;
}

/** Shows another page; with `replace`, the one left cannot be gone back to. */
export function go(address: string, { replace = false } = {}): void {
  if (replace) location.replace(address);
  else location.hash = address.slice(1);
}
