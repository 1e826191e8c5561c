import {
  allocatedFrom,
  defaultPaymentMethods,
  isPositive,
  undisputedOf,
  type Payment,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { dayField, moneyField, noteField, selectField, textField } from '../fields/field.js';
import { formatAmount } from '../text/format.js';
import type { PaymentActEntry } from './act.js';
import type { ActOptions } from './act-view.js';

/** What is asked of a person, by what is to be done. */
export function actFields(options: ActOptions): TemplateResult {
  const { type } = options.act;
  const { words, payment: texts } = options.language.texts;
  switch (type) {
    case 'refund-payment':
      return html`<div class="fields">
          ${amount(options, texts.refundAmount)} ${day(options, texts.refundDate)}
        </div>
        ${source(options)}`;
    case 'void-payment':
      return html`${note(options, 'reason', words.reason)}`;
    case 'open-dispute':
      return html`<div class="fields">
        ${amount(options, options.texts.disputedAmount)} ${day(options, words.date)}
        ${text(options, 'provider', options.texts.provider)} ${text(options, 'reference', words.reference)}
        ${note(options, 'reason', words.reason)}
      </div>`;
    case 'complete-refund':
      return html`<div class="fields">
        ${day(options, texts.refundDate)} ${text(options, 'reference', words.reference)}
      </div>`;
    case 'fail-refund':
    case 'return-refund':
      return html`<div class="fields">
        ${day(options, words.date)} ${note(options, 'reason', words.reason)}
      </div>`;
    case 'win-dispute':
    case 'lose-dispute':
    case 'reverse-dispute':
      return html`<div class="fields">${day(options, words.date)}</div>`;
  }
}

/** How a refund goes, and what is noted of it: nothing of it has to be filled in. */
export function actNotes(options: ActOptions): TemplateResult | typeof nothing {
  const { words } = options.language.texts;
  if (options.act.type !== 'refund-payment') return nothing;
  return html`<div class="fields">
      ${method(options)} ${text(options, 'reference', words.reference)}
      ${text(options, 'description', words.description)}
    </div>
    ${requested(options)}`;
}

const money = (amount: Payment['amount'], { act, language }: ActOptions) =>
  formatAmount(amount, act.payment.currency, language);

/** Never changed for the person: the books judge it. */
function amount(options: ActOptions, label: string): TemplateResult {
  const { act, entry, controller, language, texts } = options;
  const { payment } = act;
  const most =
    payment.status === 'received' ? texts.atMost(money(undisputedOf(payment), options)) : undefined;
  return moneyField({
    ...{ id: 'act-amount', label, value: entry.amount, currency: payment.currency, language },
    ...{ hint: most, error: controller.errorAt('amount', language) },
    onInput: (amount) => controller.type({ amount }),
  });
}

const dayNames = ['refundedOn', 'openedOn', 'wonOn', 'lostOn', 'reversedOn', 'failedOn', 'returnedOn'];

function day({ entry, controller, language }: ActOptions, label: string): TemplateResult {
  const error = dayNames.map((name) => controller.errorAt(name, language)).find(Boolean);
  return dayField({
    ...{ id: 'act-day', label, value: entry.day, today: controller.today, language, error },
    onInput: (day) => controller.type({ day }),
  });
}

const text = (
  { entry, controller, language }: ActOptions,
  field: 'reference' | 'provider' | 'description',
  label: string,
): TemplateResult =>
  textField({
    ...{ id: `act-${field}`, label, value: entry[field], language, optional: true },
    ...{ error: controller.errorAt(field, language) },
    onInput: (value) => controller.type({ [field]: value }),
  });

const note = ({ entry, controller, language }: ActOptions, field: 'reason', label: string): TemplateResult =>
  noteField({
    ...{ id: `act-${field}`, label, value: entry[field], language, optional: true, wide: true },
    ...{ error: controller.errorAt(field, language) },
    onInput: (value) => controller.type({ [field]: value }),
  });

function method({ act, entry, controller, language }: ActOptions): TemplateResult {
  const { methods } = controller.methods ?? defaultPaymentMethods;
  return selectField({
    ...{ id: 'act-method', label: language.texts.payment.refundMethod, value: entry.method, language },
    ...{ optional: true, placeholder: language.texts.payment.asReceived(act.payment.method.name) },
    choices: methods.filter((one) => !one.archived).map(({ id, name }) => ({ value: id, label: name })),
    onInput: (method) => controller.type({ method }),
  });
}

function requested({ entry, controller, texts }: ActOptions): TemplateResult {
  return html`<label class="choice">
    <input
      type="checkbox"
      .checked=${entry.isRequested}
      @change=${({ target }: Event) => controller.type({ isRequested: (target as HTMLInputElement).checked })}
    />
    ${texts.requested}
  </label>`;
}

/** Unallocated money first, or invoices; asked only where there is both. */
function source(options: ActOptions): TemplateResult | typeof nothing {
  const { act, entry, controller, texts } = options;
  const { payment, allocations } = act;
  if (payment.status !== 'received' || allocations.length === 0) return nothing;
  const from = (value: PaymentActEntry['from'], label: string) =>
    html`<label class="choice">
      <input
        type="radio"
        name="from"
        value=${value}
        .checked=${entry.from === value}
        @change=${() => controller.type({ from: value })}
      />
      ${label}
    </label>`;
  return html`<fieldset class="choices">
    <legend class="legend">${texts.from}</legend>
    ${
      isPositive(payment.unallocated)
        ? html`${from('unallocated', texts.fromUnallocated(money(payment.unallocated, options)))}
          ${from('invoices', texts.fromInvoices(money(allocatedFrom(payment), options)))}`
        : nothing
    }
    ${entry.from === 'invoices' ? allocationChoices(options) : nothing}
  </fieldset>`;
}

/** Which invoices money may be taken back from. */
function allocationChoices(options: ActOptions): TemplateResult {
  const { act, entry, controller, texts } = options;
  const spare = (id: string, isTaken: boolean) => {
    const spared = new Set(entry.spared);
    if (isTaken) spared.delete(id);
    else spared.add(id);
    controller.type({ spared });
  };
  return html`<div class="choices inner">
    ${act.allocations.map(
      ({ id, invoiceNumber, amount }) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${!entry.spared.has(id)}
            @change=${({ target }: Event) => spare(id, (target as HTMLInputElement).checked)}
          />
          ${texts.ofInvoice(invoiceNumber, money(amount, options))}
        </label>`,
    )}
  </div>`;
}
