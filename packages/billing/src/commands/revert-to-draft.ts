import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { requireRevertible, type DraftInvoice } from '../records/invoice.js';
import { ok } from '../result.js';

/** Makes an issued invoice a draft again, which keeps its number (billing.md T10, T11). */
export interface RevertToDraft {
  readonly type: 'revert-to-draft';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
}

/** Refuses, in this order, with `not-found`, then what `requireRevertible` refuses. */
export const revertToDraft: Handler<RevertToDraft> = {
  check: object<RevertToDraft>({ type: oneOf('revert-to-draft'), id: id('cmd'), invoice: id('inv') }),

  reads: ({ invoice }) => [{ kind: 'invoice', id: invoice }],

  decide({ invoice }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const revertible = requireRevertible(found.value);
    if (!revertible.ok) return revertible;
    return ok({ writes: [asDraft(revertible.value)] });
  },
};

function asDraft(
  invoice: Parameters<typeof requireRevertible>[0] & { readonly status: 'open' | 'paid' },
): DraftInvoice {
  const { figures: _, credited: __, ...kept } = invoice;
  if (kept.status === 'open') {
    const { amountDue: ___, ...draft } = kept;
    return { ...draft, status: 'draft' };
  }
  const { paidOn: ___, ...draft } = kept;
  return { ...draft, status: 'draft' };
}
