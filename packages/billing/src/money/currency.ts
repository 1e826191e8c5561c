import { no, ok, type Result } from '../result.js';

declare const brand: unique symbol;

/** An ISO 4217 alphabetic code of a currency in use: `"EUR"`. Upper case only. */
export type Currency = string & { readonly [brand]: 'Currency' };

/**
 * ISO 4217 list one (currencies and funds in use), by number of minor-unit digits.
 *
 * Left out: codes whose minor unit is "N.A." (metals, XDR, XSU, XUA, XTS, XXX, …), because an amount in them has
 * no scale, and withdrawn codes. Digits are ISO's, also where practice differs (HUF and TWD have 2).
 */
const codesByDigits: readonly (readonly [digits: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [
    2,
    `AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF CHW
     CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF
     IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK
     MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP
     SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG
     YER ZAR ZMW ZWG`,
  ],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

// A Map, not an object: "__proto__" and "constructor" must be as unknown as any other word.
const digitsByCode: ReadonlyMap<string, number> = new Map(
  codesByDigits.flatMap(([digits, codes]) => codes.split(/\s+/).map((code) => [code, digits] as const)),
);

/** Every currency that can be billed in, in alphabetical order. */
export const currencies: readonly Currency[] = [...digitsByCode.keys()].sort() as Currency[];

/**
 * Reads a currency code from user or wire input: exactly three upper-case letters of ISO 4217.
 *
 * Refuses with `input-type` what is not text, with `currency-unknown` everything else, including other spellings
 * (`"eur"`, `"€"`, `"EUR "`), test codes and withdrawn currencies.
 */
export function parseCurrency(value: unknown): Result<Currency, 'input-type' | 'currency-unknown'> {
  if (typeof value !== 'string') return no('input-type');
  return digitsByCode.has(value) ? ok(value as Currency) : no('currency-unknown');
}

/** The currency of a code written in source code. Throws on an unknown one: that is a bug, not input. */
export function currencyOf(code: string): Currency {
  const parsed = parseCurrency(code);
  if (!parsed.ok) throw new RangeError(`"${code}" is not an ISO 4217 currency in use.`);
  return parsed.value;
}

/** How many digits the currency has after the decimal point (ISO 4217 minor unit): 2 for EUR, 0 for JPY, 3 for KWD. */
export function minorDigits(currency: Currency): number {
  const digits = digitsByCode.get(currency);
  if (digits === undefined) throw new RangeError(`"${currency}" was never parsed as a currency.`);
  return digits;
}
