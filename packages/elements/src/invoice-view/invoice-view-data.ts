import { defaultPreferences, isPositive, printedWith } from '@billkit/billing';
import type { ActiveAllocation, ActiveCreditAllocation, CreditNote } from '@billkit/billing';
import type {
  Invoice,
  IssuedWith,
  OpenInvoice,
  PendingPayment,
  Preferences,
  WriteOff,
} from '@billkit/billing';
import type { ReactiveElement, TemplateResult } from 'lit';
import { DisputedController } from '../controllers/disputed-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { readFailed, unready } from '../parts/states.js';
import type { Language } from '../text/language.js';

/** An invoice with all that settled it, kept current. */
export class InvoiceViewData {
  readonly #host: HostController;
  readonly #invoice;
  readonly #allocations;
  readonly #credits;
  readonly #notes;
  readonly #writeOffs;
  readonly #preferences;
  readonly #pending;
  readonly #templates;
  readonly #business;
  readonly #disputed;

  /** `invoice` is the id of the one that is shown, empty for none. */
  constructor(element: ReactiveElement, host: HostController, invoice: () => string) {
    this.#host = host;
    this.#invoice = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'invoice', where: { id: invoice() }, limit: 1 } as const) : null,
    );
    this.#allocations = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'allocation', where: { invoice: invoice() }, limit: 500 } as const) : null,
    );
    this.#credits = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'credit-allocation', where: { invoice: invoice() }, limit: 500 } as const) : null,
    );
    this.#notes = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'credit-note', where: { invoice: invoice() }, limit: 500 } as const) : null,
    );
    this.#writeOffs = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'write-off', where: { invoice: invoice() }, limit: 500 } as const) : null,
    );
    this.#preferences = new QueryController(
      element,
      host,
      () => ({ kind: 'preferences', limit: 1 }) as const,
    );
    // What a draft would be printed with; an issued invoice has it.
    const isDraft = () => this.invoice?.status === 'draft';
    this.#templates = new QueryController(element, host, () =>
      isDraft() ? ({ kind: 'invoice-templates', limit: 1 } as const) : null,
    );
    this.#business = new QueryController(element, host, () =>
      isDraft() ? ({ kind: 'business', limit: 1 } as const) : null,
    );
    this.#disputed = new DisputedController(element, host, () => this.invoice?.client.id ?? null);
    // Only while something is reserved: a payment of several invoices is found by its client.
    this.#pending = new QueryController(element, host, () => {
      const shown = this.#reserved;
      return shown
        ? ({ kind: 'payment', where: { client: shown.client.id, status: 'pending' }, limit: 500 } as const)
        : null;
    });
  }

  /** What is shown until all of it is read; `null` when it is. */
  waiting(language: Language): TemplateResult | null {
    const settling = [this.#allocations, this.#credits, this.#notes, this.#writeOffs];
    const pending = this.#reserved ? [this.#pending] : [];
    const printed = this.invoice?.status === 'draft' ? [this.#templates, this.#business] : [];
    const queries = [this.#invoice, ...settling, this.#preferences, ...pending, ...printed];
    const failed = queries.filter(({ state }) => state.status === 'failed');
    if (failed.length > 0) return readFailed(() => failed.forEach((query) => query.retry()), language);
    for (const query of queries) {
      const waiting = unready(this.#host, query, language);
      if (waiting) return waiting;
    }
    return null;
  }

  /** Which of the client's invoices are settled with money that is disputed. */
  get disputed(): ReadonlySet<string> {
    return this.#disputed.invoices;
  }

  get invoice(): Invoice | undefined {
    return this.#invoice.records[0];
  }

  /** What it is printed with: of a draft, as things stand. */
  issuedWith(invoice: Invoice): IssuedWith {
    if (invoice.status !== 'draft') return invoice.issuedWith;
    return printedWith(
      this.#templates.records[0]?.templates ?? [],
      this.#business.records[0],
      invoice.template,
    );
  }

  /** The invoice, if some of it is being paid online. */
  get #reserved(): OpenInvoice | undefined {
    const { invoice } = this;
    return invoice?.status === 'open' && isPositive(invoice.reserved) ? invoice : undefined;
  }

  /** What the account lets be done with an invoice. */
  get preferences(): Preferences {
    return this.#preferences.records[0] ?? defaultPreferences;
  }

  /** What hangs on it. */
  get attached() {
    const { allocations, credits, notes, writeOffs, pending } = this;
    return { allocations, credits, notes, writeOffs, pending };
  }

  get allocations(): readonly ActiveAllocation[] {
    return this.#allocations.records.filter((one) => one.status === 'active');
  }

  get credits(): readonly ActiveCreditAllocation[] {
    return this.#credits.records.filter((one) => one.status === 'active');
  }

  get writeOffs(): readonly WriteOff[] {
    return this.#writeOffs.records;
  }

  /** The online payments that are under way for it. */
  get pending(): readonly PendingPayment[] {
    const { state } = this.#pending;
    const all = state.status === 'ready' ? state.value.map(({ record }) => record) : [];
    return all.filter(({ parts }) => parts.some((part) => part.invoice === this.invoice?.id));
  }

  get notes(): readonly CreditNote[] {
    return this.#notes.records;
  }
}
