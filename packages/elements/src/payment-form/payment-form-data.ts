import {
  byAge,
  defaultPaymentMethods,
  defaultPreferences,
  paymentActions,
  recordPaymentAction,
} from '@billkit/billing';
import type {
  ActiveAllocation,
  AllocatePayment,
  Asked,
  AuditEntry,
  Currency,
  FailedPayment,
  Invoice,
  OpenInvoice,
  Party,
  PaymentMethod,
  PaymentMethods,
  PendingPayment,
  Preferences,
  ReceivedPayment,
  RecordPayment,
} from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import type { DirectoryController } from '../controllers/directory-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { refusalText } from '../text/refusal-text.js';
import { partsOf, recordPayment, type PaymentEntry, type PaymentIds } from './payment-entry.js';
import type { Language } from '../text/language.js';

/** What a payment form is opened for, and whose invoices it shows. */
export interface PaymentFormQuestion {
  readonly invoice: string;
  readonly payment: string;
  /** What was recorded just now; undefined while the form is filled in. */
  readonly recorded: AuditEntry | undefined;
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
  readonly #allocations;

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
    this.#allocations = new QueryController(element, host, () => {
      const { payment, recorded } = ask();
      return recorded ? ({ kind: 'allocation', where: { payment }, limit: 500 } as const) : null;
    });
  }

  /** Whether everything the form opens with has been read, or what was recorded with it. */
  get isReady(): boolean {
    const { payment, invoice, recorded } = this.#ask();
    return (
      isRead(this.#preferences) &&
      (!payment || isRead(this.#payment)) &&
      (!invoice || isRead(this.#invoice)) &&
      (!recorded || this.#allocations.state.status !== 'loading')
    );
  }

  /** Whether it is known what the client owes: before that, nothing applied to an invoice would be sent. */
  get isComplete(): boolean {
    return this.isReady && (!this.#ask().client || isRead(this.#open));
  }

  /** The first thing that could not be read, if any. */
  get failed(): { retry(): void } | undefined {
    const queries = [this.#payment, this.#invoice, this.#open, this.#methods, this.#preferences];
    return queries.find(({ state }) => state.status === 'failed');
  }

  /** Money that is already held. */
  get held(): ReceivedPayment | undefined {
    const record = this.#payment.records[0];
    return record?.status === 'received' ? record : undefined;
  }

  /** Money that was asked for just now and has not come in. */
  get asked(): PendingPayment | FailedPayment | undefined {
    const record = this.#payment.records[0];
    return this.#ask().recorded && (record?.status === 'pending' || record?.status === 'failed')
      ? record
      : undefined;
  }

  /** What charging depends on. */
  get account(): { readonly methods: readonly PaymentMethod[]; readonly preferences: Preferences } {
    const { methods } = this.methods ?? defaultPaymentMethods;
    return { methods, preferences: this.#preferences.records[0] ?? defaultPreferences };
  }

  /** The invoice the form was opened for. */
  get invoice(): Invoice | undefined {
    return this.#invoice.records[0];
  }

  get currency(): Currency {
    const { currency } = this.#preferences.records[0] ?? defaultPreferences;
    return this.held?.currency ?? this.invoice?.currency ?? currency;
  }

  /** What was recorded just now settled these. */
  get settled(): readonly ActiveAllocation[] {
    const { recorded } = this.#ask();
    // Money that was asked for settles what it was for when it comes in.
    const isAsked = recorded?.command.type === 'start-online-payment';
    const written = new Set(recorded?.wrote.map(({ id }) => id));
    return this.#allocations.records.filter(
      (one) => one.status === 'active' && (isAsked || written.has(one.id)),
    ) as readonly ActiveAllocation[];
  }

  /** Whether money is applied to an invoice that is no longer open. */
  hasLost(entry: PaymentEntry): boolean {
    const open = new Set<string>(this.invoices.map(({ id }) => id));
    return this.isComplete && [...entry.applied.keys()].some((id) => !open.has(id));
  }

  /** Where money can be received; the invoice's own place belongs to them, whatever the host lists now. */
  get locations(): readonly Party[] {
    const listed = this.#directory.parties.location;
    const own = this.invoice?.location;
    return !own || listed.some(({ id }) => id === own.id) ? listed : [own, ...listed];
  }

  /** What the client owes in the form's currency, the oldest due first. */
  get invoices(): readonly OpenInvoice[] {
    if (!this.#ask().client) return [];
    return this.#open.records.filter(({ currency }) => currency === this.currency).sort(byAge);
  }

  get methods(): PaymentMethods | undefined {
    return this.#methods.records[0];
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

  /**
   * The entry as the form stands for it: the amount of money that is held is what of it is unallocated now, and who may
   * record none asks for it.
   */
  shown(entry: PaymentEntry): PaymentEntry {
    if (this.#ask().recorded) return entry;
    if (this.held) return { ...entry, amount: this.held.unallocated };
    return { ...entry, isCharged: entry.isCharged || !this.mayRecord };
  }

  /** Whether who looks may record money for the invoice the form was opened for. */
  get mayRecord(): boolean {
    const actor = this.#host.value?.actor();
    return !actor || !this.invoice || recordPaymentAction(this.invoice, actor).refusal === null;
  }

  /** The command the form stands for: money that came in, or money held that is applied. */
  commandOf(entry: PaymentEntry, ids: PaymentIds): Asked<RecordPayment> | Asked<AllocatePayment> {
    const { held, invoices } = this;
    const location = this.locations.find(({ id }) => id === entry.location);
    if (!held) return recordPayment(entry, ids, this.client, location, this.currency, invoices);
    const allocatedOn = this.#host.value?.today() ?? '';
    const allocations = partsOf(entry, invoices);
    return { type: 'allocate-payment', id: ids.command, payment: held.id, allocatedOn, allocations };
  }

  /**
   * Why the form cannot be used for what it was opened for; empty when it can. `mayCharge` says whether an invoice may be
   * charged instead.
   */
  refusalText(language: Language, mayCharge: (invoice: Invoice) => boolean): string {
    const { payment, invoice } = this.#ask();
    const actor = this.#host.value?.actor();
    const record = this.#payment.records[0];
    if ((payment && !record) || (invoice && !this.invoice)) return language.texts.states.gone;
    if (!actor) return '';
    const action = record
      ? paymentActions(record, actor).find(({ command }) => command === 'allocate-payment')
      : this.invoice && recordPaymentAction(this.invoice, actor);
    const refusal = action?.refusal;
    if (!record && this.invoice && mayCharge(this.invoice)) return '';
    return refusal ? refusalText(refusal, language) : '';
  }
}

const isRead = (query: { readonly state: { readonly status: string } }) => query.state.status === 'ready';
