import { clientWords, defaultPreferences, type InvoiceTemplate } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { QueryController } from '../controllers/query-controller.js';
import { noteField, selectField, textField } from '../fields/field.js';
import { loading } from '../parts/states.js';
import { EntriesController } from '../settings/entries-controller.js';
import { SampleController } from '../settings/sample-controller.js';
import { SettingsElement } from '../settings/settings-element.js';
import { SettingsFields } from '../settings/settings-fields.js';
import { entryForm } from '../settings/settings-form.js';
import { settingsList } from '../settings/settings-list.js';
import { withSample } from '../settings/with-sample.js';
import { invoice } from '../text/english/invoice.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { formatList } from '../text/format.js';
import { addEnglish, type Language } from '../text/language.js';
import { contentOf, shown, templateKind, type TemplateField } from './template-kind.js';

addEnglish({ invoice });

const names: readonly TemplateField[] = ['name', 'memo', 'footer', 'clientWord'];

/**
 * How invoices are laid out and what is printed on each: templates that are added, edited with a sample beside them,
 * archived and restored. The standard one is for invoices that choose none. What was issued keeps its template.
 *
 * @summary The invoice templates of the account.
 * @fires {BillingRequestEvent} billing-template-save-request - Before a template is added or changed.
 * @fires {BillingDoneEvent} billing-template-saved - After it was.
 * @fires {BillingRequestEvent} billing-template-archive-request - Before a template is archived.
 * @fires {BillingDoneEvent} billing-template-archived - After it was.
 * @fires {BillingRequestEvent} billing-template-restore-request - Before a template is restored.
 * @fires {BillingDoneEvent} billing-template-restored - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host beside the one that adds a template.
 * @slot empty - In the place of the sentence that says there are none.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the settings could not be read.
 * @csspart base - All of it.
 * @csspart list - The list with its title.
 * @csspart row - One template.
 * @csspart form - The form of the template that is added or changed.
 * @csspart sample - An invoice as it would be printed.
 * @csspart archived - The templates that are archived.
 */
export class InvoiceTemplateSettings extends SettingsElement {
  readonly #list = new EntriesController<InvoiceTemplate, TemplateField>(this, this.host, templateKind);
  readonly #sample = new SampleController(this, this.host, () => this.#list.opened !== undefined);
  readonly #preferences = new QueryController(this, this.host, () => ({ kind: 'preferences', limit: 1 }));

  protected override content(texts: SettingsTexts, language: Language): TemplateResult {
    const { title, about, add, none, shows, show } = texts.templates;
    const shownOn = (template: InvoiceTemplate) =>
      formatList(
        shown.filter((one) => template[one]).map((one) => show[one]),
        language,
      );
    return settingsList({
      ...{ list: this.#list, host: this.host, title, about, add, none, texts, language },
      columns: [shows],
      cells: (template) =>
        html`<td role="cell" data-label=${shows} class=${shownOn(template) ? '' : 'none'}>
          ${shownOn(template)}
        </td>`,
      form: () => this.#form(texts, language),
    });
  }

  #form(texts: SettingsTexts, language: Language): TemplateResult {
    const list = this.#list;
    const fields = new SettingsFields(list.form, texts, language);
    const { at, flag } = fields;
    const { add, edit, show, shows, memo, memoHint, footer, footerHint, logoHint } = texts.templates;
    return entryForm({
      ...{ list, names, texts, language },
      title: list.edited ? edit(list.edited.name) : add,
      fields: withSample(
        html`${textField(at('name', texts.name))}
          <fieldset class="flags">
            <legend class="legend">${shows}</legend>
            ${shown.map((one) => flag(one, show[one], one === 'showLogo' ? logoHint : undefined))}
          </fieldset>
          ${this.#clientWord(fields, texts, language)}
          ${noteField(at('memo', memo, { optional: true, hint: memoHint }))}
          ${noteField(at('footer', footer, { optional: true, hint: footerHint }))}`,
        this.#shown(texts, language),
        texts,
      ),
    });
  }

  /** One of the words that every language has, or one of the account's own. */
  #clientWord(
    fields: SettingsFields<TemplateField>,
    texts: SettingsTexts,
    language: Language,
  ): TemplateResult {
    const { called, otherWord, word } = texts.templates;
    const { clientWords: known } = language.texts.invoice;
    const options = fields.at('clientWord', word);
    const isKnown = clientWords.some((one) => one === options.value);
    return html`${selectField({
      ...{ ...options, id: 'clientWordKnown', label: called, error: undefined },
      value: isKnown ? options.value : '',
      hint: isKnown ? options.hint : undefined,
      placeholder: otherWord,
      choices: clientWords.map((value) => ({ value, label: known[value] })),
    })}
    ${isKnown ? nothing : textField(options)}`;
  }

  #shown(texts: SettingsTexts, language: Language): unknown {
    const [{ view, books }, { values }, host] = [this.#sample, this.#list.form, this.host.value];
    if (!view || !books || !values || !host) return loading(language);
    return view.sampleView({
      ...{ books, host, says: texts.sample, language, template: contentOf(values) },
      preferences: this.#preferences.records[0] ?? defaultPreferences,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-template-settings': InvoiceTemplateSettings;
  }
}
