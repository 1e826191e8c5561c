import {
  appliedOf,
  creditAllocationActions,
  creditNoteActions,
  isPositive,
  isZero,
  remainingOf,
} from '@billkit/billing';
import { draftContent, lineInput, today, type Ask } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { credit, creditAbove, issued, keepCredit, pay, voidCredit } from './steps.js';
import type { Subject } from './subject.js';

const owed: readonly Ask[] = [
  { type: 'create-draft', invoice: 'inv_b', content: draftContent({ lines: [lineInput()] }) },
  { type: 'finalize-invoice', invoice: 'inv_b', version: 1 },
];
/** An invoice that was paid and credited, and another one to apply the credit to. */
const kept: readonly Ask[] = [
  ...[keepCredit, ...issued(), ...owed, pay('pay_1', '100')],
  creditAbove('crn_1', '60', '60'),
];
const apply = (amount: string) =>
  ({
    type: 'apply-credit',
    creditNote: 'crn_1',
    allocatedOn: today,
    allocations: [{ invoice: 'inv_b', amount }],
  }) as const;
const refundCredit = (refund: `rfd_${string}`, amount: string) =>
  ({
    type: 'refund-credit',
    refund,
    creditNote: 'crn_1',
    amount,
    refundedOn: today,
    method: 'pmt_cash',
  }) as const;
const takeBack = { type: 'remove-credit-allocation', creditAllocation: 'cal_8_1', removedOn: today } as const;

type CreditState =
  | 'none'
  | 'no credit'
  | 'all left'
  | 'part applied'
  | 'all applied'
  | 'part refunded'
  | 'all refunded'
  | 'void';
export const accountCredit: Subject<CreditState> = {
  states: {
    none: [...issued(), ...owed],
    'no credit': [...issued(), ...owed, credit('crn_1', '60')],
    'all left': kept,
    'part applied': [...kept, apply('20')],
    'all applied': [...kept, apply('60')],
    'part refunded': [...kept, refundCredit('rfd_1', '20')],
    'all refunded': [...kept, { ...refundCredit('rfd_1', '60'), requested: true }],
    void: [...kept, voidCredit],
  },
  stateOf: async (desk) => {
    const note = await find(desk, 'credit-note', 'crn_1');
    if (note?.status !== 'issued') return note?.status ?? 'none';
    if (!note.accountCredit) return 'no credit';
    const isAll = isZero(remainingOf(note));
    if (isPositive(note.accountCredit.refunded)) return isAll ? 'all refunded' : 'part refunded';
    return isAll ? 'all applied' : isPositive(appliedOf(note)) ? 'part applied' : 'all left';
  },
  actions: async (desk, actor) =>
    creditNoteActions(await desk.get('credit-note', 'crn_1'), { ...actor, policy: withClerk }),
  commands: {
    'apply-credit': {
      ask: () => apply('20'),
      in: {
        none: 'not-found',
        'no credit': 'nothing-remaining',
        'all left': '→ part applied',
        'part applied': '→ part applied',
        'all applied': 'nothing-remaining',
        'part refunded': '→ part refunded',
        'all refunded': 'nothing-remaining',
        void: 'credit-note-void',
      },
    },
    'refund-credit': {
      ask: () => refundCredit('rfd_2', '20'),
      in: {
        none: 'not-found',
        'no credit': 'nothing-remaining',
        'all left': '→ part refunded',
        'part applied': '→ part refunded',
        'all applied': 'nothing-remaining',
        'part refunded': '→ part refunded',
        'all refunded': 'nothing-remaining',
        void: 'credit-note-void',
      },
    },
    'void-credit-note': {
      ask: () => voidCredit,
      in: {
        none: 'not-found',
        'no credit': '→ void',
        'all left': '→ void',
        'part applied': 'credit-note-has-allocations',
        'all applied': 'credit-note-has-allocations',
        'part refunded': 'credit-note-has-refunds',
        'all refunded': 'credit-note-has-refunds',
        void: 'credit-note-void',
      },
    },
  },
};

/** More credit is asked back than remains: what is applied can be taken back first. */
export const moreThanRemains: Subject<'part applied'> = {
  states: { 'part applied': [...kept, apply('20')] },
  stateOf: () => Promise.resolve('part applied'),
  commands: {
    'refund-credit': {
      ask: () => refundCredit('rfd_2', '50'),
      in: { 'part applied': 'exceeds-remaining' },
    },
  },
};

export const creditAllocations: Subject<'none' | 'active' | 'removed'> = {
  states: { none: [], active: [...kept, apply('20')], removed: [...kept, apply('20'), takeBack] },
  stateOf: async (desk) => (await find(desk, 'credit-allocation', 'cal_8_1'))?.status ?? 'none',
  actions: async (desk, actor) =>
    creditAllocationActions(await desk.get('credit-allocation', 'cal_8_1'), { ...actor, policy: withClerk }),
  commands: {
    'remove-credit-allocation': {
      ask: () => takeBack,
      in: { none: 'not-found', active: '→ removed', removed: 'credit-allocation-removed' },
    },
  },
};
