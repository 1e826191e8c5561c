import { defaultPaymentMethods, type Currency, type Party, type PaymentMethods } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { dayField, moneyField, noteField, selectField } from '../fields/field.js';
import { partyChoices } from '../fields/party-choices.js';
import { payments } from '../text/english/payment-form.js';
import { buttons, words } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';
import type { PaymentEntry } from './payment-entry.js';
import type { Language } from '../text/language.js';
import { leftName, type Held } from './held.js';

addEnglish({ buttons, payments, words });

/** What the fields of a payment need. */
export interface PaymentFieldsOptions {
  readonly entry: PaymentEntry;
  readonly clients: readonly Party[];
  readonly locations: readonly Party[];
  readonly methods: PaymentMethods | undefined;
  /** The client that cannot be changed, because an invoice or what is held has it. */
  readonly fixedClient: Party | undefined;
  /** What is held already: its amount cannot be changed. */
  readonly held: Held | undefined;
  readonly language: Language;
  readonly currency: Currency;
  readonly today: string | undefined;
  /** What is wrong with a field, if anything. */
  readonly errorOf: (field: keyof PaymentEntry) => string | undefined;
  readonly onInput: (change: Partial<PaymentEntry>) => void;
}

/** What the form does: it records a payment, or applies what is held. */
export const paymentTitle = (held: Held | undefined, language: Language): TemplateResult =>
  html`<div class="header" part="header">
    <slot name="header">
      <h2 class="title" part="title">
        ${held ? language.texts.payments.applyPayment(held.number) : language.texts.payments.newPayment}
      </h2>
    </slot>
  </div>`;

/** Amount first: it is what a person has in hand (billing.md 6.7). */
export function paymentFields(options: PaymentFieldsOptions): TemplateResult {
  const { entry, held, language, errorOf, onInput } = options;
  const { words } = language.texts;
  return html`<div class="fields">
    ${moneyField({
      id: 'amount',
      currency: options.currency,
      language,
      label: held ? leftName(held, language) : words.amount,
      value: entry.amount,
      disabled: held !== undefined,
      error: errorOf('amount'),
      onInput: (amount) => onInput({ amount }),
    })}
    ${clientField(options)}
    ${
      held
        ? nothing
        : html`${entry.isCharged ? nothing : receiptFields(options)}
          ${noteField({
            id: 'description',
            language,
            label: words.description,
            value: entry.description,
            optional: true,
            wide: true,
            error: errorOf('description'),
            onInput: (description) => onInput({ description }),
          })}`
    }
  </div>`;
}

/** When, how and where money came in. */
const receiptFields = (options: PaymentFieldsOptions): TemplateResult => {
  const { entry, language, errorOf, onInput } = options;
  return html`${dayField({
    id: 'received-on',
    today: options.today,
    language,
    label: language.texts.words.paymentDate,
    value: entry.receivedOn,
    error: errorOf('receivedOn'),
    onInput: (receivedOn) => onInput({ receivedOn }),
  })}
  ${methodField(options)} ${locationField(options)}`;
};

const clientField = ({ entry, clients, fixedClient, language, errorOf, onInput }: PaymentFieldsOptions) =>
  selectField({
    id: 'client',
    language,
    label: language.texts.words.client,
    value: entry.client,
    disabled: fixedClient !== undefined,
    placeholder: language.texts.states.chooseClient,
    choices: partyChoices(fixedClient ? [fixedClient] : clients),
    error: errorOf('client'),
    // Another client has other invoices: what was applied belongs to none of them.
    onInput: (client) => onInput({ client, applied: new Map() }),
  });

const methodField = ({
  entry,
  methods = defaultPaymentMethods,
  language,
  errorOf,
  onInput,
}: PaymentFieldsOptions) =>
  selectField({
    id: 'method',
    language,
    label: language.texts.words.paymentMethod,
    value: entry.method,
    placeholder: language.texts.states.chooseMethod,
    choices: methods.methods
      .filter(({ archived }) => !archived)
      .map(({ id, name }) => ({ value: id, label: name })),
    error: errorOf('method'),
    onInput: (method) => onInput({ method }),
  });

const locationField = ({ entry, locations, language, onInput }: PaymentFieldsOptions) =>
  locations.length === 0
    ? nothing
    : selectField({
        id: 'location',
        language,
        label: language.texts.words.location,
        value: entry.location,
        optional: true,
        placeholder: language.texts.words.none,
        choices: partyChoices(locations),
        onInput: (location) => onInput({ location }),
      });
