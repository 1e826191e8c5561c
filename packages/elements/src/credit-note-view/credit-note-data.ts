import type {
  CreditAllocation,
  CreditNote,
  Invoice,
  OpenInvoice,
  PaymentMethods,
  Refund,
} from '@billkit/billing';
import type { ReactiveElement, TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { unready } from '../parts/states.js';
import type { Language } from '../text/language.js';

/** A credit note with its invoice and all that became of its credit, kept current. */
export class CreditNoteData {
  readonly #host: HostController;
  readonly #note;
  readonly #invoice;
  readonly #allocations;
  readonly #refunds;
  readonly #open;
  readonly #methods;

  /** `id` is that of the note; empty for none. */
  constructor(element: ReactiveElement, host: HostController, id: () => string) {
    this.#host = host;
    this.#note = new QueryController(element, host, () =>
      id() ? ({ kind: 'credit-note', where: { id: id() }, limit: 1 } as const) : null,
    );
    this.#invoice = new QueryController(element, host, () => {
      const { note } = this;
      return note ? ({ kind: 'invoice', where: { id: note.invoice }, limit: 1 } as const) : null;
    });
    this.#allocations = new QueryController(element, host, () =>
      id() ? ({ kind: 'credit-allocation', where: { creditNote: id() }, limit: 500 } as const) : null,
    );
    this.#refunds = new QueryController(element, host, () =>
      id() ? ({ kind: 'refund', where: { creditNote: id() }, limit: 500 } as const) : null,
    );
    this.#open = new QueryController(element, host, () => {
      const { note } = this;
      const where = note && { client: note.client.id, status: 'open' as const };
      return where ? ({ kind: 'invoice', where, limit: 500 } as const) : null;
    });
    this.#methods = new QueryController(
      element,
      host,
      () => ({ kind: 'payment-methods', limit: 1 }) as const,
    );
  }

  /** What is shown instead until all of it is read. */
  waiting(language: Language): TemplateResult | null {
    const first = unready(this.#host, this.#note, language);
    if (first || !this.note) return first;
    for (const query of [this.#invoice, this.#allocations, this.#refunds, this.#open, this.#methods]) {
      const waiting = unready(this.#host, query, language);
      if (waiting) return waiting;
    }
    return null;
  }

  get note(): CreditNote | undefined {
    return this.#note.records[0];
  }

  get invoice(): Invoice | undefined {
    return this.#invoice.records[0];
  }

  /** What its credit was applied to, also what was taken back. */
  get allocations(): readonly CreditAllocation[] {
    return this.#allocations.records;
  }

  /** What of its credit was given back in money. */
  get refunds(): readonly Refund[] {
    return this.#refunds.records;
  }

  /** What its credit may be applied to. */
  get owing(): readonly OpenInvoice[] {
    return this.#open.records.filter(({ currency }) => currency === this.note?.currency);
  }

  get methods(): PaymentMethods | undefined {
    return this.#methods.records[0];
  }
}
