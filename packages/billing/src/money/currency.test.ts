import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currencies, currencyOf, minorDigits, parseCurrency, type Currency } from './currency.js';

describe('currency (ISO 4217, reliability rows 69-71)', () => {
  const digits = [
    ['EUR', 2],
    ['USD', 2],
    ['HUF', 2],
    ['TWD', 2],
    ['XCG', 2],
    ['ZWG', 2],
    ['JPY', 0],
    ['KRW', 0],
    ['CLP', 0],
    ['UGX', 0],
    ['XAF', 0],
    ['KWD', 3],
    ['BHD', 3],
    ['TND', 3],
    ['CLF', 4],
    ['UYW', 4],
  ] as const;
  for (const [code, expected] of digits) {
    it(`${code} has ${expected} digits after the point`, () => {
      assert.equal(minorDigits(currencyOf(code)), expected);
    });
  }

  it('lists every currency and fund in use that has a minor unit, once, in order of code', () => {
    assert.equal(currencies.length, 165);
    assert.deepEqual(currencies, [...new Set(currencies)].sort());
    const count = (digits: number) =>
      currencies.filter((currency) => minorDigits(currency) === digits).length;
    assert.deepEqual([0, 1, 2, 3, 4].map(count), [17, 0, 139, 7, 2]);
  });

  it('reads each of its own codes back', () => {
    for (const code of currencies) assert.deepEqual(parseCurrency(code), { ok: true, value: code });
  });

  const unknown = [
    ...['EURO', 'eur', 'Eur', '€', 'EUR ', ' EUR', '\u0415UR', 'EUR\n', 'EUR JPY', ''],
    ...['XXX', 'XTS', 'XAU', 'XDR', 'ZZZ', 'DEM', 'HRK', 'BGN', 'ANG', 'ZWL'],
    ...['__proto__', 'constructor', 'toString', 'hasOwnProperty'],
  ];
  for (const code of unknown) {
    it(`${JSON.stringify(code)} is no currency`, () => {
      assert.deepEqual(parseCurrency(code), { ok: false, reason: 'currency-unknown' });
    });
  }

  it('refuses what is not text, also when it turns into a code', () => {
    for (const value of [undefined, null, 978, ['EUR'], { toString: () => 'EUR' }]) {
      assert.deepEqual(parseCurrency(value), { ok: false, reason: 'input-type' });
    }
  });

  it('throws on a wrong code in source code', () => {
    assert.throws(() => currencyOf('EURO'), RangeError);
    assert.throws(() => minorDigits('EURO' as Currency), /never parsed/);
  });
});
