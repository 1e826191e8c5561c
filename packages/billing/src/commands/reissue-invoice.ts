import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { contentOf } from '../records/invoice-content.js';
import { requireReissuable } from '../records/reissue.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { copyId, copyLines, startDraft, startReads, withoutDays } from './new-draft.js';

/**
 * Starts the draft that takes the place of a void invoice: it says the same, names that one, and takes over its events
 * (billing.md I-53). Both know each other. Its id is the command's, with `inv_` before it; it falls due by the terms.
 */
export interface ReissueInvoice {
  readonly type: 'reissue-invoice';
  readonly id: CommandId;
  /** The void invoice. */
  readonly invoice: InvoiceId;
  /** The issue day of the new draft. */
  readonly issuedOn: Day;
}

/**
 * Refuses, in this order, with `not-found`, `invoice-not-void`, `already-reissued`, `id-taken`, `event-already-invoiced`
 * where another invoice has taken one of its events since.
 */
export const reissueInvoice: Handler<ReissueInvoice> = {
  check: object<ReissueInvoice>({
    type: oneOf('reissue-invoice'),
    id: id('cmd'),
    invoice: id('inv'),
    issuedOn: day,
  }),

  reads({ id: command, invoice, issuedOn }, books) {
    const { location, events } = books.get('invoice', invoice) ?? {};
    return [
      { kind: 'invoice', id: invoice },
      ...startReads(copyId(command), { issuedOn, location, events }, books),
    ];
  },

  decide({ id: command, invoice, issuedOn }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const voided = requireReissuable(found.value);
    if (!voided.ok) return voided;
    const own = copyId(command);
    const free = books.requireFree('invoice', own);
    if (!free.ok) return free;
    const { number, issuedOn: before } = voided.value;
    const content = withoutDays(copyLines(contentOf(voided.value), command));
    const replaces = { id: invoice, number, issuedOn: before };
    const started = startDraft(own, { ...content, issuedOn, replaces }, books);
    if (!started.ok) return started;
    const replaced = { ...voided.value, replacedBy: own };
    return ok({ ...started.value, writes: [...started.value.writes, replaced] });
  },
};
