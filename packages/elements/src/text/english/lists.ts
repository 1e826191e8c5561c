import type { Invoice } from '@billkit/billing';
import { isNow } from './statuses.js';

export const lists = {
  invoices: 'Invoices',
  noInvoices: 'There are no invoices yet.',
  noInvoiceIs: (status: Invoice['status']) => `No invoice is ${isNow(status)}.`,
  payments: 'Payments',
  noPayments: 'There are no payments yet.',
  noPaymentIs: 'No payment is in this state.',
  all: 'All',
};
