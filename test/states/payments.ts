import { allocatedFrom, isPositive, isZero, paymentActions, type Payment } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { invoiceState } from './invoice-state.js';
import { cancel, confirm, credit, issued, pay, refund, start, voidPayment } from './steps.js';
import type { Outcome, Subject } from './subject.js';

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
  | 'pending'
  | 'failed'
  | 'untouched'
  | 'part allocated'
  | 'all allocated'
  | 'online'
  | 'part refunded'
  | 'all refunded'
  | 'refund pending'
  | 'void';

function paymentState(payment: Payment | undefined): PaymentState {
  if (!payment) return 'none';
  if (payment.status !== 'received') return payment.status;
  if (payment.online) return 'online';
  if (payment.refunded === payment.amount) return 'all refunded';
  const isAllocated = isPositive(allocatedFrom(payment));
  if (isAllocated) return isZero(payment.unallocated) ? 'all allocated' : 'part allocated';
  if (isPositive(payment.refunded)) return 'part refunded';
  return isPositive(payment.refundPending) ? 'refund pending' : 'untouched';
}

/** The same outcome in every state that money was received in. */
const whenReceived = <O extends Outcome<PaymentState>>(outcome: O) =>
  ({
    untouched: outcome,
    'part allocated': outcome,
    'all allocated': outcome,
    online: outcome,
    'part refunded': outcome,
    'all refunded': outcome,
    'refund pending': outcome,
    void: outcome,
  }) as const;

export const payments: Subject<PaymentState> = {
  states: {
    none: issued(),
    pending: [...issued(), start('pay_1', '60')],
    failed: [...issued(), start('pay_1', '60'), cancel('pay_1')],
    online: [...issued(), start('pay_1', '60'), confirm('pay_1')],
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
        pending: 'id-taken',
        failed: 'id-taken',
        online: 'id-taken',
        untouched: 'id-taken',
        'part allocated': 'id-taken',
        'all allocated': 'id-taken',
        'part refunded': 'id-taken',
        'all refunded': 'id-taken',
        'refund pending': 'id-taken',
        void: 'id-taken',
      },
    },
    'start-online-payment': {
      ask: () => start('pay_1', '20'),
      in: { none: '→ pending', pending: 'id-taken', failed: 'id-taken', ...whenReceived('id-taken') },
    },
    'confirm-online-payment': {
      ask: () => confirm('pay_1', 'ch_2'),
      in: {
        ...whenReceived('payment-received'),
        none: 'not-found',
        pending: '→ online',
        failed: '→ online',
        void: 'payment-void',
      },
    },
    'fail-online-payment': {
      ask: () => cancel('pay_1'),
      in: {
        ...whenReceived('payment-received'),
        none: 'not-found',
        pending: '→ failed',
        failed: 'payment-failed',
        void: 'payment-void',
      },
    },
    'allocate-payment': {
      ask: () => {
        const allocations = [{ invoice: 'inv_a', amount: '20' }] as const;
        return { type: 'allocate-payment', payment: 'pay_1', allocatedOn: today, allocations };
      },
      in: {
        none: 'not-found',
        pending: 'payment-pending',
        failed: 'payment-failed',
        online: 'nothing-unallocated',
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
        pending: 'payment-pending',
        failed: 'payment-failed',
        online: 'nothing-unallocated',
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
        pending: 'payment-pending',
        failed: 'payment-failed',
        online: 'nothing-unallocated',
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
        pending: 'payment-pending',
        failed: 'payment-failed',
        online: 'payment-online',
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
