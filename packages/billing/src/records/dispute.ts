import { add, compare, isPositive, isZero, min, subtract, type Amount } from '../money/amount.js';
import type { Currency } from '../money/currency.js';
import { fill } from '../money/fill.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { newestFirst, type ActiveAllocation } from './allocation.js';
import type { DisputeId, InvoiceId, PaymentId } from './ids.js';
import type { Party } from './party.js';
import {
  disputedOf,
  lostOf,
  release,
  requireReceived,
  undisputedOf,
  type MethodUsed,
  type Payment,
  type ReceivedPayment,
} from './payment.js';

/** What the bank or the provider calls a dispute: both together are unique in the books. */
export interface DisputeReference {
  /** As the host calls the provider. */
  readonly provider: string;
  readonly reference: string;
}

interface Base {
  readonly kind: 'dispute';
  readonly id: DisputeId;
  readonly payment: PaymentId;
  readonly paymentNumber: string;
  readonly client: Party;
  readonly currency: Currency;
  /** Above zero: all of the payment, or a part. */
  readonly amount: Amount;
  /** The way the money came in. */
  readonly method: MethodUsed;
  readonly openedOn: Day;
  readonly reason?: string;
  readonly named?: DisputeReference;
}

/** What a lost dispute took back of an invoice, above zero: it owes that again. */
export interface TakenFromInvoice {
  readonly invoice: InvoiceId;
  readonly invoiceNumber: string;
  readonly amount: Amount;
}

interface Taken extends Base {
  readonly lostOn: Day;
  /** What of it was unallocated. With what was taken back of invoices, one each, it adds up to the amount. */
  readonly fromUnallocated: Amount;
  readonly fromInvoices: readonly TakenFromInvoice[];
}

/** Somebody wants money back by their bank or provider, which has not decided: the payment counts, but nothing of it goes back. */
export interface OpenDispute extends Base {
  readonly status: 'open';
}

/** Decided for the account: nothing was taken. Final; a new dispute of the same money is a record of its own. */
export interface WonDispute extends Base {
  readonly status: 'won';
  readonly wonOn: Day;
}

/** Decided against the account: the money has left the payment. */
export interface LostDispute extends Taken {
  readonly status: 'lost';
}

/** Lost, and won after all: the money came back, and is unallocated. Final. */
export interface ReversedDispute extends Taken {
  readonly status: 'reversed';
  readonly reversedOn: Day;
}

/** That somebody wants money of a payment back by their bank or provider: a chargeback (field.md 95, machine.md). */
export type Dispute = OpenDispute | WonDispute | LostDispute | ReversedDispute;

/** Which dispute may be decided. Refuses with `dispute-not-open`. */
export function requireOpenDispute(dispute: Dispute): Result<OpenDispute, Refusal> {
  if (dispute.status === 'open') return ok(dispute);
  const { id, paymentNumber: number, status } = dispute;
  return no({ type: 'dispute-not-open', dispute: id, number, status });
}

/** Which dispute may be won after all. Refuses with `dispute-not-lost`. */
export function requireLost(dispute: Dispute): Result<LostDispute, Refusal> {
  if (dispute.status === 'lost') return ok(dispute);
  const { id, paymentNumber: number, status } = dispute;
  return no({ type: 'dispute-not-lost', dispute: id, number, status });
}

/**
 * Which payment has money that can be disputed. Refuses as `requireReceived`, then with `nothing-disputable` where all of it
 * went back, is set aside for that, was lost or is disputed already.
 */
export function requireDisputable(payment: Payment): Result<ReceivedPayment, Refusal> {
  const received = requireReceived(payment);
  if (!received.ok || isPositive(undisputedOf(received.value))) return received;
  return no({ type: 'nothing-disputable', payment: payment.id, number: received.value.number });
}

/** Refuses with `exceeds-disputable` when more is disputed than is still there and not disputed already. */
export function requireWithinDisputable(payment: ReceivedPayment, amount: Amount): Result<null, Refusal> {
  const disputable = undisputedOf(payment);
  if (compare(amount, disputable) <= 0) return ok(null);
  const { id, number, currency } = payment;
  return no({ type: 'exceeds-disputable', payment: id, number, currency, disputable, amount });
}

