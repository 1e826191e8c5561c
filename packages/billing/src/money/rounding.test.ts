import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Big from 'big.js';
import fc from 'fast-check';
import { currencyOf } from './currency.js';
import { decimalOf } from './decimal.js';
import { minus } from './integer.js';
import { divide, round, type RoundingMode } from './rounding.js';

const eur = currencyOf('EUR');
const modes: readonly RoundingMode[] = ['half-up', 'half-even', 'up', 'down'];

describe('rounding (money.md 4.3, 8 and 10)', () => {
  const table = [
    ['value', ...modes],
    ['1.004', '1.00', '1.00', '1.01', '1.00'],
    ['1.005', '1.01', '1.00', '1.01', '1.00'],
    ['1.0050000001', '1.01', '1.01', '1.01', '1.00'],
    ['1.006', '1.01', '1.01', '1.01', '1.00'],
    ['1.015', '1.02', '1.02', '1.02', '1.01'],
    ['1', '1.00', '1.00', '1.00', '1.00'],
    ['0.001', '0.00', '0.00', '0.01', '0.00'],
    ['-0.001', '0.00', '0.00', '-0.01', '0.00'],
    ['-1.004', '-1.00', '-1.00', '-1.01', '-1.00'],
    ['-1.005', '-1.01', '-1.00', '-1.01', '-1.00'],
    ['-1.006', '-1.01', '-1.01', '-1.01', '-1.00'],
    ['-1.015', '-1.02', '-1.02', '-1.02', '-1.01'],
    ['-1622.835', '-1622.84', '-1622.84', '-1622.84', '-1622.83'],
  ] as const;
  for (const [value, ...expected] of table.slice(1)) {
    it(`${value} EUR is ${expected.join(', ')} by ${modes.join(', ')}`, () => {
      assert.deepEqual(
        modes.map((mode) => round(decimalOf(value), eur, mode)),
        expected,
      );
    });
  }

  it('25 percent of -6491.34 is -1622.84 half-up, as the CEN test has it', () => {
    assert.equal(divide(-649134 * 25, 100, 'half-up'), -162284);
    assert.equal(divide(649134 * 25, 100, 'half-up'), 162284);
  });

  it('keeps to the digits of the currency', () => {
    const value = decimalOf('1234.56785');
    const rounded = ['JPY', 'EUR', 'KWD', 'CLF'].map((code) => round(value, currencyOf(code), 'half-up'));
    assert.deepEqual(rounded, ['1235', '1234.57', '1234.568', '1234.5679']);
  });

  it('rounds an exact half only when it is exact: a third of the way there is not a half', () => {
    assert.equal(divide(10n ** 30n + 1n, 2n * 10n ** 30n, 'half-even'), 1);
    assert.equal(divide(10n ** 30n - 1n, 2n * 10n ** 30n, 'half-up'), 0);
    assert.equal(divide(5, 10, 'half-even'), 0);
    assert.equal(divide(15, 10, 'half-even'), 2);
  });

  it('rounds halves to the even neighbor beyond what a number holds, too', () => {
    const even = 2n * 10n ** 20n;
    assert.deepEqual(
      [even - 1n, even, even + 1n].map((whole) => divide(2n * whole + 1n, 2, 'half-even')),
      [even, even, even + 2n],
    );
    assert.equal(divide(2n * even + 1n, 2, 'half-up'), even + 1n);
  });

  it('agrees with big.js in every mode', () => {
    const bigModes = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 } as const;
    const units = fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n });
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 8 }), fc.constantFrom(...modes), (units, scale, mode) => {
        const value = decimalOf(new Big(`${units}e-${scale}`).toFixed());
        const expected = new Big(value).round(2, bigModes[mode]);
        assert.ok(expected.eq(round(value, eur, mode)), `${value} ${mode}`);
      }),
    );
  });

  it('treats a negative figure as the positive one', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 12n }),
        fc.bigInt({ min: 1n, max: 10n ** 6n }),
        fc.constantFrom(...modes),
        (numerator, denominator, mode) => {
          assert.equal(divide(-numerator, denominator, mode), minus(0, divide(numerator, denominator, mode)));
        },
      ),
    );
  });
});
