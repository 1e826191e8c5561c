import { compare, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { AllocationId, InvoiceId, PaymentId } from './ids.js';
import { requireOpen, settle, type Invoice, type OpenInvoice, type PaidInvoice } from './invoice.js';
import { requireWithinDue } from './reserved-due.js';
import { draw, requireWithinUnallocated, type ReceivedPayment } from './payment.js';

interface Base {
  readonly kind: 'allocation';
  readonly id: AllocationId;
  /** The payment's number and a count, `PAY-0007-2` (billing.md P-16). */
  readonly number: string;
  readonly payment: PaymentId;
  readonly paymentNumber: string;
  readonly invoice: InvoiceId;
  readonly invoiceNumber: string;
  readonly currency: Currency;
  /** Above zero. */
  readonly amount: Amount;
  readonly allocatedOn: Day;
}

/** The fact that part of a payment settles part of an invoice. Never edited (billing.md P-21). */
export interface ActiveAllocation extends Base {
  readonly status: 'active';
}

/** Taken back: the money is unallocated again and the invoice owes it again. The record stays. */
export interface RemovedAllocation extends Base {
  readonly status: 'removed';
  readonly removedOn: Day;
  readonly reason?: string;
}

export type Allocation = ActiveAllocation | RemovedAllocation;

/** Refuses with `allocation-removed`. */
export function requireActive(allocation: Allocation): Result<ActiveAllocation, Refusal> {
  if (allocation.status === 'active') return ok(allocation);
  return no({ type: 'allocation-removed', allocation: allocation.id, number: allocation.number });
}

/** Refuses with `already-on-invoice` when an allocation is to be moved to where it is. */
export function requireElsewhere(
  { id, number, invoice, invoiceNumber }: ActiveAllocation,
  to: InvoiceId,
): Result<null, Refusal> {
  if (invoice !== to) return ok(null);
  return no({ type: 'already-on-invoice', allocation: id, number, invoiceNumber });
}

/** The allocation once it is taken back on `day`. Both its ends are changed by who takes it back. */
export const remove = (
  allocation: ActiveAllocation,
  day: Day,
  reason: string | undefined,
): RemovedAllocation => ({
  ...allocation,
  status: 'removed',
  removedOn: day,
  ...(reason && { reason }),
});

/**
 * Which invoice the money of a payment, or the credit of a credit note, may settle at all. Refuses with `other-client`
 * (P-15), `currency-mismatch`.
 */
export function requireFitting(
  source: Pick<ReceivedPayment, 'client' | 'currency'>,
  { id, number, currency, client }: OpenInvoice,
): Result<null, Refusal> {
  if (client.id !== source.client.id)
    return no({ type: 'other-client', invoice: id, number, client: client.name });
  if (currency !== source.currency)
    return no({ type: 'currency-mismatch', expected: currency, actual: source.currency });
  return ok(null);
}

/** Refuses with `allocations-exceed-amount` when more is applied than there is to apply (billing.md P-14). */
export function requireCovered(of: Currency, amount: Amount, applied: Amount): Result<null, Refusal> {
  if (compare(applied, amount) <= 0) return ok(null);
  return no({ type: 'allocations-exceed-amount', currency: of, amount, applied });
}

/** In the order they are taken back: those made last hold the money that is least needed where it is. */
export function newestFirst<A extends Pick<ActiveAllocation, 'allocatedOn' | 'number'>>(
  allocations: readonly A[],
): readonly A[] {
  return allocations.toSorted((a, b) => {
    if (a.allocatedOn !== b.allocatedOn) return a.allocatedOn < b.allocatedOn ? 1 : -1;
    return b.number.localeCompare(a.number, 'en', { numeric: true });
  });
}

/** A new allocation of the payment, and the payment that has counted it. */
export function countAllocation(
  payment: ReceivedPayment,
  invoice: Pick<OpenInvoice, 'id' | 'number' | 'currency'>,
  amount: Amount,
  day: Day,
  id: AllocationId,
): Pick<Allocated, 'payment' | 'allocation'> {
  const allocationCount = payment.allocationCount + 1;
  const allocation: ActiveAllocation = {
    kind: 'allocation',
    id,
    number: `${payment.number}-${allocationCount}`,
    payment: payment.id,
    paymentNumber: payment.number,
    invoice: invoice.id,
    invoiceNumber: invoice.number,
    currency: invoice.currency,
    amount,
    allocatedOn: day,
    status: 'active',
  };
  return { payment: { ...payment, allocationCount }, allocation };
}

/** Both ends of a move of money and the record of it. */
export interface Allocated {
  readonly payment: ReceivedPayment;
  readonly invoice: OpenInvoice | PaidInvoice;
  readonly allocation: ActiveAllocation;
}

/**
 * Settles `amount` (above zero) of the invoice with money of the payment, on `day`.
 *
 * Refuses, in this order, with `invoice-not-open`, what `requireFitting` refuses, `exceeds-unallocated`,
 * `exceeds-amount-due` (P-14), `amount-reserved`.
 */
export function allocate(
  payment: ReceivedPayment,
  invoice: Invoice,
  amount: Amount,
  day: Day,
  id: AllocationId,
): Result<Allocated, Refusal> {
  const open = requireOpen(invoice);
  if (!open.ok) return open;
  const fitting = requireFitting(payment, open.value);
  if (!fitting.ok) return fitting;
  const held = requireWithinUnallocated(payment, amount);
  if (!held.ok) return held;
  const within = requireWithinDue(open.value, amount);
  return within.ok ? ok(move(payment, open.value, amount, day, id)) : within;
}

/** Moves `amount` (above zero, at most what is unallocated and what is due and not reserved) between a client's payment and invoice. */
export function move(
  payment: ReceivedPayment,
  invoice: OpenInvoice,
  amount: Amount,
  day: Day,
  id: AllocationId,
): Allocated {
  const counted = countAllocation(draw(payment, amount), invoice, amount, day, id);
  return { ...counted, invoice: settle(invoice, amount, day) };
}
