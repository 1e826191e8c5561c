import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { allocationRef, day, id, reason } from '../input/fields.js';
import { allocate, requireActive, requireElsewhere } from '../records/allocation.js';
import type { AllocationId, CommandId, InvoiceId } from '../records/ids.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { lift, liftReads } from './lifted-allocation.js';
import { allocationId } from './spread.js';

/**
 * Lets the money of an allocation settle another invoice of the client: the allocation is taken back and as much is
 * allocated there, under a new number (billing.md P-10, P-21).
 */
export interface MoveAllocation {
  readonly type: 'move-allocation';
  readonly id: CommandId;
  readonly allocation: AllocationId;
  /** Where the money goes. It must owe as much. */
  readonly invoice: InvoiceId;
  readonly movedOn: Day;
  readonly reason?: string;
}

/**
 * Refuses, in this order, with `not-found` or `allocation-removed` of the allocation, `already-on-invoice`, `not-found` of
 * the invoice, what `allocate` refuses.
 */
export const moveAllocation: Handler<MoveAllocation> = {
  check: object<MoveAllocation>({
    type: oneOf('move-allocation'),
    id: id('cmd'),
    allocation: allocationRef,
    invoice: id('inv'),
    movedOn: day,
    reason: optional(reason),
  }),

  reads: ({ allocation, invoice }, books) => [
    ...liftReads(allocation, books),
    { kind: 'invoice', id: invoice },
  ],

  decide({ id: command, allocation, invoice: to, movedOn, reason: why }, books) {
    const found = books.require('allocation', allocation);
    if (!found.ok) return found;
    const active = requireActive(found.value);
    if (!active.ok) return active;
    const elsewhere = requireElsewhere(active.value, to);
    if (!elsewhere.ok) return elsewhere;
    const target = books.require('invoice', to);
    if (!target.ok) return target;
    const { removed, payment: freed, invoice: left } = lift(active.value, movedOn, why, books);
    const moved = allocate(freed, target.value, active.value.amount, movedOn, allocationId(command, 1));
    if (!moved.ok) return moved;
    const { payment, invoice, allocation: made } = moved.value;
    return ok({ writes: [payment, left, invoice, removed, made] });
  },
};
