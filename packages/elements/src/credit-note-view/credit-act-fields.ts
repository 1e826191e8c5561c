import { defaultPaymentMethods, remainingOf, unreservedDue } from '@billkit/billing';
import type { Amount, CreditNote, OpenInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import { dayField, moneyField, noteField, selectField, textField } from '../fields/field.js';
import { consequences } from '../text/english/invoice.js';
import { formatAmount } from '../text/format.js';
import { addEnglish, type Language } from '../text/language.js';
import type { CreditNoteData } from './credit-note-data.js';

addEnglish({ consequences });

/** What is done to a credit note, or to its credit. */
export type CreditAct = 'apply-credit' | 'refund-credit' | 'void-credit-note' | 'remove-credit-allocation';

/** What a person fills in for it. */
export interface ActEntry {
  /** What is applied, by invoice. */
  readonly amounts: ReadonlyMap<string, string>;
  readonly amount: string;
  readonly method: string;
  readonly reference: string;
  readonly reason: string;
  readonly day: string;
}

export const blankAct: ActEntry = {
  ...{ amounts: new Map(), amount: '', method: '', reference: '', reason: '', day: '' },
};

/** What it is filled in with. */
export interface ActFieldsOptions {
  readonly act: CreditAct;
  readonly note: CreditNote;
  readonly entry: ActEntry;
  readonly data: CreditNoteData;
  readonly command: CommandController;
  readonly today: string | undefined;
  readonly language: Language;
  readonly onChange: (change: Partial<ActEntry>) => void;
}

/** The fields of what is done. */
export function actFields(options: ActFieldsOptions): TemplateResult {
  const { act, note, entry, language, onChange } = options;
  if (act === 'apply-credit') return invoices(options);
  if (act === 'refund-credit') return refund(options);
  const { words, consequences: told } = language.texts;
  return html`<p>${told[act]}</p>
    ${act === 'void-credit-note' && note.disposition ? html`<p class="hint">${leftOf(options)}</p>` : nothing}
    ${noteField({
      ...{ id: 'act-reason', label: words.reason, value: entry.reason, language, optional: true },
      onInput: (reason) => onChange({ reason }),
    })}`;
}

const money = (amount: Amount, { note, language }: ActFieldsOptions) =>
  formatAmount(amount, note.currency, language);

const leftOf = (options: ActFieldsOptions) =>
  options.language.texts.credit.leftOf(money(remainingOf(options.note), options));

function invoices(options: ActFieldsOptions): TemplateResult {
  const { note, entry, data, language, onChange } = options;
  const { credit } = language.texts;
  const field = (invoice: OpenInvoice) =>
    moneyField({
      ...{ id: `apply-${invoice.id}`, label: credit.applyTo(invoice.number), language },
      ...{ value: entry.amounts.get(invoice.id) ?? '', currency: note.currency, optional: true },
      hint: credit.dueAndLeft(money(unreservedDue(invoice), options)),
      onInput: (amount) => onChange({ amounts: new Map([...entry.amounts, [invoice.id, amount]]) }),
    });
  return html`<p>${leftOf(options)}</p>
    ${data.owing.length > 0 ? data.owing.map(field) : html`<p class="muted">${credit.nothingDue}</p>`}`;
}

function refund(options: ActFieldsOptions): TemplateResult {
  const { note, entry, data, command, today, language, onChange } = options;
  const { words, states } = language.texts;
  const { methods } = data.methods ?? defaultPaymentMethods;
  return html`<div class="fields">
    ${moneyField({
      ...{ id: 'credit-amount', label: words.amount, value: entry.amount, language },
      ...{ currency: note.currency, hint: leftOf(options), error: command.errorAt('amount') },
      onInput: (amount) => onChange({ amount }),
    })}
    ${dayField({
      ...{ id: 'credit-day', label: words.date, value: entry.day, language, today },
      error: command.errorAt('refundedOn'),
      onInput: (day) => onChange({ day }),
    })}
    ${selectField({
      ...{ id: 'credit-method', label: words.method, value: entry.method, language },
      placeholder: states.chooseMethod,
      choices: methods.filter((one) => !one.archived).map(({ id, name }) => ({ value: id, label: name })),
      error: command.errorAt('method'),
      onInput: (method) => onChange({ method }),
    })}
    ${textField({
      ...{ id: 'credit-reference', label: words.reference, value: entry.reference, language, optional: true },
      onInput: (reference) => onChange({ reference }),
    })}
  </div>`;
}
