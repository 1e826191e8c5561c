import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, reason } from '../input/fields.js';
import type { CommandId, PaymentId } from '../records/ids.js';
import { unreserve } from '../records/reserved-due.js';
import { requirePending } from '../records/online-payment.js';
import { failedOutcomes, type FailedOutcome, type FailedPayment } from '../records/payment.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';

/**
 * No money came of an online payment: the provider refused it, or it ran out of time, or somebody gave it up. What was
 * reserved is free again; nothing else changes (billing.md P-41).
 */
export interface FailOnlinePayment {
  readonly type: 'fail-online-payment';
  readonly id: CommandId;
  readonly payment: PaymentId;
  readonly outcome: FailedOutcome;
  readonly failedOn: Day;
  /** What the provider said. */
  readonly reason?: string;
}

/** Refuses, in this order, with `not-found`, then what `requirePending` refuses. */
export const failOnlinePayment: Handler<FailOnlinePayment> = {
  check: object<FailOnlinePayment>({
    type: oneOf('fail-online-payment'),
    id: id('cmd'),
    payment: id('pay'),
    outcome: oneOf(...failedOutcomes),
    failedOn: day,
    reason: optional(reason),
  }),

  reads({ payment: paymentId }, books) {
    const payment = books.get('payment', paymentId);
    const parts = payment?.status === 'pending' ? payment.parts : [];
    return [
      { kind: 'payment', id: paymentId },
      ...parts.map(({ invoice }) => ({ kind: 'invoice', id: invoice }) as const),
    ];
  },

  decide({ payment: paymentId, outcome, failedOn, reason: why }, books) {
    const found = books.require('payment', paymentId);
    if (!found.ok) return found;
    const pending = requirePending(found.value);
    if (!pending.ok) return pending;
    const freed = pending.value.parts.map(({ invoice: invoiceId, amount }) => {
      const invoice = books.get('invoice', invoiceId);
      // While part of it is reserved an invoice is neither settled, voided nor reverted.
      if (invoice?.status !== 'open')
        throw new Error(`The pending payment ${paymentId} has lost ${invoiceId}.`);
      return unreserve(invoice, amount);
    });
    const failed: FailedPayment = {
      ...pending.value,
      ...{ status: 'failed', outcome, failedOn },
      ...(why && { reason: why }),
    };
    return ok({ writes: [failed, ...freed] });
  },
};
