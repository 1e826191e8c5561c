import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, CreditNoteId } from '../records/ids.js';
import { refOf } from '../records/record.js';
import { ok } from '../result.js';

/** Erases the draft of a credit note. It held no number, so nothing is retired. */
export interface DeleteCreditNoteDraft {
  readonly type: 'delete-credit-note-draft';
  readonly id: CommandId;
  readonly creditNote: CreditNoteId;
}

/** Refuses with `not-found`. */
export const deleteCreditNoteDraft: Handler<DeleteCreditNoteDraft> = {
  check: object<DeleteCreditNoteDraft>({
    type: oneOf('delete-credit-note-draft'),
    id: id('cmd'),
    creditNote: id('crn'),
  }),

  reads: ({ creditNote }) => [{ kind: 'credit-note-draft', id: creditNote }],

  decide({ creditNote }, books) {
    const found = books.require('credit-note-draft', creditNote);
    return found.ok ? ok({ writes: [], deletes: [refOf(found.value)] }) : found;
  },
};
