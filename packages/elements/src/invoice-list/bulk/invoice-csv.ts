import { amountDueOf, figuresOf, type Invoice } from '@billkit/billing';
import type { BulkTexts } from '../../text/english/bulk.js';
import type { Messages } from '../../text/messages.js';

/** What a spreadsheet says of each invoice. */
export const csvHead = ({ words }: Messages, { currency }: BulkTexts): readonly string[] => [
  ...[words.number, words.status, words.client, words.invoiceTo, words.issued, words.due],
  ...[currency, words.total, words.amountDue],
];

/** An invoice as a spreadsheet takes it: days and amounts as the books have them, in no language's manner. */
export const csvRow = (invoice: Invoice, { invoiceStatus }: Messages): readonly string[] => [
  ...[invoice.number ?? '', invoiceStatus[invoice.status], invoice.client.name, invoice.payer?.name ?? ''],
  ...[invoice.issuedOn, invoice.dueOn ?? ''],
  ...[invoice.currency, figuresOf(invoice).total, amountDueOf(invoice)],
];
