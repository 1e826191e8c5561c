import {
  invoiceActions,
  isOnlineType,
  isPositive,
  unreservedDue,
  type Amount,
  type InvoiceId,
  type IssuedInvoice,
  type PaymentId,
  type PaymentMethod,
  type Preferences,
} from '@billkit/billing';
import type { LitElement } from 'lit';
import type { HostController } from '../../controllers/host-controller.js';
import type { DraftController } from '../draft/draft-controller.js';

/** What charging stands on. */
interface Surroundings {
  readonly host: HostController;
  readonly draft: DraftController;
  readonly account: { readonly methods: readonly PaymentMethod[]; readonly preferences: Preferences };
}

/**
 * Charges an invoice through a provider of the host: reserves the amount in the books, which tells the host to ask its
 * provider in the element that it put into the `gateway` slot. The host's server tells the books what came of it.
 */
export class ChargeController {
  readonly #element: LitElement;
  readonly #around: Surroundings;
  // Made before the provider is asked, so that asking again charges once.
  #ids: { readonly command: `cmd_${string}`; readonly payment: PaymentId } | undefined;

  constructor(element: LitElement, around: Surroundings) {
    this.#element = element;
    this.#around = around;
  }

  /** Whether a draft may be charged as soon as it is issued. */
  get isOffered(): boolean {
    return this.#hasGateway && this.#method !== undefined;
  }

  /** What may be charged of an issued invoice now; undefined where nothing may. */
  chargeable(invoice: IssuedInvoice): Amount | undefined {
    const { host, account } = this.#around;
    if (!host.value || !this.#hasGateway || !this.#method || invoice.status !== 'open') return undefined;
    const action = invoiceActions(invoice, host.value.actor(), account.preferences).find(
      ({ command }) => command === 'start-online-payment',
    );
    return action?.refusal === null ? unreservedDue(invoice) : undefined;
  }

  /** What is being charged now; undefined where nothing is. */
  charging(invoice: IssuedInvoice): Amount | undefined {
    return invoice.status === 'open' && isPositive(invoice.reserved) ? invoice.reserved : undefined;
  }

  /** Begins to charge. The event that it was begun has the payment by which the host asks its provider. */
  async start(invoice: InvoiceId, amount: Amount): Promise<void> {
    const [{ value: host }, method] = [this.#around.host, this.#method];
    if (!host || !method) return;
    this.#ids ??= { command: host.newId('cmd'), payment: host.newId('pay') };
    const { command: id, payment } = this.#ids;
    const state = await this.#around.draft.send({
      ...{ type: 'start-online-payment', id, payment, method: method.id, startedOn: host.today() },
      allocations: [{ invoice, amount }],
    });
    if (state.status === 'done') this.#ids = undefined;
    this.#element.requestUpdate();
  }

  get #hasGateway(): boolean {
    return this.#element.querySelector(':scope > [slot="gateway"]') !== null;
  }

  get #method(): PaymentMethod | undefined {
    return this.#around.account.methods.find(({ archived, type }) => !archived && isOnlineType(type));
  }
}
