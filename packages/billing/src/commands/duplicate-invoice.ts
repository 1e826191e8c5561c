import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { contentOf } from '../records/invoice-content.js';
import type { Day } from '../time/day.js';
import { copyId, copyLines, startDraft, startReads, withoutDays } from './new-draft.js';

/**
 * Starts a draft that says what another invoice says, whatever the state of that one: its parties, lines with the tax
 * rates they have, discount and texts. It has no events, and falls due by the terms. Its id is the command's, with
 * `inv_` before it.
 */
export interface DuplicateInvoice {
  readonly type: 'duplicate-invoice';
  readonly id: CommandId;
  /** The invoice to copy. */
  readonly invoice: InvoiceId;
  /** The issue day of the new draft. */
  readonly issuedOn: Day;
}

/** Refuses, in this order, with `not-found`, `id-taken`. */
export const duplicateInvoice: Handler<DuplicateInvoice> = {
  check: object<DuplicateInvoice>({
    type: oneOf('duplicate-invoice'),
    id: id('cmd'),
    invoice: id('inv'),
    issuedOn: day,
  }),

  reads({ id: command, invoice, issuedOn }, books) {
    const location = books.get('invoice', invoice)?.location;
    return [{ kind: 'invoice', id: invoice }, ...startReads(copyId(command), { issuedOn, location }, books)];
  },

  decide({ id: command, invoice, issuedOn }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const own = copyId(command);
    const free = books.requireFree('invoice', own);
    if (!free.ok) return free;
    const { events: _, replaces: __, ...content } = withoutDays(copyLines(contentOf(found.value), command));
    const lines = content.lines.map(({ event: ___, ...line }) => line);
    return startDraft(own, { ...content, lines, issuedOn }, books);
  },
};
