import type { Found } from '@billkit/billing';

/** The invoice an editor asks for. */
export interface InvoiceQuery {
  readonly kind: 'invoice';
  readonly where: { readonly id: string };
  readonly limit: 1;
}

export type StoredInvoice = Found<InvoiceQuery>;

/** What stands between what is typed and the books: someone else wrote in the meantime. */
export type Newest = StoredInvoice | 'deleted';
