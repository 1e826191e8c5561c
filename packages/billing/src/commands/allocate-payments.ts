import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { list, object, oneOf, optional, someOf, wrong } from '../input/check.js';
import { day, id, linesMax } from '../input/fields.js';
import { move, requireFitting, type ActiveAllocation } from '../records/allocation.js';
import type { Amount } from '../money/amount.js';
import { applyCredit, type ActiveCreditAllocation } from '../records/credit-allocation.js';
import { requireRemaining, type CreditNoteWithCredit } from '../records/credit-note.js';
import type { CommandId, CreditNoteId, InvoiceId, PaymentId } from '../records/ids.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import { requireUnreserved } from '../records/reserved-due.js';
import { requireUnallocated, type ReceivedPayment } from '../records/payment.js';
import { proposedSettlements, type Source } from '../records/settlements.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { creditAllocationId } from './apply-credit.js';
import { allocationId } from './spread.js';

/**
 * Settles open invoices of one client with the unallocated money of payments and with credit on the account: the oldest
 * goes to what fell due first, until nothing is left or nothing is due, see `proposedSettlements`. Never happens by itself
 * (billing.md P-12).
 */
export interface AllocatePayments {
  readonly type: 'allocate-payments';
  readonly id: CommandId;
  /** Up to 1,000, in any order; none only where there are credit notes. */
  readonly payments: readonly PaymentId[];
  /** Those whose credit is to be used, up to 1,000 in any order. */
  readonly creditNotes?: readonly CreditNoteId[];
  /** From 1 to 1,000, in any order. */
  readonly invoices: readonly InvoiceId[];
  readonly allocatedOn: Day;
}

/**
 * Refuses, in this order: with `input-required` where there is neither a payment nor a credit note; payment by payment, with
 * `payment-listed-twice`, `not-found`, what `requireUnallocated` refuses; credit note by credit note, with
 * `credit-note-listed-twice`, `not-found`, what `requireRemaining` refuses; invoice by invoice, with `invoice-listed-twice`,
 * `not-found`, what `requireUnreserved` refuses; then with what `requireFitting` refuses of the first invoice and each payment and credit note, and of the first of those and each invoice.
 */
export const allocatePayments: Handler<AllocatePayments> = {
  check: object<AllocatePayments>({
    type: oneOf('allocate-payments'),
    id: id('cmd'),
    payments: list(id('pay'), linesMax),
    creditNotes: optional(list(id('crn'), linesMax)),
    invoices: someOf(id('inv'), linesMax),
    allocatedOn: day,
  }),

  reads: ({ payments, creditNotes = [], invoices }) => [
    ...payments.map((id) => ({ kind: 'payment', id }) as const),
    ...creditNotes.map((id) => ({ kind: 'credit-note', id }) as const),
    ...invoices.map((id) => ({ kind: 'invoice', id }) as const),
  ],

  decide({ id: command, payments, creditNotes = [], invoices, allocatedOn }, books) {
    if (payments.length + creditNotes.length === 0) return wrong('input-required', 'payments');
    const held = heldBy(payments, books);
    if (!held.ok) return held;
    const left = leftOf(creditNotes, books);
    if (!left.ok) return left;
    const owed = owedOn(invoices, books);
    if (!owed.ok) return owed;
    const sources: readonly Source[] = [...held.value, ...left.value];
    const fitting = requireAllFitting(sources, owed.value);
    if (!fitting.ok) return fitting;
    const [from, to] = [byId<Source>(sources), byId<OpenInvoice | PaidInvoice>(owed.value)];
    const made: (ActiveAllocation | ActiveCreditAllocation)[] = [];
    for (const { source: id, invoice, amount } of proposedSettlements(sources, owed.value)) {
      const place = made.length + 1;
      const [source, due] = [from.get(id), to.get(invoice)];
      // Both are of the lists, and an invoice is filled only once.
      if (!source || due?.status !== 'open') throw new Error(`${id} cannot settle ${invoice}.`);
      const settled = settleWith(source, due, amount, allocatedOn, command, place);
      from.set(id, settled.source);
      to.set(invoice, settled.invoice);
      made.push(settled.allocation);
    }
    const reached = new Set<string>(
      made.flatMap((one) => ['payment' in one ? one.payment : one.creditNote, one.invoice]),
    );
    const ends = [...from.values(), ...to.values()].filter(({ id }) => reached.has(id));
    return ok({ writes: [...ends, ...made] });
  },
};

function settleWith(
  source: Source,
  invoice: OpenInvoice,
  amount: Amount,
  day: Day,
  command: CommandId,
  place: number,
) {
  if (source.kind === 'payment') {
    const moved = move(source, invoice, amount, day, allocationId(command, place));
    return { source: moved.payment, invoice: moved.invoice, allocation: moved.allocation };
  }
  const applied = applyCredit(source, invoice, amount, day, creditAllocationId(command, place));
  // The amount is within both, and they fit each other.
  if (!applied.ok) throw new Error(`Credit was refused as ${applied.reason.type}.`);
  const { note, ...rest } = applied.value;
  return { source: note, ...rest };
}

function heldBy(ids: readonly PaymentId[], books: Books): Result<readonly ReceivedPayment[], Refusal> {
  return eachOnce(
    ids,
    (payment) => no({ type: 'payment-listed-twice', payment }),
    (id) => {
      const found = books.require('payment', id);
      return found.ok ? requireUnallocated(found.value) : found;
    },
  );
}

function leftOf(
  ids: readonly CreditNoteId[],
  books: Books,
): Result<readonly CreditNoteWithCredit[], Refusal> {
  return eachOnce(
    ids,
    (creditNote) => no({ type: 'credit-note-listed-twice', creditNote }),
    (id) => {
      const found = books.require('credit-note', id);
      return found.ok ? requireRemaining(found.value) : found;
    },
  );
}

function owedOn(ids: readonly InvoiceId[], books: Books): Result<readonly OpenInvoice[], Refusal> {
  return eachOnce(
    ids,
    (invoice) => no({ type: 'invoice-listed-twice', invoice }),
    (id) => {
      const found = books.require('invoice', id);
      return found.ok ? requireUnreserved(found.value) : found;
    },
  );
}

/** What each id stands for, or the first refusal: that it is listed a second time, or that of `read`. */
function eachOnce<I extends string, T>(
  ids: readonly I[],
  twice: (id: I) => Result<never, Refusal>,
  read: (id: I) => Result<T, Refusal>,
): Result<readonly T[], Refusal> {
  const [values, seen]: [T[], Set<I>] = [[], new Set()];
  for (const id of ids) {
    if (seen.has(id)) return twice(id);
    seen.add(id);
    const value = read(id);
    if (!value.ok) return value;
    values.push(value.value);
  }
  return ok(values);
}

/** That all is of one client and in one currency. */
function requireAllFitting(
  sources: readonly Source[],
  invoices: readonly OpenInvoice[],
): Result<null, Refusal> {
  const pairs = [
    ...sources.flatMap((source) => invoices.slice(0, 1).map((invoice) => ({ source, invoice }))),
    ...invoices.flatMap((invoice) => sources.slice(0, 1).map((source) => ({ source, invoice }))),
  ];
  for (const { source, invoice } of pairs) {
    const fitting = requireFitting(source, invoice);
    if (!fitting.ok) return fitting;
  }
  return ok(null);
}

const byId = <R extends { readonly id: string }>(records: readonly R[]): Map<R['id'], R> =>
  new Map(records.map((record) => [record.id, record]));
