import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import { withdrawCreditNote } from '../records/credited-invoice.js';
import { requireVoidable, type VoidedCreditNote } from '../records/credit-note.js';
import type { CommandId, CreditNoteId } from '../records/ids.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * Withdraws a credit note: its invoice owes again what the note had taken off (billing.md C-13), and credit it left on the
 * client's account is gone. Money that was given back stays given back: the invoice owes it.
 */
export interface VoidCreditNote {
  readonly type: 'void-credit-note';
  readonly id: CommandId;
  readonly creditNote: CreditNoteId;
  readonly voidedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, what `requireVoidable` refuses. */
export const voidCreditNote: Handler<VoidCreditNote> = {
  check: object<VoidCreditNote>({
    type: oneOf('void-credit-note'),
    id: id('cmd'),
    creditNote: id('crn'),
    voidedOn: day,
    reason: optional(reason),
  }),

  reads({ creditNote }, books) {
    const note = books.get('credit-note', creditNote);
    const self = { kind: 'credit-note', id: creditNote } as const;
    return note ? [self, { kind: 'invoice', id: note.invoice }] : [self];
  },

  decide({ creditNote, voidedOn, reason: why }, books) {
    const found = books.require('credit-note', creditNote);
    if (!found.ok) return found;
    const voidable = requireVoidable(found.value);
    if (!voidable.ok) return voidable;
    const invoice = books.get('invoice', voidable.value.invoice);
    // While a credit note is issued its invoice can be neither voided, reverted nor deleted.
    if (invoice?.status !== 'open' && invoice?.status !== 'paid')
      throw new Error(`The issued credit note ${creditNote} has lost its invoice.`);
    const { accountCredit: _, ...note } = voidable.value;
    const voided: VoidedCreditNote = {
      ...note,
      status: 'void',
      voidedOn,
      ...(why && { voidReason: why }),
    };
    return ok({ writes: [voided, withdrawCreditNote(invoice, voided)] });
  },
};
