import {
  allocatedFrom,
  disputedOf,
  isPositive,
  isZero,
  lostOf,
  paymentActions,
  undisputedOf,
  type Payment,
} from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { dispute, lose } from './disputes.js';
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
  | 'part disputed'
  | 'all disputed'
  | 'part lost'
  | 'all lost'
  | 'void';

function paymentState(payment: Payment | undefined): PaymentState {
  if (!payment) return 'none';
  if (payment.status !== 'received') return payment.status;
  if (isPositive(disputedOf(payment)))
    return isZero(undisputedOf(payment)) ? 'all disputed' : 'part disputed';
  if (isPositive(lostOf(payment))) return lostOf(payment) === payment.amount ? 'all lost' : 'part lost';
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
    'part disputed': outcome,
    'all disputed': outcome,
    'part lost': outcome,
    'all lost': outcome,
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
    'part disputed': [...issued(), pay('pay_1', '60', null), dispute('40')],
    'all disputed': [...issued(), pay('pay_1', '60', null), dispute('60')],
    'part lost': [...issued(), pay('pay_1', '60', null), dispute('40'), lose],
    'all lost': [...issued(), pay('pay_1', '60', null), dispute('60'), lose],
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
        'part disputed': 'id-taken',
        'all disputed': 'id-taken',
        'part lost': 'id-taken',
        'all lost': 'id-taken',
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
        'part disputed': '→ part disputed',
        'all disputed': '→ all disputed',
        'part lost': '→ part lost',
        'all lost': 'nothing-unallocated',
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
        'part disputed': '→ part disputed',
        'all disputed': '→ all disputed',
        'part lost': '→ part lost',
        'all lost': 'nothing-unallocated',
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
        'part disputed': '→ all disputed',
        'all disputed': 'amount-disputed',
        'part lost': '→ part lost',
        'all lost': 'nothing-unallocated',
        void: 'payment-void',
      },
    },
    'open-dispute': {
      ask: () => dispute('20', 'dsp_2'),
      in: {
        none: 'not-found',
        pending: 'payment-pending',
        failed: 'payment-failed',
        online: '→ part disputed',
        untouched: '→ part disputed',
        'part allocated': '→ part disputed',
        'all allocated': '→ part disputed',
        'part refunded': '→ all disputed',
        'all refunded': 'nothing-disputable',
        'refund pending': '→ all disputed',
        'part disputed': '→ all disputed',
        'all disputed': 'nothing-disputable',
        'part lost': '→ all disputed',
        'all lost': 'nothing-disputable',
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
        'part disputed': 'payment-has-disputes',
        'all disputed': 'payment-has-disputes',
        'part lost': 'payment-has-disputes',
        'all lost': 'payment-has-disputes',
        void: 'payment-void',
      },
    },
  },
};
