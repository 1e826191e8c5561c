import type {
  ActiveAllocation,
  ActiveCreditAllocation,
  AuditEntry,
  CreditNote,
  Payment,
} from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import type { HeldId } from './held.js';

/** What a payment form stands on besides the client's invoices. */
export interface HeldQuestion extends HeldId {
  /** What was recorded just now; undefined while the form is filled in. */
  readonly recorded: AuditEntry | undefined;
}

/** The payment or credit note that a form applies or has recorded, and what it settled, kept current. */
export class HeldData {
  readonly #ask: () => HeldQuestion;
  readonly #payment;
  readonly #note;
  readonly #allocations;
  readonly #credits;

  constructor(element: ReactiveElement, host: HostController, ask: () => HeldQuestion) {
    this.#ask = ask;
    this.#payment = new QueryController(element, host, () => {
      const { payment: id } = ask();
      return id ? ({ kind: 'payment', where: { id }, limit: 1 } as const) : null;
    });
    this.#note = new QueryController(element, host, () => {
      const { creditNote: id } = ask();
      return id ? ({ kind: 'credit-note', where: { id }, limit: 1 } as const) : null;
    });
    this.#allocations = new QueryController(element, host, () => {
      const { payment, recorded } = ask();
      return recorded && payment ? ({ kind: 'allocation', where: { payment }, limit: 500 } as const) : null;
    });
    this.#credits = new QueryController(element, host, () => {
      const { creditNote, recorded } = ask();
      return recorded && creditNote
        ? ({ kind: 'credit-allocation', where: { creditNote }, limit: 500 } as const)
        : null;
    });
  }

  get queries(): readonly { readonly state: { readonly status: string }; retry(): void }[] {
    return [this.#payment, this.#note];
  }

  get isReady(): boolean {
    const { payment, creditNote, recorded } = this.#ask();
    const settled = payment ? this.#allocations : this.#credits;
    return (
      (!payment || this.#payment.state.status === 'ready') &&
      (!creditNote || this.#note.state.status === 'ready') &&
      (!recorded || settled.state.status !== 'loading')
    );
  }

  /** Undefined where none is asked for, and where there is none. */
  get record(): Payment | CreditNote | undefined {
    return this.#payment.records[0] ?? this.#note.records[0];
  }

  /** What was recorded just now settled these. */
  get settled(): readonly (ActiveAllocation | ActiveCreditAllocation)[] {
    const { recorded } = this.#ask();
    // Money that was asked for settles what it was for when it comes in.
    const isAsked = recorded?.command.type === 'start-online-payment';
    const written = new Set(recorded?.wrote.map(({ id }) => id));
    return [...this.#allocations.records, ...this.#credits.records]
      .filter((one) => one.status === 'active')
      .filter(({ id }) => isAsked || written.has(id));
  }
}
