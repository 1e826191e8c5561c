import { defaultInvoiceTemplates } from '@billkit/billing';
import type { Desk } from '@billkit/billing/testing';
import { find } from './found.js';
import type { Subject } from './subject.js';

const looks = {
  ...{ showItemCode: true, showLinkedEvents: false, showLogo: true, showFunderNumber: false },
  clientWord: 'patient',
};
const templateState = (id: string) => async (desk: Desk) => {
  const { templates } =
    (await find(desk, 'invoice-templates', 'invoice-templates')) ?? defaultInvoiceTemplates;
  const template = templates.find((one) => one.id === id);
  return template ? (template.archived ? 'archived' : 'in use') : 'none';
};
const saveTemplate = (template: `tpl_${string}`, name: string) =>
  ({ ...looks, type: 'save-invoice-template', template, name }) as const;
const archiveTemplate = { type: 'archive-invoice-template', template: 'tpl_a' } as const;
export const templates: Subject<'none' | 'in use' | 'archived'> = {
  states: {
    none: [],
    'in use': [saveTemplate('tpl_a', 'Funder')],
    archived: [saveTemplate('tpl_a', 'Funder'), archiveTemplate],
  },
  stateOf: templateState('tpl_a'),
  commands: {
    'save-invoice-template': {
      ask: () => saveTemplate('tpl_a', 'Funder'),
      in: { none: '→ in use', 'in use': '→ in use', archived: 'entry-archived' },
    },
    'archive-invoice-template': {
      ask: () => archiveTemplate,
      in: { none: 'not-found', 'in use': '→ archived', archived: 'already-archived' },
    },
    'restore-invoice-template': {
      ask: () => ({ type: 'restore-invoice-template', template: 'tpl_a' }),
      in: { none: 'not-found', 'in use': 'not-archived', archived: '→ in use' },
    },
  },
};
export const standard: Subject<'in use'> = {
  states: { 'in use': [] },
  stateOf: templateState('tpl_standard') as () => Promise<'in use'>,
  commands: {
    'save-invoice-template': {
      ask: () => saveTemplate('tpl_standard', 'Our own'),
      in: { 'in use': '→ in use' },
    },
    'archive-invoice-template': {
      ask: () => ({ type: 'archive-invoice-template', template: 'tpl_standard' }),
      in: { 'in use': 'standard-template' },
    },
  },
};
