import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { flag, id, label, note } from '../input/fields.js';
import type { CommandId, InvoiceTemplateId } from '../records/ids.js';
import type { TemplateContent } from '../records/invoice-templates.js';
import { ok } from '../result.js';
import { invoiceTemplates, requireEditable, saveItem } from './settings-list.js';

/** Adds an invoice template, or changes the one with this id (billing.md S-19). Issued invoices keep theirs. */
export interface SaveInvoiceTemplate extends TemplateContent {
  readonly type: 'save-invoice-template';
  readonly id: CommandId;
  readonly template: InvoiceTemplateId;
}

/** Refuses, in this order, with `entry-archived`, `name-taken` by another template in use. */
export const saveInvoiceTemplate: Handler<SaveInvoiceTemplate> = {
  check: object<SaveInvoiceTemplate>({
    type: oneOf('save-invoice-template'),
    id: id('cmd'),
    template: id('tpl'),
    name: label,
    showItemCode: flag,
    showLinkedEvents: flag,
    showLogo: flag,
    showFunderNumber: flag,
    memo: optional(note),
    footer: optional(note),
    clientWord: label,
  }),

  reads: () => [{ kind: 'invoice-templates', id: 'invoice-templates' }],

  decide({ type: _, id: __, template, ...content }, books) {
    const before = invoiceTemplates.itemsIn(books).find(({ id }) => id === template);
    const editable = before ? requireEditable(before) : ok(null);
    if (!editable.ok) return editable;
    return saveItem(invoiceTemplates, books, { ...content, id: template, archived: false });
  },
};
