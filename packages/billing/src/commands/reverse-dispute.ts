import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id } from '../input/fields.js';
import { requireLost, reverseDispute as reverse } from '../records/dispute.js';
import type { CommandId, DisputeId } from '../records/ids.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { disputedPayment, disputeReads } from './disputed-payment.js';

/**
 * Notes that a lost dispute was won after all, or was noted by mistake: the money is in the payment again, unallocated. What it
 * settled before is not settled by itself again, because that may be paid, credited or void by now: `proposeReversal` proposes
 * the plan that also does that where it still fits.
 */
export interface ReverseDispute {
  readonly type: 'reverse-dispute';
  readonly id: CommandId;
  readonly dispute: DisputeId;
  readonly reversedOn: Day;
}

/** Refuses, in this order, with `not-found`, `dispute-not-lost`. */
export const reverseDispute: Handler<ReverseDispute> = {
  check: object<ReverseDispute>({
    type: oneOf('reverse-dispute'),
    id: id('cmd'),
    dispute: id('dsp'),
    reversedOn: day,
  }),

  reads: ({ dispute }, books) => disputeReads(dispute, books),

  decide({ dispute: disputeId, reversedOn }, books) {
    const found = books.require('dispute', disputeId);
    if (!found.ok) return found;
    const lost = requireLost(found.value);
    if (!lost.ok) return lost;
    const { dispute, payment } = reverse(disputedPayment(lost.value, books), lost.value, reversedOn);
    return ok({ writes: [dispute, payment] });
  },
};
