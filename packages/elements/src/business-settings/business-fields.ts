import { countries } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { noteField, selectField, textField } from '../fields/field.js';
import { countryName } from '../settings/country-name.js';
import type { SettingsFields } from '../settings/settings-fields.js';
import { subject } from '../settings/subject.js';
import { made } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { BusinessField } from './business-kind.js';

type Fields = SettingsFields<BusinessField>;

/** Everything a document prints of the business, by subject. */
export const businessFields = (fields: Fields): TemplateResult =>
  html`${printed(fields)} ${accounts(fields)} ${postalAddress(fields)}`;

function printed({ at, texts }: Fields): TemplateResult {
  const { business } = texts;
  return subject(
    business.printed,
    html`${textField(at('name', business.name))}
      ${noteField(at('address', business.address, { optional: true, hint: business.addressHint }))}
      <div class="fields">
        ${textField(at('taxNumber', business.taxNumber, { optional: true, hint: business.taxNumberHint }))}
        ${textField(at('email', business.email, { optional: true }))}
      </div>
      ${textField(at('logo', business.logo, { optional: true, hint: business.logoHint }))}`,
  );
}

function accounts({ at, texts: { business } }: Fields): TemplateResult {
  return subject(
    business.accounts,
    html`${textField(at('iban', business.iban, { optional: true, hint: business.ibanHint }))}
    ${textField(at('qrIban', business.qrIban, { optional: true, hint: business.qrIbanHint }))}
    ${textField(at('upiId', business.upiId, { optional: true, hint: business.upiHint }))}`,
  );
}

function postalAddress({ at, texts: { business }, language }: Fields): TemplateResult {
  const { parts } = business;
  const optional = { optional: true };
  return subject(
    business.postal,
    html`<p class="hint">${business.postalHint}</p>
      <div class="fields">
        ${textField(at('postalAddress.street', parts.street, optional))}
        ${textField(at('postalAddress.building', parts.building, optional))}
        ${textField(at('postalAddress.postalCode', parts.postalCode, optional))}
        ${textField(at('postalAddress.town', parts.town, optional))}
        ${selectField({
          ...at('postalAddress.country', parts.country, {
            ...optional,
            say: (code) => code && countryName(code, language),
          }),
          placeholder: '–',
          choices: countryChoices(language),
        })}
      </div>`,
  );
}

/** Every country, in the order of its name. */
const countryChoices = (language: Language) =>
  made(`${language.tag} countries`, () =>
    countries
      .map((value) => ({ value, label: countryName(value, language) }))
      .sort((one, other) => one.label.localeCompare(other.label, language.tag)),
  );
