import { invoiceActions } from '@billkit/billing';
import { draftContent, lineInput, type Ask } from '@billkit/billing/testing';
import { withClerk } from './actors.js';
import { find, version } from './found.js';
import { change, emptyDraft, finalizeFirst } from './steps.js';
import type { Subject } from './subject.js';

const saveBusiness = { type: 'save-business', version: 0, name: 'Northside Physio' } as const;

const withReturn = (unitPrice: string) =>
  draftContent({ lines: [lineInput(), lineInput({ id: 'lin_2', unitPrice })] });

/** A draft with a line that takes off, of an account that allows it. */
const returning = (unitPrice: string): readonly Ask[] => [
  { ...change, allowNegativeLines: true },
  { type: 'create-draft', invoice: 'inv_a', content: withReturn(unitPrice) },
];

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

/** A draft with a line that takes off, where the account still allows that or does not any more; one that takes too much off. */
export const negativeLines: Subject<'refused' | 'allowed' | 'too much' | 'open'> = {
  states: {
    refused: [...returning('-40'), { ...change, version: 1 }],
    allowed: returning('-40'),
    'too much': returning('-101'),
    open: [...returning('-40'), finalizeFirst],
  },
  stateOf: async (desk) => {
    const invoice = await desk.get('invoice', 'inv_a');
    if (invoice.status === 'open') return 'open';
    if (invoice.lines[1]?.unitPrice === '-101') return 'too much';
    return (await desk.get('preferences', 'preferences')).allowNegativeLines ? 'allowed' : 'refused';
  },
  actions: async (desk, actor) => {
    const viewer = { ...actor, policy: withClerk };
    const preferences = await desk.get('preferences', 'preferences');
    const actions = invoiceActions(await desk.get('invoice', 'inv_a'), viewer, preferences);
    return actions.filter(({ command }) => command === 'finalize-invoice');
  },
  commands: {
    'finalize-invoice': {
      ask: () => finalizeFirst,
      in: {
        refused: 'negative-line',
        allowed: '→ open',
        'too much': 'total-negative',
        open: 'invoice-not-draft',
      },
    },
    'revise-draft': {
      ask: async (desk) => ({
        ...{ type: 'revise-draft', invoice: 'inv_a', version: await version(desk) },
        content: withReturn('-30'),
      }),
      in: {
        refused: 'decimal-range',
        allowed: '→ allowed',
        'too much': '→ allowed',
        open: 'invoice-not-draft',
      },
    },
  },
};

const inAmounts = (amount: string): Ask => ({
  ...({ type: 'create-draft', invoice: 'inv_a' } as const),
  content: draftContent({
    installmentTerms: { type: 'amount', parts: [{ amount, due: { type: 'days', days: 14 } }] },
  }),
});

/** A draft to be paid in amounts that come to what is payable, or do not. */
export const installmentDrafts: Subject<'short' | 'whole' | 'open'> = {
  states: { short: [inAmounts('99.99')], whole: [inAmounts('100')], open: [inAmounts('100'), finalizeFirst] },
  stateOf: async (desk) => {
    const { status, installmentTerms } = await desk.get('invoice', 'inv_a');
    if (status === 'open') return 'open';
    return installmentTerms?.type === 'amount' && installmentTerms.parts[0]?.amount === '100.00'
      ? 'whole'
      : 'short';
  },
  actions: async (desk, actor) => {
    const actions = invoiceActions(await desk.get('invoice', 'inv_a'), { ...actor, policy: withClerk });
    return actions.filter(({ command }) => command === 'finalize-invoice');
  },
  commands: {
    'finalize-invoice': {
      ask: () => finalizeFirst,
      in: { short: 'installments-mismatch', whole: '→ open', open: 'invoice-not-draft' },
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
