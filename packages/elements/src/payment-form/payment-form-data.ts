import { byAge, defaultPreferences, invoiceActions, paymentActions } from '@billkit/billing';
import type {
  AllocatePayment,
  Asked,
  Currency,
  Invoice,
  OpenInvoice,
  Party,
  PaymentMethods,
  ReceivedPayment,
  RecordPayment,
  Refusal,
} from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import type { DirectoryController } from '../controllers/directory-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { partsOf, recordPayment, type PaymentEntry, type PaymentIds } from './payment-entry.js';

/** What a payment form is opened for, and whose invoices it shows. */
export interface PaymentFormQuestion {
  readonly invoice: string;
  readonly payment: string;
  /** The client chosen so far; empty when there is none. */
  readonly client: string;
}

/** The records a payment form stands on, kept current. */
export class PaymentFormData {
  readonly #host: HostController;
  readonly #directory: DirectoryController;
  readonly #ask: () => PaymentFormQuestion;
  readonly #payment;
  readonly #invoice;
  readonly #open;
  readonly #methods;
  readonly #preferences;

  constructor(
    element: ReactiveElement,
    host: HostController,
    directory: DirectoryController,
    ask: () => PaymentFormQuestion,
  ) {
    this.#host = host;
    this.#directory = directory;
    this.#ask = ask;
    this.#payment = new QueryController(element, host, () => {
      const { payment: id } = ask();
      return id ? ({ kind: 'payment', where: { id }, limit: 1 } as const) : null;
    });
    this.#invoice = new QueryController(element, host, () => {
      const { invoice: id } = ask();
      return id ? ({ kind: 'invoice', where: { id }, limit: 1 } as const) : null;
    });
    this.#open = new QueryController(element, host, () => {
      const { client } = ask();
      return client ? ({ kind: 'invoice', where: { client, status: 'open' }, limit: 500 } as const) : null;
    });
    this.#methods = new QueryController(
      element,
      host,
      () => ({ kind: 'payment-methods', limit: 1 }) as const,
    );
    this.#preferences = new QueryController(
      element,
      host,
      () => ({ kind: 'preferences', limit: 1 }) as const,
    );
  }

  /** Whether everything the form opens with has been read. */
  get isReady(): boolean {
    const { payment, invoice } = this.#ask();
    const isRead = (query: { readonly state: { readonly status: string } }) => query.state.status === 'ready';
    return (
      isRead(this.#preferences) && (!payment || isRead(this.#payment)) && (!invoice || isRead(this.#invoice))
    );
  }

  /** The first thing that could not be read, if any. */
  get failed(): { retry(): void } | undefined {
    const queries = [this.#payment, this.#invoice, this.#open, this.#methods, this.#preferences];
    return queries.find(({ state }) => state.status === 'failed');
  }

  /** Money that is already held. */
  get held(): ReceivedPayment | undefined {
    const record = this.#payment.state.status === 'ready' ? this.#payment.state.value[0]?.record : undefined;
    return record?.status === 'received' ? record : undefined;
  }

  /** The invoice the form was opened for. */
  get invoice(): Invoice | undefined {
    return this.#invoice.state.status === 'ready' ? this.#invoice.state.value[0]?.record : undefined;
  }

  get currency(): Currency {
    const { state } = this.#preferences;
    const preferences = state.status === 'ready' ? state.value[0]?.record : undefined;
    return this.held?.currency ?? this.invoice?.currency ?? (preferences ?? defaultPreferences).currency;
  }

  /** What the client owes in the form's currency, the oldest due first. */
  get invoices(): readonly OpenInvoice[] {
    const { state } = this.#open;
    if (state.status !== 'ready' || !this.#ask().client) return [];
    const open = state.value.map(({ record }) => record).filter(({ currency }) => currency === this.currency);
    return open.sort(byAge);
  }

  get methods(): PaymentMethods | undefined {
    return this.#methods.state.status === 'ready' ? this.#methods.state.value[0]?.record : undefined;
  }

  /** The client that a person cannot change, because the payment or the invoice has it. */
  get fixedClient(): Party | undefined {
    return this.held?.client ?? this.invoice?.client;
  }

  /** The client as the host knows them. */
  get client(): Party | undefined {
    const { client } = this.#ask();
    return this.fixedClient ?? this.#directory.parties.client.find(({ id }) => id === client);
  }

  /** The command the form stands for: money that came in, or money held that is applied. */
  commandOf(entry: PaymentEntry, ids: PaymentIds): Asked<RecordPayment> | Asked<AllocatePayment> {
    const { held, invoices } = this;
    const location = this.#directory.parties.location.find(({ id }) => id === entry.location);
    if (!held) return recordPayment(entry, ids, this.client, location, this.currency, invoices);
    const allocatedOn = this.#host.value?.today() ?? '';
    const allocations = partsOf(entry, invoices);
    return { type: 'allocate-payment', id: ids.command, payment: held.id, allocatedOn, allocations };
  }

  /** Why the form cannot be used for what it was opened for; `missing` when that does not exist. */
  get refusal(): Refusal | 'missing' | null {
    const { payment, invoice } = this.#ask();
    const actor = this.#host.value?.actor();
    if (!actor) return null;
    const record = this.#payment.state.status === 'ready' ? this.#payment.state.value[0]?.record : undefined;
    if ((payment && !record) || (invoice && !this.invoice)) return 'missing';
    const payable = this.invoice ? invoiceActions(this.invoice, actor) : [];
    const usable = record ? paymentActions(record, actor) : [];
    const wanted = [...usable, ...payable].filter(({ command }) =>
      record ? command === 'allocate-payment' : command === 'record-payment',
    );
    return wanted.find(({ refusal }) => refusal)?.refusal ?? null;
  }
}
