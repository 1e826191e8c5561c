import { disputeActions, type Dispute } from '@billkit/billing';
import { today, type Ask, type Desk } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { issued, pay } from './steps.js';
import type { Subject } from './subject.js';

/** The command that opens a dispute of the first payment. */
export const dispute = (amount: string, id: `dsp_${string}` = 'dsp_1') =>
  ({ type: 'open-dispute', dispute: id, payment: 'pay_1', amount, openedOn: today }) as const;
const win = { type: 'win-dispute', dispute: 'dsp_1', wonOn: today } as const;
/** The command that loses it, where all is unallocated. */
export const lose = { type: 'lose-dispute', dispute: 'dsp_1', lostOn: today } as const;
const reverse = { type: 'reverse-dispute', dispute: 'dsp_1', reversedOn: today } as const;

/** Of 60, of which 40 settle an invoice, 50 are disputed. */
const open: readonly Ask[] = [...issued(), pay('pay_1', '60', '40'), dispute('50')];
const lost = { ...lose, allocations: ['alc_3_1'] } as const;

/** With the allocations there are. */
async function losing(desk: Desk) {
  const allocations = (await desk.everything()).filter((record) => record.kind === 'allocation');
  const active = allocations.filter(({ status }) => status === 'active');
  return { ...lose, allocations: active.map(({ id }) => id) };
}

export const disputes: Subject<'none' | Dispute['status']> = {
  states: {
    none: [],
    open,
    won: [...open, win],
    lost: [...open, lost],
    reversed: [...open, lost, reverse],
  },
  stateOf: async (desk) => (await find(desk, 'dispute', 'dsp_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    disputeActions(await desk.get('dispute', 'dsp_1'), { ...actor, policy: withClerk }),
  commands: {
    'win-dispute': {
      ask: () => win,
      in: {
        none: 'not-found',
        open: '→ won',
        won: 'dispute-not-open',
        lost: 'dispute-not-open',
        reversed: 'dispute-not-open',
      },
    },
    'lose-dispute': {
      ask: losing,
      in: {
        none: 'not-found',
        open: '→ lost',
        won: 'dispute-not-open',
        lost: 'dispute-not-open',
        reversed: 'dispute-not-open',
      },
    },
    'reverse-dispute': {
      ask: () => reverse,
      in: {
        none: 'not-found',
        open: 'dispute-not-lost',
        won: 'dispute-not-lost',
        lost: '→ reversed',
        reversed: 'dispute-not-lost',
      },
    },
  },
};

/** More is lost than is unallocated: the allocations can be named. */
export const lossOfAllocated: Subject<'open'> = {
  states: { open },
  stateOf: async (desk) => (await find(desk, 'dispute', 'dsp_1'))?.status as 'open',
  commands: { 'lose-dispute': { ask: () => lose, in: { open: 'allocations-incomplete' } } },
};
