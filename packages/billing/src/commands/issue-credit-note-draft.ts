import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id, version } from '../input/fields.js';
import type { CreditNoteDraft } from '../records/credit-note-draft.js';
import type { CommandId, CreditNoteId } from '../records/ids.js';
import { refOf } from '../records/record.js';
import { ok } from '../result.js';
import { issueCreditNote, type IssueCreditNote } from './issue-credit-note.js';

/** Issues a credit note as its draft says, and erases the draft. */
export interface IssueCreditNoteDraft {
  readonly type: 'issue-credit-note-draft';
  readonly id: CommandId;
  readonly creditNote: CreditNoteId;
  /** The version the person saw, so that nobody issues what they have not read. */
  readonly version: number;
}

/** Refuses, in this order, with `not-found`, `stale-version`, then what `issueCreditNote` refuses. */
export const issueCreditNoteDraft: Handler<IssueCreditNoteDraft> = {
  check: object<IssueCreditNoteDraft>({
    type: oneOf('issue-credit-note-draft'),
    id: id('cmd'),
    creditNote: id('crn'),
    version,
  }),

  reads(command, books: Books) {
    const { creditNote } = command;
    const draft = books.get('credit-note-draft', creditNote);
    return [
      { kind: 'credit-note-draft', id: creditNote },
      ...(draft ? issueCreditNote.reads(issuing(command, draft), books) : []),
    ];
  },

  decide(command, books, asker) {
    const { creditNote, version: seen } = command;
    const found = books.require('credit-note-draft', creditNote);
    if (!found.ok) return found;
    const current = books.requireVersion('credit-note-draft', creditNote, seen);
    if (!current.ok) return current;
    const issued = issueCreditNote.decide(issuing(command, found.value), books, asker);
    return issued.ok ? ok({ ...issued.value, deletes: [refOf(found.value)] }) : issued;
  },
};

/** What the draft asks for. */
function issuing({ id: command }: IssueCreditNoteDraft, draft: CreditNoteDraft): IssueCreditNote {
  const { id: creditNote, invoice, issuedOn, reason, memo, lines, disposition } = draft;
  return {
    ...{ type: 'issue-credit-note', id: command, creditNote, invoice, issuedOn, reason, lines },
    ...(memo !== undefined && { memo }),
    ...(disposition && { disposition }),
  };
}
