import { isPositive, type PaymentMethod, type PaymentMethodId } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { dayField, moneyField, selectField } from '../../fields/field.js';
import { filled } from '../../text/filled.js';
import { formatAmount } from '../../text/format.js';
import { refusalText } from '../../text/refusal-text.js';
import type { FinishController, PaymentChoice } from './finish-controller.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import type { Language } from '../../text/language.js';

/** What the payment choice shows. */
export interface FinishOptions {
  readonly priced: PricedDraft;
  readonly finish: FinishController;
  readonly methods: readonly PaymentMethod[];
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly today: string | undefined;
  /** Whether it can be charged through the host's gateway. */
  readonly isChargeOffered: boolean;
}

/** Whether the invoice asks for money, or comes with it (billing.md 6.3). */
export function finishPanel(options: FinishOptions): TemplateResult {
  const { payment } = options.finish;
  const { texts } = options.language;
  const choice = (option: PaymentChoice['option']) =>
    html`<label class="choice">
      <input
        type="radio"
        name="payment"
        value=${option}
        .checked=${payment.option === option}
        @change=${() => options.finish.choose({ option })}
      />
      ${texts.finish[option]}
    </label>`;
  return html`<fieldset class="section payment" part="payment">
    <legend class="legend">${texts.words.payment}</legend>
    <div class="choices">
      ${choice('request')}${choice('apply')}${options.isChargeOffered ? choice('charge') : nothing}
    </div>
    ${payment.option === 'apply' ? paymentFields(options) : nothing}
  </fieldset>`;
}

function paymentFields({ priced, finish, methods, errors, language, today }: FinishOptions): TemplateResult {
  const { payment } = finish;
  const { words, finish: texts } = language.texts;
  const preview = finish.previewOf(priced);
  const wrong =
    preview?.refusal && payment.amount !== null ? refusalText(preview.refusal, language) : undefined;
  const excess = preview && isPositive(preview.unallocated) ? preview.unallocated : undefined;
  const money = excess && formatAmount(excess, priced.currency, language);
  return html`<div class="fields">
      ${selectField({
        id: 'method',
        language,
        label: words.method,
        value: finish.methodOf(methods),
        choices: methods
          .filter(({ archived }) => !archived)
          .map(({ id, name }) => ({ value: id, label: name })),
        error: errors.get('method'),
        onInput: (method) => finish.choose({ method: method as PaymentMethodId }),
      })}
      ${dayField({
        id: 'receivedOn',
        today,
        language,
        label: texts.receivedOn,
        value: payment.receivedOn,
        error: errors.get('receivedOn'),
        onInput: (receivedOn) => finish.choose({ receivedOn }),
      })}
      ${moneyField({
        id: 'amount',
        currency: priced.currency,
        language,
        label: words.amountIn(priced.currency),
        value: finish.amountOf(priced),
        error: errors.get('amount') ?? wrong,
        onInput: (amount) => finish.choose({ amount: amount.trim() }),
      })}
    </div>
    <div role="status">
      ${
        money === undefined
          ? nothing
          : html`<p class="banner" part="banner">
              <span>${filled(texts.excess, { amount: html`<span class="amount">${money}</span>` })}</span>
            </p>`
      }
    </div>`;
}
