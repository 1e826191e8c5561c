import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { cashIncrementIn, defaultPreferences } from '../records/preferences.js';
import { draftContent, pricedContent, unpriced, type DraftContent } from './draft-content.js';
import { startDraft, startReads } from './new-draft.js';
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
 * `startDraft` refuses.
 */
export const createDraft: Handler<CreateDraft> = {
  check: object<CreateDraft>({
    type: oneOf('create-draft'),
    id: id('cmd'),
    invoice: id('inv'),
    content: draftContent,
  }),

  reads: ({ invoice, content }, books) => [
    ...startReads(invoice, content, books),
    { kind: 'preferences', id: 'preferences' },
    { kind: 'tax-rates', id: 'tax-rates' },
    ...templateReads(content.template),
  ],

  decide({ invoice, content }, books) {
    const free = books.requireFree('invoice', invoice);
    if (!free.ok) return free;
    const preferences = books.get('preferences', 'preferences') ?? defaultPreferences;
    const { currency = preferences.currency, taxMode = preferences.taxMode, ...rest } = unpriced(content);
    const priced = pricedContent(content, currency, books);
    if (!priced.ok) return priced;
    const template = requireTemplate(content.template, books);
    if (!template.ok) return template;
    const { taxRounding, rounding } = preferences;
    const rules = { currency, taxMode, taxRounding, rounding, ...cashIncrementIn(preferences, currency) };
    return startDraft(invoice, { ...rest, ...rules, ...priced.value }, books);
  },
};
