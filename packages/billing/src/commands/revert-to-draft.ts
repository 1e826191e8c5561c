import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { id } from '../input/fields.js';
import { archive } from '../records/archived-invoice.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { contentOf } from '../records/invoice-content.js';
import {
  requireRevertible,
  type DraftInvoice,
  type OpenInvoice,
  type PaidInvoice,
} from '../records/invoice.js';
import { ok } from '../result.js';

/**
 * Makes an issued invoice a draft again, which keeps its number (billing.md T10, T11). What was issued is kept beside it
 * (I-74). A due day that came from the terms follows them again (I-12).
 */
export interface RevertToDraft {
  readonly type: 'revert-to-draft';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
}

/** Refuses, in this order, with `not-found`, then what `requireRevertible` refuses. */
export const revertToDraft: Handler<RevertToDraft> = {
  check: object<RevertToDraft>({ type: oneOf('revert-to-draft'), id: id('cmd'), invoice: id('inv') }),

  reads: ({ invoice }) => [{ kind: 'invoice', id: invoice }],

  decide({ id: command, invoice }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const revertible = requireRevertible(found.value);
    if (!revertible.ok) return revertible;
    return ok({ writes: [asDraft(revertible.value), archive(revertible.value, command)] });
  },
};

function asDraft(invoice: OpenInvoice | PaidInvoice): DraftInvoice {
  const { kind, id, number, serial, issuedOn, dueOn, terms, installmentTerms } = invoice;
  const isTyped = terms === undefined && !installmentTerms;
  const kept = { kind, id, number, serial, issuedOn, ...(isTyped && { dueOn }) };
  return { ...contentOf(invoice), ...kept, status: 'draft' };
}
