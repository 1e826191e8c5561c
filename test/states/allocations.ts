import { allocationActions } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { dispute } from './disputes.js';
import { issued, other, pay } from './steps.js';
import type { Subject } from './subject.js';

const remove = { type: 'remove-allocation', allocation: 'alc_3_1', removedOn: today } as const;
const toMove = [...issued(), pay('pay_1', '60')];
const moveTo = (invoice: `inv_${string}`) =>
  ({ type: 'move-allocation', allocation: 'alc_3_1', invoice, movedOn: today }) as const;
export const allocations: Subject<'none' | 'active' | 'disputed' | 'removed'> = {
  states: {
    none: [...other],
    active: [...toMove, ...other],
    disputed: [...toMove, ...other, dispute('60')],
    removed: [...toMove, remove, ...other],
  },
  stateOf: async (desk) => {
    const { status = 'none' } = (await find(desk, 'allocation', 'alc_3_1')) ?? {};
    const isDisputed = (await find(desk, 'dispute', 'dsp_1')) !== undefined;
    return status === 'active' && isDisputed ? 'disputed' : status;
  },
  actions: async (desk, actor) => {
    const [allocation, payment] = [
      await desk.get('allocation', 'alc_3_1'),
      await desk.get('payment', 'pay_1'),
    ];
    return allocationActions(allocation, { ...actor, policy: withClerk }, payment);
  },
  commands: {
    'remove-allocation': {
      ask: () => remove,
      in: {
        none: 'not-found',
        active: '→ removed',
        disputed: '→ removed',
        removed: 'allocation-removed',
      },
    },
    'move-allocation': {
      ask: () => moveTo('inv_b'),
      in: {
        none: 'not-found',
        active: '→ removed',
        disputed: '→ removed',
        removed: 'allocation-removed',
      },
    },
    'refund-invoices': {
      ask: () => ({
        type: 'refund-invoices',
        refunds: [{ refund: 'rfd_1', allocation: 'alc_3_1', amount: '20' }],
        refundedOn: today,
      }),
      in: {
        none: 'not-found',
        active: '→ removed',
        disputed: 'amount-disputed',
        removed: 'allocation-removed',
      },
    },
  },
};
