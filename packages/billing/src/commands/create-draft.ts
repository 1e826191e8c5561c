import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import type { DraftInvoice } from '../records/invoice.js';
import { defaultPreferences } from '../records/preferences.js';
import { stockMovements } from '../records/stock.js';
import { ok } from '../result.js';
import { draftContent, pricedContent, type DraftContent } from './draft-content.js';
import { eventReads, linkEvents } from './event-links.js';
import { draftNumberReads, invoiceToNumber, numberDraft } from './numbering.js';
import { requireTemplate, templateReads } from './template-choice.js';

/** Starts an invoice, with the events it is about (billing.md T1, I-18). It has no number until it is finalized, unless the account numbers drafts (Q-36, I-14). */
export interface CreateDraft {
  readonly type: 'create-draft';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
  readonly content: DraftContent;
}

/**
 * Refuses, in this order, with `id-taken`, what `pricedContent` refuses, what `requireTemplate` refuses, then what
 * `linkEvents` refuses.
 */
export const createDraft: Handler<CreateDraft> = {
  check: object<CreateDraft>({
    type: oneOf('create-draft'),
    id: id('cmd'),
    invoice: id('inv'),
    content: draftContent,
  }),

  reads: ({ invoice, content }, books) => [
    { kind: 'invoice', id: invoice },
    ...draftNumberReads(invoiceToNumber(content), books),
    { kind: 'tax-rates', id: 'tax-rates' },
    ...templateReads(content.template),
    ...eventReads(content.events ?? [], books),
  ],

  decide({ invoice, content }, books) {
    const free = books.requireFree('invoice', invoice);
    if (!free.ok) return free;
    const preferences = books.get('preferences', 'preferences') ?? defaultPreferences;
    const { currency = preferences.currency, taxMode = preferences.taxMode, discount: _, ...rest } = content;
    const priced = pricedContent(content, currency, books);
    if (!priced.ok) return priced;
    const template = requireTemplate(content.template, books);
    if (!template.ok) return template;
    const { numbered, writes } = numberDraft(invoiceToNumber(content), books);
    const draft: DraftInvoice = {
      ...rest,
      kind: 'invoice',
      id: invoice,
      status: 'draft',
      ...numbered,
      currency,
      taxMode,
      taxRounding: preferences.taxRounding,
      rounding: preferences.rounding,
      ...priced.value,
    };
    const linked = linkEvents(draft, books);
    if (!linked.ok) return linked;
    const stock = stockMovements([], draft.lines, 'added');
    return ok({ writes: [...writes, draft, ...linked.value.writes], stock });
  },
};
