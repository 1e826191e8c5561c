import { allocatedFrom, type ReceivedPayment } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { formatAmount } from '../text/format.js';

/** What was recorded, in words, and where one goes from here. */
export interface SuccessPanelOptions {
  readonly payment: ReceivedPayment;
  readonly language: string;
  readonly onView: () => void;
  /** Absent when there is nothing more to record here. */
  readonly onAnother: (() => void) | undefined;
}

/** The receipt of a payment form. */
export function successPanel({ payment, language, onView, onAnother }: SuccessPanelOptions): TemplateResult {
  const money = (amount: ReceivedPayment['amount']) => formatAmount(amount, payment.currency, language);
  const figure = (name: string, amount: ReceivedPayment['amount']) =>
    html`<div>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  return html`<section class="base" part="base success">
    <div class="banner success" role="status">
      <h2 class="section-title" id="recorded" tabindex="-1">Payment ${payment.number} is recorded</h2>
    </div>
    <dl class="panel equation">
      ${figure('Received', payment.amount)} ${figure('Allocated', allocatedFrom(payment))}
      ${figure('Unallocated', payment.unallocated)}
    </dl>
    <div class="footer" part="footer">
      ${onAnother ? html`<button class="button" part="button" type="button" @click=${onAnother}>Record another</button>` : nothing}
      <button class="button primary" part="button primary" type="button" @click=${onView}>
        View payment
      </button>
    </div>
  </section>`;
}
