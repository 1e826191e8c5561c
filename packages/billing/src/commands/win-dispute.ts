import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id } from '../input/fields.js';
import { requireOpenDispute, winDispute as win } from '../records/dispute.js';
import type { CommandId, DisputeId } from '../records/ids.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { disputedPayment, disputeReads } from './disputed-payment.js';

/** Notes that a dispute was decided for the account: nothing was taken (machine.md, winDispute). */
export interface WinDispute {
  readonly type: 'win-dispute';
  readonly id: CommandId;
  readonly dispute: DisputeId;
  readonly wonOn: Day;
}

/** Refuses, in this order, with `not-found`, `dispute-not-open`. */
export const winDispute: Handler<WinDispute> = {
  check: object<WinDispute>({ type: oneOf('win-dispute'), id: id('cmd'), dispute: id('dsp'), wonOn: day }),

  reads: ({ dispute }, books) => disputeReads(dispute, books),

  decide({ dispute: disputeId, wonOn }, books) {
    const found = books.require('dispute', disputeId);
    if (!found.ok) return found;
    const open = requireOpenDispute(found.value);
    if (!open.ok) return open;
    const { dispute, payment } = win(disputedPayment(open.value, books), open.value, wonOn);
    return ok({ writes: [dispute, payment] });
  },
};
