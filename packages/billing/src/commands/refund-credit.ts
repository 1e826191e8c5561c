import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, flag, id, label, moneyText, moneyNote, requireAmount } from '../input/fields.js';
import { requireRemaining, requireWithinRemaining } from '../records/credit-note.js';
import type { CommandId, CreditNoteId, PaymentMethodId, RefundId } from '../records/ids.js';
import { makeCreditRefund } from '../records/refund.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { requireMethod } from './receipt.js';

/** Gives what remains of a credit note's credit back in money. Records it; moves no money by itself (billing.md Q-12). */
export interface RefundCredit {
  readonly type: 'refund-credit';
  readonly id: CommandId;
  readonly refund: RefundId;
  readonly creditNote: CreditNoteId;
  /** In the credit note's currency, above zero, at most what remains. */
  readonly amount: string;
  /** The day it went back, or was asked for. */
  readonly refundedOn: Day;
  /** Only asked for: the credit is set aside until `complete-refund` or `fail-refund`. Absent: it has gone. */
  readonly requested?: boolean;
  /** The way the money goes: credit has come in no way of its own. */
  readonly method: PaymentMethodId;
  /** What the bank or the provider calls it. */
  readonly reference?: string;
  readonly description?: string;
}

/**
 * Refuses, in this order, with `id-taken`, `not-found`, `credit-note-void`, `nothing-remaining`, `money-…` of the amount,
 * `not-found` or `payment-method-archived` of the method, `exceeds-remaining`.
 */
export const refundCredit: Handler<RefundCredit> = {
  check: object<RefundCredit>({
    type: oneOf('refund-credit'),
    id: id('cmd'),
    refund: id('rfd'),
    creditNote: id('crn'),
    amount: moneyText,
    refundedOn: day,
    requested: optional(flag),
    method: id('pmt'),
    reference: optional(label),
    description: optional(moneyNote),
  }),

  reads: ({ refund, creditNote }) => [
    { kind: 'refund', id: refund },
    { kind: 'credit-note', id: creditNote },
    { kind: 'payment-methods', id: 'payment-methods' },
  ],

  decide({ refund: refundId, creditNote, amount: asked, refundedOn, method: methodId, ...rest }, books) {
    const free = books.requireFree('refund', refundId);
    if (!free.ok) return free;
    const found = books.require('credit-note', creditNote);
    if (!found.ok) return found;
    const held = requireRemaining(found.value);
    if (!held.ok) return held;
    const amount = requireAmount(asked, held.value.currency, 'amount');
    if (!amount.ok) return amount;
    const method = requireMethod(methodId, books);
    if (!method.ok) return method;
    const within = requireWithinRemaining(held.value, amount.value);
    if (!within.ok) return within;
    const made = makeCreditRefund(held.value, refundId, amount.value, refundedOn, method.value, rest);
    return ok({ writes: [made.refund, made.note] });
  },
};
