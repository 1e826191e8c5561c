import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { floor, integerOf, minus, plus, powerOfTen, rest, times, total } from './integer.js';

const safest = BigInt(Number.MAX_SAFE_INTEGER);
/** Of every size, and often where numbers stop being exact. */
const integer = fc.oneof(
  fc.bigInt({ min: -1000n, max: 1000n }),
  fc.bigInt({ min: safest - 1000n, max: safest + 1000n }),
  fc.bigInt({ min: -safest - 1000n, max: -safest + 1000n }),
  fc.bigInt({ min: -safest, max: safest }),
  fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }),
);
const positive = integer.map((big) => (big < 0n ? -big : big) || 1n);

describe('an integer', () => {
  it('is a number while that is safe, and a bigint beyond, whatever it came from', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        for (const result of [
          plus(integerOf(a), integerOf(b)),
          minus(integerOf(a), integerOf(b)),
          times(integerOf(a), integerOf(b)),
        ]) {
          const isSafe = BigInt(result) <= safest && BigInt(result) >= -safest;
          assert.equal(typeof result, isSafe ? 'number' : 'bigint');
          assert.ok(!Object.is(result, -0));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is a number up to the largest that is safe, on either side, and a bigint one beyond', () => {
    const form = (big: bigint) => typeof integerOf(big);
    assert.deepEqual([safest, safest + 1n].map(form), ['number', 'bigint']);
    assert.deepEqual([-safest, -safest - 1n].map(form), ['number', 'bigint']);
  });

  it('is added, subtracted and multiplied exactly, as a bigint is', () => {
    fc.assert(
      fc.property(integer, integer, (a, b) => {
        assert.equal(BigInt(plus(integerOf(a), integerOf(b))), a + b);
        assert.equal(BigInt(minus(integerOf(a), integerOf(b))), a - b);
        assert.equal(BigInt(times(integerOf(a), integerOf(b))), a * b);
        assert.equal(BigInt(total([integerOf(a), integerOf(b), integerOf(a)])), a + b + a);
      }),
      { numRuns: 2000 },
    );
  });

  it('is divided down, with a rest from zero to below the denominator', () => {
    fc.assert(
      fc.property(integer, positive, (numerator, denominator) => {
        const [down, left] = [
          floor(integerOf(numerator), integerOf(denominator)),
          rest(integerOf(numerator), integerOf(denominator)),
        ];
        assert.equal(BigInt(down) * denominator + BigInt(left), numerator);
        assert.ok(left >= 0 && BigInt(left) < denominator);
      }),
      { numRuns: 2000 },
    );
  });

  it('is divided down exactly just below a multiple, where a quotient is closest to an integer', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: safest }), fc.bigInt({ min: 1n, max: safest }), (a, by) => {
        const multiple = (safest / by) * by;
        const numerator = multiple - 1n - (a % 3n);
        if (numerator < 0n) return;
        assert.equal(BigInt(floor(Number(numerator), Number(by))), numerator / by);
        assert.equal(BigInt(floor(-Number(numerator), Number(by))), -((numerator + by - 1n) / by));
      }),
      { numRuns: 5000 },
    );
  });

  it('has powers of ten of any size', () => {
    for (const digits of [0, 2, 15, 16, 22, 64, 65, 80])
      assert.equal(BigInt(powerOfTen(digits)), 10n ** BigInt(digits));
  });
});
