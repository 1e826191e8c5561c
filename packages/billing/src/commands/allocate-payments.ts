import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { object, oneOf, someOf } from '../input/check.js';
import { day, id, linesMax } from '../input/fields.js';
import { move, requireFitting, type ActiveAllocation } from '../records/allocation.js';
import type { CommandId, InvoiceId, PaymentId } from '../records/ids.js';
import { requireUnreserved, type OpenInvoice, type PaidInvoice } from '../records/invoice.js';
import { requireUnallocated, type ReceivedPayment } from '../records/payment.js';
import { proposedSettlements } from '../records/settlements.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { allocationId } from './spread.js';

/**
 * Settles open invoices of one client with the unallocated money of several payments: the oldest money goes to what fell
 * due first, until nothing is left or nothing is due, see `proposedSettlements`. Never happens by itself (billing.md P-12).
 */
export interface AllocatePayments {
  readonly type: 'allocate-payments';
  readonly id: CommandId;
  /** From 1 to 1,000, in any order. */
  readonly payments: readonly PaymentId[];
  /** From 1 to 1,000, in any order. */
  readonly invoices: readonly InvoiceId[];
  readonly allocatedOn: Day;
}

/**
 * Refuses, in this order: payment by payment, with `payment-listed-twice`, `not-found`, what `requireUnallocated` refuses;
 * invoice by invoice, with `invoice-listed-twice`, `not-found`, what `requireUnreserved` refuses; then with what `requireFitting` refuses
 * of the first invoice and each payment, and of the first payment and each invoice.
 */
export const allocatePayments: Handler<AllocatePayments> = {
  check: object<AllocatePayments>({
    type: oneOf('allocate-payments'),
    id: id('cmd'),
    payments: someOf(id('pay'), linesMax),
    invoices: someOf(id('inv'), linesMax),
    allocatedOn: day,
  }),

  reads: ({ payments, invoices }) => [
    ...payments.map((id) => ({ kind: 'payment', id }) as const),
    ...invoices.map((id) => ({ kind: 'invoice', id }) as const),
  ],

  decide({ id: command, payments, invoices, allocatedOn }, books) {
    const held = heldBy(payments, books);
    if (!held.ok) return held;
    const owed = owedOn(invoices, books);
    if (!owed.ok) return owed;
    const fitting = requireAllFitting(held.value, owed.value);
    if (!fitting.ok) return fitting;
    const [from, to] = [byId<ReceivedPayment>(held.value), byId<OpenInvoice | PaidInvoice>(owed.value)];
    const allocations: ActiveAllocation[] = [];
    for (const { payment, invoice, amount } of proposedSettlements(held.value, owed.value)) {
      const place = allocations.length + 1;
      const [money, due] = [from.get(payment), to.get(invoice)];
      // Both are of the lists, and an invoice is filled only once.
      if (!money || due?.status !== 'open') throw new Error(`${payment} cannot settle ${invoice}.`);
      const moved = move(money, due, amount, allocatedOn, allocationId(command, place));
      from.set(payment, moved.payment);
      to.set(invoice, moved.invoice);
      allocations.push(moved.allocation);
    }
    const reached = new Set<string>(allocations.flatMap(({ payment, invoice }) => [payment, invoice]));
    const ends = [...from.values(), ...to.values()].filter(({ id }) => reached.has(id));
    return ok({ writes: [...ends, ...allocations] });
  },
};

function heldBy(ids: readonly PaymentId[], books: Books): Result<readonly ReceivedPayment[], Refusal> {
  const held: ReceivedPayment[] = [];
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return no({ type: 'payment-listed-twice', payment: id });
    seen.add(id);
    const found = books.require('payment', id);
    if (!found.ok) return found;
    const unallocated = requireUnallocated(found.value);
    if (!unallocated.ok) return unallocated;
    held.push(unallocated.value);
  }
  return ok(held);
}

function owedOn(ids: readonly InvoiceId[], books: Books): Result<readonly OpenInvoice[], Refusal> {
  const owed: OpenInvoice[] = [];
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return no({ type: 'invoice-listed-twice', invoice: id });
    seen.add(id);
    const found = books.require('invoice', id);
    if (!found.ok) return found;
    const open = requireUnreserved(found.value);
    if (!open.ok) return open;
    owed.push(open.value);
  }
  return ok(owed);
}

/** That all is of one client and in one currency. */
function requireAllFitting(
  payments: readonly ReceivedPayment[],
  invoices: readonly OpenInvoice[],
): Result<null, Refusal> {
  const pairs = [
    ...payments.flatMap((payment) => invoices.slice(0, 1).map((invoice) => ({ payment, invoice }))),
    ...invoices.flatMap((invoice) => payments.slice(0, 1).map((payment) => ({ payment, invoice }))),
  ];
  for (const { payment, invoice } of pairs) {
    const fitting = requireFitting(payment, invoice);
    if (!fitting.ok) return fitting;
  }
  return ok(null);
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<R['id'], R> =>
  new Map(records.map((record) => [record.id, record]));
