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
  choose: (name: string) => `Choose ${name}`,
  chooseShown: 'Choose all that are shown',
  offline: 'This device has no network at the moment. What is listed may have changed elsewhere.',
};
