import { isNegative, isPositive, type Amount, type Party, type SpreadPreview } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { errorBanner } from '../parts/states.js';

/** What stands under a payment form. */
export interface PaymentSummaryOptions {
  readonly preview: SpreadPreview;
  readonly client: Party | undefined;
  /** Whether money is applied to an invoice that is no longer open. */
  readonly hasLost: boolean;
  /** What went wrong; empty when nothing did. */
  readonly problem: string;
  /** What the form does, in a verb. */
  readonly action: string;
  readonly isDisabled: boolean;
  readonly money: (amount: Amount) => string;
  readonly onCancel: () => void;
}

/** What the money comes to, what is wrong with it, and the buttons. Always in sight. */
export function paymentSummary(options: PaymentSummaryOptions): TemplateResult {
  const { hasLost, problem, action, isDisabled, onCancel } = options;
  const rest = remainder(options);
  return html`<div class="sticky">
    ${equation(options)}
    <div role="status">
      ${rest ? html`<p class="hint" part="hint">${rest}</p>` : nothing}
      ${
        hasLost
          ? html`<p class="banner warning" part="banner">
              An invoice you applied money to is no longer open. Nothing is applied to it any more.
            </p>`
          : nothing
      }
    </div>
    ${errorBanner(problem)}
    <div class="footer" part="footer">
      <slot name="actions"></slot>
      <button class="button" part="button" type="button" @click=${onCancel}>Cancel</button>
      <button class="button primary" part="button primary" type="submit" ?disabled=${isDisabled}>
        ${action}
      </button>
    </div>
  </div>`;
}

/** Received = applied + unallocated. */
function equation({ preview, money }: PaymentSummaryOptions): TemplateResult {
  const term = (name: string, amount: Amount, part: string) =>
    html`<div class=${isNegative(amount) ? 'below-zero' : ''} part=${part}>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  const sign = (text: string) => html`<span class="sign" aria-hidden="true">${text}</span>`;
  return html`<dl class="panel equation" part="equation" aria-label="Received = applied + unallocated">
    ${term('Received', preview.received, 'received')} ${sign('=')}
    ${term('Applied', preview.applied, 'applied')} ${sign('+')}
    ${term('Unallocated', preview.unallocated, 'unapplied')}
  </dl>`;
}

/** What stays unallocated, in words; empty when everything is applied. */
function remainder({ preview: { unallocated }, client, money }: PaymentSummaryOptions): string {
  if (!isPositive(unallocated)) return '';
  const whose = client ? `${client.name}’s account` : 'the client’s account';
  return `${money(unallocated)} stays unallocated on ${whose}, for other invoices or a refund.`;
}
