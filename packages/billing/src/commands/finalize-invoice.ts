import type { Books } from '../books.js';
import type { Handler } from '../command.js';
import { object, oneOf, optional } from '../input/check.js';
import { day, id, moneyText, note, requireAmount, version } from '../input/fields.js';
import { min } from '../money/amount.js';
import { move } from '../records/allocation.js';
import { finalize, requireComplete, requireDueOn } from '../records/finalize.js';
import type { CommandId, InvoiceId, PaymentId, PaymentMethodId } from '../records/ids.js';
import { requireDraft, type DraftInvoice, type OpenInvoice, type PaidInvoice } from '../records/invoice.js';
import { defaultPreferences } from '../records/preferences.js';
import type { BillingRecord } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';
import type { Day } from '../time/day.js';
import { invoiceToNumber, numberingReads, takeNextNumber } from './numbering.js';
import { receiptReads, receive } from './receipt.js';
import { allocationId } from './spread.js';
import { issuedWithOf, issuedWithReads } from './template-choice.js';

/** Money that came in with the invoice, such as cash over the counter. In the invoice's currency, above zero. */
export interface FinalizePayment {
  readonly payment: PaymentId;
  readonly amount: string;
  readonly method: PaymentMethodId;
  readonly receivedOn: Day;
  readonly description?: string;
}

/**
 * Makes a draft a demand: it takes its number where it has none, is frozen, and is open, or paid where nothing is due
 * (billing.md T3-T6). Without `payment` it requests payment. With one it applies it in the same commit; what is more than the total stays
 * unallocated (P-06).
 */
export interface FinalizeInvoice {
  readonly type: 'finalize-invoice';
  readonly id: CommandId;
  readonly invoice: InvoiceId;
  /** The version the person saw: what is finalized is what was read. */
  readonly version: number;
  readonly payment?: FinalizePayment;
}

/**
 * Refuses, in this order, with `not-found`, `invoice-not-draft`, `stale-version`, what `requireComplete` refuses, what
 * `requireDueOn` refuses; and with a payment `nothing-due` for an invoice over zero, `money-…` of the amount, then
 * what `receive` refuses.
 */
export const finalizeInvoice: Handler<FinalizeInvoice> = {
  check: object<FinalizeInvoice>({
    type: oneOf('finalize-invoice'),
    id: id('cmd'),
    invoice: id('inv'),
    version,
    payment: optional(
      object<FinalizePayment>({
        payment: id('pay'),
        amount: moneyText,
        method: id('pmt'),
        receivedOn: day,
        description: optional(note),
      }),
    ),
  }),

  reads({ invoice, payment }, books) {
    const draft = books.get('invoice', invoice);
    return [
      { kind: 'invoice', id: invoice },
      { kind: 'preferences', id: 'preferences' },
      ...issuedWithReads,
      ...(draft?.number === null ? numberingReads(invoiceToNumber(draft), books) : []),
      ...(payment
        ? receiptReads({ id: payment.payment, day: payment.receivedOn, location: draft?.location }, books)
        : []),
    ];
  },

  decide({ id: command, invoice: invoiceId, version: seen, payment }, books) {
    const found = books.require('invoice', invoiceId);
    if (!found.ok) return found;
    const draft = requireDraft(found.value);
    if (!draft.ok) return draft;
    const current = books.requireVersion('invoice', invoiceId, seen);
    if (!current.ok) return current;
    const preferences = books.get('preferences', 'preferences') ?? defaultPreferences;
    const complete = requireComplete(draft.value, preferences);
    if (!complete.ok) return complete;
    const { terms } = preferences;
    const dueOn = requireDueOn(draft.value, terms);
    if (!dueOn.ok) return dueOn;
    const { series, ...taken } = takeInvoiceNumber(draft.value, books);
    const issuedWith = issuedWithOf(draft.value.template, books);
    const invoice = finalize(draft.value, taken, { dueOn: dueOn.value, terms, issuedWith });
    if (!payment) return ok({ writes: [...series, invoice] });
    const paid = pay(invoice, payment, command, books);
    return paid.ok ? ok({ writes: [...series, ...paid.value] }) : paid;
  },
};

/** The number the draft has already, or the next one of the series. */
function takeInvoiceNumber(draft: DraftInvoice, books: Books) {
  if (draft.number !== null) return { number: draft.number, serial: draft.serial, series: [] };
  const taken = takeNextNumber(invoiceToNumber(draft), books);
  return { ...taken, series: [taken.series] };
}

function pay(
  invoice: OpenInvoice | PaidInvoice,
  { payment, amount: asked, ...rest }: FinalizePayment,
  command: CommandId,
  books: Books,
): Result<readonly BillingRecord[], Refusal> {
  if (invoice.status === 'paid') return no({ type: 'nothing-due', invoice: invoice.id });
  const { client, payer, location, currency, amountDue } = invoice;
  const amount = requireAmount(asked, currency, 'payment.amount');
  if (!amount.ok) return amount;
  const parties = { client, ...(payer && { payer }), ...(location && { location }) };
  const received = receive({ ...rest, ...parties, id: payment, currency, amount: amount.value }, books);
  if (!received.ok) return received;
  const { series, payment: held } = received.value;
  const part = min(amount.value, amountDue);
  const moved = move(held, invoice, part, rest.receivedOn, allocationId(command, 1));
  return ok([series, moved.payment, moved.invoice, moved.allocation]);
}
