import type { Party } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { listOf } from '../controllers/directory-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { ReadController } from '../controllers/read-controller.js';
import { loading, readFailed } from '../parts/states.js';
import { RecordController } from '../settings/record-controller.js';
import { SampleController } from '../settings/sample-controller.js';
import { SettingsElement } from '../settings/settings-element.js';
import { SettingsFields } from '../settings/settings-fields.js';
import { settingsRecord } from '../settings/settings-record.js';
import { wholeOf, type Typed } from '../settings/typed.js';
import { withSample } from '../settings/with-sample.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import type * as ClosedPeriod from './closed-period.js';
import { closingKind } from './closing-kind.js';
import { preferencesFields } from './preferences-fields.js';
import { preferencesKind, sampleOf, type PreferenceField } from './preferences-kind.js';

addEnglish({ words });

/**
 * How the account numbers, prices and asks for its invoices. A sample beside the form is an invoice of today, by what is
 * typed. They hold for what is made from now on; what somebody else writes meanwhile is asked about. Below them stands the
 * closed period, which whoever may close the books moves or opens again.
 *
 * @summary The invoice preferences of the account, and its closed period.
 * @fires {BillingRequestEvent} billing-preferences-save-request - Before they are saved.
 * @fires {BillingDoneEvent} billing-preferences-saved - After they were.
 * @fires {BillingRequestEvent} billing-period-close-request - Before the closed period is moved.
 * @fires {BillingDoneEvent} billing-period-closed - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot header - In the place of the title.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the settings could not be read.
 * @csspart base - All of it.
 * @csspart record - The preferences with their title, and the closed period with its.
 * @csspart form - Each form.
 * @csspart banner - What moving the closed period comes to.
 * @csspart rows - Amounts by currency, prefixes by location.
 * @csspart sample - An invoice as it would be printed.
 */
export class InvoicePreferences extends SettingsElement {
  readonly #record = new RecordController<PreferenceField>(this, this.host, preferencesKind(this.host));
  readonly #closing = new RecordController<'closedUntil'>(this, this.host, closingKind);
  // It stands below all that is seen at first.
  readonly #period = new OnDemand<typeof ClosedPeriod>(this, () => import('./closed-period.js'));
  readonly #sample = new SampleController(this, this.host, () => true);
  readonly #locations = new ReadController<readonly Party[]>(this, this.host, () => ({
    ...{ key: 'locations', kinds: ['location'] },
    read: async () => {
      const { directory } = this.host.value ?? {};
      return directory ? listOf((after) => directory.parties('location', { limit: 500, ...after })) : [];
    },
  }));

  protected override content(texts: SettingsTexts, language: Language): TemplateResult {
    const { title, about } = texts.preferences;
    const preferences = settingsRecord({
      ...{ record: this.#record, host: this.host, title, texts, language },
      about: this.host.value && !this.#record.mayChange ? texts.readOnly : about,
      heading: html`<slot name="header"><h2 class="title" part="title">${title}</h2></slot>`,
      names: Object.keys(this.#record.form.values ?? {}) as PreferenceField[],
      fields: () => this.#fields(texts, language),
    });
    // What cannot be read, or is not yet, is said once.
    const isReady = this.#record.record.state.status === 'ready';
    return html`${preferences} ${isReady ? this.#closedPeriod(texts, language) : nothing}`;
  }

  #closedPeriod(texts: SettingsTexts, language: Language): TemplateResult {
    const { part, isFailed, retry } = this.#period;
    if (part) return part.closedPeriod({ record: this.#closing, host: this.host, texts, language });
    return isFailed ? readFailed(retry, language) : loading(language);
  }

  #fields(texts: SettingsTexts, language: Language): unknown {
    const [{ values }, host] = [this.#record.form, this.host.value];
    if (!values || !host) return nothing;
    const { state } = this.#locations;
    const fields = preferencesFields({
      fields: new SettingsFields(this.#record.form, texts, language),
      values,
      books: this.#sample.books,
      // Where the directory cannot be read, prefixes that are there can still be changed.
      locations: state.status === 'ready' ? state.value : [],
      today: host.today(),
    });
    return withSample(fields, this.#shown(values, texts, language), texts);
  }

  #shown(values: Typed<PreferenceField>, texts: SettingsTexts, language: Language): unknown {
    const [{ view, books }, host] = [this.#sample, this.host.value];
    if (!view || !books || !host) return loading(language);
    const from = wholeOf(values.nextInvoiceNumber);
    return view.sampleView({
      ...{ books, host, says: texts.sample, language, preferences: sampleOf(values) },
      from: Number.isInteger(from) ? from : undefined,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-preferences': InvoicePreferences;
  }
}
