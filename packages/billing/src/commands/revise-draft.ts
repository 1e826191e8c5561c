import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id, version } from '../input/fields.js';
import type { Currency } from '../money/currency.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { requireDraft, type DraftInvoice } from '../records/invoice.js';
import { cashIncrementIn, defaultPreferences } from '../records/preferences.js';
import { stockMovements } from '../records/stock.js';
import { ok } from '../result.js';
import { draftContent, pricedContent, unpriced, type DraftContent } from './draft-content.js';
import { eventReads, linkEvents } from './event-links.js';
import { requireTemplate, templateReads } from './template-choice.js';

/** Replaces what a draft says (billing.md T2). Events it names no more are on no invoice. */
export interface ReviseDraft {
  readonly type: 'revise-draft';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
  /** The version the person saw, so that nobody overwrites what they have not read. */
  readonly version: number;
  readonly content: DraftContent;
}

/**
 * Where the content leaves out currency or tax mode, the draft keeps its own; what cash is rounded to it keeps with its currency.
 *
 * Refuses, in this order, with `not-found`, `invoice-not-draft` (I-43), `stale-version`, what `pricedContent` refuses,
 * what `requireTemplate` refuses, then what `linkEvents` refuses.
 */
export const reviseDraft: Handler<ReviseDraft> = {
  check: object<ReviseDraft>({
    type: oneOf('revise-draft'),
    id: id('cmd'),
    invoice: id('inv'),
    version,
    content: draftContent,
  }),

  reads: ({ invoice, content }, books) => [
    { kind: 'invoice', id: invoice },
    { kind: 'preferences', id: 'preferences' },
    { kind: 'tax-rates', id: 'tax-rates' },
    ...templateReads(content.template),
    ...eventReads([...(content.events ?? []), ...(books.get('invoice', invoice)?.events ?? [])], books),
  ],

  decide({ invoice, version: seen, content }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const draft = requireDraft(found.value);
    if (!draft.ok) return draft;
    const current = books.requireVersion('invoice', invoice, seen);
    if (!current.ok) return current;
    const { kind, id, status, taxRounding, rounding, replaces } = draft.value;
    const { currency = draft.value.currency, taxMode = draft.value.taxMode, ...rest } = unpriced(content);
    const priced = pricedContent(content, currency, books, draft.value);
    if (!priced.ok) return priced;
    const template = requireTemplate(content.template, books, draft.value.template);
    if (!template.ok) return template;
    const kept = { kind, id, status, taxRounding, rounding, ...(replaces && { replaces }) };
    const cash = cashOf(draft.value, currency, books);
    const numbered =
      draft.value.number === null
        ? { number: null }
        : { number: draft.value.number, serial: draft.value.serial };
    const revised: DraftInvoice = {
      ...rest,
      ...kept,
      ...numbered,
      currency,
      taxMode,
      ...cash,
      ...priced.value,
    };
    const linked = linkEvents(revised, books, draft.value.events);
    if (!linked.ok) return linked;
    const stock = stockMovements(draft.value.lines, revised.lines, 'changed');
    return ok({ ...linked.value, writes: [revised, ...linked.value.writes], stock });
  },
};

/** What the draft is rounded to in cash: as it was, or in another currency as the account rounds there now. */
function cashOf(
  { currency: before, cashIncrement }: DraftInvoice,
  currency: Currency,
  books: Books,
): Pick<DraftInvoice, 'cashIncrement'> {
  if (currency === before) return cashIncrement ? { cashIncrement } : {};
  return cashIncrementIn(books.get('preferences', 'preferences') ?? defaultPreferences, currency);
}
