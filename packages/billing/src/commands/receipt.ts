import type { Books } from '../books.js';
import { zero } from '../money/amount.js';
import type { PaymentId, PaymentMethodId } from '../records/ids.js';
import { defaultPaymentMethods } from '../records/payment-methods.js';
import type { MethodUsed, ReceivedPayment } from '../records/payment.js';
import type { Ref } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import { numberingReads, takeNextNumber, type Unnumbered } from './numbering.js';

/** What receiving money reads, whichever command receives it: of the payment, its day and location count. */
export const receiptReads = (
  { id, ...rest }: Omit<Unnumbered, 'document'> & { readonly id: PaymentId },
  books: Books,
): readonly Ref[] => [
  { kind: 'payment', id },
  { kind: 'payment-methods', id: 'payment-methods' },
  ...numberingReads({ document: 'payment', ...rest }, books),
];

/** Money as it is received, before it has a number. */
export type Receipt = Omit<
  ReceivedPayment,
  | 'kind'
  | 'status'
  | 'number'
  | 'serial'
  | 'method'
  | 'unallocated'
  | 'refunded'
  | 'refundPending'
  | 'allocationCount'
> & { readonly method: PaymentMethodId };

/** A new payment, all of it unallocated, and its number series. Refuses with `id-taken`, then as `requireMethod`. */
export function receive(receipt: Receipt, books: Books) {
  const free = books.requireFree('payment', receipt.id);
  if (!free.ok) return free;
  const method = requireMethod(receipt.method, books);
  if (!method.ok) return method;
  const { receivedOn: day, location } = receipt;
  const taken = takeNextNumber({ document: 'payment', day, location }, books);
  const payment: ReceivedPayment = {
    ...receipt,
    kind: 'payment',
    status: 'received',
    number: taken.number,
    serial: taken.serial,
    method: method.value,
    unallocated: receipt.amount,
    refunded: zero(receipt.currency),
    refundPending: zero(receipt.currency),
    allocationCount: 0,
  };
  return ok({ payment, series: taken.series });
}

/** The payment method as it is named now. Refuses with `not-found`, `payment-method-archived`. */
export function requireMethod(id: PaymentMethodId, books: Books): Result<MethodUsed, Refusal> {
  const { methods } = books.get('payment-methods', 'payment-methods') ?? defaultPaymentMethods;
  const method = methods.find((one) => one.id === id);
  if (!method) return no({ type: 'not-found', kind: 'payment-methods', id });
  if (method.archived) return no({ type: 'payment-method-archived', name: method.name });
  return ok({ id, name: method.name, type: method.type });
}
