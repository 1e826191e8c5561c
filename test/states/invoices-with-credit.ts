import { allocatedTo, creditedOf, invoiceActions, isPositive } from '@billkit/billing';
import { today } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { dueOf, find, version } from './found.js';
import { invoiceState, type InvoiceState } from './invoice-state.js';
import {
  create,
  credit,
  creditAbove,
  issued,
  keepCredit,
  pay,
  revert,
  start,
  voidInvoice,
  writeOff,
} from './steps.js';
import type { Subject } from './subject.js';

type CreditableState = Exclude<InvoiceState, 'replaced'> | 'paid, all credited' | 'open, all credited';
/** An invoice of an account that keeps credit: a paid one may be credited, too, while anything is left to credit. */
export const creditable: Subject<CreditableState> = {
  states: {
    none: [keepCredit],
    'new draft': [keepCredit, create()],
    'numbered draft': [keepCredit, ...issued(), revert],
    open: [keepCredit, ...issued()],
    'part paid': [keepCredit, ...issued(), pay('pay_1', '40')],
    'part credited': [keepCredit, ...issued(), credit('crn_1', '40')],
    'part reserved': [keepCredit, ...issued(), start('pay_1', '40')],
    'all reserved': [keepCredit, ...issued(), start('pay_1', '100')],
    paid: [keepCredit, ...issued(), pay('pay_1', '100')],
    'paid by credit': [keepCredit, ...issued(), credit('crn_1', '100')],
    'paid, all credited': [
      ...[keepCredit, ...issued(), pay('pay_1', '100')],
      creditAbove('crn_1', '100', '100'),
    ],
    'open, all credited': [
      ...[keepCredit, ...issued(), pay('pay_1', '100')],
      creditAbove('crn_1', '100', '100'),
      { type: 'remove-allocation', allocation: 'alc_4_1', removedOn: today },
    ],
    'part written off': [keepCredit, ...issued(), writeOff('wof_1', '40')],
    'written off': [keepCredit, ...issued(), writeOff('wof_1', '100')],
    'zero-total paid': [keepCredit, ...issued('0')],
    void: [keepCredit, ...issued(), voidInvoice],
  },
  stateOf: async (desk) => {
    const invoice = await find(desk, 'invoice', 'inv_a');
    const isAll = invoice && invoice.status !== 'draft' && creditedOf(invoice) === invoice.figures.total;
    if (isAll && invoice.status === 'open') return 'open, all credited';
    if (isAll && isPositive(allocatedTo(invoice))) return 'paid, all credited';
    return invoiceState(invoice) as CreditableState;
  },
  actions: async (desk, actor) => {
    const preferences = await desk.get('preferences', 'preferences');
    const actions = invoiceActions(
      await desk.get('invoice', 'inv_a'),
      { ...actor, policy: withClerk },
      preferences,
    );
    return actions.filter(({ command }) => command === 'issue-credit-note');
  },
  commands: {
    'issue-credit-note': {
      ask: async (desk) => {
        const invoice = await find(desk, 'invoice', 'inv_a');
        return invoice?.status === 'paid'
          ? creditAbove('crn_2', '1', '1')
          : credit('crn_2', await dueOf(desk));
      },
      in: {
        none: 'not-found',
        'new draft': 'invoice-not-open',
        'numbered draft': 'invoice-not-open',
        open: '→ paid by credit',
        'part paid': '→ paid',
        'part credited': '→ paid by credit',
        'part reserved': '→ all reserved',
        'all reserved': 'amount-reserved',
        paid: '→ paid',
        'paid by credit': 'nothing-to-credit',
        'paid, all credited': 'nothing-to-credit',
        'open, all credited': 'nothing-to-credit',
        'part written off': '→ written off',
        'written off': 'nothing-to-credit',
        'zero-total paid': 'nothing-to-credit',
        void: 'invoice-not-open',
      },
    },
  },
};

/** Money that comes in with an invoice, and goes back with a credit note. */
export const settledAtOnce: Subject<'new draft' | 'paid'> = {
  states: {
    'new draft': [keepCredit, create()],
    paid: [keepCredit, ...issued(), pay('pay_1', '100')],
  },
  stateOf: async (desk) => invoiceState(await find(desk, 'invoice', 'inv_a')) as 'new draft' | 'paid',
  commands: {
    'finalize-invoice': {
      ask: async (desk) => ({
        ...{ type: 'finalize-invoice', invoice: 'inv_a', version: await version(desk) },
        payment: { payment: 'pay_2', amount: '100', method: 'pmt_cash', receivedOn: today },
      }),
      in: { 'new draft': '→ paid', paid: 'invoice-not-draft' },
    },
    'issue-credit-note': {
      ask: () => ({
        ...credit('crn_1', '40'),
        disposition: { refunds: [{ refund: 'rfd_1', allocation: 'alc_4_1', amount: '40' }] },
      }),
      in: { 'new draft': 'invoice-not-open', paid: '→ paid' },
    },
  },
};
