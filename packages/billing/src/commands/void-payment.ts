import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import type { CommandId, PaymentId } from '../records/ids.js';
import { requireVoidable, type VoidedPayment } from '../records/payment.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/** Withdraws a payment that was recorded by mistake, for good (billing.md M7). Returns no money (P-35). */
export interface VoidPayment {
  readonly type: 'void-payment';
  readonly id: CommandId;
  readonly payment: PaymentId;
  readonly voidedOn: Day;
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, then what `requireVoidable` refuses. */
export const voidPayment: Handler<VoidPayment> = {
  check: object<VoidPayment>({
    type: oneOf('void-payment'),
    id: id('cmd'),
    payment: id('pay'),
    voidedOn: day,
    reason: optional(reason),
  }),

  reads: ({ payment }) => [{ kind: 'payment', id: payment }],

  decide({ payment: paymentId, voidedOn, reason: why }, books) {
    const found = books.require('payment', paymentId);
    if (!found.ok) return found;
    const voidable = requireVoidable(found.value);
    if (!voidable.ok) return voidable;
    const {
      unallocated: _,
      refunded: __,
      refundPending: ___,
      disputed: ____,
      lost: _____,
      allocationCount: ______,
      ...payment
    } = voidable.value;
    const voided: VoidedPayment = { ...payment, status: 'void', voidedOn, ...(why && { reason: why }) };
    return ok({ writes: [voided] });
  },
};
