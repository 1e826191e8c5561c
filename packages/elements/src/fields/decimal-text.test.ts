import { amountOf, currencies, minorDigits, parseAmount, type Currency } from '@billkit/billing';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { formatAmount } from '../text/format.js';
import { readDecimal, writeDecimal } from './decimal-text.js';
import { currencyUnits } from './units.js';

const read = (text: string, tag: string, digits = 2, units: readonly string[] = ['EUR', '€']) => {
  const reading = readDecimal(text, { tag, digits, units });
  return reading.status === 'read'
    ? reading.value
    : reading.status === 'ambiguous'
      ? reading.values.join(' or ')
      : reading.status;
};

const tags = ['en', 'en-IN', 'de', 'de-CH', 'fr', 'ar', 'ar-EG', 'ja'];

describe('text of a number', () => {
  const rows: readonly (readonly [text: string, tag: string, value: string])[] = [
    ['', 'en', 'empty'],
    ['   ', 'en', 'empty'],
    ['12.50', 'en', '12.50'],
    ['12.', 'en', '12'],
    ['.5', 'en', '0.5'],
    ['007', 'en', '7'],
    ['1,234.50', 'en', '1234.50'],
    ['1,234', 'en', '1234'],
    ['1.234,50', 'en', '1234.50'],
    ['€ 1.234,50', 'en', '1234.50'],
    ['1 234,50 EUR', 'fr', '1234.50'],
    ['1\u202f234,50\u00a0€', 'fr', '1234.50'],
    ['12.50', 'fr', '12.50'],
    ['12,50', 'de', '12.50'],
    ['1.234', 'de', '1234'],
    ["1'234.50", 'de-CH', '1234.50'],
    ['1’234.50', 'de-CH', '1234.50'],
    ['1,23,456.00', 'en-IN', '123456.00'],
    ['١٬٢٣٤٫٥٠', 'ar', '1234.50'],
    ['۱۲٫۵', 'fa', '12.5'],
    ['１２．５０', 'ja', '12.50'],
    ['１，２３４', 'ja', '1234'],
    ['-5', 'en', '-5'],
    ['−5', 'en', '-5'],
    ['5-', 'en', '-5'],
    ['(12.50)', 'en', '-12.50'],
    ['-€5.00', 'en', '-5.00'],
    ['€-5.00', 'en', '-5.00'],
    ['-0', 'en', '0'],
    ['1.234.567', 'en', '1234567'],
    // Two readings, the language's own first.
    ['1.234', 'en', '1.234 or 1234'],
    ['400,0', 'en', '400.0 or 4000'],
    ['12,50', 'en', '12.50 or 1250'],
    ['1,234', 'de', '1.234 or 1234'],
    ['12.5', 'de', '12.5 or 125'],
    ['1.234', 'fr', '1.234 or 1234'],
    // None.
    ['1.2.3', 'en', 'wrong'],
    ['1,23,4', 'en', 'wrong'],
    ['12,34.5', 'en', 'wrong'],
    ['12e3', 'en', 'wrong'],
    ['0x10', 'en', 'wrong'],
    ['--5', 'en', 'wrong'],
    ['-5-', 'en', 'wrong'],
    ['(5', 'en', 'wrong'],
    ['$5', 'en', 'wrong'],
    ['€', 'en', 'wrong'],
    ['1/2', 'en', 'wrong'],
    ['NaN', 'en', 'wrong'],
    ['½', 'en', 'wrong'],
  ];
  for (const [text, tag, value] of rows)
    it(`"${text}" in ${tag} is ${value}`, () => expect(read(text, tag)).to.equal(value));

  it('has one reading only where the digits leave no other', () => {
    expect(read('1,234', 'en', 0)).to.equal('1234');
    expect(read('1,234', 'en', 10)).to.equal('1234 or 1.234');
    expect(read('1.234', 'en', 3)).to.equal('1.234');
  });

  it('of any amount in any currency, as any of the languages writes it, is that amount again', () => {
    const someCurrency = fc.constantFrom(...currencies);
    const someUnits = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
    const amountIn = (currency: Currency, units: number) => {
      const digits = minorDigits(currency);
      const text = String(Math.abs(units)).padStart(digits + 1, '0');
      const whole = digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
      return amountOf(units < 0 ? `-${whole}` : whole, currency);
    };
    fc.assert(
      fc.property(fc.constantFrom(...tags), someCurrency, someUnits, (tag, currency, units) => {
        const amount = amountIn(currency, units);
        const rules = { tag, digits: minorDigits(currency), units: currencyUnits(currency, tag) };
        const back = (text: string) => {
          const reading = readDecimal(text, rules);
          const parsed = reading.status === 'read' && parseAmount(reading.value, currency);
          return parsed && parsed.ok ? parsed.value : `${reading.status}: ${text}`;
        };
        expect(back(formatAmount(amount, currency, tag))).to.equal(amount);
        expect(back(writeDecimal(amount, tag, true))).to.equal(amount);
        expect(back(writeDecimal(amount, tag))).to.equal(amount);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('in every currency comes back in every language', () => {
    for (const currency of currencies)
      for (const tag of tags)
        for (const text of ['0', '1', '1234', '1234567']) {
          const amount = amountOf(text, currency);
          const rules = { tag, digits: minorDigits(currency), units: currencyUnits(currency, tag) };
          const reading = readDecimal(formatAmount(amount, currency, tag), rules);
          expect(reading.status, `${tag} ${formatAmount(amount, currency, tag)}`).to.equal('read');
          if (reading.status === 'read') expect(parseAmount(reading.value, currency).ok).to.equal(true);
        }
  });

  const someText = fc.string({
    unit: fc.constantFrom(...Array.from('0123456789.,-+() €$٠٫٬\u202f\u200f’x')),
    maxLength: 12,
  });

  it('never throws, and what it reads is plain decimal text', () => {
    fc.assert(
      fc.property(someText, fc.constantFrom(...tags), (text, tag) => {
        const value = read(text, tag, 10);
        expect(value).to.match(/^(?:empty|wrong|-?\d+(?:\.\d+)?(?: or -?\d+(?:\.\d+)?)?)$/u);
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