/** What a dispute says beside how much and since when. */
export type DisputeNotes = Pick<Base, 'reason' | 'named'>;

/** A dispute and its payment. */
export interface Disputed<D extends Dispute> {
  readonly dispute: D;
  readonly payment: ReceivedPayment;
}

/** Begins a dispute of `amount` (above zero, at most what is disputable). No balance changes by it. */
export function openDispute(
  payment: ReceivedPayment,
  id: DisputeId,
  amount: Amount,
  openedOn: Day,
  { reason, named }: DisputeNotes,
): Disputed<OpenDispute> {
  const { id: paymentId, number: paymentNumber, client, currency, method } = payment;
  return {
    dispute: {
      ...{ kind: 'dispute', id, status: 'open', payment: paymentId, paymentNumber, client, currency },
      ...{ amount, method, openedOn },
      ...(reason !== undefined && { reason }),
      ...(named && { named }),
    },
    payment: withDisputed(payment, add(disputedOf(payment), amount)),
  };
}

/** Nothing was taken: the money is as if nobody had asked for it. */
export const winDispute = (
  payment: ReceivedPayment,
  dispute: OpenDispute,
  wonOn: Day,
): Disputed<WonDispute> => ({
  dispute: { ...dispute, status: 'won', wonOn },
  payment: withDisputed(payment, subtract(disputedOf(payment), dispute.amount)),
});

/** Where the money of a lost dispute is taken from. It adds up to `amount` where the payment holds as much. */
export interface Loss {
  readonly fromUnallocated: Amount;
  /** What is taken back of which allocation; all of it, or of the last one a part. */
  readonly fromAllocations: readonly { readonly allocation: ActiveAllocation; readonly amount: Amount }[];
}

/**
 * What losing `amount` takes: first what is unallocated, then allocations, those made last first (machine.md). `allocations` are
 * all that the payment has, in any order.
 */
export function lossOf(
  { unallocated }: Pick<ReceivedPayment, 'unallocated'>,
  allocations: readonly ActiveAllocation[],
  amount: Amount,
): Loss {
  const fromUnallocated = min(unallocated, amount);
  const { parts: fromAllocations } = fill(
    subtract(amount, fromUnallocated),
    newestFirst(allocations),
    (allocation) => allocation.amount,
    (allocation, part) => ({ allocation, amount: part }),
  );
  return { fromUnallocated, fromAllocations };
}

/** The money has left the payment. All of it is unallocated by now: what was allocated of it was taken back. */
export function loseDispute(
  payment: ReceivedPayment,
  dispute: OpenDispute,
  lostOn: Day,
  { fromUnallocated, fromAllocations }: Loss,
): Disputed<LostDispute> {
  const unallocated = subtract(payment.unallocated, dispute.amount);
  const settled = withDisputed({ ...payment, unallocated }, subtract(disputedOf(payment), dispute.amount));
  return {
    dispute: {
      ...dispute,
      status: 'lost',
      lostOn,
      fromUnallocated,
      fromInvoices: byInvoice(fromAllocations),
    },
    payment: withLost(settled, add(lostOf(payment), dispute.amount)),
  };
}

/** The money has come back, and is unallocated. */
export const reverseDispute = (
  payment: ReceivedPayment,
  dispute: LostDispute,
  reversedOn: Day,
): Disputed<ReversedDispute> => ({
  dispute: { ...dispute, status: 'reversed', reversedOn },
  payment: withLost(release(payment, dispute.amount), subtract(lostOf(payment), dispute.amount)),
});

function byInvoice(taken: Loss['fromAllocations']): readonly TakenFromInvoice[] {
  const parts = new Map<InvoiceId, TakenFromInvoice>();
  for (const { allocation, amount } of taken) {
    const { invoice, invoiceNumber } = allocation;
    const before = parts.get(invoice);
    parts.set(invoice, { invoice, invoiceNumber, amount: before ? add(before.amount, amount) : amount });
  }
  return [...parts.values()];
}

function withDisputed({ disputed: _, ...payment }: ReceivedPayment, disputed: Amount): ReceivedPayment {
  return isZero(disputed) ? payment : { ...payment, disputed };
}

function withLost({ lost: _, ...payment }: ReceivedPayment, lost: Amount): ReceivedPayment {
  return isZero(lost) ? payment : { ...payment, lost };
}
