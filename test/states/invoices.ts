import { invoiceActions } from '@billkit/billing';
import { draftContent, today, type Ask } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { dueOf, find, version } from './found.js';
import { whenIssued, whenNotOpen, whenSendable, whenVoided } from './invoice-rows.js';
import { invoiceState, type InvoiceState } from './invoice-state.js';
import {
  cancel,
  confirm,
  create,
  credit,
  issued,
  other,
  pay,
  reissue,
  revert,
  start,
  voidInvoice,
  writeOff,
} from './steps.js';
import type { Subject } from './subject.js';

export const invoices: Subject<InvoiceState> = {
  states: {
    none: [],
    'new draft': [create()],
    'numbered draft': [...issued(), revert],
    open: issued(),
    'part paid': [...issued(), pay('pay_1', '40')],
    'part credited': [...issued(), credit('crn_1', '40')],
    'part reserved': [...issued(), start('pay_1', '40')],
    'all reserved': [...issued(), start('pay_1', '100')],
    paid: [...issued(), pay('pay_1', '100')],
    'paid by credit': [...issued(), credit('crn_1', '100')],
    'part written off': [...issued(), writeOff('wof_1', '40')],
    'written off': [...issued(), writeOff('wof_1', '100')],
    'zero-total paid': issued('0'),
    void: [...issued(), voidInvoice],
    replaced: [...issued(), voidInvoice, reissue],
  },
  stateOf: async (desk) => invoiceState(await find(desk, 'invoice', 'inv_a')),
  actions: async (desk, actor) =>
    invoiceActions(await desk.get('invoice', 'inv_a'), { ...actor, policy: withClerk }),
  commands: {
    'create-draft': {
      ask: () => create() as Ask & { type: 'create-draft' },
      in: {
        none: '→ new draft',
        'new draft': 'id-taken',
        'numbered draft': 'id-taken',
        ...whenIssued('id-taken'),
      },
    },
    'revise-draft': {
      ask: async (desk) => ({
        ...{ type: 'revise-draft', invoice: 'inv_a', version: await version(desk), content: draftContent() },
      }),
      in: {
        none: 'not-found',
        'new draft': '→ new draft',
        'numbered draft': '→ numbered draft',
        ...whenIssued('invoice-not-draft'),
      },
    },
    'finalize-invoice': {
      ask: async (desk) => ({ type: 'finalize-invoice', invoice: 'inv_a', version: await version(desk) }),
      in: {
        none: 'not-found',
        'new draft': '→ open',
        'numbered draft': '→ open',
        ...whenIssued('invoice-not-draft'),
      },
    },
    'number-draft': {
      ask: () => ({ type: 'number-draft', invoice: 'inv_a', number: 'A-7', numberedOn: today }),
      in: {
        none: 'not-found',
        'new draft': 'numbers-not-by-hand',
        'numbered draft': 'numbers-not-by-hand',
        ...whenIssued('invoice-not-draft'),
      },
    },
    'delete-draft': {
      ask: () => ({ type: 'delete-draft', invoice: 'inv_a', deletedOn: today }),
      in: {
        none: 'not-found',
        'new draft': '→ none',
        'numbered draft': '→ none',
        ...whenIssued('invoice-not-draft'),
      },
    },
    'revert-to-draft': {
      ask: () => revert,
      in: {
        none: 'not-found',
        'new draft': 'invoice-not-open',
        'numbered draft': 'invoice-not-open',
        open: '→ numbered draft',
        'part paid': 'invoice-has-allocations',
        'part credited': 'invoice-has-credit-notes',
        'part reserved': 'invoice-has-pending-payments',
        'all reserved': 'invoice-has-pending-payments',
        paid: 'invoice-has-allocations',
        'paid by credit': 'invoice-has-credit-notes',
        'part written off': 'invoice-has-write-offs',
        'written off': 'invoice-has-write-offs',
        'zero-total paid': '→ numbered draft',
        void: 'invoice-not-open',
        replaced: 'invoice-not-open',
      },
    },
    'void-invoice': { ask: () => voidInvoice, in: whenVoided },
    'execute-plan': {
      ask: () => ({ type: 'execute-plan', steps: [voidInvoice, reissue] }),
      in: { ...whenVoided, open: '→ replaced' },
    },
    'create-public-link': {
      ask: () => ({
        ...{ type: 'create-public-link', token: 'x'.repeat(22), invoice: 'inv_a', createdOn: today },
      }),
      in: whenSendable,
    },
    'duplicate-invoice': {
      ask: () => ({ type: 'duplicate-invoice', invoice: 'inv_a', issuedOn: today }),
      in: {
        none: 'not-found',
        'new draft': '→ new draft',
        'numbered draft': '→ numbered draft',
        open: '→ open',
        'part paid': '→ part paid',
        'part credited': '→ part credited',
        'part reserved': '→ part reserved',
        'all reserved': '→ all reserved',
        paid: '→ paid',
        'paid by credit': '→ paid by credit',
        'part written off': '→ part written off',
        'written off': '→ written off',
        'zero-total paid': '→ zero-total paid',
        void: '→ void',
        replaced: '→ replaced',
      },
    },
    'reissue-invoice': {
      ask: () => reissue,
      in: {
        none: 'not-found',
        'new draft': 'invoice-not-void',
        'numbered draft': 'invoice-not-void',
        ...whenIssued('invoice-not-void'),
        void: '→ replaced',
        replaced: 'already-reissued',
      },
    },
    'mark-as-sent': {
      ask: () => ({ type: 'mark-as-sent', invoice: 'inv_a', sentOn: today, via: 'post' }),
      in: whenSendable,
    },
    'record-payment': {
      ask: async (desk) => pay('pay_2', await dueOf(desk)),
      in: {
        ...whenNotOpen,
        open: '→ paid',
        'part paid': '→ paid',
        'part credited': '→ paid',
        'part written off': '→ paid',
        'part reserved': '→ all reserved',
        'all reserved': 'amount-reserved',
      },
    },
    'start-online-payment': {
      ask: async (desk) => start('pay_2', await dueOf(desk)),
      in: {
        ...whenNotOpen,
        open: '→ all reserved',
        'part paid': '→ all reserved',
        'part credited': '→ all reserved',
        'part written off': '→ all reserved',
        'part reserved': '→ all reserved',
        'all reserved': 'amount-reserved',
      },
    },
    'confirm-online-payment': {
      ask: () => confirm('pay_1'),
      in: {
        none: 'not-found',
        'new draft': 'not-found',
        'numbered draft': 'not-found',
        ...whenIssued('not-found'),
        'part paid': 'payment-received',
        'part reserved': '→ part paid',
        'all reserved': '→ paid',
        paid: 'payment-received',
      },
    },
    'fail-online-payment': {
      ask: () => cancel('pay_1'),
      in: {
        none: 'not-found',
        'new draft': 'not-found',
        'numbered draft': 'not-found',
        ...whenIssued('not-found'),
        'part paid': 'payment-received',
        'part reserved': '→ open',
        'all reserved': '→ open',
        paid: 'payment-received',
      },
    },
    'allocate-payment': {
      ask: async (desk) => {
        await desk.do(pay('pay_2', '500', null));
        const allocations = [{ invoice: 'inv_a', amount: await dueOf(desk) }] as const;
        return { type: 'allocate-payment', payment: 'pay_2', allocatedOn: today, allocations };
      },
      in: {
        ...whenNotOpen,
        open: '→ paid',
        'part paid': '→ paid',
        'part credited': '→ paid',
        'part written off': '→ paid',
        'part reserved': '→ all reserved',
        'all reserved': 'amount-reserved',
      },
    },
    'allocate-payments': {
      ask: async (desk) => {
        await desk.do(pay('pay_2', '500', null));
        return { type: 'allocate-payments', payments: ['pay_2'], invoices: ['inv_a'], allocatedOn: today };
      },
      in: {
        ...whenNotOpen,
        open: '→ paid',
        'part paid': '→ paid',
        'part credited': '→ paid',
        'part written off': '→ paid',
        'part reserved': '→ all reserved',
        'all reserved': 'amount-reserved',
      },
    },
    'move-allocation': {
      ask: async (desk) => {
        for (const step of other) await desk.do(step);
        const allocations = [{ invoice: 'inv_b', amount: await dueOf(desk) }] as const;
        const { id } = await desk.do({ ...pay('pay_2', '500', null), allocations });
        const allocation = `alc_${id.slice('cmd_'.length)}_1` as const;
        return { type: 'move-allocation', allocation, invoice: 'inv_a', movedOn: today };
      },
      in: {
        ...whenNotOpen,
        open: '→ paid',
        'part paid': '→ paid',
        'part credited': '→ paid',
        'part written off': '→ paid',
        'part reserved': '→ all reserved',
        'all reserved': 'amount-reserved',
      },
    },
    'issue-credit-note': {
      ask: async (desk) => credit('crn_2', await dueOf(desk)),
      in: {
        ...whenNotOpen,
        open: '→ paid by credit',
        'part paid': '→ paid',
        'part credited': '→ paid by credit',
        'part written off': '→ written off',
        'part reserved': '→ all reserved',
        'all reserved': 'amount-reserved',
      },
    },
    'write-off-invoice': {
      ask: async (desk) => writeOff('wof_2', await dueOf(desk)),
      in: {
        ...whenNotOpen,
        open: '→ written off',
        'part paid': '→ paid',
        'part credited': '→ written off',
        'part written off': '→ written off',
        'part reserved': '→ all reserved',
        'all reserved': 'amount-reserved',
      },
    },
  },
};
