import { minorDigits, type Amount, type Currency, type Day, type Decimal } from '@billkit/billing';
import type { LanguageLike } from './language.js';
import type { PluralForms, Writing } from './messages.js';

const formats = new Map<string, unknown>();

/** What engines take long to make is made once. */
export function made<T>(key: string, make: () => T): T {
  const known = formats.get(key) as T | undefined;
  if (known !== undefined) return known;
  const format = make();
  formats.set(key, format);
  return format;
}

const tagOf = (language: LanguageLike): string => (typeof language === 'string' ? language : language.tag);

/**
 * An amount as people write it, exactly. The digits are the currency's own by ISO 4217: engines show fewer for some
 * currencies and would hide money.
 */
export function formatAmount(amount: Amount, currency: Currency, language: LanguageLike): string {
  const tag = tagOf(language);
  return remembered(`${tag} ${currency} ${amount}`, () => {
    const format = made(`${tag} ${currency}`, () => {
      const digits = minorDigits(currency);
      const fractions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
      return new Intl.NumberFormat(tag, { style: 'currency', currency, ...fractions });
    });
    return written(format, amount, tag);
  });
}

/** Most figures on a page are there again with the next keystroke, and formatting one takes longer than all else about it. */
function remembered(key: string, write: () => string): string {
  const known = figures.get(key);
  if (known !== undefined) return known;
  if (figures.size >= figuresMax) figures.clear();
  const text = write();
  figures.set(key, text);
  return text;
}

const figures = new Map<string, string>();
const figuresMax = 1000;

/** Among text from right to left "AU$" would be seen as "$AU", were it not kept by itself. */
function written(format: Intl.NumberFormat, exact: Amount | Decimal, tag: string): string {
  const number = exact as Intl.StringNumericLiteral;
  if (!/^(?:ar|fa|he|ur)(?:-|$)/u.test(tag)) return format.format(number);
  const parts = format.formatToParts(number as unknown as number);
  return parts.map(({ type, value }) => (type === 'currency' ? `\u2068${value}\u2069` : value)).join('');
}

/** A unit price as people write it, exactly: at least the currency's digits, and as many more as it has. */
export function formatPrice(price: Decimal, currency: Currency, language: LanguageLike): string {
  const tag = tagOf(language);
  const format = made(`${tag} ${currency} price`, () => {
    const fractions = { minimumFractionDigits: minorDigits(currency), maximumFractionDigits: 10 };
    return new Intl.NumberFormat(tag, { style: 'currency', currency, ...fractions });
  });
  return written(format, price, tag);
}

const decimals = (tag: string) => new Intl.NumberFormat(tag, { maximumFractionDigits: 10 });

/** A quantity as people write it, exactly. */
export function formatDecimal(decimal: Decimal, language: LanguageLike): string {
  const tag = tagOf(language);
  const format = made(tag, () => decimals(tag));
  return format.format(decimal as Intl.StringNumericLiteral);
}

/** An instant as people write it, in the time of this device: the time alone on the day it is. */
export function formatInstant(instant: Date, now: Date, language: LanguageLike): string {
  const isToday = instant.toDateString() === now.toDateString();
  const tag = tagOf(language);
  const style = isToday ? {} : ({ dateStyle: 'medium' } as const);
  const format = made(
    `${tag} instant ${isToday}`,
    () => new Intl.DateTimeFormat(tag, { ...style, timeStyle: 'short' }),
  );
  return format.format(instant);
}

/** A percentage as people write it, exactly, with its sign: "7.5" is "7.5%", in French "7,5 %". */
export function formatPercent(percent: Decimal, language: LanguageLike): string {
  const tag = tagOf(language);
  return remembered(`${tag} % ${percent}`, () => {
    const exact = { style: 'percent', maximumFractionDigits: 10 } as const;
    const format = made(`${tag} %`, () => new Intl.NumberFormat(tag, exact));
    return format.format(`${percent}e-2` as Intl.StringNumericLiteral);
  });
}

/** A day as people write it. */
export function formatDay(day: Day, language: LanguageLike, dateStyle: 'medium' | 'long' = 'medium'): string {
  const tag = tagOf(language);
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const noon = new Date(Date.UTC(year, month - 1, date, 12));
  const format = made(
    `${tag} ${dateStyle}`,
    () => new Intl.DateTimeFormat(tag, { dateStyle, timeZone: 'UTC', calendar: 'gregory' }),
  );
  return format.format(noon);
}

/** The day of the week as people write it: "Tue". */
export function formatWeekday(day: Day, language: LanguageLike): string {
  const tag = tagOf(language);
  const format = made(
    `${tag} weekday`,
    () => new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }),
  );
  return format.format(new Date(`${day}T12:00:00Z`));
}

/** Several names as people list them: "A, B and C". */
export function formatList(names: readonly string[], language: LanguageLike): string {
  const [only, another] = names;
  if (only !== undefined && another === undefined) return only;
  const tag = tagOf(language);
  return made(`${tag} list`, () => new Intl.ListFormat(tag)).format(names);
}

/** The form that a count takes, with the count in the place of `#`. */
export function pluralOf(count: number, forms: PluralForms, language: LanguageLike): string {
  const tag = tagOf(language);
  const form = forms[made(`${tag} plural`, () => new Intl.PluralRules(tag)).select(count)] ?? forms.other;
  return form.replace('#', made(tag, () => decimals(tag)).format(count));
}

/** How a language writes what stands inside its sentences. */
export const writingOf = (language: Exclude<LanguageLike, string>): Writing => ({
  money: (currency, amount) => formatAmount(amount, currency, language),
  day: (day) => formatDay(day, language),
  decimal: (decimal) => formatDecimal(decimal, language),
  action: (command) => language.texts.actions[command],
  plural: (count, forms) => pluralOf(count, forms, language),
});
