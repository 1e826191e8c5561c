import { defaultPaymentMethods, defaultPreferences } from '@billkit/billing';
import type { ActiveAllocation, CreditNote, CreditNoteDraft, Invoice, Preferences } from '@billkit/billing';
import type { PaymentMethod } from '@billkit/billing';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { unready } from '../parts/states.js';
import type { Language } from '../text/language.js';

/** An invoice with what a credit note on it depends on, kept current. */
export class CreditFormData {
  readonly #host: HostController;
  readonly #invoice;
  readonly #preferences;
  readonly #methods;
  readonly #allocations;
  readonly #notes;
  readonly #drafts;

  /** `invoice` is the id of the one to credit; empty while nothing is to be read. */
  constructor(element: ReactiveElement, host: HostController, invoice: () => string) {
    this.#host = host;
    this.#invoice = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'invoice', where: { id: invoice() }, limit: 1 } as const) : null,
    );
    this.#preferences = new QueryController(
      element,
      host,
      () => ({ kind: 'preferences', limit: 1 }) as const,
    );
    this.#methods = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'payment-methods', limit: 1 } as const) : null,
    );
    this.#allocations = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'allocation', where: { invoice: invoice() }, limit: 500 } as const) : null,
    );
    this.#notes = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'credit-note', where: { invoice: invoice() }, limit: 500 } as const) : null,
    );
    this.#drafts = new QueryController(element, host, () =>
      invoice() ? ({ kind: 'credit-note-draft', where: { invoice: invoice() }, limit: 1 } as const) : null,
    );
  }

  /** Whether all of it is known. */
  get isRead(): boolean {
    return this.#all.every(({ state }) => state.status === 'ready');
  }

  get #all() {
    return [
      ...[this.#invoice, this.#preferences, this.#methods],
      ...[this.#allocations, this.#notes, this.#drafts],
    ];
  }

  /** What is shown instead until then. */
  waiting(language: Language): TemplateResult | null {
    for (const query of this.#all) {
      const waiting = unready(this.#host, query, language);
      if (waiting) return waiting;
    }
    return null;
  }

  get invoice(): Invoice | undefined {
    return this.#invoice.records[0];
  }

  get preferences(): Preferences {
    return this.#preferences.records[0] ?? defaultPreferences;
  }

  /** The ways money may go back. */
  get methods(): readonly PaymentMethod[] {
    const { methods } = this.#methods.records[0] ?? defaultPaymentMethods;
    return methods.filter(({ archived }) => !archived);
  }

  /** What may be given back. */
  get allocations(): readonly ActiveAllocation[] {
    return this.#allocations.records.filter((one): one is ActiveAllocation => one.status === 'active');
  }

  /** The credit notes on it. */
  get notes(): readonly CreditNote[] {
    return this.#notes.records;
  }

  /** The newest draft of one on it, with its version. */
  get draft(): { readonly record: CreditNoteDraft; readonly version: number } | undefined {
    const { state } = this.#drafts;
    return state.status === 'ready' ? state.value[0] : undefined;
  }
}
