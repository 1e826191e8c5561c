import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { list, object, oneOf, optional } from '../input/check.js';
import { allocationRef, day, id, linesMax } from '../input/fields.js';
import { isPositive, subtract, sum } from '../money/amount.js';
import { countAllocation, remove, requireActive, type ActiveAllocation } from '../records/allocation.js';
import { loseDispute as lose, lossOf, requireOpenDispute, type Loss } from '../records/dispute.js';
import type { AllocationId, CommandId, DisputeId, InvoiceId } from '../records/ids.js';
import { owe, type OpenInvoice } from '../records/invoice.js';
import { allocatedFrom, release, type ReceivedPayment } from '../records/payment.js';
import type { BillingRecord } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { disputedPayment, disputeReads } from './disputed-payment.js';
import { allocationId } from './spread.js';

/**
 * Notes that a dispute was decided against the account: the money leaves the payment, first what is unallocated, then what
 * allocations hold, those made last first. Their invoices owe it again, in the same act (machine.md, loseDispute; field.md 191).
 */
export interface LoseDispute {
  readonly type: 'lose-dispute';
  readonly id: CommandId;
  readonly dispute: DisputeId;
  readonly lostOn: Day;
  /**
   * Every active allocation of the payment, up to 1,000 in any order: that none is missing is told by their sum. Absent where
   * what is unallocated is enough.
   */
  readonly allocations?: readonly AllocationId[];
}

/**
 * Refuses, in this order, with `not-found`, `dispute-not-open`; allocation by allocation, with `allocation-listed-twice`,
 * `not-found`, `allocation-of-other-payment`, `allocation-removed`; then with `allocations-incomplete` where some of the loss is
 * allocated and not all allocations are named.
 */
export const loseDispute: Handler<LoseDispute> = {
  check: object<LoseDispute>({
    type: oneOf('lose-dispute'),
    id: id('cmd'),
    dispute: id('dsp'),
    lostOn: day,
    allocations: optional(list(allocationRef, linesMax)),
  }),

  reads({ dispute: disputeId, allocations = [] }, books) {
    const reads = [
      ...disputeReads(disputeId, books),
      ...allocations.map((id) => ({ kind: 'allocation', id }) as const),
    ];
    const dispute = books.get('dispute', disputeId);
    if (!dispute) return reads;
    const payment = books.get('payment', dispute.payment);
    if (payment?.status !== 'received') return reads;
    const named = allocations.flatMap((id) => {
      const allocation = books.get('allocation', id);
      return allocation?.status === 'active' && allocation.payment === payment.id ? [allocation] : [];
    });
    // Once the payment and its allocations are known, so are the invoices that owe again, of however many.
    const { fromAllocations } = lossOf(payment, named, dispute.amount);
    return [
      ...reads,
      ...fromAllocations.map(({ allocation }) => ({ kind: 'invoice', id: allocation.invoice }) as const),
    ];
  },

  decide({ id: command, dispute: disputeId, lostOn, allocations = [] }, books) {
    const found = books.require('dispute', disputeId);
    if (!found.ok) return found;
    const open = requireOpenDispute(found.value);
    if (!open.ok) return open;
    const payment = disputedPayment(open.value, books);
    const named = requireNamed(allocations, payment, books);
    if (!named.ok) return named;
    const loss = lossOf(payment, named.value, open.value.amount);
    const complete = loss.fromUnallocated === open.value.amount ? ok(null) : requireAll(named.value, payment);
    if (!complete.ok) return complete;
    const back = takenBack(payment, loss, lostOn, command);
    const lost = lose(back.payment, open.value, lostOn, loss);
    return ok({ writes: [lost.dispute, lost.payment, ...back.records, ...owedAgain(loss, books)] });
  },
};

/** The allocations that are named, each an active one of the payment. */
function requireNamed(
  ids: readonly AllocationId[],
  payment: ReceivedPayment,
  books: Books,
): Result<readonly ActiveAllocation[], Refusal> {
  const named = new Map<AllocationId, ActiveAllocation>();
  for (const id of ids) {
    if (named.has(id)) return no({ type: 'allocation-listed-twice', allocation: id });
    const found = books.require('allocation', id);
    if (!found.ok) return found;
    const { number } = found.value;
    if (found.value.payment !== payment.id)
      return no({ type: 'allocation-of-other-payment', allocation: id, number });
    const active = requireActive(found.value);
    if (!active.ok) return active;
    named.set(id, active.value);
  }
  return ok([...named.values()]);
}

/** Refuses with `allocations-incomplete` where the payment has allocated more than these. */
function requireAll(named: readonly ActiveAllocation[], payment: ReceivedPayment): Result<null, Refusal> {
  const { id, number, currency } = payment;
  const allocated = allocatedFrom(payment);
  const together = sum(
    named.map(({ amount }) => amount),
    currency,
  );
  if (together === allocated) return ok(null);
  const about = { payment: id, number, currency } as const;
  return no({ type: 'allocations-incomplete', ...about, allocated, named: together });
}

/** The allocations removed, and what is left of the last one allocated anew, under a new number. */
function takenBack(
  payment: ReceivedPayment,
  { fromAllocations }: Loss,
  day: Day,
  command: CommandId,
): { readonly payment: ReceivedPayment; readonly records: readonly BillingRecord[] } {
  let left = payment;
  const records: BillingRecord[] = [];
  for (const { allocation, amount } of fromAllocations) {
    records.push(remove(allocation, day, undefined));
    left = release(left, amount);
    const rest = subtract(allocation.amount, amount);
    if (!isPositive(rest)) continue;
    const { invoice: id, invoiceNumber: number, currency } = allocation;
    const kept = countAllocation(left, { id, number, currency }, rest, day, allocationId(command, 1));
    left = kept.payment;
    records.push(kept.allocation);
  }
  return { payment: left, records };
}

/** The invoices, each owing again what was taken back of it. */
function owedAgain({ fromAllocations }: Loss, books: Books): readonly OpenInvoice[] {
  const owing = new Map<InvoiceId, OpenInvoice>();
  for (const { allocation, amount } of fromAllocations) {
    const invoice = owing.get(allocation.invoice) ?? books.get('invoice', allocation.invoice);
    // While an allocation is active its invoice cannot be voided, reverted or deleted.
    if (invoice?.status !== 'open' && invoice?.status !== 'paid')
      throw new Error(`The active allocation ${allocation.id} has lost an end.`);
    owing.set(invoice.id, owe(invoice, amount));
  }
  return [...owing.values()];
}
