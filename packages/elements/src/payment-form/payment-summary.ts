import { isNegative, isPositive, type Amount, type Party, type SpreadPreview } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { errorBanner } from '../parts/states.js';
import type { Language } from '../text/language.js';

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
  readonly language: Language;
  readonly money: (amount: Amount) => string;
  /** What becomes of what is left over, instead of staying unallocated. */
  readonly leftOver?: string | undefined;
  readonly onCancel: () => void;
}

/** What the money comes to, what is wrong with it, and the buttons. Always in sight. */
export function paymentSummary(options: PaymentSummaryOptions): TemplateResult {
  const { hasLost, problem, action, isDisabled, language, onCancel } = options;
  const { texts } = language;
  const rest = options.leftOver ?? remainder(options);
  return html`<div class="sticky">
    ${equation(options)}
    <div role="status">
      ${rest ? html`<p class="hint" part="hint">${rest}</p>` : nothing}
      ${hasLost ? html`<p class="banner warning" part="banner">${texts.payments.lost}</p>` : nothing}
    </div>
    ${errorBanner(problem)}
    <div class="footer" part="footer">
      <slot name="actions"></slot>
      <button class="button" part="button" type="button" @click=${onCancel}>${texts.buttons.cancel}</button>
      <button class="button primary" part="button primary" type="submit" ?disabled=${isDisabled}>
        ${action}
      </button>
    </div>
  </div>`;
}

/** Received = applied + unallocated. */
function equation({ preview, language, money }: PaymentSummaryOptions): TemplateResult {
  const { words, payments } = language.texts;
  const term = (name: string, amount: Amount, part: string) =>
    html`<div class=${isNegative(amount) ? 'below-zero' : ''} part=${part}>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  const sign = (text: string) => html`<span class="sign" aria-hidden="true">${text}</span>`;
  return html`<dl class="panel equation" part="equation" aria-label=${payments.equation}>
    ${term(words.received, preview.received, 'received')} ${sign('=')}
    ${term(words.applied, preview.applied, 'applied')} ${sign('+')}
    ${term(words.unallocated, preview.unallocated, 'unapplied')}
  </dl>`;
}

/** What stays unallocated, in words; empty when everything is applied. */
function remainder({ preview, client, language, money }: PaymentSummaryOptions): string {
  const [{ unallocated }, { payments }] = [preview, language.texts];
  if (!isPositive(unallocated)) return '';
  const amount = money(unallocated);
  return client ? payments.staysWith(amount, client.name) : payments.staysWithClient(amount);
}
