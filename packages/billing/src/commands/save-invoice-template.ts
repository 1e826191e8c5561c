import type { Handler } from '../command.js';
import { object, oneOf, optional, type Fields } from '../input/check.js';
import { flag, id, label, note } from '../input/fields.js';
import type { CommandId, InvoiceTemplateId } from '../records/ids.js';
import type { InvoiceTemplate, TemplateContent } from '../records/invoice-templates.js';
import { ok } from '../result.js';
import { invoiceTemplates, requireAsSeen, requireEditable, saveItem } from './settings-list.js';

/** Adds an invoice template, or changes the one with this id (billing.md S-19). Issued invoices keep theirs. */
export interface SaveInvoiceTemplate extends TemplateContent {
  readonly type: 'save-invoice-template';
  readonly id: CommandId;
  readonly template: InvoiceTemplateId;
  /**
   * The template as its author saw it, so that nobody overwrites what they have not read. Absent for a new one, and where it is
   * brought in from elsewhere and holds whatever is there.
   */
  readonly seen?: InvoiceTemplate;
}

const content: Fields<TemplateContent> = {
  name: label,
  showItemCode: flag,
  showLinkedEvents: flag,
  showLogo: flag,
  showFunderNumber: flag,
  memo: optional(note),
  footer: optional(note),
  clientWord: label,
};

/**
 * Refuses, in this order, with `entry-archived`, `not-found` where one was seen that is not there, `entry-changed` where
 * it is not as it was seen, `name-taken` by another template in use.
 */
export const saveInvoiceTemplate: Handler<SaveInvoiceTemplate> = {
  check: object<SaveInvoiceTemplate>({
    type: oneOf('save-invoice-template'),
    id: id('cmd'),
    template: id('tpl'),
    ...content,
    seen: optional(object<InvoiceTemplate>({ ...content, id: id('tpl'), archived: flag })),
  }),

  reads: () => [{ kind: 'invoice-templates', id: 'invoice-templates' }],

  decide({ type: _, id: __, template, seen, ...said }, books) {
    const before = invoiceTemplates.itemsIn(books).find(({ id }) => id === template);
    const editable = before ? requireEditable(before) : ok(null);
    if (!editable.ok) return editable;
    const asSeen = requireAsSeen(invoiceTemplates, before, seen);
    if (!asSeen.ok) return asSeen;
    return saveItem(invoiceTemplates, books, { ...said, id: template, archived: false });
  },
};
