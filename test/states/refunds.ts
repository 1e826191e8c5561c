import { refundActions, type Refund } from '@billkit/billing';
import { today, type Ask } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { issued, pay, refund } from './steps.js';
import type { Subject } from './subject.js';

const complete = { type: 'complete-refund', refund: 'rfd_1', refundedOn: today } as const;
const fail = { type: 'fail-refund', refund: 'rfd_1', failedOn: today } as const;
const comeBack = { type: 'return-refund', refund: 'rfd_1', returnedOn: today } as const;
const requested: readonly Ask[] = [
  ...issued(),
  pay('pay_1', '60', null),
  { ...refund('40'), requested: true },
];
export const refunds: Subject<'none' | Refund['status']> = {
  states: {
    none: [],
    pending: requested,
    completed: [...requested, complete],
    failed: [...requested, fail],
    returned: [...requested, complete, comeBack],
  },
  stateOf: async (desk) => (await find(desk, 'refund', 'rfd_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    refundActions(await desk.get('refund', 'rfd_1'), { ...actor, policy: withClerk }),
  commands: {
    'complete-refund': {
      ask: () => complete,
      in: {
        none: 'not-found',
        pending: '→ completed',
        completed: 'refund-not-pending',
        failed: 'refund-not-pending',
        returned: 'refund-not-pending',
      },
    },
    'fail-refund': {
      ask: () => fail,
      in: {
        none: 'not-found',
        pending: '→ failed',
        completed: 'refund-not-pending',
        failed: 'refund-not-pending',
        returned: 'refund-not-pending',
      },
    },
    'return-refund': {
      ask: () => comeBack,
      in: {
        none: 'not-found',
        pending: 'refund-not-completed',
        completed: '→ returned',
        failed: 'refund-not-completed',
        returned: 'refund-not-completed',
      },
    },
  },
};
