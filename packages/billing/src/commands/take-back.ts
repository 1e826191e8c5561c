import type { Books } from '../books.js';
import { object, optional, type Check } from '../input/check.js';
import { allocationRef, flag, id, label, moneyText, moneyNote } from '../input/fields.js';
import { compare, isPositive, subtract, type Amount } from '../money/amount.js';
import { countAllocation, remove, requireActive, type ActiveAllocation } from '../records/allocation.js';
import type {
  AllocationId,
  CommandId,
  InvoiceId,
  PaymentId,
  PaymentMethodId,
  RefundId,
} from '../records/ids.js';
import { release, requireUndisputed, type ReceivedPayment } from '../records/payment.js';
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
  allocation: allocationRef,
  amount: moneyText,
  requested: optional(flag),
  method: optional(id('pmt')),
  reference: optional(label),
  description: optional(moneyNote),
});

/** The same with its amount read. */
export type TakeBack = TakeBackInput & { readonly amount: Amount };

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

/** The command that takes back. */
export interface TakingBack {
  readonly command: CommandId;
  readonly day: Day;
  readonly reason?: string;
  /** The one invoice whose allocations may be taken back. Absent: of any. */
  readonly invoice?: InvoiceId;
}

/** What taking money back writes, and the allocations it was taken from as they were, each with what was taken. */
export interface TakenBack {
  readonly records: readonly BillingRecord[];
  readonly from: readonly { readonly allocation: ActiveAllocation; readonly amount: Amount }[];
}

/**
 * Gives money back that settled invoices: its allocations are removed, what is left of each is allocated anew, and the
 * payments have refunded it. The invoices themselves are not written: whoever takes back says what becomes of them.
 *
 * Refuses, one after another, with `allocation-listed-twice`, `id-taken`, `not-found`, `allocation-removed`,
 * `allocation-of-other-invoice`, `exceeds-allocation`, `amount-disputed`, `not-found` or `payment-method-archived` of the method.
 */
export function takeBack(
  asked: readonly TakeBack[],
  { command, day, reason, invoice }: TakingBack,
  books: Books,
): Result<TakenBack, Refusal> {
  const payments = new Map<PaymentId, ReceivedPayment>();
  const written: BillingRecord[] = [];
  const from: { allocation: ActiveAllocation; amount: Amount }[] = [];
  const refunds = new Set<RefundId>();
  for (const [index, one] of asked.entries()) {
    const { amount } = one;
    if (from.some(({ allocation }) => allocation.id === one.allocation))
      return no({ type: 'allocation-listed-twice', allocation: one.allocation });
    const free = books.requireFree('refund', one.refund);
    if (!free.ok) return free;
    if (refunds.has(one.refund)) return no({ type: 'id-taken', kind: 'refund', id: one.refund });
    refunds.add(one.refund);
    const found = books.require('allocation', one.allocation);
    if (!found.ok) return found;
    const active = requireActive(found.value);
    if (!active.ok) return active;
    const { id: allocation, number, currency, amount: allocated, invoice: of, invoiceNumber } = active.value;
    if (invoice && of !== invoice) return no({ type: 'allocation-of-other-invoice', allocation, number });
    if (compare(amount, allocated) > 0)
      return no({ type: 'exceeds-allocation', allocation, number, currency, allocated, amount });
    const payment = payments.get(active.value.payment) ?? books.get('payment', active.value.payment);
    // While an allocation is active its payment cannot be voided.
    if (payment?.status !== 'received')
      throw new Error(`The active allocation ${allocation} has lost an end.`);
    const undisputed = requireUndisputed(payment, amount);
    if (!undisputed.ok) return undisputed;
    const method = one.method ? requireMethod(one.method, books) : ok(payment.method);
    if (!method.ok) return method;
    const made = makeRefund(release(payment, amount), one.refund, amount, day, method.value, one);
    written.push(remove(active.value, day, reason), made.refund);
    from.push({ allocation: active.value, amount });
    payments.set(payment.id, made.payment);
    const rest = subtract(allocated, amount);
    if (!isPositive(rest)) continue;
    const settled = { id: of, number: invoiceNumber, currency };
    const kept = countAllocation(made.payment, settled, rest, day, allocationId(command, index + 1));
    payments.set(payment.id, kept.payment);
    written.push(kept.allocation);
  }
  return ok({ records: [...written, ...payments.values()], from });
}
