import { invoiceActions } from '@billkit/billing';
import { withClerk } from './actors.js';
import { find } from './found.js';
import { change, emptyDraft, finalizeFirst } from './steps.js';
import type { Subject } from './subject.js';

const saveBusiness = { type: 'save-business', version: 0, name: 'Northside Physio' } as const;

/** A draft without lines, where the account lets it be finalized or not. */
export const emptyDrafts: Subject<'refused' | 'allowed' | 'paid'> = {
  states: {
    refused: [emptyDraft],
    allowed: [emptyDraft, { ...change, allowEmptyInvoice: true }],
    paid: [emptyDraft, { ...change, allowEmptyInvoice: true }, finalizeFirst],
  },
  stateOf: async (desk) => {
    if ((await desk.get('invoice', 'inv_a')).status === 'paid') return 'paid';
    return (await find(desk, 'preferences', 'preferences')) ? 'allowed' : 'refused';
  },
  actions: async (desk, actor) => {
    const preferences = await find(desk, 'preferences', 'preferences');
    const viewer = { ...actor, policy: withClerk };
    const actions = invoiceActions(await desk.get('invoice', 'inv_a'), viewer, preferences);
    return actions.filter(({ command }) => command === 'finalize-invoice');
  },
  commands: {
    'finalize-invoice': {
      ask: () => finalizeFirst,
      in: { refused: 'no-lines', allowed: '→ paid', paid: 'invoice-not-draft' },
    },
  },
};

export const business: Subject<'never saved' | 'saved'> = {
  states: { 'never saved': [], saved: [saveBusiness] },
  stateOf: async (desk) => ((await find(desk, 'business', 'business')) ? 'saved' : 'never saved'),
  commands: {
    'save-business': { ask: () => saveBusiness, in: { 'never saved': '→ saved', saved: 'stale-version' } },
  },
};

export const preferences: Subject<'never saved' | 'saved'> = {
  states: { 'never saved': [], saved: [change] },
  stateOf: async (desk) => ((await find(desk, 'preferences', 'preferences')) ? 'saved' : 'never saved'),
  commands: {
    'change-preferences': {
      ask: () => change,
      in: { 'never saved': '→ saved', saved: 'stale-version' },
    },
  },
};
