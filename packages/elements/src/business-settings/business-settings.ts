import { defaultPreferences } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { OnDemand } from '../controllers/on-demand.js';
import { QueryController } from '../controllers/query-controller.js';
import { loadPaymentCode } from '../invoice-document/payment-code-part.js';
import { loading } from '../parts/states.js';
import { RecordController } from '../settings/record-controller.js';
import { SampleController } from '../settings/sample-controller.js';
import { SettingsElement } from '../settings/settings-element.js';
import { SettingsFields } from '../settings/settings-fields.js';
import { settingsRecord } from '../settings/settings-record.js';
import { withSample } from '../settings/with-sample.js';
import type { SettingsTexts } from '../text/english/settings.js';
import type { Language } from '../text/language.js';
import { businessFields } from './business-fields.js';
import { businessKind, printedOf, type BusinessField } from './business-kind.js';

/**
 * What documents print of who issues them: name, address, tax number, logo, and the accounts that money is sent to. A sample
 * beside the form is an invoice of today, headed by what is typed, with the code it is paid by, or what lacks for one. What was
 * issued keeps what it was issued with.
 *
 * @summary The business that issues the invoices of the account.
 * @fires {BillingRequestEvent} billing-business-save-request - Before it is saved.
 * @fires {BillingDoneEvent} billing-business-saved - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot header - In the place of the title.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the settings could not be read.
 * @csspart base - All of it.
 * @csspart record - The form with its title.
 * @csspart form - The form.
 * @csspart sample - An invoice as it would be printed.
 */
export class BusinessSettings extends SettingsElement {
  readonly #record = new RecordController<BusinessField>(this, this.host, businessKind);
  readonly #sample = new SampleController(this, this.host, () => true);
  readonly #code = new OnDemand(this, loadPaymentCode);
  readonly #preferences = new QueryController(this, this.host, () => ({ kind: 'preferences', limit: 1 }));

  protected override content(texts: SettingsTexts, language: Language): TemplateResult {
    const { title, about } = texts.business;
    return settingsRecord({
      ...{ record: this.#record, host: this.host, title, texts, language },
      about: this.host.value && !this.#record.mayChange ? texts.readOnly : about,
      heading: html`<slot name="header"><h2 class="title" part="title">${title}</h2></slot>`,
      names: Object.keys(this.#record.form.values ?? {}) as BusinessField[],
      fields: () =>
        this.#record.form.values
          ? withSample(
              businessFields(new SettingsFields(this.#record.form, texts, language)),
              this.#shown(texts, language),
              texts,
            )
          : nothing,
    });
  }

  #shown(texts: SettingsTexts, language: Language): unknown {
    const [{ view, books }, { values }, host] = [this.#sample, this.#record.form, this.host.value];
    if (!view || !books || !values || !host) return loading(language);
    const business = printedOf(values, books.issuedWith.business);
    const issuedWith = { ...books.issuedWith, business };
    const { part } = business.iban || business.qrIban || business.upiId ? this.#code : {};
    return view.sampleView({
      ...{ books: { ...books, issuedWith }, host, says: texts.sample, language },
      ...(part && { lay: (options) => part.view.documentWithCode(options, part.texts) }),
      preferences: this.#preferences.records[0] ?? defaultPreferences,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'business-settings': BusinessSettings;
  }
}
