import {
  defaultInvoiceTemplates,
  invoiceTemplateActions,
  standardTemplate,
  type InvoiceTemplate,
  type TemplateContent,
} from '@billkit/billing';
import type { EntryKind } from '../settings/entries-controller.js';
import { flagText, type Typed } from '../settings/typed.js';

/** What of an invoice a template may show. */
export const shown = ['showItemCode', 'showLinkedEvents', 'showLogo', 'showFunderNumber'] as const;

/** What is typed of an invoice template. */
export type TemplateField = 'name' | (typeof shown)[number] | 'memo' | 'footer' | 'clientWord';

/** What is typed, as a template. */
export const contentOf = (values: Typed<TemplateField>): TemplateContent => ({
  name: values.name,
  showItemCode: values.showItemCode !== '',
  showLinkedEvents: values.showLinkedEvents !== '',
  showLogo: values.showLogo !== '',
  showFunderNumber: values.showFunderNumber !== '',
  ...(values.memo && { memo: values.memo }),
  ...(values.footer && { footer: values.footer }),
  clientWord: values.clientWord,
});

/** The invoice templates as a settings list. A new one begins as the standard one does. */
export const templateKind: EntryKind<InvoiceTemplate, TemplateField> = {
  kind: 'invoice-templates',
  async read(billing) {
    const [found] = await billing.find({ kind: 'invoice-templates', limit: 1 });
    return (found?.record ?? defaultInvoiceTemplates).templates;
  },
  newId: (host) => host.newId('tpl'),
  typed: (template = { ...standardTemplate, name: '' }) => ({
    name: template.name,
    showItemCode: flagText(template.showItemCode),
    showLinkedEvents: flagText(template.showLinkedEvents),
    showLogo: flagText(template.showLogo),
    showFunderNumber: flagText(template.showFunderNumber),
    memo: template.memo ?? '',
    footer: template.footer ?? '',
    clientWord: template.clientWord,
  }),
  actions: invoiceTemplateActions,
  saving: 'save-invoice-template',
  archiving: ['archive-invoice-template', 'restore-invoice-template'],
  placeOf: ({ type }) => (type === 'name-taken' ? 'name' : undefined),
  save: (template, { values, id }, seen) => ({
    type: 'save-invoice-template',
    ...{ id, template, ...contentOf(values), ...seen },
  }),
  archive: (template, id) => ({ type: 'archive-invoice-template', id, template }),
  restore: (template, id) => ({ type: 'restore-invoice-template', id, template }),
};
