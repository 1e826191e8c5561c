import type { Holding } from '../messages.js';

/** The payment choice and the review before an invoice is finalized. */
export const finish = {
  request: 'Request payment',
  apply: 'Apply payment',
  charge: 'Charge online',
  missing: 'This is missing before it can be finalized:',
  receivedOn: 'Received on',
  excess:
    '{amount} is more than the invoice asks for. It stays unallocated, for other invoices of this client.' as Holding<'amount'>,
  title: 'Finalize this invoice?',
  finalize: 'Finalize',
  finalizing: 'Finalizing …',
  checking: 'Checking …',
  unchecked: 'This could not be checked. The storage may be out of reach.',
  showMe: 'Show me',
  asksForPayment: (number: string) =>
    `It becomes ${number} and asks for payment. Afterwards its lines and dates are fixed.`,
  nothingToPay: (number: string) => `It becomes ${number}. Nothing is to be paid, so it is paid at once.`,
  takesPayment: (number: string, amount: string, method: string) =>
    `It becomes ${number} and takes a payment of ${amount} (${method}).`,
  staysUnallocated: (amount: string) => `${amount} of it stays unallocated.`,
};

/** What can be asked about a figure. */
export const figures = {
  why: 'How this figure comes about',
  whyOf: (amount: string) => `${amount}: how it comes about`,
};
