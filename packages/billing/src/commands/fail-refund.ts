import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import type { CommandId, RefundId } from '../records/ids.js';
import { freeReserved, requirePending, type FailedRefund } from '../records/refund.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { afterTakenBack, refundReads } from './refund-source.js';

/**
 * Says that the money of a refund that was asked for does not go: refused, expired or called off. What was set aside is
 * unallocated again, or credit that remains again (machine.md, Refund: fail).
 */
export interface FailRefund {
  readonly type: 'fail-refund';
  readonly id: CommandId;
  readonly refund: RefundId;
  readonly failedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, `refund-not-pending`. */
export const failRefund: Handler<FailRefund> = {
  check: object<FailRefund>({
    type: oneOf('fail-refund'),
    id: id('cmd'),
    refund: id('rfd'),
    failedOn: day,
    reason: optional(reason),
  }),

  reads: ({ refund }, books) => refundReads(refund, books),

  decide({ refund: refundId, failedOn, reason: why }, books) {
    const found = books.require('refund', refundId);
    if (!found.ok) return found;
    const pending = requirePending(found.value);
    if (!pending.ok) return pending;
    const failed: FailedRefund = {
      ...pending.value,
      status: 'failed',
      failedOn,
      ...(why && { reason: why }),
    };
    return ok({ writes: [failed, ...afterTakenBack(pending.value, freeReserved, books)] });
  },
};
