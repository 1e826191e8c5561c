import {
  isPositive,
  remainingOf,
  unallocatedMoney,
  type CreditNote,
  type Currency,
  type ReceivedPayment,
} from '@billkit/billing';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingActionRequestEvent, BillingNavigateEvent } from '../events.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';

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

  /** The first received in front. */
  #paymentsIn(currency: Currency): readonly ReceivedPayment[] {
    const payments = this.#payments.records.filter((one) => one.currency === currency);
    return unallocatedMoney({ currency, payments }).payments;
  }

  #creditsIn(currency: Currency): readonly CreditNote[] {
    return this.#notes.records.filter((one) => one.currency === currency && isPositive(remainingOf(one)));
  }

  /** What can be used before new money is recorded; nothing where nothing is held. */
  render(currency: Currency, language: Language): TemplateResult | typeof nothing {
    const { payments: texts } = language.texts;
    const [payments, credits] = [this.#paymentsIn(currency), this.#creditsIn(currency)];
    if (payments.length === 0 && credits.length === 0) return nothing;
    return html`<section class="panel section" part="credits" aria-label=${texts.held}>
      <h3 class="section-title">${texts.held}</h3>
      <ul class="held">
        ${payments.map(
          ({ id, number, unallocated }) =>
            html`<li>
              <span>${texts.heldOf(number, formatAmount(unallocated, currency, language))}</span>
              ${link(texts.applyHeld(number), () => this.#tell(new BillingActionRequestEvent('allocate-payment', id)))}
            </li>`,
        )}
        ${credits.map(
          (note) =>
            html`<li>
              ${link(texts.creditOf(note.number, formatAmount(remainingOf(note), currency, language)), () =>
                this.#tell(new BillingNavigateEvent('credit-note', note.id)),
              )}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  /** Money that is held is applied in a form of its own, which the host opens. */
  #tell(event: Event): void {
    this.#element.dispatchEvent(event);
  }
}

const link = (label: string, onClick: () => void): TemplateResult =>
  html`<button class="link" part="link" type="button" @click=${onClick}>${label}</button>`;
