import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import type { CommandId, InvoiceId } from '../records/ids.js';
import { requireVoidable, type VoidedInvoice } from '../records/invoice.js';
import { stockMovements } from '../records/stock.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * Withdraws an open invoice for good (billing.md T13). It keeps its number, leaves every total, and gives
 * its products back to the stock (I-31).
 */
export interface VoidInvoice {
  readonly type: 'void-invoice';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
  readonly voidedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, then what `requireVoidable` refuses. */
export const voidInvoice: Handler<VoidInvoice> = {
  check: object<VoidInvoice>({
    type: oneOf('void-invoice'),
    id: id('cmd'),
    invoice: id('inv'),
    voidedOn: day,
    reason: optional(reason),
  }),

  reads: ({ invoice }) => [{ kind: 'invoice', id: invoice }],

  decide({ invoice, voidedOn, reason: why }, books) {
    const found = books.require('invoice', invoice);
    if (!found.ok) return found;
    const voidable = requireVoidable(found.value);
    if (!voidable.ok) return voidable;
    const { amountDue: _, reserved: __, ...issued } = voidable.value;
    const voided: VoidedInvoice = { ...issued, status: 'void', voidedOn, ...(why && { reason: why }) };
    return ok({ writes: [voided], stock: stockMovements(issued.lines, [], 'voided') });
  },
};
