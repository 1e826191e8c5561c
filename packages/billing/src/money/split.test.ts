import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { add, amountOf, compare, isZero, sum } from './amount.js';
import { currencies, currencyOf, minorDigits } from './currency.js';
import { splitBy } from './apportion.js';
import { integerOf } from './integer.js';
import { split, splitCapped } from './split.js';
import { amountOfUnits, unitsOf } from './units.js';

const eur = currencyOf('EUR');
const shared = (units: bigint, weights: readonly bigint[]) =>
  splitBy(integerOf(units), weights.map(integerOf)).map(BigInt);
const euros = (text: string) => amountOf(text, eur);

describe('splitting an amount (money.md 4.5)', () => {
  const examples = [
    ['100.00', ['1', '1', '1'], ['33.34', '33.33', '33.33']],
    ['100.00', ['50.00', '30.00'], ['62.50', '37.50']],
    ['100.00', ['1', '0.5', '0.125'], ['61.54', '30.77', '7.69']],
    ['0.01', ['1', '1'], ['0.01', '0.00']],
    ['0.05', ['0.7', '0.3'], ['0.04', '0.01']],
    ['0.05', ['0.3', '0.7'], ['0.02', '0.03']],
    ['0.02', ['1', '0', '1'], ['0.01', '0.00', '0.01']],
    ['0.01', ['0', '1'], ['0.00', '0.01']],
    ['10.00', ['33.333333', '66.666667'], ['3.33', '6.67']],
    ['-100.00', ['1', '1', '1'], ['-33.34', '-33.33', '-33.33']],
    ['0.00', ['1', '2'], ['0.00', '0.00']],
    ['9999999999999.99', ['9999999999999.99', '0.01'], ['9999999999999.98', '0.01']],
  ] as const;
  for (const [amount, weights, shares] of examples) {
    it(`${amount} by ${weights.join(' : ')} is ${shares.join(' + ')}`, () => {
      assert.deepEqual(split(euros(amount), weights, eur), { ok: true, value: shares });
    });
  }

  it('gives what is left over to the largest fraction, not to the largest weight', () => {
    assert.deepEqual(split(euros('0.10'), ['5.9', '3.6', '0.5'], eur), {
      ok: true,
      value: ['0.06', '0.04', '0.00'],
    });
    assert.deepEqual(split(euros('0.10'), ['6.1', '2.2', '1.7'], eur), {
      ok: true,
      value: ['0.06', '0.02', '0.02'],
    });
  });

  it('works in the units of the currency', () => {
    const shares = (text: string, code: string) => {
      const currency = currencyOf(code);
      return split(amountOf(text, currency), ['1', '1', '1'], currency);
    };
    assert.deepEqual(shares('100', 'JPY'), { ok: true, value: ['34', '33', '33'] });
    assert.deepEqual(shares('1', 'KWD'), { ok: true, value: ['0.334', '0.333', '0.333'] });
  });

  it('refuses an empty list, a negative weight and weights that are all zero, in this order', () => {
    const reason = (...weights: string[]) => {
      const shares = split(euros('1'), weights, eur);
      return shares.ok ? undefined : shares.reason;
    };
    assert.equal(reason(), 'no-weights');
    assert.equal(reason('1', '-1'), 'negative-weight');
    assert.equal(reason('0', '-0.5', '0'), 'negative-weight');
    assert.equal(reason('0', '0.00'), 'zero-weights');
    assert.deepEqual(split(euros('0'), ['0'], eur), { ok: false, reason: 'zero-weights' });
  });

  it('throws on a weight that is not plain decimal text', () => {
    for (const weight of ['', 'x', '0x10', '1e3', ' 1', '1\n']) {
      assert.throws(() => split(euros('1'), [weight], eur), RangeError);
    }
  });

  const amounts = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
  const weights = fc
    .array(
      fc.oneof(fc.constant(0n), fc.bigInt({ min: 0n, max: 20n }), fc.bigInt({ min: 0n, max: 10n ** 12n })),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .filter((weights) => weights.some((weight) => weight > 0n));

  it('gives shares that add up to the amount, in every currency', () => {
    fc.assert(
      fc.property(fc.constantFrom(...currencies), amounts, weights, (currency, units, weights) => {
        const amount = amountOfUnits(units, minorDigits(currency));
        const shares = split(amount, weights.map(String), currency);
        assert.ok(shares.ok);
        assert.equal(sum(shares.value, currency), amount);
      }),
    );
  });

  it('gives shares less than one unit from the exact ones, and nothing to a zero weight', () => {
    fc.assert(
      fc.property(amounts, weights, (units, weights) => {
        const total = weights.reduce((so, weight) => so + weight, 0n);
        for (const [index, share] of shared(units, weights).entries()) {
          const distance = share * total - units * (weights[index] ?? 0n);
          assert.ok(distance < total && distance > -total);
          if (weights[index] === 0n) assert.equal(share, 0n);
        }
      }),
    );
  });

  it('rounds no share up while a larger fraction is rounded down', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), weights, (units, weights) => {
        const total = weights.reduce((so, weight) => so + weight, 0n);
        const fractions = weights.map((weight) => (units * weight) % total);
        const raised = shared(units, weights).map((share, i) => share > (units * (weights[i] ?? 0n)) / total);
        const least = fractions.filter((_, i) => raised[i]).reduce((a, b) => (a < b ? a : b), total);
        assert.ok(fractions.every((fraction, i) => raised[i] || fraction <= least));
      }),
    );
  });

  it('does not depend on the order of the weights, except among equal fractions', () => {
    fc.assert(
      fc.property(amounts, weights, fc.array(fc.nat(), { minLength: 12 }), (units, weights, keys) => {
        const total = weights.reduce((so, weight) => so + weight, 0n);
        // How many of each fraction were rounded away from zero: equal fractions are interchangeable.
        const roundings = (weights: readonly bigint[]) =>
          shared(units, weights).map((share, index) => {
            const exact = units * (weights[index] ?? 0n);
            return `${exact % total} of ${total}: ${share - exact / total}`;
          });
        const shuffled = weights
          .map((weight, index) => ({ weight, key: keys[index] ?? 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ weight }) => weight);
        assert.deepEqual(roundings(shuffled).sort(), roundings(weights).sort());
      }),
    );
  });

  it('gives equals the left-over units in the order of the list', () => {
    assert.deepEqual(splitBy(5, [1, 1, 1, 1]), [2, 1, 1, 1]);
    assert.deepEqual(splitBy(7, [1, 1, 1, 1]), [2, 2, 2, 1]);
  });
});

