import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  add,
  amountOf,
  compare,
  isInRange,
  isNegative,
  isPositive,
  isZero,
  max,
  min,
  negate,
  parseAmount,
  subtract,
  smallest,
  sum,
  zero,
  type AmountProblem,
} from './amount.js';
import { currencies, currencyOf, minorDigits } from './currency.js';
import { amountOfUnits } from './units.js';

const eur = currencyOf('EUR');
const jpy = currencyOf('JPY');
const kwd = currencyOf('KWD');
const clf = currencyOf('CLF');
const euros = (text: string) => amountOf(text, eur);
const currency = fc.constantFrom(...currencies);
const units = fc.bigInt({ min: -(10n ** 15n) + 1n, max: 10n ** 15n - 1n });

describe('reading an amount', () => {
  const accepted = [
    ['80', eur, '80.00'],
    ['80.0', eur, '80.00'],
    ['80.00', eur, '80.00'],
    ['1.500', eur, '1.50'],
    ['80', jpy, '80'],
    ['80.00', jpy, '80'],
    ['0', eur, '0.00'],
    ['0.00', eur, '0.00'],
    ['-5.00', eur, '-5.00'],
    ['-0.01', eur, '-0.01'],
    ['1.005', kwd, '1.005'],
    ['1.0005', clf, '1.0005'],
    ['9999999999999.99', eur, '9999999999999.99'],
    ['999999999999999', jpy, '999999999999999'],
    ['-9999999999999.99', eur, '-9999999999999.99'],
    [`1.${'0'.repeat(30)}`, eur, '1.00'],
  ] as const;
  for (const [text, currency, amount] of accepted) {
    it(`${text} ${currency} is ${amount}`, () => {
      assert.deepEqual(parseAmount(text, currency), { ok: true, value: amount });
    });
  }

  const refused: readonly (readonly [row: string, problem: AmountProblem, ...inputs: readonly unknown[]])[] =
    [
      ['1', 'money-syntax', ''],
      ['2', 'money-syntax', ' 1.00', '1.00 '],
      ['3', 'money-scale', '1.005', '0.001', '-0.001'],
      ['6', 'money-syntax', '1,50'],
      ['7', 'money-syntax', '1.234,50', '1,234.50', '1.234.50'],
      ['8', 'money-syntax', "1'234.50", '1 234', '1_000', '1\u00a0234'],
      ['9', 'money-syntax', '.5', '5.', '.', '-', '-.5'],
      ['10', 'money-syntax', '00.50', '01', '-01', '00'],
      ['11', 'money-syntax', '+1'],
      ['12', 'money-syntax', '-0', '-0.00', '-0.000'],
      ['13', 'money-syntax', '--1', '1-', '(1.00)', '1:', '1/'],
      ['16', 'money-syntax', '0x10'],
      ['17', 'money-syntax', '0b1', '0o7'],
      ['18', 'money-syntax', 'NaN', 'Infinity', '-Infinity'],
      ['19', 'money-syntax', '1e2', '1E2', '1e-2'],
      ['20', 'money-syntax', 'undefined', 'null'],
      ['21', 'money-syntax', '1e1000000'],
      ['22', 'money-syntax', '1e90000000'],
      ['23', 'money-syntax', '9'.repeat(40_000), '0'.repeat(33), `1.${'0'.repeat(31)}`],
      ['24', 'money-syntax', '9'.repeat(1_000_000)],
      ['25', 'money-range', '999999999999999999.99', '10000000000000.00', '-10000000000000'],
      ['26', 'money-range', '9007199254740993'],
      ['27', 'input-type', 9007199254740993n, Number('9007199254740993')],
      ['28', 'input-type', 0.1],
      ['29', 'input-type', null, true, [], {}, undefined, ['1.00']],
      ['30', 'input-type', JSON.parse('1e400')],
      ['31', 'money-syntax', '\uff11\uff12.\uff10\uff10'],
      ['32', 'money-syntax', '\u0661\u0662'],
      ['33', 'money-syntax', '\u22121.00'],
      ['34', 'money-syntax', '1\u200b.00'],
      ['35', 'money-syntax', '1.00\u0000', '1.00\n', '1\n2'],
      ['36', 'money-syntax', '€1.00', '1.00 EUR'],
      ['37', 'money-syntax', '=1+1'],
      ['38', 'input-type', { toString: () => '1.00' }, { valueOf: () => 1 }, new String('1.00')],
    ];
  for (const [row, problem, ...inputs] of refused) {
    it(`refuses ${problem}: ${inputs.map(show).join(', ')} (reliability row ${row})`, () => {
      for (const input of inputs) assert.deepEqual(parseAmount(input, eur), { ok: false, reason: problem });
    });
  }

  it('refuses digits that the currency does not have (reliability rows 4, 5)', () => {
    assert.deepEqual(parseAmount('1.5', jpy), { ok: false, reason: 'money-scale' });
    assert.deepEqual(parseAmount('1.0005', kwd), { ok: false, reason: 'money-scale' });
  });

  it('takes a negative and an empty amount as text: what they may be used for is not said here (rows 14, 15)', () => {
    assert.equal(parseAmount('-5.00', eur).ok, true);
    assert.equal(parseAmount('0.00', eur).ok, true);
  });

  it('names the scale before the range, and the syntax before both', () => {
    assert.deepEqual(parseAmount('99999999999999999.999', eur), { ok: false, reason: 'money-scale' });
    assert.deepEqual(parseAmount('+99999999999999999.999', eur), { ok: false, reason: 'money-syntax' });
  });

  it('reads back every amount it can write, in every currency', () => {
    fc.assert(
      fc.property(currency, units, (currency, units) => {
        const amount = amountOfUnits(units, minorDigits(currency));
        assert.deepEqual(parseAmount(amount, currency), { ok: true, value: amount });
      }),
    );
  });

  it('throws on a wrong amount in source code', () => {
    assert.throws(() => amountOf('1.005', eur), RangeError);
  });
});

