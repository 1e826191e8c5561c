import {
  isPositive,
  min,
  previewSpread,
  unreservedDue,
  type OpenInvoice,
  type ReceivedPayment,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import type { ModalController } from '../controllers/modal-controller.js';
import { decimalInput } from '../fields/decimal-input.js';
import { errorBanner } from '../parts/states.js';
import { filled } from '../text/filled.js';
import { formatAmount, formatDay } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import type { Language } from '../text/language.js';

/** Money of the client that is already held, to apply to one invoice (billing.md P-13, 6.5). */
export interface ExistingPaymentsOptions {
  /** Unique in its element; the modal controller's selector is `#id`. */
  readonly id: string;
  readonly modal: ModalController;
  readonly command: CommandController;
  readonly invoice: OpenInvoice | undefined;
  readonly payments: readonly ReceivedPayment[];
  /** Shown in the place of the payments until they are read. */
  readonly waiting: TemplateResult | null;
  /** Reads more of them, where there may be more. */
  readonly more: TemplateResult | typeof nothing;
  /** What was typed for a payment, by its id. */
  readonly amounts: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly onInput: (payment: ReceivedPayment, amount: string) => void;
  readonly onApply: (payment: ReceivedPayment, amount: string) => void;
}

/** Lists what can be applied, each with an amount that fits both ends to begin with. */
export function existingPayments(options: ExistingPaymentsOptions): TemplateResult {
  const { id, modal, invoice, language } = options;
  const { existing, buttons } = language.texts;
  return html`<dialog part="dialog" id=${id} aria-labelledby=${`${id}-title`} @close=${modal.hide}>
    ${
      modal.isOpen && invoice
        ? html`<div class="dialog-body">
            <h2 class="section-title" id=${`${id}-title`}>${existing.title(invoice.number)}</h2>
            <p class="muted">${existing.due(formatAmount(invoice.amountDue, invoice.currency, language))}</p>
            ${options.waiting ?? rows(options, invoice)}
            <div class="footer">
              <button class="button" part="button" type="button" @click=${modal.hide}>
                ${buttons.close}
              </button>
            </div>
          </div>`
        : nothing
    }
  </dialog>`;
}

/** What can be applied of a payment at most: what it has left and what can be settled of the invoice. */
export const mostOf = (payment: ReceivedPayment, invoice: OpenInvoice) =>
  min(payment.unallocated, unreservedDue(invoice));

function rows(options: ExistingPaymentsOptions, invoice: OpenInvoice): TemplateResult {
  const usable = options.payments.filter(
    (one) => isPositive(one.unallocated) && one.currency === invoice.currency,
  );
  const isWrong = usable.some((payment) => problemOf(payment, invoice, options) !== undefined);
  return html`${
    usable.length === 0
      ? html`<p>
          ${filled(options.language.texts.existing.none, { client: html`<bdi>${invoice.client.name}</bdi>` })}
        </p>`
      : html`<ul class="entries">
          ${usable.map((payment) => row(payment, invoice, options))}
        </ul>`
  }
  ${options.more} ${errorBanner(isWrong ? '' : options.command.message)}`;
}

const textOf = (payment: ReceivedPayment, invoice: OpenInvoice, { amounts }: ExistingPaymentsOptions) =>
  amounts.get(payment.id) ?? mostOf(payment, invoice);

/** Why what was typed for a payment cannot be applied, before it is tried. */
function problemOf(
  payment: ReceivedPayment,
  invoice: OpenInvoice,
  options: ExistingPaymentsOptions,
): string | undefined {
  const amount = textOf(payment, invoice, options);
  const { rows: read, refusal } = previewSpread(invoice.currency, payment.unallocated, [{ invoice, amount }]);
  const reason = refusal ?? read[0]?.refusal;
  return reason ? refusalText(reason, options.language) : undefined;
}

function row(
  payment: ReceivedPayment,
  invoice: OpenInvoice,
  options: ExistingPaymentsOptions,
): TemplateResult {
  const { language, command, onInput, onApply } = options;
  const { existing, buttons } = language.texts;
  const text = textOf(payment, invoice, options);
  const error = problemOf(payment, invoice, options);
  const errorId = `${payment.id}-error`;
  const { number, receivedOn, method, unallocated, currency } = payment;
  const submit = (event: Event) => {
    event.preventDefault();
    onApply(payment, text);
  };
  return html`<li part="entry">
    <form class="entry" novalidate @submit=${submit}>
      <span class="number">${number}</span>
      <span class="muted">${method.name}, ${formatDay(receivedOn, language)}</span>
      <span class="amount">${existing.unallocated(formatAmount(unallocated, currency, language))}</span>
      <span class="apply">
        ${decimalInput({
          ...{ id: `${payment.id}-amount`, value: text, language, currency },
          label: existing.amountOf(number),
          isInvalid: error !== undefined,
          describedBy: error ? errorId : undefined,
          onInput: (value) => onInput(payment, value),
        })}
        <button
          class="button primary"
          part="button primary"
          type="submit"
          aria-label=${existing.apply(number)}
          ?disabled=${command.isRunning}
        >
          ${buttons.apply}
        </button>
      </span>
      ${error ? html`<p class="error" part="error" id=${errorId}>${error}</p>` : nothing}
    </form>
  </li>`;
}
