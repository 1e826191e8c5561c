import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import type { CommandId, RefundId } from '../records/ids.js';
import { requireCompleted, takeReturned, type ReturnedRefund } from '../records/refund.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { afterTakenBack, refundReads } from './refund-source.js';

/**
 * Says that the money of a completed refund came back from the bank or the provider: the account was closed, the card
 * unknown. It is unallocated again, or credit that remains again (machine.md, Refund: providerReturned).
 */
export interface ReturnRefund {
  readonly type: 'return-refund';
  readonly id: CommandId;
  readonly refund: RefundId;
  readonly returnedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, `refund-not-completed`. */
export const returnRefund: Handler<ReturnRefund> = {
  check: object<ReturnRefund>({
    type: oneOf('return-refund'),
    id: id('cmd'),
    refund: id('rfd'),
    returnedOn: day,
    reason: optional(reason),
  }),

  reads: ({ refund }, books) => refundReads(refund, books),

  decide({ refund: refundId, returnedOn, reason: why }, books) {
    const found = books.require('refund', refundId);
    if (!found.ok) return found;
    const completed = requireCompleted(found.value);
    if (!completed.ok) return completed;
    const returned: ReturnedRefund = {
      ...completed.value,
      status: 'returned',
      returnedOn,
      ...(why && { reason: why }),
    };
    return ok({ writes: [returned, ...afterTakenBack(completed.value, takeReturned, books)] });
  },
};
