import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { creditAllocationRef, day, id, reason } from '../input/fields.js';
import { requireActive, type RemovedCreditAllocation } from '../records/credit-allocation.js';
import { hasCredit, releaseCredit } from '../records/credit-note.js';
import type { CommandId, CreditAllocationId } from '../records/ids.js';
import { owe } from '../records/invoice.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/** Takes applied credit back: it remains again, and the invoice owes the amount again. */
export interface RemoveCreditAllocation {
  readonly type: 'remove-credit-allocation';
  readonly id: CommandId;
  readonly creditAllocation: CreditAllocationId;
  readonly removedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, `credit-allocation-removed`. */
export const removeCreditAllocation: Handler<RemoveCreditAllocation> = {
  check: object<RemoveCreditAllocation>({
    type: oneOf('remove-credit-allocation'),
    id: id('cmd'),
    creditAllocation: creditAllocationRef,
    removedOn: day,
    reason: optional(reason),
  }),

  reads({ creditAllocation: id }, books) {
    const allocation = books.get('credit-allocation', id);
    if (!allocation) return [{ kind: 'credit-allocation', id }];
    const { creditNote, invoice } = allocation;
    return [
      { kind: 'credit-allocation', id },
      { kind: 'credit-note', id: creditNote },
      { kind: 'invoice', id: invoice },
    ];
  },

  decide({ creditAllocation: id, removedOn, reason: why }, books) {
    const found = books.require('credit-allocation', id);
    if (!found.ok) return found;
    const active = requireActive(found.value);
    if (!active.ok) return active;
    const { creditNote, invoice: invoiceId, amount } = active.value;
    const [note, invoice] = [books.get('credit-note', creditNote), books.get('invoice', invoiceId)];
    // While credit is applied neither end can be voided, reverted or deleted.
    if (!hasCredit(note) || (invoice?.status !== 'open' && invoice?.status !== 'paid'))
      throw new Error(`The active credit allocation ${id} has lost an end.`);
    const removed: RemovedCreditAllocation = {
      ...active.value,
      status: 'removed',
      removedOn,
      ...(why && { reason: why }),
    };
    return ok({ writes: [removed, releaseCredit(note, amount), owe(invoice, amount)] });
  },
};
