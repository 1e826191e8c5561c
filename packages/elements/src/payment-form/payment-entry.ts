import {
  proposeExactMatch,
  proposeOldestDue,
  proposeProportional,
  previewOnlineSpread,
  previewSpread,
  unreservedDue,
} from '@billkit/billing';
import type {
  Amount,
  Asked,
  AuditEntry,
  Currency,
  Day,
  Invoice,
  OpenInvoice,
  Party,
  RecordPayment,
  Role,
  SpreadPreview,
} from '@billkit/billing';

/** What a person fills in, as text. */
export interface PaymentEntry {
  readonly client: string;
  readonly location: string;
  readonly receivedOn: string;
  readonly method: string;
  readonly amount: string;
  readonly description: string;
  /** Whether it is asked for through the host's gateway now, instead of received already. */
  readonly isCharged: boolean;
  /** What is applied to each invoice that is ticked. */
  readonly applied: ReadonlyMap<string, string>;
}

/** Made with the form, so that sending twice has one effect. */
export interface PaymentIds {
  readonly command: `cmd_${string}`;
  readonly payment: `pay_${string}`;
}

export const emptyEntry: PaymentEntry = {
  client: '',
  location: '',
  receivedOn: '',
  method: '',
  amount: '',
  description: '',
  isCharged: false,
  applied: new Map(),
};

/** What a form opens with: what can be settled of the invoice it was opened for, today (billing.md P-05). */
export function openingEntry(client: string, invoice: Invoice | undefined, today: Day): PaymentEntry {
  const due = invoice?.status === 'open' ? invoice : undefined;
  const amount = due && unreservedDue(due);
  return {
    ...emptyEntry,
    client,
    location: due?.location?.id ?? '',
    receivedOn: today,
    amount: amount ?? '',
    applied: new Map(due && amount ? [[due.id, amount]] : []),
  };
}

/** The form added up over the open invoices it shows; `role` is whose, where the money may be asked for. */
export function addUp(
  entry: PaymentEntry,
  currency: Currency,
  invoices: readonly OpenInvoice[],
  role?: Role,
): SpreadPreview {
  const rows = invoices.map((invoice) => ({ invoice, amount: entry.applied.get(invoice.id) ?? '' }));
  return entry.isCharged && role !== undefined
    ? previewOnlineSpread(currency, entry.amount, rows, role)
    : previewSpread(currency, entry.amount, rows);
}

/** How a form fills in what each invoice gets. It only fills in: a person may write over all of it. */
export const strategies = ['oldest', 'exact', 'proportional'] as const;
export type Strategy = (typeof strategies)[number];

export const isStrategy = (by: string): by is Strategy => strategies.some((one) => one === by);

/** The entry with the amount spread over the invoices. */
export function spreadBy(
  strategy: Strategy,
  entry: PaymentEntry,
  received: Amount,
  currency: Currency,
  invoices: readonly OpenInvoice[],
): PaymentEntry {
  const { allocations } = proposals[strategy](currency, received, invoices);
  return { ...entry, applied: new Map(allocations.map(({ invoice, amount }) => [invoice, amount])) };
}

const proposals = {
  oldest: (_: Currency, received: Amount, invoices: readonly OpenInvoice[]) =>
    proposeOldestDue(received, invoices),
  exact: proposeExactMatch,
  proportional: proposeProportional,
} as const;

/** What ticking an invoice applies to it: what is left of the money, at most what is due; all of that while none is left. */
export const tickedAmount = ({ unallocated }: SpreadPreview, invoice: OpenInvoice): Amount =>
  proposeOldestDue(unallocated, [invoice]).allocations[0]?.amount ?? invoice.amountDue;

/** The entry with another text applied to an invoice; `null` takes the invoice out. */
export function withApplied(entry: PaymentEntry, invoice: string, amount: string | null): PaymentEntry {
  const applied = new Map(entry.applied);
  if (amount === null) applied.delete(invoice);
  else applied.set(invoice, amount);
  return { ...entry, applied };
}

/** The payment that a form recorded, applied or asked for. */
export const paymentOf = ({ command }: AuditEntry): string =>
  command.type === 'record-payment' ||
  command.type === 'allocate-payment' ||
  command.type === 'start-online-payment'
    ? command.payment
    : '';

/** The parts a command asks for: what is ticked and has text, in the order shown. */
export const partsOf = (entry: PaymentEntry, invoices: readonly OpenInvoice[]) =>
  invoices.flatMap(({ id }) => {
    const amount = entry.applied.get(id);
    return amount ? [{ invoice: id, amount }] : [];
  });

/** The command the form stands for. */
export function recordPayment(
  entry: PaymentEntry,
  ids: PaymentIds,
  client: Party | undefined,
  location: Party | undefined,
  currency: Currency,
  invoices: readonly OpenInvoice[],
): Asked<RecordPayment> {
  return {
    type: 'record-payment',
    id: ids.command,
    payment: ids.payment,
    // Without a client the books say so, at the field.
    client: client ?? { id: '', name: '' },
    ...(location && { location }),
    currency,
    amount: entry.amount,
    method: entry.method as `pmt_${string}`,
    receivedOn: entry.receivedOn,
    ...(entry.description && { description: entry.description }),
    allocations: partsOf(entry, invoices),
  };
}
