import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, InvoiceTemplateId } from '../records/ids.js';
import { invoiceTemplates, restoreItem } from './settings-list.js';

/** Brings an archived invoice template back into use. */
export interface RestoreInvoiceTemplate {
  readonly type: 'restore-invoice-template';
  readonly id: CommandId;
  readonly template: InvoiceTemplateId;
}

/** Refuses, in this order, with `not-found`, `not-archived`, `name-taken` by a template that came into use since. */
export const restoreInvoiceTemplate: Handler<RestoreInvoiceTemplate> = {
  check: object<RestoreInvoiceTemplate>({
    type: oneOf('restore-invoice-template'),
    id: id('cmd'),
    template: id('tpl'),
  }),

  reads: () => [{ kind: 'invoice-templates', id: 'invoice-templates' }],

  decide: ({ template }, books) => restoreItem(invoiceTemplates, books, template),
};
