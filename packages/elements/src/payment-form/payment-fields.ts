import { defaultPaymentMethods, type Party, type Payment, type PaymentMethods } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { dayField, moneyField, noteField, selectField } from '../fields/field.js';
import type { PaymentEntry } from './payment-entry.js';

/** What the fields of a payment need. */
export interface PaymentFieldsOptions {
  readonly entry: PaymentEntry;
  readonly clients: readonly Party[];
  readonly locations: readonly Party[];
  readonly methods: PaymentMethods | undefined;
  /** The client that cannot be changed, because an invoice or a payment has it. */
  readonly fixedClient: Party | undefined;
  /** Money that is already held: its amount cannot be changed. */
  readonly held: Payment | undefined;
  /** What is wrong with a field, if anything. */
  readonly errorOf: (field: keyof PaymentEntry) => string | undefined;
  readonly onInput: (change: Partial<PaymentEntry>) => void;
}

const asChoices = (parties: readonly Party[]) => parties.map(({ id, name }) => ({ value: id, label: name }));

/** Amount first: it is what a person has in hand (billing.md 6.7). */
export function paymentFields(options: PaymentFieldsOptions): TemplateResult {
  const { entry, held, errorOf, onInput } = options;
  return html`<div class="fields">
    ${moneyField({
      id: 'amount',
      label: held ? 'Unallocated' : 'Amount',
      value: entry.amount,
      disabled: held !== undefined,
      error: errorOf('amount'),
      onInput: (amount) => onInput({ amount }),
    })}
    ${clientField(options)}
    ${
      held
        ? nothing
        : html`${dayField({
            id: 'received-on',
            label: 'Payment date',
            value: entry.receivedOn,
            error: errorOf('receivedOn'),
            onInput: (receivedOn) => onInput({ receivedOn }),
          })}
          ${methodField(options)} ${locationField(options)}
          ${noteField({
            id: 'description',
            label: 'Description',
            value: entry.description,
            optional: true,
            wide: true,
            error: errorOf('description'),
            onInput: (description) => onInput({ description }),
          })}`
    }
  </div>`;
}

const clientField = ({ entry, clients, fixedClient, errorOf, onInput }: PaymentFieldsOptions) =>
  selectField({
    id: 'client',
    label: 'Client',
    value: entry.client,
    disabled: fixedClient !== undefined,
    placeholder: 'Choose a client',
    choices: asChoices(fixedClient ? [fixedClient] : clients),
    error: errorOf('client'),
    // Another client has other invoices: what was applied belongs to none of them.
    onInput: (client) => onInput({ client, applied: new Map() }),
  });

const methodField = ({ entry, methods = defaultPaymentMethods, errorOf, onInput }: PaymentFieldsOptions) =>
  selectField({
    id: 'method',
    label: 'Payment method',
    value: entry.method,
    placeholder: 'Choose a method',
    choices: methods.methods
      .filter(({ archived }) => !archived)
      .map(({ id, name }) => ({ value: id, label: name })),
    error: errorOf('method'),
    onInput: (method) => onInput({ method }),
  });

const locationField = ({ entry, locations, onInput }: PaymentFieldsOptions) =>
  locations.length === 0
    ? nothing
    : selectField({
        id: 'location',
        label: 'Location',
        value: entry.location,
        optional: true,
        placeholder: 'None',
        choices: asChoices(locations),
        onInput: (location) => onInput({ location }),
      });
