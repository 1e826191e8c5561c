import { isPositive, unallocatedMoney, type Currency } from '@billkit/billing';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingActionRequestEvent } from '../events.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';
import { leftOf, type Held } from './held.js';

/** What is held for a client already: money that no invoice has claimed, and credit. */
export class HeldMoney {
  readonly #element: ReactiveElement;
  readonly #payments;
  readonly #notes;

  /** `client`: whose; empty while there is none, and where new money is not asked for. */
  constructor(element: ReactiveElement, host: HostController, client: () => string) {
    this.#element = element;
    this.#payments = new QueryController(element, host, () =>
      client()
        ? ({ kind: 'payment', where: { client: client(), status: 'received' }, limit: 500 } as const)
        : null,
    );
    this.#notes = new QueryController(element, host, () =>
      client()
        ? ({ kind: 'credit-note', where: { client: client(), status: 'issued' }, limit: 500 } as const)
        : null,
    );
  }

  /** Money, the first received in front; then credit. */
  #heldIn(currency: Currency): readonly Held[] {
    const payments = this.#payments.records.filter((one) => one.currency === currency);
    const notes = this.#notes.records.filter((one) => one.currency === currency && isPositive(leftOf(one)));
    return [...unallocatedMoney({ currency, payments }).payments, ...notes];
  }

  /** What can be used before new money is recorded; nothing where nothing is held. */
  render(currency: Currency, language: Language): TemplateResult | typeof nothing {
    const { payments: texts } = language.texts;
    const all = this.#heldIn(currency);
    if (all.length === 0) return nothing;
    return html`<section class="panel section" part="credits" aria-label=${texts.held}>
      <h3 class="section-title">${texts.held}</h3>
      <ul class="held">
        ${all.map((one) => {
          const says = one.kind === 'payment' ? texts.heldOf : texts.creditOf;
          return html`<li>
            <span>${says(one.number, formatAmount(leftOf(one), currency, language))}</span>
            <button class="link" part="link" type="button" @click=${() => this.#askFor(one)}>
              ${texts.applyHeld(one.number)}
            </button>
          </li>`;
        })}
      </ul>
    </section>`;
  }

  /** What is held is applied in a form of its own, which the host opens. */
  #askFor({ kind, id }: Held): void {
    const action = kind === 'payment' ? 'allocate-payment' : 'apply-credit';
    this.#element.dispatchEvent(new BillingActionRequestEvent(action, id));
  }
}
