import { paymentMethodTypes, type PaymentMethod } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { selectField, textField } from '../fields/field.js';
import { EntriesController } from '../settings/entries-controller.js';
import { SettingsElement } from '../settings/settings-element.js';
import { SettingsFields } from '../settings/settings-fields.js';
import { entryForm } from '../settings/settings-form.js';
import { settingsList } from '../settings/settings-list.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { methodTypes } from '../text/english/statuses.js';
import { addEnglish, type Language } from '../text/language.js';
import { methodKind, type MethodField } from './method-kind.js';

addEnglish({ methodTypes });

/**
 * The ways the account is paid: added, renamed, archived and restored; one at least stays in use. What is typed stays
 * when somebody else changes the same meanwhile.
 *
 * @summary The payment methods of the account.
 * @fires {BillingRequestEvent} billing-payment-method-save-request - Before a method is added or renamed.
 * @fires {BillingDoneEvent} billing-payment-method-saved - After it was.
 * @fires {BillingRequestEvent} billing-payment-method-archive-request - Before a method is archived.
 * @fires {BillingDoneEvent} billing-payment-method-archived - After it was.
 * @fires {BillingRequestEvent} billing-payment-method-restore-request - Before a method is restored.
 * @fires {BillingDoneEvent} billing-payment-method-restored - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host beside the one that adds a method.
 * @slot empty - In the place of the sentence that says there are none.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the settings could not be read.
 * @csspart base - All of it.
 * @csspart list - The list with its title.
 * @csspart row - One method.
 * @csspart form - The form of the method that is added or renamed.
 * @csspart archived - The methods that are archived.
 */
export class PaymentMethodSettings extends SettingsElement {
  readonly #list = new EntriesController<PaymentMethod, MethodField>(this, this.host, methodKind);

  protected override content(texts: SettingsTexts, language: Language): TemplateResult {
    const { methodTypes } = language.texts;
    const { title, about, add, none } = texts.methods;
    return settingsList({
      ...{ list: this.#list, host: this.host, title, about, add, none, texts, language },
      columns: [texts.type],
      cells: ({ type }) => html`<td role="cell" data-label=${texts.type}>${methodTypes[type]}</td>`,
      form: () => this.#form(texts, language),
    });
  }

  #form(texts: SettingsTexts, language: Language): TemplateResult {
    const list = this.#list;
    const { at } = new SettingsFields(list.form, texts, language);
    const { methodTypes } = language.texts;
    const { add, edit, typeFixed } = texts.methods;
    const type = selectField({
      ...at('methodType', texts.type, { hint: typeFixed }),
      choices: paymentMethodTypes.map((value) => ({ value, label: methodTypes[value] })),
    });
    return entryForm({
      ...{ list, texts, language },
      names: ['name', 'methodType'],
      title: list.edited ? edit(list.edited.name) : add,
      fields: html`<div class="fields">${textField(at('name', texts.name))} ${list.edited ? '' : type}</div>`,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-method-settings': PaymentMethodSettings;
  }
}
