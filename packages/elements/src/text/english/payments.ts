import type { Holding } from '../messages.js';

/** One payment, and the dialogs about it. */
export const payment = {
  payment: (number: string) => `Payment ${number}`,
  online: 'Online payment',
  forInvoices: 'Invoices it is for',
  wereForInvoices: 'Invoices it was for',
  receivedBy: 'Received by',
  paidBy: 'Paid by',
  voided: 'Voided',
  whereMoneyIs: 'Where the money is',
  refundPending: 'Refund pending',
  lost: 'Lost to disputes',
  disputed: 'of which disputed',
  allocations: 'Allocations',
  wentTo: 'Invoices it went to',
  noneAllocated: 'None of it is allocated.',
  removed: (day: string) => `Removed ${day}`,
  refunds: 'Refunds',
  disputes: 'Disputes',
  refundTitle: (number: string) => `Refund payment ${number}`,
  refund: 'Refund',
  refundAmount: 'Refund amount',
  refundDate: 'Refund date',
  refundMethod: 'Refund method',
  asReceived: (method: string) => `As received (${method})`,
  voidTitle: (number: string) => `Void payment ${number}?`,
};

/** The allocation of a payment to an invoice. */
export const allocation = {
  title: (number: string) => `Allocation ${number}`,
  amount: 'Allocated amount',
  fromPayment: 'From payment',
  toInvoice: 'To invoice',
  deletes: 'Deleting it puts the amount back to the payment’s unallocated money; the invoice owes it again.',
};

/** Money of the client that is held already. */
export const existing = {
  title: (invoice: string) => `Apply an existing payment to ${invoice}`,
  due: (amount: string) => `${amount} is due.`,
  none: '{client} has no unallocated money. Record a new payment instead.' as Holding<'client'>,
  unallocated: (amount: string) => `${amount} unallocated`,
  amountOf: (payment: string) => `Amount of ${payment} to apply`,
  apply: (payment: string) => `Apply ${payment}`,
};
