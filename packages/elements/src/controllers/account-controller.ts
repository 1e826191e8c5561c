import {
  defaultPaymentMethods,
  defaultPreferences,
  type PaymentMethod,
  type Preferences,
  type TaxRate,
} from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { BillingHost } from '../billing-context.js';
import type { HostController } from './host-controller.js';
import { QueryController } from './query-controller.js';

/**
 * The account's preferences, tax rates and payment methods, kept current. What was read once stays when a later
 * reading fails, so that a form does not vanish under the hands of whoever fills it in.
 */
export class AccountController implements ReactiveController {
  preferences: Preferences = defaultPreferences;
  rates: readonly TaxRate[] = [];
  methods: readonly PaymentMethod[] = defaultPaymentMethods.methods;
  /** Whether everything was read at least once. */
  isReady = false;
  readonly #host: HostController;
  #books: BillingHost | undefined;
  readonly #preferences;
  readonly #rates;
  readonly #methods;

  constructor(element: ReactiveElement, host: HostController) {
    this.#host = host;
    this.#preferences = new QueryController(element, host, () => ({ kind: 'preferences', limit: 1 }));
    this.#rates = new QueryController(element, host, () => ({ kind: 'tax-rates', limit: 1 }));
    this.#methods = new QueryController(element, host, () => ({ kind: 'payment-methods', limit: 1 }));
    element.addController(this);
  }

  /** Whether something could not be read, and never was. */
  get isFailed(): boolean {
    return !this.isReady && this.#queries.some(({ state }) => state.status === 'failed');
  }

  /** Reads again what could not be read. */
  retry(): void {
    for (const query of this.#queries) if (query.state.status === 'failed') query.retry();
  }

  hostUpdate(): void {
    // What was read in other books says nothing of these.
    if (this.#books !== this.#host.value) this.isReady = false;
    this.#books = this.#host.value;
    const [preferences, rates, methods] = [this.#preferences.state, this.#rates.state, this.#methods.state];
    if (preferences.status === 'ready') this.preferences = preferences.value[0]?.record ?? defaultPreferences;
    if (rates.status === 'ready') this.rates = rates.value[0]?.record.rates ?? [];
    if (methods.status === 'ready')
      this.methods = (methods.value[0]?.record ?? defaultPaymentMethods).methods;
    this.isReady ||= this.#queries.every(({ state }) => state.status === 'ready');
  }

  get #queries() {
    return [this.#preferences, this.#rates, this.#methods] as const;
  }
}
