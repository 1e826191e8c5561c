import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import { requireActive, type RemovedAllocation } from '../records/allocation.js';
import type { AllocationId, CommandId } from '../records/ids.js';
import { owe } from '../records/invoice.js';
import { release } from '../records/payment.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/** Takes an allocation back: the money is unallocated again, the invoice owes it again (billing.md M5, T9). */
export interface RemoveAllocation {
  readonly type: 'remove-allocation';
  readonly id: CommandId;
  readonly allocation: AllocationId;
  readonly removedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, `allocation-removed`. */
export const removeAllocation: Handler<RemoveAllocation> = {
  check: object<RemoveAllocation>({
    type: oneOf('remove-allocation'),
    id: id('cmd'),
    allocation: id('alc', 80),
    removedOn: day,
    reason: optional(reason),
  }),

  reads({ allocation: id }, books) {
    const allocation = books.get('allocation', id);
    if (!allocation) return [{ kind: 'allocation', id }];
    const { payment, invoice } = allocation;
    return [
      { kind: 'allocation', id },
      { kind: 'payment', id: payment },
      { kind: 'invoice', id: invoice },
    ];
  },

  decide({ allocation: id, removedOn, reason: why }, books) {
    const found = books.require('allocation', id);
    if (!found.ok) return found;
    const active = requireActive(found.value);
    if (!active.ok) return active;
    const { payment: paymentId, invoice: invoiceId, amount } = active.value;
    const [payment, invoice] = [books.get('payment', paymentId), books.get('invoice', invoiceId)];
    // While an allocation is active neither end can be voided, reverted or deleted.
    if (payment?.status !== 'received' || (invoice?.status !== 'open' && invoice?.status !== 'paid'))
      throw new Error(`The active allocation ${id} has lost an end.`);
    const removed: RemovedAllocation = {
      ...active.value,
      status: 'removed',
      removedOn,
      ...(why && { reason: why }),
    };
    return ok({ writes: [removed, release(payment, amount), owe(invoice, amount)] });
  },
};
