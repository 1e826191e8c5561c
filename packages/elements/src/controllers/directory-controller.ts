import type { Party } from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { BillingHost, CatalogItem, PartyRole } from '../billing-context.js';
import type { HostController } from './host-controller.js';

/** The host's lists, as they were when the element first had billing. Empty until they are there. */
export class DirectoryController implements ReactiveController {
  parties: Readonly<Record<PartyRole, readonly Party[]>> = {
    client: [],
    payer: [],
    practitioner: [],
    location: [],
  };
  items: readonly CatalogItem[] = [];
  /** Whether the host could not give its lists. */
  isFailed = false;
  readonly #element: ReactiveElement;
  readonly #host: HostController;
  #asked: BillingHost | undefined;

  constructor(element: ReactiveElement, host: HostController) {
    this.#element = element;
    this.#host = host;
    element.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host.value;
    if (!host || host === this.#asked) return;
    this.#asked = host;
    void this.#load(host);
  }

  async #load({ directory }: BillingHost): Promise<void> {
    try {
      const roles = ['client', 'payer', 'practitioner', 'location'] as const;
      const [items, ...parties] = await Promise.all([
        directory.items(),
        ...roles.map((role) => directory.parties(role)),
      ]);
      this.items = items;
      this.parties = Object.fromEntries(
        roles.map((role, index) => [role, parties[index] ?? []]),
      ) as typeof this.parties;
    } catch {
      this.isFailed = true;
    }
    this.#element.requestUpdate();
  }
}
