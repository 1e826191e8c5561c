import type { Ask, Desk } from '@billkit/billing/testing';
import { find } from './found.js';
import type { Row, Subject } from './subject.js';

type State = 'none' | 'as seen' | 'changed' | 'archived';
interface Entry {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
}

/** An entry of a list of the settings, which somebody saw as it was called at first. */
const seenEntry = (
  save: (name: string) => Ask,
  archive: Ask,
  seen: Entry,
  entries: (desk: Desk) => Promise<readonly Entry[] | undefined>,
  whenArchived: Row<State>['archived'],
): Subject<State> => ({
  states: {
    none: [],
    'as seen': [save(seen.name)],
    changed: [save('Theirs')],
    archived: [save(seen.name), archive],
  },
  async stateOf(desk) {
    const entry = (await entries(desk))?.find(({ id }) => id === seen.id);
    if (!entry) return 'none';
    return entry.archived ? 'archived' : entry.name === seen.name ? 'as seen' : 'changed';
  },
  commands: {
    [save(seen.name).type]: {
      ask: () => ({ ...save('Mine'), seen }),
      in: { none: 'not-found', 'as seen': '→ changed', changed: 'entry-changed', archived: whenArchived },
    },
  },
});

export const seenTaxRates = seenEntry(
  (name) => ({ type: 'save-tax-rate', taxRate: 'tax_a', name, percent: '10' }),
  { type: 'archive-tax-rate', taxRate: 'tax_a' },
  { ...{ id: 'tax_a', name: 'GST', percent: '10', category: 'S' }, archived: false },
  async (desk) => (await find(desk, 'tax-rates', 'tax-rates'))?.rates,
  'tax-rate-archived',
);

export const seenPaymentMethods = seenEntry(
  (name) => ({ type: 'save-payment-method', paymentMethod: 'pmt_a', name, methodType: 'other' }),
  { type: 'archive-payment-method', paymentMethod: 'pmt_a' },
  { ...{ id: 'pmt_a', name: 'Voucher', type: 'other' }, archived: false },
  async (desk) => (await find(desk, 'payment-methods', 'payment-methods'))?.methods,
  'payment-method-archived',
);

const looks = {
  ...{ showItemCode: true, showLinkedEvents: false, showLogo: true, showFunderNumber: false },
  clientWord: 'patient',
};
export const seenTemplates = seenEntry(
  (name) => ({ ...looks, type: 'save-invoice-template', template: 'tpl_a', name }),
  { type: 'archive-invoice-template', template: 'tpl_a' },
  { ...looks, ...{ id: 'tpl_a', name: 'Funder', archived: false } },
  async (desk) => (await find(desk, 'invoice-templates', 'invoice-templates'))?.templates,
  'entry-archived',
);

export const seenReasons = seenEntry(
  (name) => ({
    ...{ type: 'save-cancellation-reason', cancellationReason: 'rsn_a', name },
    source: 'client',
  }),
  { type: 'archive-cancellation-reason', cancellationReason: 'rsn_a' },
  { ...{ id: 'rsn_a', name: 'No-show', source: 'client' }, archived: false },
  async (desk) => (await find(desk, 'cancellation-reasons', 'cancellation-reasons'))?.reasons,
  'entry-archived',
);
