import { paymentActions } from '@billkit/billing';
import type { FailedPayment, OpenInvoice, PendingPayment } from '@billkit/billing';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Charge } from '../controllers/charge-controller.js';
import type { CommandController } from '../controllers/command-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { errorBanner } from '../parts/states.js';
import type { ChargeTexts } from '../text/english/charge.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { OnlinePart } from './online-part.js';
import { partsOf, type PaymentEntry } from './payment-entry.js';

export { ChargeController } from '../controllers/charge-controller.js';
export { loadChargeTexts } from '../text/load-charge.js';

/** What a form charges: what is applied to each invoice. */
export function chargeOf(entry: PaymentEntry, invoices: readonly OpenInvoice[]): Charge {
  const description = entry.description.trim();
  return { allocations: partsOf(entry, invoices), ...(description && { description }) };
}

/** Whether money came in already, or is asked for now. */
export function wayChoice(
  isCharged: boolean,
  texts: ChargeTexts,
  onChoose: (isCharged: boolean) => void,
): TemplateResult {
  const choice = (value: boolean, label: string) =>
    html`<label class="choice">
      <input type="radio" name="way" .checked=${isCharged === value} @change=${() => onChoose(value)} />
      ${label}
    </label>`;
  return html`<fieldset class="way" part="way">
    <legend class="legend">${texts.way}</legend>
    <div class="choices">${choice(false, texts.received)} ${choice(true, texts.online)}</div>
  </fieldset>`;
}

/** What the panel of a charge shows. */
interface ChargedOptions {
  readonly payment: PendingPayment | FailedPayment;
  readonly host: HostController;
  readonly command: CommandController;
  readonly online: Pick<OnlinePart, 'charge' | 'texts'>;
  readonly language: Language;
  readonly onAgain: () => void;
}

/** What becomes of money that was asked for, until it has come in. */
export function chargedPanel(options: ChargedOptions): TemplateResult {
  const { payment, host, command, online, language, onAgain } = options;
  const { charge, texts } = online;
  const amount = formatAmount(payment.amount, payment.currency, language);
  const isPending = payment.status === 'pending';
  const actor = host.value?.actor();
  const mayCancel = (actor ? paymentActions(payment, actor) : []).some(
    (action) => action.command === 'fail-online-payment' && action.refusal === null,
  );
  return html`<section class="base" part="base charge">
    <div class=${isPending ? 'banner' : 'banner warning'} part="banner" role="status">
      <h2 class="section-title" id="recorded" tabindex="-1">
        ${isPending ? texts.charging(amount) : texts.outcomes[payment.outcome]}
      </h2>
    </div>
    ${isPending ? html`<p class="hint" part="hint">${texts.pending}</p>` : nothing}
    <ul class="settled">
      ${payment.parts.map(
        (part) =>
          html`<li>
            <span class="number">${part.invoiceNumber}</span>
            <span class="amount">${formatAmount(part.amount, payment.currency, language)}</span>
          </li>`,
      )}
    </ul>
    <slot name="gateway"></slot>
    ${errorBanner(command.message)}
    <div class="footer" part="footer">
      <slot name="actions"></slot>
      ${
        isPending
          ? mayCancel
            ? button(texts.cancel, 'button', command.isRunning, () => void charge.stop(payment.id))
            : nothing
          : button(texts.again, 'button primary', command.isRunning, onAgain)
      }
    </div>
  </section>`;
}

const button = (label: string, look: string, isDisabled: boolean, onClick: () => void): TemplateResult =>
  html`<button class=${look} part=${look} type="button" ?disabled=${isDisabled} @click=${onClick}>
    ${label}
  </button>`;

export const onlineStyles = css`
  .way .legend {
    margin-block-end: var(--_space-1);
  }
`;
