import type { Handler } from '../command.js';
import { object, oneOf, someOf } from '../input/check.js';
import { day, id, linesMax, requireAmounts } from '../input/fields.js';
import type { CommandId, PaymentId } from '../records/ids.js';
import { requireUnallocated } from '../records/payment.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { allocationInput, recordsOf, spread, spreadReads, type AllocationInput } from './spread.js';

/** Applies money already held to open invoices of its client (billing.md M4, P-10). */
export interface AllocatePayment {
  readonly type: 'allocate-payment';
  readonly id: CommandId;
  readonly payment: PaymentId;
  readonly allocatedOn: Day;
  /** At least one. */
  readonly allocations: readonly AllocationInput[];
}

/**
 * Refuses, in this order, with `not-found`, what `requireUnallocated` refuses, `money-…` of the parts, what `spread`
 * refuses.
 */
export const allocatePayment: Handler<AllocatePayment> = {
  check: object<AllocatePayment>({
    type: oneOf('allocate-payment'),
    id: id('cmd'),
    payment: id('pay'),
    allocatedOn: day,
    allocations: someOf(allocationInput, linesMax),
  }),

  reads: ({ payment, allocations }) => [{ kind: 'payment', id: payment }, ...spreadReads(allocations)],

  decide({ id: command, payment, allocatedOn, allocations }, books) {
    const found = books.require('payment', payment);
    if (!found.ok) return found;
    const held = requireUnallocated(found.value);
    if (!held.ok) return held;
    const parts = requireAmounts(allocations, held.value.currency, 'allocations');
    if (!parts.ok) return parts;
    const done = spread(held.value, parts.value, { day: allocatedOn, command }, books);
    return done.ok ? ok({ writes: recordsOf(done.value) }) : done;
  },
};
