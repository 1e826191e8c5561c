import { isPositive, type PaymentMethod, type PaymentMethodId } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { dayField, moneyField, selectField } from '../fields/field.js';
import { formatAmount } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import type { FinishController, PaymentChoice } from './finish-controller.js';
import type { PricedDraft } from './priced-draft.js';

/** What the payment choice shows. */
export interface FinishOptions {
  readonly priced: PricedDraft;
  readonly finish: FinishController;
  readonly methods: readonly PaymentMethod[];
  readonly errors: ReadonlyMap<string, string>;
  readonly language: string;
}

const optionText: Readonly<Record<PaymentChoice['option'], string>> = {
  request: 'Request payment',
  apply: 'Apply payment',
};

/** Whether the invoice asks for money, or comes with it (billing.md 6.3). */
export function finishPanel(options: FinishOptions): TemplateResult {
  const { payment } = options.finish;
  const choice = (option: PaymentChoice['option']) =>
    html`<label class="choice">
      <input
        type="radio"
        name="payment"
        value=${option}
        .checked=${payment.option === option}
        @change=${() => options.finish.choose({ option })}
      />
      ${optionText[option]}
    </label>`;
  return html`<fieldset class="section payment" part="payment">
    <legend class="legend">Payment</legend>
    <div class="choices">${choice('request')}${choice('apply')}</div>
    ${payment.option === 'apply' ? paymentFields(options) : nothing}
  </fieldset>`;
}

function paymentFields({ priced, finish, methods, errors, language }: FinishOptions): TemplateResult {
  const { payment } = finish;
  const preview = finish.previewOf(priced);
  const wrong =
    preview?.refusal && payment.amount !== null ? refusalText(preview.refusal, language) : undefined;
  const excess = preview && isPositive(preview.unallocated) ? preview.unallocated : undefined;
  const money = excess && formatAmount(excess, priced.currency, language);
  return html`<div class="fields">
      ${selectField({
        id: 'method',
        label: 'Method',
        value: finish.methodOf(methods),
        choices: methods
          .filter(({ archived }) => !archived)
          .map(({ id, name }) => ({ value: id, label: name })),
        error: errors.get('method'),
        onInput: (method) => finish.choose({ method: method as PaymentMethodId }),
      })}
      ${dayField({
        id: 'receivedOn',
        label: 'Received on',
        value: payment.receivedOn,
        error: errors.get('receivedOn'),
        onInput: (receivedOn) => finish.choose({ receivedOn }),
      })}
      ${moneyField({
        id: 'amount',
        label: `Amount (${priced.currency})`,
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
              <span
                ><span class="amount">${money}</span> is more than the invoice asks for. It stays unallocated,
                for other invoices of this client.</span
              >
            </p>`
      }
    </div>`;
}
