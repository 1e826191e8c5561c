import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { object, oneOf } from '../input/check.js';
import { day, id, label } from '../input/fields.js';
import { isPositive, min } from '../money/amount.js';
import { move, type ActiveAllocation } from '../records/allocation.js';
import type { CommandId, PaymentId } from '../records/ids.js';
import type { OpenInvoice, PaidInvoice } from '../records/invoice.js';
import { unreserve, unreservedDue } from '../records/reserved-due.js';
import { receiveOnline, requireUnsettled } from '../records/online-payment.js';
import type { FailedPayment, PaymentPart, PendingPayment, ReceivedPayment } from '../records/payment.js';
import { providerReferenceId, type ProviderReference } from '../records/provider-reference.js';
import { no, ok } from '../result.js';
import type { Day } from '../time/day.js';
import { numberingReads, takeNextNumber, type Unnumbered } from './numbering.js';
import { allocationId, recordsOf, type Spread } from './spread.js';

/**
 * The provider has the money (billing.md M3): the payment is received, takes its number, and settles what it is for.
 * Money that was received is never refused: after it was thought to have failed, it settles what its invoices still owe
 * by then, and the rest is unallocated. Sent by the host's server, once it has made sure that the provider said so.
 */
export interface ConfirmOnlinePayment {
  readonly type: 'confirm-online-payment';
  readonly id: CommandId;
  readonly payment: PaymentId;
  /** As the host calls the provider, and what the provider calls the money: together unique in the books. */
  readonly provider: string;
  readonly reference: string;
  /** A day on which the books are open: money that is told of late is received when it is told. */
  readonly receivedOn: Day;
}

/** Refuses, in this order, with `not-found`, `provider-reference-used`, what `requireUnsettled` refuses. */
export const confirmOnlinePayment: Handler<ConfirmOnlinePayment> = {
  check: object<ConfirmOnlinePayment>({
    type: oneOf('confirm-online-payment'),
    id: id('cmd'),
    payment: id('pay'),
    provider: label,
    reference: label,
    receivedOn: day,
  }),

  reads({ payment: paymentId, provider, reference, receivedOn }, books) {
    const payment = books.get('payment', paymentId);
    const parts = payment?.number === null ? payment.parts : [];
    return [
      { kind: 'payment', id: paymentId },
      { kind: 'provider-reference', id: providerReferenceId(provider, reference) },
      ...parts.map(({ invoice }) => ({ kind: 'invoice', id: invoice }) as const),
      ...(payment ? numberingReads(toNumber(payment, receivedOn), books) : []),
    ];
  },

  decide({ id: command, payment: paymentId, provider, reference, receivedOn }, books) {
    const found = books.require('payment', paymentId);
    if (!found.ok) return found;
    const referenceId = providerReferenceId(provider, reference);
    const used = books.get('provider-reference', referenceId);
    if (used) return no({ type: 'provider-reference-used', provider, reference, payment: used.payment });
    const unsettled = requireUnsettled(found.value);
    if (!unsettled.ok) return unsettled;
    const { series, ...taken } = takeNextNumber(toNumber(found.value, receivedOn), books);
    const received = receiveOnline(unsettled.value, taken, receivedOn, { provider, reference });
    const named: ProviderReference = {
      ...{ kind: 'provider-reference', id: referenceId, provider, reference, payment: paymentId },
    };
    const settled = settleParts(unsettled.value, received, command, books);
    return ok({ writes: [series, named, ...recordsOf(settled)] });
  },
};

const toNumber = ({ location }: Pick<ReceivedPayment, 'location'>, day: Day): Unnumbered => ({
  document: 'payment',
  day,
  location,
});

/** Settles of each part what its invoice still owes and nobody else has reserved. */
function settleParts(
  asked: PendingPayment | FailedPayment,
  received: ReceivedPayment,
  command: CommandId,
  books: Books,
): Spread {
  let payment = received;
  const invoices: (OpenInvoice | PaidInvoice)[] = [];
  const allocations: ActiveAllocation[] = [];
  for (const [index, part] of asked.parts.entries()) {
    const owed = owedBy(asked, part, books);
    if (!owed) continue;
    const amount = min(part.amount, unreservedDue(owed));
    if (!isPositive(amount)) continue;
    const moved = move(payment, owed, amount, received.receivedOn, allocationId(command, index + 1));
    payment = moved.payment;
    invoices.push(moved.invoice);
    allocations.push(moved.allocation);
  }
  return { payment, invoices, allocations, writeOffs: [] };
}

/**
 * The invoice of a part, if it can be settled, with its reservation taken off. While a payment is pending it is open; a
 * failed one may find it paid, void, a draft, deleted, or issued again to another client or in another currency.
 */
function owedBy(
  { status, client, currency }: PendingPayment | FailedPayment,
  { invoice: id, amount }: PaymentPart,
  books: Books,
): OpenInvoice | undefined {
  const invoice = books.get('invoice', id);
  if (invoice?.status !== 'open') return undefined;
  if (invoice.client.id !== client.id || invoice.currency !== currency) return undefined;
  return status === 'pending' ? unreserve(invoice, amount) : invoice;
}