describe('calculating with amounts', () => {
  it('adds, takes off and turns around at the scale of the currency', () => {
    assert.equal(add(euros('0.10'), euros('0.20')), '0.30');
    assert.equal(subtract(euros('0.10'), euros('0.20')), '-0.10');
    assert.equal(subtract(euros('5.00'), euros('5.00')), '0.00');
    assert.equal(negate(euros('5.00')), '-5.00');
    assert.equal(negate(zero(eur)), '0.00');
    assert.equal(negate(zero(jpy)), '0');
    assert.equal(add(amountOf('999', jpy), amountOf('1', jpy)), '1000');
    assert.equal(subtract(amountOf('0.001', kwd), amountOf('0.002', kwd)), '-0.001');
  });

  it('adds up a list, and nothing when it is empty', () => {
    assert.equal(sum(['1.10', '2.20', '-0.30'].map(euros), eur), '3.00');
    assert.equal(sum([], eur), '0.00');
    assert.equal(sum([], clf), '0.0000');
  });

  it('loses nothing beyond the integers a number can hold', () => {
    const most = euros('9999999999999.99');
    assert.equal(
      sum(
        Array.from({ length: 1000 }, () => most),
        eur,
      ),
      '9999999999999990.00',
    );
  });

  it('throws on amounts that cannot be of one currency', () => {
    const [one, other] = [euros('1'), amountOf('1', jpy)];
    for (const mix of [add, subtract, compare, min, max]) assert.throws(() => mix(one, other), RangeError);
    assert.throws(() => sum([one, other], eur), RangeError);
  });

  it('has a smallest amount above nothing in each currency', () => {
    assert.deepEqual(
      ['JPY', 'EUR', 'KWD', 'CLF'].map((code) => smallest(currencyOf(code))),
      ['1', '0.01', '0.001', '0.0001'],
    );
  });

  it('compares by value, not by text', () => {
    assert.equal(compare(euros('9'), euros('10')), -1);
    assert.equal(compare(euros('10'), euros('9')), 1);
    assert.equal(compare(euros('-10'), euros('-9')), -1);
    assert.equal(compare(euros('9'), euros('9.0')), 0);
    assert.equal(min(euros('9'), euros('10')), '9.00');
    assert.equal(max(euros('9'), euros('10')), '10.00');
  });

  it('knows nothing, more than nothing and less than nothing apart', () => {
    for (const [text, ...expected] of [
      ['0.00', true, false, false],
      ['0.01', false, true, false],
      ['-0.01', false, false, true],
      ['100.00', false, true, false],
    ] as const) {
      assert.deepEqual(
        [isZero, isPositive, isNegative].map((is) => is(euros(text))),
        expected,
      );
    }
    for (const currency of [jpy, kwd, clf]) assert.equal(isZero(zero(currency)), true);
  });

  it('knows when a figure has become too large to be read back', () => {
    const most = euros('9999999999999.99');
    assert.equal(isInRange(most), true);
    assert.equal(isInRange(negate(most)), true);
    assert.equal(isInRange(add(most, euros('0.01'))), false);
    assert.equal(isInRange(zero(clf)), true);
  });

  it('does what integers in minor units do', () => {
    fc.assert(
      fc.property(currency, units, units, (currency, a, b) => {
        const digits = minorDigits(currency);
        const [one, other] = [amountOfUnits(a, digits), amountOfUnits(b, digits)];
        assert.equal(add(one, other), amountOfUnits(a + b, digits));
        assert.equal(subtract(one, other), amountOfUnits(a - b, digits));
        assert.equal(sum([one, other, one], currency), amountOfUnits(a + b + a, digits));
        assert.equal(compare(one, other), a < b ? -1 : a > b ? 1 : 0);
        assert.equal(add(subtract(one, other), other), one);
        assert.equal(negate(negate(one)), one);
      }),
    );
  });
});

function show(input: unknown): string {
  if (typeof input === 'bigint' || input === undefined) return String(input);
  const text = JSON.stringify(input);
  return text.length > 40 ? `${text.slice(0, 20)}… of ${text.length} characters` : text;
}
