import {
  currencyOf,
  defaultPreferences,
  isPositive,
  parseAmount,
  parseCurrency,
  type AmountIn,
  type AmountInInput,
  type Asked,
  type DocumentType,
  type NumberFormat,
  type Preferences,
} from '@billkit/billing';
import type { HostController } from '../controllers/host-controller.js';
import type { RecordKind } from '../settings/record-controller.js';
import { flagText, rowsOf, rowsText, wholeOf, type Typed } from '../settings/typed.js';
import { listedTwice } from './listed-twice.js';

/** The documents that are numbered, in the order they are shown. */
export const documents = ['invoice', 'credit-note', 'payment'] as const satisfies readonly DocumentType[];

/** What is chosen of a few. */
export const taxModes = [
  'exclusive',
  'inclusive',
  'none',
] as const satisfies readonly Preferences['taxMode'][];
export const taxRoundings = ['rate', 'line'] as const satisfies readonly Preferences['taxRounding'][];
export const roundings = [
  'half-up',
  'half-even',
  'up',
  'down',
] as const satisfies readonly Preferences['rounding'][];
export const numberTimes = ['finalize', 'draft'] as const satisfies readonly Preferences['assignNumberAt'][];

/** Ten years, in days. */
const termsMax = 3650;

/** What is yes or no. */
export const flags = [
  ...(['numbersByHand', 'onlinePayment', 'accountCredit'] as const),
  ...(['allowEmptyInvoice', 'allowNegativeLines'] as const),
] as const;

/** What is typed of the preferences, by the names their command has. */
export type PreferenceField =
  | ('currency' | 'taxMode' | 'taxRounding' | 'rounding' | 'terms' | 'assignNumberAt' | 'nextInvoiceNumber')
  | (typeof flags)[number]
  | ('smallBalances' | 'cashIncrements')
  | `numbers.${DocumentType}.${'prefix' | 'padding' | 'locations'}`;

/** The preferences as a settings form. */
export const preferencesKind = (host: HostController): RecordKind<PreferenceField> => ({
  kinds: ['preferences'],
  async read(billing) {
    const [found] = await billing.find({ kind: 'preferences', limit: 1 });
    return { values: typedOf(found?.record ?? defaultPreferences), version: found?.version ?? 0 };
  },
  saving: 'change-preferences',
  placeOf: (refusal, values) => {
    switch (refusal.type) {
      case 'next-number-too-low':
        return 'nextInvoiceNumber';
      case 'currency-listed-twice':
        return listedTwice(values, ['smallBalances', 'cashIncrements'], refusal.currency, 'currency');
      case 'location-listed-twice':
        return listedTwice(values, documents.map(locationsOf), refusal.location, 'location');
      default:
        return undefined;
    }
  },
  save: ({ values, version, id }) => ({
    ...{ type: 'change-preferences', id, version, ...choicesOf(values) },
    ...{ currency: values.currency, terms: wholeOf(values.terms) },
    ...(values.smallBalances && { smallBalances: amountsIn(values.smallBalances) }),
    ...(values.cashIncrements && { cashIncrements: amountsIn(values.cashIncrements) }),
    ...(values.nextInvoiceNumber && { nextInvoiceNumber: wholeOf(values.nextInvoiceNumber) }),
    changedOn: host.value?.today() ?? '',
  }),
});

/** The field of the prefixes that locations have of their own. */
export const locationsOf = (document: DocumentType) => `numbers.${document}.locations` as const;

const amountsText = (amounts: readonly AmountIn[] = []) =>
  rowsText(amounts.map(({ currency, amount }) => [currency, amount]));
const locationsText = ({ locations = [] }: NumberFormat) =>
  rowsText(locations.map(({ location, prefix }) => [location, prefix]));

function typedOf(kept: Preferences): Typed<PreferenceField> {
  const { currency, taxMode, taxRounding, rounding, terms, assignNumberAt, numbers } = kept;
  return {
    ...{ currency, taxMode, taxRounding, rounding, assignNumberAt },
    terms: String(terms),
    // Follows the series until a person sets it.
    nextInvoiceNumber: '',
    numbersByHand: flagText(kept.numbersByHand),
    onlinePayment: flagText(kept.onlinePayment),
    accountCredit: flagText(kept.accountCredit),
    allowEmptyInvoice: flagText(kept.allowEmptyInvoice),
    allowNegativeLines: flagText(kept.allowNegativeLines),
    smallBalances: amountsText(kept.smallBalances),
    cashIncrements: amountsText(kept.cashIncrements),
    'numbers.invoice.prefix': numbers.invoice.prefix,
    'numbers.invoice.padding': String(numbers.invoice.padding),
    'numbers.invoice.locations': locationsText(numbers.invoice),
    'numbers.credit-note.prefix': numbers['credit-note'].prefix,
    'numbers.credit-note.padding': String(numbers['credit-note'].padding),
    'numbers.credit-note.locations': locationsText(numbers['credit-note']),
    'numbers.payment.prefix': numbers.payment.prefix,
    'numbers.payment.padding': String(numbers.payment.padding),
    'numbers.payment.locations': locationsText(numbers.payment),
  };
}

/** How a document is numbered, as typed. */
export function formatOf(values: Typed<PreferenceField>, document: DocumentType): NumberFormat {
  const locations = rowsOf(values[locationsOf(document)]);
  return {
    prefix: values[`numbers.${document}.prefix`],
    padding: wholeOf(values[`numbers.${document}.padding`]),
    ...(locations.length > 0 && {
      locations: locations.map(([location = '', prefix = '']) => ({ location, prefix })),
    }),
  };
}

/** The one of these that is chosen. */
const chosen = <T extends string>(all: readonly [T, ...T[]], value: string): T =>
  all.find((one) => one === value) ?? all[0];

/** What is chosen and how documents are numbered, as typed. */
export const choicesOf = (values: Typed<PreferenceField>) => ({
  taxMode: chosen(taxModes, values.taxMode),
  taxRounding: chosen(taxRoundings, values.taxRounding),
  rounding: chosen(roundings, values.rounding),
  assignNumberAt: chosen(numberTimes, values.assignNumberAt),
  numbersByHand: values.numbersByHand !== '',
  onlinePayment: values.onlinePayment !== '',
  accountCredit: values.accountCredit !== '',
  allowEmptyInvoice: values.allowEmptyInvoice !== '',
  allowNegativeLines: values.allowNegativeLines !== '',
  numbers: {
    invoice: formatOf(values, 'invoice'),
    'credit-note': formatOf(values, 'credit-note'),
    payment: formatOf(values, 'payment'),
  },
});

/** Amounts, one a currency, as typed. */
const amountsIn = (text: string): readonly Asked<AmountInInput>[] =>
  rowsOf(text).map(([currency = '', amount = '']) => ({ currency, amount }));

/** What is typed, as far as a sample can be made by it; else as it is by default. */
export function sampleOf(values: Typed<PreferenceField>): Preferences {
  const terms = wholeOf(values.terms);
  return {
    ...{ ...defaultPreferences, ...choicesOf(values), currency: currencyOf(values.currency) },
    ...(Number.isInteger(terms) && terms >= 0 && terms <= termsMax && { terms }),
    cashIncrements: amountsIn(values.cashIncrements).flatMap(({ currency: code, amount: text }) => {
      const currency = parseCurrency(code);
      const amount = currency.ok ? parseAmount(text, currency.value) : currency;
      return currency.ok && amount.ok && isPositive(amount.value)
        ? [{ currency: currency.value, amount: amount.value }]
        : [];
    }),
  };
}
