import { allocatedFrom, isPositive, isZero, paymentActions, type Payment } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { invoiceState } from './invoice-state.js';
import { credit, issued, pay, refund, voidPayment } from './steps.js';
import type { Subject } from './subject.js';

/** More is asked than is free: the rest can be made free first. */
export const moreThanFree: Subject<'part paid'> = {
  states: { 'part paid': [...issued(), pay('pay_1', '60', '40')] },
  stateOf: async (desk) => invoiceState(await find(desk, 'invoice', 'inv_a')) as 'part paid',
  commands: {
    'refund-payment': {
      ask: () => ({ ...refund('50'), refund: 'rfd_2' }),
      in: { 'part paid': 'exceeds-unallocated' },
    },
    'issue-credit-note': {
      ask: () => credit('crn_2', '80'),
      in: { 'part paid': 'credit-exceeds-amount-due' },
    },
  },
};

type PaymentState =
  | 'none'
  | 'untouched'
  | 'part allocated'
  | 'all allocated'
  | 'part refunded'
  | 'all refunded'
  | 'refund pending'
  | 'void';

function paymentState(payment: Payment | undefined): PaymentState {
  if (!payment) return 'none';
  if (payment.status === 'void') return 'void';
  if (payment.refunded === payment.amount) return 'all refunded';
  const isAllocated = isPositive(allocatedFrom(payment));
  if (isAllocated) return isZero(payment.unallocated) ? 'all allocated' : 'part allocated';
  if (isPositive(payment.refunded)) return 'part refunded';
  return isPositive(payment.refundPending) ? 'refund pending' : 'untouched';
}

export const payments: Subject<PaymentState> = {
  states: {
    none: issued(),
    untouched: [...issued(), pay('pay_1', '60', null)],
    'part allocated': [...issued(), pay('pay_1', '60', '40')],
    'all allocated': [...issued(), pay('pay_1', '60', '60')],
    'part refunded': [...issued(), pay('pay_1', '60', null), refund('40')],
    'all refunded': [...issued(), pay('pay_1', '60', null), refund('60')],
    'refund pending': [...issued(), pay('pay_1', '60', null), { ...refund('40'), requested: true }],
    void: [...issued(), pay('pay_1', '60', null), voidPayment],
  },
  stateOf: async (desk) => paymentState(await find(desk, 'payment', 'pay_1')),
  actions: async (desk, actor) =>
    paymentActions(await desk.get('payment', 'pay_1'), { ...actor, policy: withClerk }),
  commands: {
    'record-payment': {
      ask: () => pay('pay_1', '60', null),
      in: {
        none: '→ untouched',
        untouched: 'id-taken',
        'part allocated': 'id-taken',
        'all allocated': 'id-taken',
        'part refunded': 'id-taken',
        'all refunded': 'id-taken',
        'refund pending': 'id-taken',
        void: 'id-taken',
      },
    },
    'allocate-payment': {
      ask: () => {
        const allocations = [{ invoice: 'inv_a', amount: '20' }] as const;
        return { type: 'allocate-payment', payment: 'pay_1', allocatedOn: today, allocations };
      },
      in: {
        none: 'not-found',
        untouched: '→ part allocated',
        'part allocated': '→ all allocated',
        'all allocated': 'nothing-unallocated',
        'part refunded': '→ all allocated',
        'all refunded': 'nothing-unallocated',
        'refund pending': '→ all allocated',
        void: 'payment-void',
      },
    },
    'allocate-payments': {
      ask: () => ({
        ...{ type: 'allocate-payments', payments: ['pay_1'], invoices: ['inv_a'], allocatedOn: today },
      }),
      in: {
        none: 'not-found',
        untouched: '→ all allocated',
        'part allocated': '→ all allocated',
        'all allocated': 'nothing-unallocated',
        'part refunded': '→ all allocated',
        'all refunded': 'nothing-unallocated',
        'refund pending': '→ all allocated',
        void: 'payment-void',
      },
    },
    'refund-payment': {
      ask: () => ({ ...refund('20'), refund: 'rfd_2' }),
      in: {
        none: 'not-found',
        untouched: '→ part refunded',
        'part allocated': '→ all allocated',
        'all allocated': 'nothing-unallocated',
        'part refunded': '→ all refunded',
        'all refunded': 'nothing-unallocated',
        'refund pending': '→ part refunded',
        void: 'payment-void',
      },
    },
    'void-payment': {
      ask: () => voidPayment,
      in: {
        none: 'not-found',
        untouched: '→ void',
        'part allocated': 'payment-has-allocations',
        'all allocated': 'payment-has-allocations',
        'part refunded': 'payment-has-refunds',
        'all refunded': 'payment-has-refunds',
        'refund pending': 'payment-has-pending-refunds',
        void: 'payment-void',
      },
    },
  },
};
