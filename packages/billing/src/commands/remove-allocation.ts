import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { allocationRef, day, id, reason } from '../input/fields.js';
import { requireActive } from '../records/allocation.js';
import type { AllocationId, CommandId } from '../records/ids.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { lift, liftReads } from './lifted-allocation.js';

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
    allocation: allocationRef,
    removedOn: day,
    reason: optional(reason),
  }),

  reads: ({ allocation }, books) => liftReads(allocation, books),

  decide({ allocation: id, removedOn, reason: why }, books) {
    const found = books.require('allocation', id);
    if (!found.ok) return found;
    const active = requireActive(found.value);
    if (!active.ok) return active;
    const { removed, payment, invoice } = lift(active.value, removedOn, why, books);
    return ok({ writes: [removed, payment, invoice] });
  },
};
