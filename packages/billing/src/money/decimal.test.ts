import assert from 'node:assert/strict';
import { hrtime } from 'node:process';
import { describe, it } from 'node:test';
import Big from 'big.js';
import fc from 'fast-check';
import {
  decimalOf,
  parseDecimal,
  percentLimits,
  priceLimits,
  quantityLimits,
  taxPercentLimits,
  type DecimalLimits,
  type DecimalProblem,
} from './decimal.js';

const limits = {
  quantity: quantityLimits,
  price: priceLimits,
  discount: percentLimits,
  tax: taxPercentLimits,
};

describe('reading a quantity, a unit price or a percentage', () => {
  const accepted: readonly (readonly [keyof typeof limits, string, string])[] = [
    ['quantity', '1', '1'],
    ['quantity', '1.50', '1.5'],
    ['quantity', '0.000001', '0.000001'],
    ['quantity', '0.0100000000', '0.01'],
    ['quantity', '999999999999.999999', '999999999999.999999'],
    ['price', '0', '0'],
    ['price', '0.00', '0'],
    ['price', '193.9900', '193.99'],
    ['price', '0.0000000001', '0.0000000001'],
    ['discount', '0', '0'],
    ['discount', '100', '100'],
    ['discount', '100.00', '100'],
    ['discount', '33.333333', '33.333333'],
    ['tax', '0', '0'],
    ['tax', '0.19', '0.19'],
    ['tax', '100', '100'],
  ];
  for (const [name, text, decimal] of accepted) {
    it(`${text} as ${name} is ${decimal}`, () => {
      assert.deepEqual(parseDecimal(text, limits[name]), { ok: true, value: decimal });
    });
  }

  const refused: readonly (readonly [row: string, keyof typeof limits, DecimalProblem, ...unknown[]])[] = [
    ['row 41', 'quantity', 'decimal-range', '0', '0.000', '-1'],
    ['row 42', 'quantity', 'decimal-scale', '0.0000001'],
    ['row 43', 'quantity', 'decimal-range', '999999999999999', '1000000000000'],
    ['row 44', 'quantity', 'input-type', 1.1, 1, null, undefined, {}, { toString: () => '1' }],
    ['5.3', 'price', 'decimal-range', '-1', '-0.01', '1000000000000'],
    ['row 47', 'price', 'decimal-scale', '0.00000000001'],
    ['row 47', 'discount', 'decimal-scale', '0.0000001'],
    ['row 47', 'tax', 'decimal-scale', '0.0000001'],
    ['row 45', 'discount', 'decimal-range', '101', '100.000001', '-1'],
    ['row 45', 'tax', 'decimal-range', '-1', '-0.000001', '100.000001'],
    ['row 48', 'tax', 'decimal-range', '-100'],
    ['row 46', 'tax', 'decimal-syntax', '19%', '19 %', '0,19'],
    ['row 47', 'tax', 'decimal-scale', '33.3333333333'],
    ['row 50', 'tax', 'decimal-syntax', '1e-400', '1e2', 'NaN', '-0', '-0.0', '', '.5', '5.', '01', '+1'],
    ['row 23', 'quantity', 'decimal-syntax', '9'.repeat(33), '9'.repeat(1_000_000)],
  ];
  for (const [row, name, problem, ...inputs] of refused) {
    it(`refuses ${problem} as ${name}: ${inputs.map((input) => String(input).slice(0, 20)).join(', ')} (${row})`, () => {
      for (const input of inputs) {
        assert.deepEqual(parseDecimal(input, limits[name]), { ok: false, reason: problem });
      }
    });
  }

  it('reaches a bound that may be reached, and not one that may not', () => {
    const within = (text: string, bounds: Partial<DecimalLimits>) =>
      parseDecimal(text, { integerDigits: 3, fractionDigits: 2, ...bounds }).ok;
    assert.deepEqual([within('5', { min: '5' }), within('4.99', { min: '5' })], [true, false]);
    assert.deepEqual([within('5', { max: '5' }), within('5.01', { max: '5' })], [true, false]);
    assert.deepEqual([within('5', { above: '5' }), within('5.01', { above: '5' })], [false, true]);
  });

  it('is within its bounds or not, exactly', () => {
    const text = fc
      .tuple(fc.integer({ min: -1200, max: 1200 }), fc.integer({ min: 0, max: 3 }))
      .map(([units, scale]) => new Big(`${units}e-${scale}`).toFixed());
    fc.assert(
      fc.property(text, text, (value, bound) => {
        const isIn = (limits: Partial<DecimalLimits>) =>
          parseDecimal(value, { integerDigits: 4, fractionDigits: 3, ...limits }).ok;
        const [is, than] = [new Big(value), new Big(bound)];
        assert.equal(isIn({ min: bound }), is.gte(than));
        assert.equal(isIn({ above: bound }), is.gt(than));
        assert.equal(isIn({ max: bound }), is.lte(than));
      }),
    );
  });

  it('is compared with a bound that was never asked for before, and the same when it is asked for again', () => {
    const max = String(hrtime.bigint());
    const isWithin = (text: string) => parseDecimal(text, { integerDigits: 40, fractionDigits: 1, max }).ok;
    for (let times = 0; times < 2; times++)
      assert.deepEqual([isWithin(max), isWithin(`${max}.1`)], [true, false]);
  });

  it('is plain where a pattern says so, whatever its figures and signs (rows 1-37)', () => {
    const plain = /^(?!-0(\.0+)?$)-?(0|[1-9][0-9]*)(\.[0-9]+)?$/;
    const text = fc.array(fc.constantFrom('-', '.', '0', '1', '9', '/', ':', '٣'), { maxLength: 7 });
    fc.assert(
      fc.property(text, (signs) => {
        const written = signs.join('');
        const read = parseDecimal(written, { integerDigits: 9, fractionDigits: 9 });
        assert.equal(read.ok, plain.test(written));
        if (read.ok) assert.equal(read.value, new Big(written).toFixed());
      }),
      { numRuns: 2000 },
    );
  });

  it('throws on a wrong decimal in source code, and on a wrong bound', () => {
    assert.throws(() => decimalOf('1,5'), RangeError);
    assert.throws(() => parseDecimal('1', { integerDigits: 1, fractionDigits: 1, max: '1e3' }), RangeError);
  });
});
