import { findDisputedInvoices } from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import type { HostController } from './host-controller.js';
import { ReadController } from './read-controller.js';

const none: ReadonlySet<string> = new Set();

/** Which invoices are settled with money that is disputed, kept current: of a client, of everyone (`''`), or not asked yet (`null`). */
export class DisputedController extends ReadController<ReadonlySet<string>> {
  constructor(element: ReactiveElement, host: HostController, client: () => string | null) {
    super(element, host, () => {
      const whose = client();
      if (whose === null) return null;
      return {
        ...{ key: whose, kinds: ['dispute', 'allocation'] },
        read: (billing) => findDisputedInvoices(billing, whose || undefined),
      };
    });
  }

  /** None until they are read, and where they cannot be. */
  get invoices(): ReadonlySet<string> {
    return this.state.status === 'ready' ? this.state.value : none;
  }
}
