import type { Invoice, NewDraft } from './invoice.js';

/** What an invoice says, whatever its state: all but what makes it this one, and its days. */
export type InvoiceContent = Omit<NewDraft, 'kind' | 'id' | 'status' | 'number' | 'issuedOn' | 'dueOn'>;

type KeysOf<T> = T extends unknown ? keyof T : never;

/** What is not content. A new field of an issued invoice does not compile without its row. */
const own: Readonly<Record<Exclude<KeysOf<Invoice>, keyof InvoiceContent>, null>> = {
  kind: null,
  id: null,
  status: null,
  number: null,
  serial: null,
  issuedOn: null,
  dueOn: null,
  installments: null,
  terms: null,
  figures: null,
  issuedWith: null,
  credited: null,
  writtenOff: null,
  creditedPayable: null,
  creditedBeyondDue: null,
  deliveries: null,
  amountDue: null,
  reserved: null,
  paidOn: null,
  voidedOn: null,
  reason: null,
  replacedBy: null,
};

/** What the invoice says, for a draft that is to say the same. */
export function contentOf(invoice: Invoice): InvoiceContent {
  const content = Object.entries(invoice).filter(([name]) => !Object.hasOwn(own, name));
  // What is left are the fields that `own` does not list.
  return Object.fromEntries(content) as unknown as InvoiceContent;
}
