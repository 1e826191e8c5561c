import type { ActiveAllocation, CreditNote, Invoice, ReceivedPayment } from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';

/** Which invoice is shown, and whether the client's unallocated money is asked for. */
export interface InvoiceViewQuestion {
  readonly invoice: string;
  readonly isHeldWanted: boolean;
}

/** An invoice with all that hangs on it, kept current. */
export class InvoiceViewData {
  /** The invoice's own query, for what is shown until it is read. */
  readonly query;
  readonly #allocations;
  readonly #notes;
  readonly #held;

  constructor(element: ReactiveElement, host: HostController, ask: () => InvoiceViewQuestion) {
    this.query = new QueryController(element, host, () => {
      const { invoice: id } = ask();
      return id ? ({ kind: 'invoice', where: { id }, limit: 1 } as const) : null;
    });
    this.#allocations = new QueryController(element, host, () => {
      const { invoice } = ask();
      return invoice ? ({ kind: 'allocation', where: { invoice }, limit: 500 } as const) : null;
    });
    this.#notes = new QueryController(element, host, () => {
      const { invoice } = ask();
      return invoice ? ({ kind: 'credit-note', where: { invoice }, limit: 500 } as const) : null;
    });
    this.#held = new QueryController(element, host, () => {
      const client = ask().isHeldWanted ? this.invoice?.client.id : undefined;
      return client
        ? ({ kind: 'payment', where: { client, status: 'received' }, limit: 500 } as const)
        : null;
    });
  }

  get invoice(): Invoice | undefined {
    return this.query.state.status === 'ready' ? this.query.state.value[0]?.record : undefined;
  }

  get allocations(): readonly ActiveAllocation[] {
    const { state } = this.#allocations;
    const all = state.status === 'ready' ? state.value.map(({ record }) => record) : [];
    return all.filter((one) => one.status === 'active');
  }

  get notes(): readonly CreditNote[] {
    const { state } = this.#notes;
    return state.status === 'ready' ? state.value.map(({ record }) => record) : [];
  }

  /** The client's payments, while they are asked for. */
  get held(): readonly ReceivedPayment[] {
    const { state } = this.#held;
    return state.status === 'ready' ? state.value.map(({ record }) => record) : [];
  }
}
