import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, moneyText, note, requireAmount } from '../input/fields.js';
import { add } from '../money/amount.js';
import type { CommandId, PaymentId, PaymentMethodId, RefundId } from '../records/ids.js';
import { draw, requireUnallocated, requireWithinUnallocated } from '../records/payment.js';
import type { Refund } from '../records/refund.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { requireMethod } from './receipt.js';

/** Gives unallocated money of a payment back (billing.md M6). Records it; moves no money by itself. */
export interface RefundPayment {
  readonly type: 'refund-payment';
  readonly id: CommandId;
  readonly refund: RefundId;
  readonly payment: PaymentId;
  /** In the payment's currency, above zero, at most what is unallocated. */
  readonly amount: string;
  readonly refundedOn: Day;
  /** Absent: the way the money came in. */
  readonly method?: PaymentMethodId;
  readonly description?: string;
}

/**
 * Refuses, in this order, with `id-taken`, `not-found`, what `requireUnallocated` refuses, `money-…` of the amount,
 * `not-found` or `payment-method-archived` of the method, `exceeds-unallocated` (P-26).
 */
export const refundPayment: Handler<RefundPayment> = {
  check: object<RefundPayment>({
    type: oneOf('refund-payment'),
    id: id('cmd'),
    refund: id('rfd'),
    payment: id('pay'),
    amount: moneyText,
    refundedOn: day,
    method: optional(id('pmt')),
    description: optional(note),
  }),

  reads: ({ refund, payment }) => [
    { kind: 'refund', id: refund },
    { kind: 'payment', id: payment },
    { kind: 'payment-methods', id: 'payment-methods' },
  ],

  decide(
    { refund: refundId, payment: paymentId, amount: asked, refundedOn, method: methodId, description },
    books,
  ) {
    const free = books.requireFree('refund', refundId);
    if (!free.ok) return free;
    const found = books.require('payment', paymentId);
    if (!found.ok) return found;
    const held = requireUnallocated(found.value);
    if (!held.ok) return held;
    const { currency, client, number } = held.value;
    const amount = requireAmount(asked, currency, 'amount');
    if (!amount.ok) return amount;
    const method = methodId ? requireMethod(methodId, books) : ok(held.value.method);
    if (!method.ok) return method;
    const within = requireWithinUnallocated(held.value, amount.value);
    if (!within.ok) return within;
    const refund: Refund = {
      kind: 'refund',
      id: refundId,
      status: 'completed',
      payment: paymentId,
      paymentNumber: number,
      client,
      currency,
      amount: amount.value,
      refundedOn,
      method: method.value,
      ...(description && { description }),
    };
    const drawn = draw(held.value, amount.value);
    return ok({ writes: [refund, { ...drawn, refunded: add(drawn.refunded, amount.value) }] });
  },
};
