import { mayAdd, mayAddItem, type OfferedItem, type Party, type PartyRole } from '@billkit/billing';
import type { LitElement, ReactiveController } from 'lit';
import type { BillingHost } from '../../billing-context.js';
import { CommandController } from '../../controllers/command-controller.js';
import { listOf } from '../../controllers/directory-controller.js';
import { directorySearch } from '../../controllers/directory-search.js';
import type { HostController } from '../../controllers/host-controller.js';
import { BillingPartyCreateRequestEvent } from '../../events.js';
import { languageOf } from '../../text/language.js';
import type { Find } from '../../fields/combobox-rows.js';
import { partyOf } from './party-of.js';

/** The parts that are not asked for where nobody can be chosen. */
const seldom = ['practitioner', 'location'] as const;

/** Who and what the directory offers for an invoice, looked for when a person asks; and who is added to it. */
export class PeopleController implements ReactiveController {
  /** The client a new invoice starts with; undefined until the directory has told. */
  preset: Party | undefined;
  readonly #element: LitElement & { readonly clientId: string };
  readonly #host: HostController;
  readonly #command: CommandController;
  readonly #finds = new Map<PartyRole, Find<Party>>();
  #items: Find<OfferedItem> | undefined;
  /** The parts of which the directory knows nobody, and `item` while it has no price list. */
  #missing: ReadonlySet<string> = new Set([...seldom, 'item']);
  #asked: BillingHost | undefined;
  #wanted = '';
  #adding: { readonly role: PartyRole; readonly name: string } | undefined;

  constructor(element: LitElement & { readonly clientId: string }, host: HostController) {
    this.#element = element;
    this.#host = host;
    this.#command = new CommandController(element, host);
    element.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host.value;
    if (!host) return;
    if (host !== this.#asked) {
      this.#asked = host;
      void this.#look(host);
    }
    if (this.#element.clientId !== this.#wanted) void this.#fetch(host, this.#element.clientId);
  }

  /** Whether there is somebody, or something, to choose. */
  offers(what: PartyRole | 'item'): boolean {
    return !this.#missing.has(what);
  }

  /** Whether there is a price list to fill lines from, or one that may be begun with a line. */
  get hasPriceList(): boolean {
    const host = this.#host.value;
    return this.offers('item') || (host !== undefined && mayAddItem(host.directory, host.actor()));
  }

  /** Looks for people or places of a part. */
  find(role: PartyRole): Find<Party> {
    const known = this.#finds.get(role);
    if (known) return known;
    const find = directorySearch((search) => this.#directory.parties(role, search));
    this.#finds.set(role, find);
    return find;
  }

  /** Looks on the price list, by name and by code. */
  get findItem(): Find<OfferedItem> {
    this.#items ??= directorySearch(
      (search) => this.#directory.items(search),
      ({ name, line: { itemCode = '' } }) => `${name} ${itemCode}`,
    );
    return this.#items;
  }

  /** Whether someone new may be added in this part. */
  mayAdd(role: PartyRole): boolean {
    const host = this.#host.value;
    return host !== undefined && mayAdd(host.directory, role, host.actor());
  }

  /** Adds someone by name, to the books or by asking the host, and hands over whom. */
  async add(role: PartyRole, name: string, onAdded: (party: Party) => void): Promise<void> {
    const host = this.#host.value;
    if (!host || this.#command.isRunning) return;
    const entry = this.#directory.entryNamed?.(role, name, host.newId);
    this.#command.reset();
    if (!entry) {
      const respond = (party: Party) => onAdded(partyOf(party));
      this.#element.dispatchEvent(new BillingPartyCreateRequestEvent(role, name, respond));
      return;
    }
    this.#adding = { role, name };
    const { status } = await this.#command.send({
      ...{ type: 'save-directory-entry', id: host.newId('cmd'), version: 0, entry },
    });
    if (status === 'done') onAdded({ id: entry.id, name: entry.name });
  }

  /** That someone is being added in this part. */
  remarkOn(role: PartyRole): string | undefined {
    const { picker } = languageOf(this.#element).texts;
    const adding = this.#command.isRunning ? this.#adding : undefined;
    return adding?.role === role ? picker.adding(adding.name) : undefined;
  }

  /** Why nobody was added in this part. */
  errorOn(role: PartyRole): string | undefined {
    return this.#adding?.role === role ? this.#command.message || undefined : undefined;
  }

  get #directory() {
    const host = this.#host.value;
    if (!host) throw new Error('The editor has no billing yet.');
    return host.directory;
  }

  async #look({ directory }: BillingHost): Promise<void> {
    // What cannot be told is offered: the list says then that it cannot be read, and asks again.
    const isMissing = async (page: Promise<{ readonly entries: readonly unknown[] }>) =>
      page.then(({ entries }) => entries.length === 0).catch(() => false);
    const parts = [
      ...seldom.map((role) => [role, directory.parties(role, { limit: 1 })] as const),
      ['item', directory.items({ limit: 1 })] as const,
    ];
    const found = await Promise.all(
      parts.map(async ([what, page]) => ((await isMissing(page)) ? [what] : [])),
    );
    this.#missing = new Set(found.flat());
    this.#element.requestUpdate();
  }

  async #fetch({ directory }: BillingHost, id: string): Promise<void> {
    this.#wanted = id;
    this.preset = undefined;
    if (!id) return;
    const clients = await listOf((after) => directory.parties('client', { limit: 500, ...after })).catch(
      () => [],
    );
    if (this.#wanted !== id) return;
    const client = clients.find((one) => one.id === id);
    this.preset = client && partyOf(client);
    this.#element.requestUpdate();
  }
}
