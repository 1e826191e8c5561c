import type { Handler } from '../command.js';
import { list, object, oneOf, optional } from '../input/check.js';
import {
  currency,
  day,
  id,
  label,
  linesMax,
  moneyText,
  moneyNote,
  party,
  requireAmount,
  requireAmounts,
} from '../input/fields.js';
import type { Currency } from '../money/currency.js';
import type { CommandId, PaymentId, PaymentMethodId } from '../records/ids.js';
import { paymentPurposes, type PaymentPurpose } from '../records/payment.js';
import type { Party } from '../records/party.js';
import { ok } from '../result.js';
import type { Day } from '../time/day.js';
import { receiptReads, receive } from './receipt.js';
import { allocationInput, recordsOf, spread, spreadReads, type AllocationInput } from './spread.js';

/**
 * Records money received (billing.md M1, M2), and allocates parts of it. What is left is unallocated; without
 * `allocations` it is a standalone payment (P-08).
 */
export interface RecordPayment {
  readonly type: 'record-payment';
  readonly id: CommandId;
  readonly payment: PaymentId;
  readonly client: Party;
  readonly payer?: Party;
  readonly location?: Party;
  readonly currency: Currency;
  readonly amount: string;
  readonly method: PaymentMethodId;
  readonly receivedOn: Day;
  readonly description?: string;
  /** What it is for where its invoices are still to come. */
  readonly purpose?: PaymentPurpose;
  readonly allocations: readonly AllocationInput[];
}

/**
 * Refuses, in this order, with `money-…` of the amount, what `receive` refuses, `money-…` of the parts, what `spread`
 * refuses. Whether anything may be left over, the policy says (P-07).
 */
export const recordPayment: Handler<RecordPayment> = {
  check: object<RecordPayment>({
    type: oneOf('record-payment'),
    id: id('cmd'),
    payment: id('pay'),
    client: party,
    payer: optional(party),
    location: optional(party),
    currency,
    amount: moneyText,
    method: id('pmt'),
    receivedOn: day,
    description: optional(moneyNote),
    purpose: optional(
      object<PaymentPurpose>({ type: oneOf(...paymentPurposes), description: optional(label) }),
    ),
    allocations: list(allocationInput, linesMax),
  }),

  reads: ({ payment, receivedOn, location, allocations }, books) => [
    ...receiptReads({ id: payment, day: receivedOn, location }, books),
    ...spreadReads(allocations),
  ],

  decide({ id: command, type: _, payment, amount: asked, allocations, ...rest }, books) {
    const amount = requireAmount(asked, rest.currency, 'amount');
    if (!amount.ok) return amount;
    const received = receive({ ...rest, id: payment, amount: amount.value }, books);
    if (!received.ok) return received;
    const parts = requireAmounts(allocations, rest.currency, 'allocations');
    if (!parts.ok) return parts;
    const spreading = { day: rest.receivedOn, command };
    const done = spread(received.value.payment, parts.value, spreading, books);
    if (!done.ok) return done;
    return ok({ writes: [received.value.series, ...recordsOf(done.value)] });
  },
};
