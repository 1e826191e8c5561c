import { invoiceActions } from '@billkit/billing';
import { draftContent, lineInput, today, type Ask } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find, version } from './found.js';
import { invoiceState } from './invoice-state.js';
import { change, emptyDraft, finalizeFirst, pay, revert, voidInvoice } from './steps.js';
import type { Subject } from './subject.js';

const close = (version: number, closedUntil: string) =>
  ({ type: 'close-period', version, closedUntil }) as const;
export const period: Subject<'open' | 'closed'> = {
  states: { open: [], closed: [close(0, today)] },
  stateOf: async (desk) => {
    const preferences = await find(desk, 'preferences', 'preferences');
    return preferences?.closedUntil ? 'closed' : 'open';
  },
  commands: {
    'close-period': { ask: () => close(0, today), in: { open: '→ closed', closed: 'stale-version' } },
    'change-preferences': { ask: () => change, in: { open: '→ open', closed: 'period-closed' } },
    'record-payment': {
      ask: () => pay('pay_1', '10', null),
      in: { open: '→ open', closed: 'period-closed' },
    },
  },
};

type ClosedState = 'draft' | 'empty draft' | 'open' | 'paid' | 'zero-total paid' | 'void';

const yesterday = '2026-11-23';
const closing = close(0, yesterday);
const ofYesterday = (unitPrice = '100') => ({
  ...emptyDraft,
  content: draftContent({ issuedOn: yesterday, lines: [lineInput({ unitPrice })] }),
});
const issuedYesterday = (unitPrice?: string): readonly Ask[] => [ofYesterday(unitPrice), finalizeFirst];

/** An invoice of a day on which the books are closed by now; only its own day stands in the way. */
export const closedInvoices: Subject<ClosedState> = {
  states: {
    draft: [ofYesterday(), closing],
    'empty draft': [{ ...emptyDraft, content: draftContent({ issuedOn: yesterday, lines: [] }) }, closing],
    open: [...issuedYesterday(), closing],
    paid: [...issuedYesterday(), pay('pay_1', '100'), closing],
    'zero-total paid': [...issuedYesterday('0'), closing],
    void: [...issuedYesterday(), voidInvoice, closing],
  },
  stateOf: async (desk) => {
    const invoice = await desk.get('invoice', 'inv_a');
    if (invoice.status === 'draft') return invoice.lines.length > 0 ? 'draft' : 'empty draft';
    return invoiceState(invoice) as ClosedState;
  },
  actions: async (desk, actor) => {
    const preferences = await desk.get('preferences', 'preferences');
    const viewer = { ...actor, policy: withClerk };
    const actions = invoiceActions(await desk.get('invoice', 'inv_a'), viewer, preferences);
    return actions.filter(({ command }) => command in closedInvoices.commands);
  },
  commands: {
    'finalize-invoice': {
      ask: async (desk) => ({ type: 'finalize-invoice', invoice: 'inv_a', version: await version(desk) }),
      in: {
        draft: 'period-closed',
        'empty draft': 'period-closed',
        open: 'invoice-not-draft',
        paid: 'invoice-not-draft',
        'zero-total paid': 'invoice-not-draft',
        void: 'invoice-not-draft',
      },
    },
    'revert-to-draft': {
      ask: () => revert,
      in: {
        draft: 'invoice-not-open',
        'empty draft': 'invoice-not-open',
        open: 'period-closed',
        paid: 'period-closed',
        'zero-total paid': 'period-closed',
        void: 'invoice-not-open',
      },
    },
    'void-invoice': {
      ask: () => voidInvoice,
      in: {
        draft: 'invoice-not-open',
        'empty draft': 'invoice-not-open',
        open: '→ void',
        paid: 'invoice-has-allocations',
        'zero-total paid': 'invoice-not-open',
        void: 'invoice-not-open',
      },
    },
  },
};