describe('splitting a payment by what is due (money.md 4.5, step 5)', () => {
  const examples = [
    ['100.00', ['50.00', '150.00'], ['25.00', '75.00'], '0.00'],
    ['0.02', ['0.01', '0.01', '0.01'], ['0.01', '0.01', '0.00'], '0.00'],
    ['300.00', ['50.00', '150.00'], ['50.00', '150.00'], '100.00'],
    ['200.00', ['50.00', '150.00'], ['50.00', '150.00'], '0.00'],
    ['10.00', ['0.00', '0.00'], ['0.00', '0.00'], '10.00'],
    ['10.00', [], [], '10.00'],
    ['0.00', ['5.00'], ['0.00'], '0.00'],
  ] as const;
  for (const [amount, caps, shares, rest] of examples) {
    it(`${amount} over ${caps.join(', ') || 'no invoice'} leaves ${rest}`, () => {
      assert.deepEqual(splitCapped(euros(amount), caps.map(euros), eur), { shares, rest });
    });
  }

  it('never gives more than is due, and gives or returns everything', () => {
    const units = fc.bigInt({ min: 0n, max: 10n ** 6n });
    fc.assert(
      fc.property(
        units,
        fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 5n }), units)),
        (amountUnits, capUnits) => {
          const amount = amountOfUnits(amountUnits, 2);
          const caps = capUnits.map((cap) => amountOfUnits(cap, 2));
          const { shares, rest } = splitCapped(amount, caps, eur);
          assert.equal(add(sum(shares, eur), rest), amount);
          for (const [index, share] of shares.entries()) {
            assert.ok(unitsOf(share) >= 0n && compare(share, caps[index] ?? share) <= 0);
          }
          assert.ok(isZero(rest) || compare(sum(shares, eur), sum(caps, eur)) === 0);
        },
      ),
    );
  });

  it('throws on a negative amount or a negative cap', () => {
    assert.throws(() => splitCapped(euros('-1'), [euros('1')], eur), RangeError);
    assert.throws(() => splitCapped(euros('1'), [euros('2'), euros('-1')], eur), RangeError);
  });
});
