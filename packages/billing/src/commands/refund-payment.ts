import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, flag, id, label, moneyText, moneyNote, requireAmount } from '../input/fields.js';
import type { CommandId, PaymentId, PaymentMethodId, RefundId } from '../records/ids.js';
import { requireRefundable, requireUndisputed, requireWithinUnallocated } from '../records/payment.js';
import { makeRefund } from '../records/refund.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { requireMethod } from './receipt.js';

/** Gives unallocated money of a payment back (billing.md M6). Records it; moves no money by itself. */
export interface RefundPayment {
  readonly type: 'refund-payment';
  readonly id: CommandId;
  readonly refund: RefundId;
  readonly payment: PaymentId;
  /** In the payment's currency, above zero, at most what is unallocated, and no more than nobody disputes. */
  readonly amount: string;
  /** The day it went back, or was asked for. */
  readonly refundedOn: Day;
  /** Only asked for: the money is set aside until `complete-refund` or `fail-refund`. Absent: it has gone. */
  readonly requested?: boolean;
  /** Absent: the way the money came in. */
  readonly method?: PaymentMethodId;
  /** What the bank or the provider calls it. */
  readonly reference?: string;
  readonly description?: string;
}

/**
 * Refuses, in this order, with `id-taken`, `not-found`, what `requireRefundable` refuses, `money-…` of the amount,
 * `not-found` or `payment-method-archived` of the method, `exceeds-unallocated` (P-26), `amount-disputed`.
 */
export const refundPayment: Handler<RefundPayment> = {
  check: object<RefundPayment>({
    type: oneOf('refund-payment'),
    id: id('cmd'),
    refund: id('rfd'),
    payment: id('pay'),
    amount: moneyText,
    refundedOn: day,
    requested: optional(flag),
    method: optional(id('pmt')),
    reference: optional(label),
    description: optional(moneyNote),
  }),

  reads: ({ refund, payment }) => [
    { kind: 'refund', id: refund },
    { kind: 'payment', id: payment },
    { kind: 'payment-methods', id: 'payment-methods' },
  ],

  decide({ refund: refundId, payment, amount: asked, refundedOn, method: methodId, ...rest }, books) {
    const free = books.requireFree('refund', refundId);
    if (!free.ok) return free;
    const found = books.require('payment', payment);
    if (!found.ok) return found;
    const held = requireRefundable(found.value);
    if (!held.ok) return held;
    const amount = requireAmount(asked, held.value.currency, 'amount');
    if (!amount.ok) return amount;
    const method = methodId ? requireMethod(methodId, books) : ok(held.value.method);
    if (!method.ok) return method;
    const within = requireWithinUnallocated(held.value, amount.value);
    if (!within.ok) return within;
    const undisputed = requireUndisputed(held.value, amount.value);
    if (!undisputed.ok) return undisputed;
    const made = makeRefund(held.value, refundId, amount.value, refundedOn, method.value, rest);
    return ok({ writes: [made.refund, made.payment] });
  },
};
