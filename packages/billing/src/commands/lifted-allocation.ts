import type { Books } from '../books.js';
import { remove, type ActiveAllocation, type RemovedAllocation } from '../records/allocation.js';
import { owe, type OpenInvoice } from '../records/invoice.js';
import { release, type ReceivedPayment } from '../records/payment.js';
import type { Ref } from '../records/record.js';
import type { AllocationId } from '../records/ids.js';
import type { Day } from '../time/day.js';

/** What a command reads that takes an allocation back: it, and both its ends. */
export function liftReads(id: AllocationId, books: Books): readonly Ref[] {
  const allocation = books.get('allocation', id);
  if (!allocation) return [{ kind: 'allocation', id }];
  const { payment, invoice } = allocation;
  return [
    { kind: 'allocation', id },
    { kind: 'payment', id: payment },
    { kind: 'invoice', id: invoice },
  ];
}

/** An allocation that is taken back, and both its ends as they are without it. */
export interface Lifted {
  readonly removed: RemovedAllocation;
  readonly payment: ReceivedPayment;
  readonly invoice: OpenInvoice;
}

/** Takes an allocation back on `day`: the money is unallocated again, the invoice owes it again (billing.md M5, T9). */
export function lift(
  allocation: ActiveAllocation,
  day: Day,
  reason: string | undefined,
  books: Books,
): Lifted {
  const { id, amount } = allocation;
  const [payment, invoice] = [
    books.get('payment', allocation.payment),
    books.get('invoice', allocation.invoice),
  ];
  // While an allocation is active neither end can be voided, reverted or deleted.
  if (payment?.status !== 'received' || (invoice?.status !== 'open' && invoice?.status !== 'paid'))
    throw new Error(`The active allocation ${id} has lost an end.`);
  return {
    removed: remove(allocation, day, reason),
    payment: release(payment, amount),
    invoice: owe(invoice, amount),
  };
}
