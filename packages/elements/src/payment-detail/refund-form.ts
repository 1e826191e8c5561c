import { defaultPaymentMethods, type PaymentMethods, type ReceivedPayment } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { dayField, moneyField, noteField, selectField } from '../fields/field.js';
import { formatAmount } from '../text/format.js';

/** What a person fills in to give money back. */
export interface RefundEntry {
  readonly amount: string;
  readonly refundedOn: string;
  /** Empty: the way the money came in. */
  readonly method: string;
  readonly description: string;
}

/** The refund dialog's fields (billing.md 6.10). Never changes the person's amount; the books judge it. */
export function refundForm(
  payment: ReceivedPayment,
  methods: PaymentMethods = defaultPaymentMethods,
  entry: RefundEntry,
  language: string,
  onInput: (change: Partial<RefundEntry>) => void,
): TemplateResult {
  return html`<div class="fields">
    ${moneyField({
      id: 'refund-amount',
      label: 'Refund amount',
      value: entry.amount,
      hint: `At most ${formatAmount(payment.unallocated, payment.currency, language)}, what is unallocated.`,
      onInput: (amount) => onInput({ amount }),
    })}
    ${dayField({
      id: 'refund-date',
      label: 'Refund date',
      value: entry.refundedOn,
      onInput: (refundedOn) => onInput({ refundedOn }),
    })}
    ${selectField({
      id: 'refund-method',
      label: 'Refund method',
      value: entry.method,
      placeholder: `As received (${payment.method.name})`,
      choices: methods.methods
        .filter((one) => !one.archived)
        .map(({ id, name }) => ({ value: id, label: name })),
      optional: true,
      onInput: (method) => onInput({ method }),
    })}
    ${noteField({
      id: 'refund-description',
      label: 'Description',
      value: entry.description,
      optional: true,
      wide: true,
      onInput: (description) => onInput({ description }),
    })}
  </div>`;
}
