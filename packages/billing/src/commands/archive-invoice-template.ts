import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, InvoiceTemplateId } from '../records/ids.js';
import { requireNotStandard } from '../records/invoice-templates.js';
import { archiveItem, invoiceTemplates } from './settings-list.js';

/** Takes an invoice template out of use. Drafts that have it keep it. */
export interface ArchiveInvoiceTemplate {
  readonly type: 'archive-invoice-template';
  readonly id: CommandId;
  readonly template: InvoiceTemplateId;
}

/** Refuses, in this order, with `not-found`, `already-archived`, `standard-template` (billing.md S-19). */
export const archiveInvoiceTemplate: Handler<ArchiveInvoiceTemplate> = {
  check: object<ArchiveInvoiceTemplate>({
    type: oneOf('archive-invoice-template'),
    id: id('cmd'),
    template: id('tpl'),
  }),

  reads: () => [{ kind: 'invoice-templates', id: 'invoice-templates' }],

  decide: ({ template }, books) => archiveItem(invoiceTemplates, books, template, requireNotStandard),
};
