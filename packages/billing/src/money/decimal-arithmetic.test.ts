import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Big from 'big.js';
import fc from 'fast-check';
import { addDecimals, compareDecimals, subtractDecimals } from './decimal-arithmetic.js';
import { decimalOf, type Decimal } from './decimal.js';

describe('calculating with decimals', () => {
  it('is exact, and canonical', () => {
    assert.equal(addDecimals(decimalOf('0.1'), decimalOf('0.2')), '0.3');
    assert.equal(addDecimals(decimalOf('1.5'), decimalOf('0.5')), '2');
    assert.equal(subtractDecimals(decimalOf('1.5'), decimalOf('1.5')), '0');
    assert.equal(subtractDecimals(decimalOf('-1'), decimalOf('-1')), '0');
    assert.equal(subtractDecimals(decimalOf('1'), decimalOf('0.0000000001')), '0.9999999999');
    assert.equal(
      addDecimals(decimalOf('999999999999999999999999'), decimalOf('1')),
      '1000000000000000000000000',
    );
    assert.equal(compareDecimals(decimalOf('9'), decimalOf('10')), -1);
    assert.equal(compareDecimals(decimalOf('10.0'), decimalOf('10')), 0);
    assert.equal(compareDecimals(decimalOf('10'), decimalOf('9.99')), 1);
  });

  it('comes back to the same text after adding and taking off', () => {
    const decimal = fc
      .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 10 }))
      .map(([units, scale]) => decimalOf(new Big(`${units}e-${scale}`).toFixed()));
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        assert.equal(subtractDecimals(addDecimals(a, b), b), a);
        assert.equal(decimalOf(addDecimals(a, b)), addDecimals(b, a));
      }),
    );
  });

  it('throws on a number that got past the compiler, before it can lose digits', () => {
    const number = 0.1 as unknown as Decimal;
    for (const calculate of [addDecimals, subtractDecimals, compareDecimals])
      assert.throws(() => calculate(number, decimalOf('0.1')), TypeError);
  });

  it('is not changed by what a host page does to big.js', () => {
    const { NE, PE, DP } = Big;
    Big.NE = -1;
    Big.PE = 1;
    Big.DP = 0;
    try {
      assert.equal(addDecimals(decimalOf('0.001'), decimalOf('1000')), '1000.001');
    } finally {
      Object.assign(Big, { NE, PE, DP });
    }
    assert.equal(Big.strict, false);
  });
});
