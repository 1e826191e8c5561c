import type { Handler } from '../command.js';
import { object, oneOf, optional, someOf, wrong, type Check } from '../input/check.js';
import { day, id, linesMax, moneyText, moneyNote, party, requireAmount } from '../input/fields.js';
import { isInRange, sum } from '../money/amount.js';
import type { CommandId, InvoiceId, PaymentId, PaymentMethodId } from '../records/ids.js';
import { requireOpen, type OpenInvoice } from '../records/invoice.js';
import { requireWithinDue, reserve } from '../records/reserved-due.js';
import type { Party } from '../records/party.js';
import { isOnlineType } from '../records/payment-methods.js';
import type { PaymentPart, PendingPayment } from '../records/payment.js';
import { defaultPreferences } from '../records/preferences.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import type { Books } from '../books.js';
import { requireMethod } from './receipt.js';
import { requireTurnedOn } from './turned-on.js';

/**
 * Begins an online payment of open invoices (billing.md P-37, P-39): what it is for is reserved on each of them until
 * the provider has answered. Sent before the provider is asked, with the payment's id as its key there, so that nothing
 * is charged that the books do not know. The client, the currency and the location are those of the first invoice.
 */
export interface StartOnlinePayment {
  readonly type: 'start-online-payment';
  readonly id: CommandId;
  readonly payment: PaymentId;
  /** Absent: who pays the first invoice. */
  readonly payer?: Party;
  /** Of a type that is paid with at a distance. */
  readonly method: PaymentMethodId;
  readonly startedOn: Day;
  readonly description?: string;
  /** At least one. They add up to what the provider is asked for. */
  readonly allocations: readonly PartInput[];
}

/** What of the payment is for which invoice: above zero, in its currency. */
export interface PartInput {
  readonly invoice: InvoiceId;
  readonly amount: string;
}

const partInput: Check<PartInput> = object<PartInput>({ invoice: id('inv'), amount: moneyText });

/**
 * Refuses, in this order, with `id-taken`, as `requireMethod`, `method-not-online`, what `requireParts` refuses, as
 * `requireTurnedOn`, `money-range` of their sum.
 */
export const startOnlinePayment: Handler<StartOnlinePayment> = {
  check: object<StartOnlinePayment>({
    type: oneOf('start-online-payment'),
    id: id('cmd'),
    payment: id('pay'),
    payer: optional(party),
    method: id('pmt'),
    startedOn: day,
    description: optional(moneyNote),
    allocations: someOf(partInput, linesMax),
  }),

  reads: ({ payment, allocations }) => [
    { kind: 'payment', id: payment },
    { kind: 'preferences', id: 'preferences' },
    { kind: 'payment-methods', id: 'payment-methods' },
    ...allocations.map(({ invoice }) => ({ kind: 'invoice', id: invoice }) as const),
  ],

  decide({ payment: paymentId, method: methodId, allocations, startedOn, description, payer }, books, asker) {
    const free = books.requireFree('payment', paymentId);
    if (!free.ok) return free;
    const { onlinePayment } = books.get('preferences', 'preferences') ?? defaultPreferences;
    const method = requireMethod(methodId, books);
    if (!method.ok) return method;
    const { name, type } = method.value;
    if (!isOnlineType(type)) return no({ type: 'method-not-online', name });
    const parts = requireParts(allocations, books);
    if (!parts.ok) return parts;
    const turnedOn = requireTurnedOn(asker, onlinePayment);
    if (!turnedOn.ok) return turnedOn;
    const [first] = parts.value;
    if (!first) throw new Error('An online payment of nothing was let through.');
    const { client, location, currency } = first.invoice;
    const pays = payer ?? first.invoice.payer;
    const amount = sum(
      parts.value.map(({ part }) => part.amount),
      currency,
    );
    if (!isInRange(amount)) return wrong('money-range', 'allocations');
    const payment: PendingPayment = {
      ...{ kind: 'payment', id: paymentId, status: 'pending', number: null, client },
      ...(pays && { payer: pays }),
      ...(location && { location }),
      ...{ currency, amount, method: method.value, startedOn },
      ...(description && { description }),
      parts: parts.value.map(({ part }) => part),
    };
    return ok({
      writes: [payment, ...parts.value.map(({ invoice, part }) => reserve(invoice, part.amount))],
    });
  },
};

interface Wanted {
  readonly invoice: OpenInvoice;
  readonly part: PaymentPart;
}

/**
 * Each part with its invoice. Refuses, part by part, with `invoice-listed-twice`, `not-found`, `invoice-not-open`,
 * `other-client` and `currency-mismatch` than of the first, `money-…` of the amount, `exceeds-amount-due` (P-07),
 * `amount-reserved`.
 */
function requireParts(inputs: readonly PartInput[], books: Books): Result<readonly Wanted[], Refusal> {
  const wanted: Wanted[] = [];
  for (const [index, { invoice: invoiceId, amount: asked }] of inputs.entries()) {
    if (wanted.some(({ part }) => part.invoice === invoiceId))
      return no({ type: 'invoice-listed-twice', invoice: invoiceId });
    const found = books.require('invoice', invoiceId);
    if (!found.ok) return found;
    const open = requireOpen(found.value);
    if (!open.ok) return open;
    const { number, client, currency } = open.value;
    const first = wanted[0]?.invoice ?? open.value;
    if (client.id !== first.client.id)
      return no({ type: 'other-client', invoice: invoiceId, number, client: client.name });
    if (currency !== first.currency)
      return no({ type: 'currency-mismatch', expected: currency, actual: first.currency });
    const amount = requireAmount(asked, currency, `allocations.${index}.amount`);
    if (!amount.ok) return amount;
    const within = requireWithinDue(open.value, amount.value);
    if (!within.ok) return within;
    const part = { invoice: invoiceId, invoiceNumber: number, amount: amount.value };
    wanted.push({ invoice: open.value, part });
  }
  return ok(wanted);
}
