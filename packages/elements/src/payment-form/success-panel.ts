import { allocatedFrom, type ActiveAllocation, type ReceivedPayment } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { Destination } from '../events.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What was recorded, in words, and where one goes from here. */
export interface SuccessPanelOptions {
  readonly payment: ReceivedPayment;
  /** What it settled just now. */
  readonly settled: readonly ActiveAllocation[];
  /** What became of the payment, in a word. */
  readonly done: 'recorded' | 'applied';
  readonly language: Language;
  readonly onNavigate: (to: Destination, id: string) => void;
  /** Absent when there is nothing more to record here. */
  readonly onAnother: (() => void) | undefined;
}

/** The receipt of a payment form. */
export function successPanel(options: SuccessPanelOptions): TemplateResult {
  const { payment, settled, done, language, onNavigate, onAnother } = options;
  const { words, payments } = language.texts;
  const title = payments[done === 'recorded' ? 'recorded' : 'appliedNow'](payment.number);
  const money = (amount: ReceivedPayment['amount']) => formatAmount(amount, payment.currency, language);
  const figure = (name: string, amount: ReceivedPayment['amount']) =>
    html`<div>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  const line = ({ invoice, invoiceNumber, amount }: ActiveAllocation) =>
    html`<li>
      <button class="link number" part="link" type="button" @click=${() => onNavigate('invoice', invoice)}>
        ${invoiceNumber}
      </button>
      <span class="amount">${money(amount)}</span>
    </li>`;
  return html`<section class="base" part="base success">
    <div class="banner success" role="status">
      <h2 class="section-title" id="recorded" tabindex="-1">${title}</h2>
    </div>
    <dl class="panel equation receipt">
      ${figure(words.received, payment.amount)} ${figure(words.allocated, allocatedFrom(payment))}
      ${figure(words.unallocated, payment.unallocated)}
    </dl>
    ${
      settled.length > 0
        ? html`<section class="section" aria-label=${payments.settled}>
            <h3 class="section-title">${payments.appliedTo}</h3>
            <ul class="settled">
              ${settled.map(line)}
            </ul>
          </section>`
        : nothing
    }
    <div class="footer" part="footer">
      ${onAnother ? html`<button class="button" part="button" type="button" @click=${onAnother}>${payments.another}</button>` : nothing}
      <button
        class="button primary"
        part="button primary"
        type="button"
        @click=${() => onNavigate('payment', payment.id)}
      >
        ${payments.view}
      </button>
    </div>
  </section>`;
}
