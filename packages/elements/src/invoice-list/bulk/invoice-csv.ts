import { amountDueOf, figuresOf, type Invoice } from '@billkit/billing';
import { csvOf } from '../../text/csv.js';
import type { BulkTexts } from '../../text/english/bulk.js';
import type { Messages } from '../../text/messages.js';

/** Invoices as a spreadsheet takes them: days and amounts as the books have them, in no language's manner. */
export function invoicesCsv(invoices: readonly Invoice[], texts: Messages, { currency }: BulkTexts): string {
  const { words, invoiceStatus } = texts;
  return csvOf([
    [
      ...[words.number, words.status, words.client, words.invoiceTo, words.issued, words.due],
      ...[currency, words.total, words.amountDue],
    ],
    ...invoices.map((invoice) => [
      ...[
        invoice.number ?? '',
        invoiceStatus[invoice.status],
        invoice.client.name,
        invoice.payer?.name ?? '',
      ],
      ...[
        invoice.issuedOn,
        invoice.dueOn ?? '',
        invoice.currency,
        figuresOf(invoice).total,
        amountDueOf(invoice),
      ],
    ]),
  ]);
}
