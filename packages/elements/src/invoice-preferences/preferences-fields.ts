import { currencies, nextNumber, type DocumentType, type Party } from '@billkit/billing';
import { parseCurrency, type Day } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyField, selectField, textField } from '../fields/field.js';
import type { SampleBooks } from '../settings/sample-controller.js';
import { rowsField } from '../settings/rows-field.js';
import type { SettingsFields } from '../settings/settings-fields.js';
import { subject } from '../settings/subject.js';
import { wholeOf, type Typed } from '../settings/typed.js';
import { made } from '../text/format.js';
import type { Language } from '../text/language.js';
import {
  documents,
  formatOf,
  locationsOf,
  numberTimes,
  roundings,
  taxModes,
  taxRoundings,
  type PreferenceField,
} from './preferences-kind.js';

/** What the fields of the preferences need. */
export interface PreferencesFieldsOptions {
  readonly fields: SettingsFields<PreferenceField>;
  readonly values: Typed<PreferenceField>;
  /** The series there are; undefined while they are read. */
  readonly books: SampleBooks | undefined;
  readonly locations: readonly Party[];
  readonly today: Day;
}

const whole = { currency: undefined, digits: 0 } as const;

/** Everything the account chooses for its invoices, by subject. */
export const preferencesFields = (options: PreferencesFieldsOptions): TemplateResult =>
  html`${numbers(options)} ${payment(options)} ${tax(options)} ${allowed(options)}`;

/** A choice of a few. */
const choice = <T extends string>(
  fields: SettingsFields<PreferenceField>,
  name: PreferenceField,
  label: string,
  all: readonly T[],
  names: Readonly<Record<T, string>>,
): TemplateResult =>
  fields.choice(
    name,
    label,
    all.map((value) => ({ value, label: names[value] })),
  );

function numbers(options: PreferencesFieldsOptions): TemplateResult {
  const { fields } = options;
  const { at, flag, texts } = fields;
  const { preferences } = texts;
  return subject(
    preferences.numbers,
    html`${documents.map((document) => numberFormat(options, document))}
      <div class="fields">
        ${moneyField({
          ...at('nextInvoiceNumber', preferences.next, { optional: true, hint: preferences.nextHint }),
          ...whole,
        })}
        ${choice(fields, 'assignNumberAt', preferences.assignNumberAt, numberTimes, preferences.numberTimes)}
      </div>
      ${flag('numbersByHand', preferences.numbersByHand)}`,
  );
}

/** How one kind of document is numbered, with the number that the next one gets. */
function numberFormat(options: PreferencesFieldsOptions, document: DocumentType): TemplateResult {
  const { fields, values, books, locations, today } = options;
  const { at, texts } = fields;
  const { preferences } = texts;
  const [format, place] = [formatOf(values, document), locationsOf(document)];
  const from = document === 'invoice' ? wholeOf(values.nextInvoiceNumber) : Number.NaN;
  const next =
    books &&
    nextNumber({ document, format, day: today }, books.series, Number.isInteger(from) ? from : undefined);
  const known = locations.map(({ id, name }) => ({ value: id, label: name }));
  return html`<div class="fields">
      ${textField(
        at(`numbers.${document}.prefix`, preferences.prefixes[document], {
          hint: [
            next ? preferences.willBe(next.number) : '',
            document === 'invoice' ? preferences.prefixHint : '',
          ].join(' '),
        }),
      )}
      ${moneyField({ ...at(`numbers.${document}.padding`, preferences.padding), ...whole })}
    </div>
    ${
      known.length > 0 || values[place]
        ? rowsField(fields, place, {
            ...{ legend: preferences.byLocation, add: preferences.addLocation, blank: ['', ''] },
            columns: [
              {
                ...{ key: 'location', label: fields.language.texts.words.location },
                field: (cell) =>
                  selectField({
                    ...{ ...cell, placeholder: preferences.choose },
                    // One that the directory does not know any more stays what it is.
                    choices:
                      cell.value === '' || known.some(({ value }) => value === cell.value)
                        ? known
                        : [...known, { value: cell.value, label: cell.value }],
                  }),
              },
              { key: 'prefix', label: preferences.prefix, field: textField },
            ],
            say: (cells) => cells.join(' '),
          })
        : nothing
    }`;
}

function payment({ fields }: PreferencesFieldsOptions): TemplateResult {
  const { at, flag, texts } = fields;
  const { preferences } = texts;
  return subject(
    preferences.payment,
    html`<div class="fields">
        ${moneyField({ ...at('terms', preferences.terms, { hint: preferences.termsHint }), ...whole })}
      </div>
      ${flag('onlinePayment', preferences.onlinePayment)}
      ${amounts(fields, 'cashIncrements', preferences.cash, preferences.cashHint)}
      ${amounts(fields, 'smallBalances', preferences.small, preferences.smallHint)}`,
  );
}

/** Amounts, one a currency. */
function amounts(
  fields: SettingsFields<PreferenceField>,
  name: 'cashIncrements' | 'smallBalances',
  legend: string,
  hint: string,
): TemplateResult {
  const { texts, language } = fields;
  const { preferences } = texts;
  return rowsField(fields, name, {
    ...{ legend, hint, add: preferences.addCurrency, blank: [fields.valueOf('currency'), ''] },
    columns: [
      {
        ...{ key: 'currency', label: preferences.currency },
        field: (cell) => selectField({ ...cell, choices: currencyChoices(language) }),
      },
      {
        ...{ key: 'amount', label: language.texts.words.amount },
        field: (cell, [code = '']) => {
          const currency = parseCurrency(code);
          return moneyField({ ...cell, currency: currency.ok ? currency.value : undefined });
        },
      },
    ],
    say: ([code = '', amount = '']) => `${amount} ${code}`,
  });
}

function tax({ fields }: PreferencesFieldsOptions): TemplateResult {
  const { texts, language } = fields;
  const { preferences } = texts;
  return subject(
    preferences.tax,
    html`<div class="fields">
      ${fields.choice('currency', preferences.currency, currencyChoices(language))}
      ${choice(fields, 'taxMode', preferences.taxMode, taxModes, preferences.taxModes)}
      ${choice(fields, 'taxRounding', preferences.taxRounding, taxRoundings, preferences.taxRoundings)}
      ${choice(fields, 'rounding', preferences.rounding, roundings, preferences.roundings)}
    </div>`,
  );
}

function allowed({ fields: { flag, texts } }: PreferencesFieldsOptions): TemplateResult {
  const { preferences } = texts;
  return subject(
    preferences.allowed,
    html`${flag('accountCredit', preferences.accountCredit)}
    ${flag('allowEmptyInvoice', preferences.allowEmptyInvoice)}
    ${flag('allowNegativeLines', preferences.allowNegativeLines)}`,
  );
}

/** Every currency by its code and its name. */
function currencyChoices({ tag }: Language) {
  return made(`${tag} currencies`, () => {
    const names = new Intl.DisplayNames(tag, { type: 'currency' });
    return currencies.map((value) => ({ value, label: `${value} ${names.of(value) ?? ''}`.trim() }));
  });
}
