import { minorDigits, type Amount, type Currency, type Day, type Decimal } from '@billkit/billing';

/** The language around an element: its own `lang` or its nearest ancestor's, or the browser's. */
export const languageOf = (element: Element): string =>
  element.closest('[lang]')?.getAttribute('lang') || navigator.language;

const numberFormats = new Map<string, Intl.NumberFormat>();

function cached(key: string, make: () => Intl.NumberFormat): Intl.NumberFormat {
  const known = numberFormats.get(key);
  if (known) return known;
  const made = make();
  numberFormats.set(key, made);
  return made;
}

/**
 * An amount as people write it, exactly. The digits are the currency's own by ISO 4217: engines show fewer for some
 * currencies and would hide money.
 */
export function formatAmount(amount: Amount, currency: Currency, language: string): string {
  const digits = minorDigits(currency);
  const format = cached(`${language} ${currency}`, () => {
    const fractions = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(language, { style: 'currency', currency, ...fractions });
  });
  return format.format(amount as Intl.StringNumericLiteral);
}

/** A unit price as people write it, exactly: at least the currency's digits, and as many more as it has. */
export function formatPrice(price: Decimal, currency: Currency, language: string): string {
  const format = cached(`${language} ${currency} price`, () => {
    const fractions = { minimumFractionDigits: minorDigits(currency), maximumFractionDigits: 10 };
    return new Intl.NumberFormat(language, { style: 'currency', currency, ...fractions });
  });
  return format.format(price as Intl.StringNumericLiteral);
}

/** A quantity or a percentage as people write it, exactly. */
export function formatDecimal(decimal: Decimal, language: string): string {
  const format = cached(language, () => new Intl.NumberFormat(language, { maximumFractionDigits: 10 }));
  return format.format(decimal as Intl.StringNumericLiteral);
}

/** An instant as people write it, in the time of this device: the time alone on the day it is. */
export function formatInstant(instant: Date, now: Date, language: string): string {
  const isToday = instant.toDateString() === now.toDateString();
  const style = isToday ? {} : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(language, { ...style, timeStyle: 'short' }).format(instant);
}

/** A day as people write it. */
export function formatDay(day: Day, language: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const noon = new Date(Date.UTC(year, month - 1, date, 12));
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(noon);
}
