import type { Books } from '../books.js';
import { object, optional, type Check } from '../input/check.js';
import { flag, id, label, moneyText, note, requireAmount } from '../input/fields.js';
import { compare, isPositive, subtract, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { countAllocation, requireActive, type RemovedAllocation } from '../records/allocation.js';
import type { AllocationId, CommandId, PaymentId, PaymentMethodId, RefundId } from '../records/ids.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import { release, type ReceivedPayment } from '../records/payment.js';
import type { BillingRecord, Ref } from '../records/record.js';
import { makeRefund } from '../records/refund.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { requireMethod } from './receipt.js';
import { allocationId } from './spread.js';

/** Money that settled an invoice and is to be given back: all of one of its allocations, or a part. */
export interface TakeBackInput {
  readonly refund: RefundId;
  readonly allocation: AllocationId;
  /** In the invoice's currency, above zero, at most what is allocated. */
  readonly amount: string;
  /** Only asked for: the payment sets the money aside until `complete-refund` or `fail-refund`. Absent: it has gone. */
  readonly requested?: boolean;
  /** Absent: the way the money came in. */
  readonly method?: PaymentMethodId;
  /** What the bank or the provider calls it. */
  readonly reference?: string;
  readonly description?: string;
}

export const takeBackInput: Check<TakeBackInput> = object<TakeBackInput>({
  refund: id('rfd'),
  allocation: id('alc', 80),
  amount: moneyText,
  requested: optional(flag),
  method: optional(id('pmt')),
  reference: optional(label),
  description: optional(note),
});

/** The same with its amount read. */
export type TakeBack = Omit<TakeBackInput, 'amount'> & { readonly amount: Amount };

/** What taking money back reads. */
export const takeBackReads = (inputs: readonly TakeBackInput[], books: Books): readonly Ref[] =>
  inputs.flatMap(({ refund, allocation }): readonly Ref[] => {
    const payment = books.get('allocation', allocation)?.payment;
    return [
      { kind: 'refund', id: refund },
      { kind: 'allocation', id: allocation },
      { kind: 'payment-methods', id: 'payment-methods' },
      ...(payment ? ([{ kind: 'payment', id: payment }] as const) : []),
    ];
  });

/** The amounts as they are. Refuses with `money-scale`, `money-range`, `money-sign` of the first that is none. */
export function takeBacksOf(
  inputs: readonly TakeBackInput[],
  of: Currency,
  path: string,
): Result<readonly TakeBack[], Refusal> {
  const read: TakeBack[] = [];
  for (const [index, input] of inputs.entries()) {
    const amount = requireAmount(input.amount, of, `${path}.${index}.amount`);
    if (!amount.ok) return amount;
    read.push({ ...input, amount: amount.value });
  }
  return ok(read);
}

/**
 * Gives money back that settled `invoice`: its allocations are removed, what is left of each is allocated anew, and the
 * payments have refunded it. The invoice itself is not written: whoever takes back says what becomes of it.
 *
 * Refuses, one after another, with `allocation-listed-twice`, `id-taken`, `not-found`, `allocation-removed`,
 * `allocation-of-other-invoice`, `exceeds-allocation`, `not-found` or `payment-method-archived` of the method.
 */
export function takeBack(
  invoice: OpenInvoice | PaidInvoice,
  asked: readonly TakeBack[],
  { command, day, reason }: { readonly command: CommandId; readonly day: Day; readonly reason: string },
  books: Books,
): Result<readonly BillingRecord[], Refusal> {
  const payments = new Map<PaymentId, ReceivedPayment>();
  const written: BillingRecord[] = [];
  for (const [index, one] of asked.entries()) {
    const before = asked.slice(0, index);
    if (before.some(({ allocation }) => allocation === one.allocation))
      return no({ type: 'allocation-listed-twice', allocation: one.allocation });
    const free = books.requireFree('refund', one.refund);
    if (!free.ok) return free;
    if (before.some(({ refund }) => refund === one.refund))
      return no({ type: 'id-taken', kind: 'refund', id: one.refund });
    const found = books.require('allocation', one.allocation);
    if (!found.ok) return found;
    const active = requireActive(found.value);
    if (!active.ok) return active;
    const { id: allocation, number, currency, amount: allocated } = active.value;
    if (active.value.invoice !== invoice.id)
      return no({ type: 'allocation-of-other-invoice', allocation, number });
    const rest = subtract(allocated, one.amount);
    if (compare(one.amount, allocated) > 0)
      return no({ type: 'exceeds-allocation', allocation, number, currency, allocated, amount: one.amount });
    const payment = payments.get(active.value.payment) ?? books.get('payment', active.value.payment);
    // While an allocation is active its payment cannot be voided.
    if (payment?.status !== 'received')
      throw new Error(`The active allocation ${allocation} has lost an end.`);
    const method = one.method ? requireMethod(one.method, books) : ok(payment.method);
    if (!method.ok) return method;
    const made = makeRefund(release(payment, one.amount), one.refund, one.amount, day, method.value, one);
    const removed: RemovedAllocation = { ...active.value, status: 'removed', removedOn: day, reason };
    written.push(removed, made.refund);
    payments.set(payment.id, made.payment);
    if (!isPositive(rest)) continue;
    const kept = countAllocation(made.payment, invoice, rest, day, allocationId(command, index + 1));
    payments.set(payment.id, kept.payment);
    written.push(kept.allocation);
  }
  return ok([...written, ...payments.values()]);
}
