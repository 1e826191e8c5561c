import type { Handler } from '../command.js';
import { object, oneOf, optional, someOf } from '../input/check.js';
import { day, id, linesMax, note, reason, versionOrNone } from '../input/fields.js';
import type { CreditNoteDraft, DraftDisposition } from '../records/credit-note-draft.js';
import { requireCreditable } from '../records/credited-invoice.js';
import type { CommandId, CreditNoteId, InvoiceId } from '../records/ids.js';
import { defaultPreferences } from '../records/preferences.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import {
  dispositionAsked,
  dispositionInput,
  type DispositionAsked,
  type DispositionInput,
} from './disposition.js';
import { creditAsked } from './credit-asked.js';
import { creditInput, type CreditInput } from './issue-credit-note.js';

/** Writes a credit note without issuing it: a new draft, or what is to stand in one. It changes nothing of its invoice. */
export interface SaveCreditNoteDraft {
  readonly type: 'save-credit-note-draft';
  readonly id: CommandId;
  readonly creditNote: CreditNoteId;
  /** The version the person saw; 0 for a new draft. */
  readonly version: number;
  readonly invoice: InvoiceId;
  readonly issuedOn: Day;
  /** Not blank (billing.md C-05). */
  readonly reason: string;
  readonly memo?: string;
  /** At least one. */
  readonly lines: readonly CreditInput[];
  readonly disposition?: DispositionInput;
}

/**
 * Refuses, in this order, with `id-taken` where the credit note was issued, `stale-version`, `not-found`, what
 * `requireCreditable` refuses (C-03), `money-…` of an amount, then of the disposition. Whether it fits is seen when it is
 * issued.
 */
export const saveCreditNoteDraft: Handler<SaveCreditNoteDraft> = {
  check: object<SaveCreditNoteDraft>({
    type: oneOf('save-credit-note-draft'),
    id: id('cmd'),
    creditNote: id('crn'),
    version: versionOrNone,
    invoice: id('inv'),
    issuedOn: day,
    reason,
    memo: optional(note),
    lines: someOf(creditInput, linesMax),
    disposition: optional(dispositionInput),
  }),

  reads: ({ creditNote, invoice }) => [
    { kind: 'credit-note', id: creditNote },
    { kind: 'credit-note-draft', id: creditNote },
    { kind: 'invoice', id: invoice },
    { kind: 'preferences', id: 'preferences' },
  ],

  decide(command, books) {
    const {
      creditNote,
      version,
      invoice: invoiceId,
      issuedOn,
      reason: why,
      memo,
      lines,
      disposition,
    } = command;
    const free = books.requireFree('credit-note', creditNote);
    if (!free.ok) return free;
    const current = books.requireVersion('credit-note-draft', creditNote, version);
    if (!current.ok) return current;
    const found = books.require('invoice', invoiceId);
    if (!found.ok) return found;
    const preferences = books.get('preferences', 'preferences') ?? defaultPreferences;
    const creditable = requireCreditable(found.value, preferences);
    if (!creditable.ok) return creditable;
    const { number: invoiceNumber, client, currency } = creditable.value;
    const asked = creditAsked(lines, currency);
    if (!asked.ok) return asked;
    const parts = dispositionAsked(disposition ?? {}, currency);
    if (!parts.ok) return parts;
    const draft: CreditNoteDraft = {
      ...{ kind: 'credit-note-draft', id: creditNote, invoice: invoiceId, invoiceNumber, client, currency },
      ...{ issuedOn, reason: why, lines: asked.value },
      ...(memo !== undefined && { memo }),
      ...(disposition && { disposition: written(disposition, parts.value) }),
    };
    return ok({ writes: [draft] });
  },
};

/** The disposition as it was asked for, with its amounts read. */
const written = ({ credit, outside }: DispositionInput, asked: DispositionAsked): DraftDisposition => ({
  ...(asked.refunds.length > 0 && { refunds: asked.refunds }),
  ...(credit !== undefined && { credit: asked.credit }),
  ...(outside && { outside: { ...outside, amount: asked.outside } }),
});
