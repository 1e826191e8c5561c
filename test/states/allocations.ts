import { allocationActions } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { issued, other, pay } from './steps.js';
import type { Subject } from './subject.js';

const remove = { type: 'remove-allocation', allocation: 'alc_3_1', removedOn: today } as const;
const toMove = [...issued(), pay('pay_1', '60')];
const moveTo = (invoice: `inv_${string}`) =>
  ({ type: 'move-allocation', allocation: 'alc_3_1', invoice, movedOn: today }) as const;
export const allocations: Subject<'none' | 'active' | 'removed'> = {
  states: {
    none: [...other],
    active: [...toMove, ...other],
    removed: [...toMove, remove, ...other],
  },
  stateOf: async (desk) => (await find(desk, 'allocation', 'alc_3_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    allocationActions(await desk.get('allocation', 'alc_3_1'), { ...actor, policy: withClerk }),
  commands: {
    'remove-allocation': {
      ask: () => remove,
      in: { none: 'not-found', active: '→ removed', removed: 'allocation-removed' },
    },
    'move-allocation': {
      ask: () => moveTo('inv_b'),
      in: { none: 'not-found', active: '→ removed', removed: 'allocation-removed' },
    },
    'refund-invoices': {
      ask: () => ({
        type: 'refund-invoices',
        refunds: [{ refund: 'rfd_1', allocation: 'alc_3_1', amount: '20' }],
        refundedOn: today,
      }),
      in: { none: 'not-found', active: '→ removed', removed: 'allocation-removed' },
    },
  },
};
