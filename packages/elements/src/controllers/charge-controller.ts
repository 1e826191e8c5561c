import {
  isOnlineType,
  isPositive,
  startOnlinePaymentAction,
  unreservedDue,
  type Amount,
  type Asked,
  type FailOnlinePayment,
  type Invoice,
  type IssuedInvoice,
  type PaymentId,
  type PaymentMethod,
  type Preferences,
  type StartOnlinePayment,
} from '@billkit/billing';
import type { LitElement } from 'lit';
import { hasGateway } from '../parts/gateway.js';
import type { CommandState } from './command-controller.js';
import type { HostController } from './host-controller.js';

/** What charging stands on. */
export interface ChargeSurroundings {
  readonly host: HostController;
  readonly account: () => { readonly methods: readonly PaymentMethod[]; readonly preferences: Preferences };
  readonly send: (command: Asked<StartOnlinePayment | FailOnlinePayment>) => Promise<CommandState>;
}

/** What is charged: so much of which invoices, and what the payment is said to be for. */
export type Charge = Pick<Asked<StartOnlinePayment>, 'allocations' | 'description'>;

/**
 * Charges invoices through a provider of the host: reserves the amount in the books, which tells the host to ask its
 * provider in the element that it put into the `gateway` slot. The host's server tells the books what came of it.
 */
export class ChargeController {
  readonly #element: LitElement;
  readonly #around: ChargeSurroundings;
  // Made before the provider is asked, so that asking again charges once.
  #ids: { readonly command: `cmd_${string}`; readonly payment: PaymentId } | undefined;

  #stopId: `cmd_${string}` | undefined;

  constructor(element: LitElement, around: ChargeSurroundings) {
    this.#element = element;
    this.#around = around;
  }

  /** Whether there is who could be asked for money, and a method to call it by. */
  get isOffered(): boolean {
    return hasGateway(this.#element) && this.#method !== undefined;
  }

  /** Whether who looks may charge this invoice now, or any at all. */
  mayCharge(invoice: Invoice | null): boolean {
    const { host, account } = this.#around;
    if (!host.value || !this.isOffered) return false;
    return startOnlinePaymentAction(invoice, host.value.actor(), account().preferences).refusal === null;
  }

  /** What may be charged of an issued invoice now; undefined where nothing may. */
  chargeable(invoice: IssuedInvoice): Amount | undefined {
    return invoice.status === 'open' && this.mayCharge(invoice) ? unreservedDue(invoice) : undefined;
  }

  /** What is being charged now; undefined where nothing is. */
  charging(invoice: IssuedInvoice): Amount | undefined {
    return invoice.status === 'open' && isPositive(invoice.reserved) ? invoice.reserved : undefined;
  }

  /** Begins to charge. The event that it was begun has the payment by which the host asks its provider. */
  async start(charge: Charge): Promise<CommandState> {
    const [{ value: host }, method] = [this.#around.host, this.#method];
    if (!host || !method) return { status: 'idle' };
    this.#ids ??= { command: host.newId('cmd'), payment: host.newId('pay') };
    const { command: id, payment } = this.#ids;
    const state = await this.#around.send({
      ...{ type: 'start-online-payment', id, payment, method: method.id, startedOn: host.today() },
      ...charge,
    });
    if (state.status === 'done') this.#ids = undefined;
    this.#element.requestUpdate();
    return state;
  }

  /** Gives up what was begun: what was reserved is free again. */
  async stop(payment: PaymentId): Promise<void> {
    const { value: host } = this.#around.host;
    if (!host) return;
    this.#stopId ??= host.newId('cmd');
    const { status } = await this.#around.send({
      ...{ type: 'fail-online-payment', id: this.#stopId, payment },
      ...{ outcome: 'canceled', failedOn: host.today() },
    });
    if (status === 'done') this.#stopId = undefined;
  }

  get #method(): PaymentMethod | undefined {
    return this.#around.account().methods.find(({ archived, type }) => !archived && isOnlineType(type));
  }
}
