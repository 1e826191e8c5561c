import { byAge, defaultPaymentMethods, defaultPreferences, recordPaymentAction } from '@billkit/billing';
import type {
  AllocatePayment,
  ApplyCredit,
  Asked,
  Currency,
  FailedPayment,
  Invoice,
  OpenInvoice,
  Party,
  PaymentMethod,
  PaymentMethods,
  PendingPayment,
  Preferences,
  RecordPayment,
} from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import type { DirectoryController } from '../controllers/directory-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { refusalText } from '../text/refusal-text.js';
import { HeldData, type HeldQuestion } from './held-data.js';
import { applyCommand, applyRefusal, asHeld, leftOf, type Held } from './held.js';
import { partsOf, recordPayment, type PaymentEntry, type PaymentIds } from './payment-entry.js';
import type { Language } from '../text/language.js';

/** What a payment form is opened for, and whose invoices it shows. */
export interface PaymentFormQuestion extends HeldQuestion {
  readonly invoice: string;
  /** The client chosen so far; empty when there is none. */
  readonly client: string;
}

/** The records a payment form stands on, kept current. */
export class PaymentFormData {
  readonly #host: HostController;
  readonly #directory: DirectoryController;
  readonly #ask: () => PaymentFormQuestion;
  readonly #held;
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
    this.#held = new HeldData(element, host, ask);
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

  /** Whether everything the form opens with has been read, or what was recorded with it. */
  get isReady(): boolean {
    const { invoice } = this.#ask();
    return isRead(this.#preferences) && this.#held.isReady && (!invoice || isRead(this.#invoice));
  }

  /** Whether it is known what the client owes: before that, nothing applied to an invoice would be sent. */
  get isComplete(): boolean {
    return this.isReady && (!this.#ask().client || isRead(this.#open));
  }

  /** The first thing that could not be read, if any. */
  get failed(): { retry(): void } | undefined {
    const queries = [...this.#held.queries, this.#invoice, this.#open, this.#methods, this.#preferences];
    return queries.find(({ state }) => state.status === 'failed');
  }

  /** What is held already. */
  get held(): Held | undefined {
    return asHeld(this.#held.record);
  }

  /** Money that was asked for just now and has not come in. */
  get asked(): PendingPayment | FailedPayment | undefined {
    const { record } = this.#held;
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
  get settled(): HeldData['settled'] {
    return this.#held.settled;
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

  /** The client that a person cannot change, because what is held or the invoice has it. */
  get fixedClient(): Party | undefined {
    return this.held?.client ?? this.invoice?.client;
  }

  /** Whose money it is to begin with, where `asked` is whom the form was opened for: who is a client pays as that one. */
  clientAtFirst(asked: string): string {
    return this.fixedClient?.id ?? (asked || (this.#host.value?.actor().client ?? ''));
  }

  /** The client as the host knows them. */
  get client(): Party | undefined {
    const { client } = this.#ask();
    return this.fixedClient ?? this.#directory.parties.client.find(({ id }) => id === client);
  }

  /**
   * The entry as the form stands for it: the amount of what is held is what of it is unallocated now, and who may record
   * no money asks for it.
   */
  shown(entry: PaymentEntry): PaymentEntry {
    if (this.#ask().recorded) return entry;
    if (this.held) return { ...entry, amount: leftOf(this.held) };
    return { ...entry, isCharged: entry.isCharged || !this.mayRecord };
  }

  /** Whether who looks may record money, for the invoice where the form was opened for one. */
  get mayRecord(): boolean {
    const actor = this.#host.value?.actor();
    return !actor || recordPaymentAction(this.invoice ?? null, actor).refusal === null;
  }

  /** The command the form stands for: money that came in, or what is held and applied. */
  commandOf(
    entry: PaymentEntry,
    ids: PaymentIds,
  ): Asked<RecordPayment> | Asked<AllocatePayment> | Asked<ApplyCredit> {
    const { held, invoices } = this;
    const location = this.locations.find(({ id }) => id === entry.location);
    if (!held) return recordPayment(entry, ids, this.client, location, this.currency, invoices);
    return applyCommand(held, ids.command, this.#host.value?.today() ?? '', partsOf(entry, invoices));
  }

  /**
   * Why the form cannot be used for what it was opened for; empty when it can. `mayCharge` says whether the invoice, or one
   * that is chosen in the form, may be charged instead.
   */
  refusalText(language: Language, mayCharge: (invoice: Invoice | null) => boolean): string {
    const { payment, creditNote, invoice } = this.#ask();
    const actor = this.#host.value?.actor();
    const { record } = this.#held;
    if (((payment || creditNote) && !record) || (invoice && !this.invoice)) return language.texts.states.gone;
    if (!actor) return '';
    const about = this.invoice ?? null;
    const refusal = record ? applyRefusal(record, actor) : recordPaymentAction(about, actor).refusal;
    if (!record && mayCharge(about)) return '';
    return refusal ? refusalText(refusal, language) : '';
  }
}

const isRead = (query: { readonly state: { readonly status: string } }) => query.state.status === 'ready';
