import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { requireDraft, type DraftInvoice, type VoidedInvoice } from '../records/invoice.js';
import { retire, seriesOf } from '../records/number-series.js';
import { refOf } from '../records/record.js';
import { stockMovements } from '../records/stock.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { eventReads, unlinkEvents } from './event-links.js';

/**
 * Erases a draft (billing.md T12). Its events are on no invoice (I-48), its products back in stock (I-31), and a void
 * invoice it was to replace may be issued again. The number it may have is retired, never reused (I-16).
 */
export interface DeleteDraft {
  readonly type: 'delete-draft';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
  readonly deletedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, `invoice-not-draft` (I-47). */
export const deleteDraft: Handler<DeleteDraft> = {
  check: object<DeleteDraft>({
    type: oneOf('delete-draft'),
    id: id('cmd'),
    invoice: id('inv'),
    deletedOn: day,
    reason: optional(reason),
  }),

  reads({ invoice }, books) {
    const draft = books.get('invoice', invoice);
    const number = draft?.number ?? null;
    return [
      { kind: 'invoice', id: invoice },
      ...eventReads(draft?.events ?? [], books),
      ...(draft?.replaces ? [{ kind: 'invoice', id: draft.replaces.id } as const] : []),
      ...(number === null ? [] : [{ kind: 'number-series', id: seriesOf('invoice', number) } as const]),
    ];
  },

  decide({ invoice, deletedOn, reason: why = 'Draft deleted' }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const draft = requireDraft(found.value);
    if (!draft.ok) return draft;
    const unlinked = unlinkEvents(draft.value.events ?? [], books);
    const stock = stockMovements(draft.value.lines, [], 'deleted');
    const deletes = [refOf(draft.value), ...unlinked.deletes];
    const writes = [...unlinked.writes, ...unreplaced(draft.value, books)];
    if (draft.value.number === null) return ok({ writes, deletes, stock });
    const { number, serial } = draft.value;
    const series = books.require('number-series', seriesOf('invoice', number));
    if (!series.ok) return series;
    const retired = retire(series.value, { from: serial, to: serial, reason: why, retiredOn: deletedOn });
    return ok({ writes: [retired, ...writes], deletes, stock });
  },
};

/** The void invoice that the draft was to replace may be issued again. */
function unreplaced({ replaces }: DraftInvoice, books: Books): readonly VoidedInvoice[] {
  const replaced = replaces && books.get('invoice', replaces.id);
  if (replaced?.status !== 'void') return [];
  const { replacedBy: _, ...voided } = replaced;
  return [voided];
}
