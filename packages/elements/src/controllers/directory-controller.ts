import { partyRoles, type OfferedItem, type Page, type Party, type PartyRole } from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { BillingHost } from '../billing-context.js';
import type { HostController } from './host-controller.js';

const pageSize = 500;
/** So many pages are read: what is longer is not chosen from a list. */
const pagesMax = 10;

/** All of a list, or as much of it as a person could look through. */
export async function listOf<T>(
  page: (after: { readonly after?: string }) => Promise<Page<T>>,
): Promise<readonly T[]> {
  const all: T[] = [];
  let after = {};
  for (let count = 0; count < pagesMax; count++) {
    const { entries, next } = await page(after);
    all.push(...entries);
    if (next === undefined) break;
    after = { after: next };
  }
  return all;
}

/** The lists of the directory, as they were when the element first had billing. Empty until they are there. */
export class DirectoryController implements ReactiveController {
  parties: Readonly<Record<PartyRole, readonly Party[]>> = {
    client: [],
    payer: [],
    practitioner: [],
    location: [],
  };
  items: readonly OfferedItem[] = [];
  /** Whether the directory could not give its lists. */
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
      const [items, ...parties] = await Promise.all([
        listOf((after) => directory.items({ limit: pageSize, ...after })),
        ...partyRoles.map((role) =>
          listOf((after) => directory.parties(role, { limit: pageSize, ...after })),
        ),
      ]);
      this.items = items;
      this.parties = Object.fromEntries(
        partyRoles.map((role, index) => [role, parties[index] ?? []]),
      ) as typeof this.parties;
    } catch {
      this.isFailed = true;
    }
    this.#element.requestUpdate();
  }
}
