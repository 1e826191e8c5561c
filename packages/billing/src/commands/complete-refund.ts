import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, label } from '../input/fields.js';
import type { CommandId, RefundId } from '../records/ids.js';
import { requirePending, type CompletedRefund } from '../records/refund.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { afterGiven, refundReads } from './refund-source.js';

/** Says that the money of a refund that was asked for has gone (machine.md, Refund: confirm). */
export interface CompleteRefund {
  readonly type: 'complete-refund';
  readonly id: CommandId;
  readonly refund: RefundId;
  readonly refundedOn: Day;
  /** Absent: the one it was asked for with, if any. */
  readonly reference?: string;
}

/** Refuses, in this order, with `not-found`, `refund-not-pending`. */
export const completeRefund: Handler<CompleteRefund> = {
  check: object<CompleteRefund>({
    type: oneOf('complete-refund'),
    id: id('cmd'),
    refund: id('rfd'),
    refundedOn: day,
    reference: optional(label),
  }),

  reads: ({ refund }, books) => refundReads(refund, books),

  decide({ refund: refundId, refundedOn, reference }, books) {
    const found = books.require('refund', refundId);
    if (!found.ok) return found;
    const pending = requirePending(found.value);
    if (!pending.ok) return pending;
    const completed: CompletedRefund = {
      ...pending.value,
      status: 'completed',
      refundedOn,
      ...(reference && { reference }),
    };
    return ok({ writes: [completed, ...afterGiven(pending.value, books)] });
  },
};
