import { cancellationSources, parseDecimal, percentLimits, type CancellationReason } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyField, textField } from '../fields/field.js';
import { badge } from '../parts/badges.js';
import { EntriesController } from '../settings/entries-controller.js';
import { RecordController } from '../settings/record-controller.js';
import { rowsField } from '../settings/rows-field.js';
import { SettingsElement } from '../settings/settings-element.js';
import { SettingsFields } from '../settings/settings-fields.js';
import { entryForm } from '../settings/settings-form.js';
import { settingsList } from '../settings/settings-list.js';
import { settingsRecord } from '../settings/settings-record.js';
import { rowsOf } from '../settings/typed.js';
import type { SettingsTexts } from '../text/english/settings.js';
import { formatPercent, writingOf } from '../text/format.js';
import type { Language } from '../text/language.js';
import { policyKind } from './policy-kind.js';
import { reasonKind, type ReasonField } from './reason-kind.js';

const names: readonly ReasonField[] = ['name', 'code', 'source'];

/**
 * Why appointments, classes and groups do not take place, and what is invoiced of the fee then: reasons that are added,
 * edited, archived and restored, and the rules of the policy, by hours of notice.
 *
 * @summary The cancellation reasons and the cancellation policy of the account.
 * @fires {BillingRequestEvent} billing-cancellation-reason-save-request - Before a reason is added or changed.
 * @fires {BillingDoneEvent} billing-cancellation-reason-saved - After it was.
 * @fires {BillingRequestEvent} billing-cancellation-reason-archive-request - Before a reason is archived.
 * @fires {BillingDoneEvent} billing-cancellation-reason-archived - After it was.
 * @fires {BillingRequestEvent} billing-cancellation-reason-restore-request - Before a reason is restored.
 * @fires {BillingDoneEvent} billing-cancellation-reason-restored - After it was.
 * @fires {BillingRequestEvent} billing-cancellation-policy-save-request - Before the policy is saved.
 * @fires {BillingDoneEvent} billing-cancellation-policy-saved - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot header - In the place of the title of the reasons.
 * @slot actions - Buttons of the host beside the one that adds a reason.
 * @slot empty - In the place of the sentence that says there are no reasons.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the settings could not be read.
 * @csspart base - All of it.
 * @csspart list - The reasons with their title.
 * @csspart record - The policy with its title.
 * @csspart row - One reason.
 * @csspart rows - The rules of the policy.
 * @csspart form - The form of the reason that is added or changed, and that of the policy.
 * @csspart archived - The reasons that are archived.
 */
export class CancellationSettings extends SettingsElement {
  readonly #list = new EntriesController<CancellationReason, ReasonField>(this, this.host, reasonKind);
  readonly #policy = new RecordController<'rules'>(this, this.host, policyKind);

  protected override content(texts: SettingsTexts, language: Language): TemplateResult {
    const { title, about, add, none, code, source, sources, notInvoiced } = texts.reasons;
    const list = settingsList({
      ...{ list: this.#list, host: this.host, title, about, add, none, texts, language },
      columns: [code, source],
      cells: (reason) =>
        html`<td role="cell" data-label=${code} class=${reason.code ? '' : 'none'}>
            <bdi>${reason.code ?? ''}</bdi>
          </td>
          <td role="cell" data-label=${source}>${sources[reason.source]}</td>`,
      badges: ({ doNotInvoice }) => (doNotInvoice ? badge(notInvoiced, '') : nothing),
      form: () => this.#reasonForm(texts, language),
    });
    const isReady = this.#list.entries.state.status === 'ready';
    return html`${list} ${isReady ? this.#policyForm(texts, language) : nothing}`;
  }

  #reasonForm(texts: SettingsTexts, language: Language): TemplateResult {
    const list = this.#list;
    const { at, choice, flag } = new SettingsFields(list.form, texts, language);
    const { add, edit, code, codeHint, source, sources, doNotInvoice } = texts.reasons;
    return entryForm({
      ...{ list, names, texts, language },
      title: list.edited ? edit(list.edited.name) : add,
      fields: html`<div class="fields">
          ${textField(at('name', language.texts.words.reason))}
          ${textField(at('code', code, { optional: true, hint: codeHint }))}
          ${choice(
            'source',
            source,
            cancellationSources.map((value) => ({ value, label: sources[value] })),
          )}
        </div>
        ${flag('doNotInvoice', doNotInvoice)}`,
    });
  }

  #policyForm(texts: SettingsTexts, language: Language): TemplateResult {
    const fields = new SettingsFields(this.#policy.form, texts, language);
    const { values } = this.#policy.form;
    const { title, about, rules, hours, percent, add, none } = texts.policy;
    return settingsRecord({
      ...{ record: this.#policy, host: this.host, title, about, texts, language },
      heading: html`<h2 class="title" part="title">${title}</h2>`,
      names: ['rules'],
      fields: () =>
        html`${rowsField(fields, 'rules', {
          ...{ legend: rules, hint: values?.rules === '' ? none : undefined, add, blank: ['', ''] },
          columns: [
            {
              ...{ key: 'noticeHours', label: hours },
              field: (options) => moneyField({ ...options, currency: undefined, digits: 0 }),
            },
            {
              ...{ key: 'percent', label: percent },
              field: (options) => moneyField({ ...options, currency: undefined, digits: 6 }),
            },
          ],
          say: ([notice = '', part = '']) => `${notice}: ${part}%`,
        })}
        ${this.#sample(texts, language)}`,
    });
  }

  /** What the rules come to, as far as they are typed: from the least notice up. */
  #sample({ policy }: SettingsTexts, language: Language): TemplateResult {
    const rules = rowsOf(this.#policy.form.values?.rules ?? '').flatMap(([hours = '', part = '']) => {
      const percent = parseDecimal(part, percentLimits);
      return percent.ok && Number(hours) > 0
        ? [{ hours: Number(hours), percent: formatPercent(percent.value, language) }]
        : [];
    });
    return html`<ul class="muted" part="sample" aria-live="polite">
      ${rules
        .toSorted((one, other) => one.hours - other.hours)
        .map(({ hours, percent }) => html`<li>${policy.rule(hours, percent, writingOf(language))}</li>`)}
    </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cancellation-settings': CancellationSettings;
  }
}
