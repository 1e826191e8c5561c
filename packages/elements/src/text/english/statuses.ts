import type {
  Dispute,
  EventKind,
  FailedOutcome,
  Invoice,
  InvoiceStanding,
  PaymentLifecycle,
  PaymentMethodType,
  PaymentUse,
  Refund,
  TaxMode,
} from '@billkit/billing';
import type { Words } from '../messages.js';

export const invoiceStatus: Words<Invoice['status']> = {
  draft: 'Draft',
  open: 'Open',
  paid: 'Paid',
  void: 'Void',
};

export const standings: Words<InvoiceStanding> = {
  overdue: 'Overdue',
  disputed: 'Disputed',
  'payment-pending': 'Payment pending',
  'written-off': 'Written off',
  'part-paid': 'Partially paid',
  credited: 'Credited',
  sent: 'Sent',
};

export const paymentStatus: Words<
  PaymentLifecycle | PaymentUse | FailedOutcome | 'received' | 'refund-pending' | 'disputed' | 'lost'
> = {
  pending: 'Pending',
  failed: 'Failed',
  expired: 'Expired',
  canceled: 'Canceled',
  received: 'Received',
  paid: 'Paid',
  'partial-refund': 'Partial refund',
  refunded: 'Refunded',
  void: 'Void',
  unallocated: 'Unallocated',
  'partially-allocated': 'Partially allocated',
  allocated: 'Allocated',
  'refund-pending': 'Refund pending',
  disputed: 'Disputed',
  lost: 'Lost to a dispute',
};

/** What became of a refund. */
export const refundStatus: Words<Refund['status']> = {
  pending: 'Pending',
  completed: 'Completed',
  failed: 'Failed',
  returned: 'Returned',
};

/** What became of a dispute. */
export const disputeStatus: Words<Dispute['status']> = {
  open: 'Open',
  won: 'Won',
  lost: 'Lost',
  reversed: 'Won after all',
};

export const methodTypes: Words<PaymentMethodType> = {
  'credit-card': 'Credit card',
  eftpos: 'EFTPOS',
  cash: 'Cash',
  'direct-deposit': 'Direct deposit',
  cheque: 'Cheque',
  other: 'Other',
};

export const taxModes: Words<TaxMode> = {
  exclusive: 'Without tax',
  inclusive: 'With tax',
  none: 'No tax at all',
};

/** As a sentence says it. */
export const isNow = (status: Invoice['status']) => invoiceStatus[status].toLowerCase();
export const isRefund = (status: Refund['status']) => refundStatus[status].toLowerCase();

export const eventKinds: Words<EventKind> = {
  appointment: 'Appointment',
  activity: 'Activity',
  class: 'Class',
};
