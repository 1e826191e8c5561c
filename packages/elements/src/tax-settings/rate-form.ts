import type { TaxRate } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyField, noteField, textField } from '../fields/field.js';
import type { SettingsFields } from '../settings/settings-fields.js';
import type { Typed } from '../settings/typed.js';
import type { SettingsTexts } from '../text/english/settings.js';
import type { Language } from '../text/language.js';
import { isUntaxed, rateKind, type RateField } from './rate-kind.js';

/** What the fields of a tax rate need. */
export interface RateFieldsOptions {
  readonly fields: SettingsFields<RateField>;
  readonly values: Typed<RateField>;
  /** As it is in the books; undefined for a new one. */
  readonly rate: TaxRate | undefined;
  readonly texts: SettingsTexts;
  readonly language: Language;
}

/** The fields of a tax rate: what everyone fills in, and behind a disclosure what few need. */
export function rateFields({
  fields,
  values,
  rate,
  texts: all,
  language,
}: RateFieldsOptions): TemplateResult {
  const [{ at, choice, flag }, texts, { words }] = [fields, all.rates, language.texts];
  const { category, percent } = values;
  const known = Object.entries(texts.categories).map(([value, label]) => ({
    value,
    label: `${value}: ${label}`,
  }));
  // A code of the account's own stays what it is.
  const isOwn = category !== '' && !known.some(({ value }) => value === category);
  // What it is in the books decides, so that nothing closes while it is typed in.
  const isSpecial = Boolean(rate?.compound || rate?.withheld || (rate && rateKind.typed(rate).category));
  return html`<div class="fields">
      ${textField(at('name', all.name))}
      ${moneyField({ ...at('percent', texts.percent), currency: undefined, digits: 6 })}
      ${textField(at('description', words.description, { optional: true }))}
      ${
        isUntaxed(percent)
          ? noteField(
              at('exemptionReason', texts.exemptionReason, {
                ...{ optional: true, wide: true, hint: texts.exemptionHint },
              }),
            )
          : nothing
      }
    </div>
    <details ?open=${isSpecial}>
      <summary>${texts.more}</summary>
      <div class="section">
        <div class="fields">
          ${choice(
            'category',
            texts.category,
            isOwn ? [...known, { value: category, label: category }] : known,
            texts.byPercent,
          )}
        </div>
        ${flag('compound', texts.compound)} ${flag('withheld', texts.withheld)}
      </div>
    </details>`;
}
