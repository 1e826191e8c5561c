import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { apportion, isOppositeSplit, splitBy } from './apportion.js';
import { integerOf, plus } from './integer.js';

/** Hamilton's method as it is told (money.md 4.5): all rounded down, and what is left to the largest fractions. */
function byHand(total: bigint, sizes: readonly bigint[], numerator: bigint, denominator: bigint) {
  const fraction = (exact: bigint) => ((exact % denominator) + denominator) % denominator;
  const exact = sizes.map((size) => size * numerator);
  const parts = exact.map((one) => (one - fraction(one)) / denominator);
  const left = Number(total - parts.reduce((sum, part) => sum + part, 0n));
  const order = [...exact.keys()].sort((a, b) => {
    const more = fraction(exact[b]!) - fraction(exact[a]!);
    return more < 0n ? -1 : more > 0n ? 1 : a - b;
  });
  for (const place of order.slice(0, left)) parts[place]! += 1n;
  return parts;
}

const apportioned = (total: bigint, sizes: readonly bigint[], numerator: bigint, denominator: bigint) =>
  apportion(integerOf(total), sizes.map(integerOf), integerOf(numerator), integerOf(denominator)).map(BigInt);

/** Sizes that are all alike in part, so that fractions are equal, too. */
const sizesOf = (most: bigint, maxLength: number) =>
  fc.array(fc.oneof(fc.bigInt({ min: 0n, max: 3n }), fc.bigInt({ min: 0n, max: most })), {
    minLength: 1,
    maxLength,
    size: 'max',
  });

describe('a split over however many', () => {
  const cases = [
    ['a few', 12, 10n ** 6n],
    ['hundreds that share few fractions', 400, 40n],
    ['hundreds that are nearly alike', 400, 3n],
    ['hundreds of any size', 400, 10n ** 9n],
    ['hundreds of sizes beyond what a number holds', 200, 10n ** 17n],
  ] as const;
  for (const [name, length, most] of cases)
    it(`over ${name} gives what is left to the largest fractions, to the first among equals`, () => {
      fc.assert(
        fc.property(sizesOf(most, length), fc.bigInt({ min: 1n, max: 10n ** 12n }), (sizes, units) => {
          const whole = sizes.reduce((sum, size) => sum + size, 0n) || 1n;
          const total = sizes.some((size) => size > 0n) ? units : 0n;
          assert.deepEqual(apportioned(total, sizes, total, whole), byHand(total, sizes, total, whole));
        }),
        { numRuns: 150 },
      );
    });

  it('gives left-over units to the first of as many as there may be', () => {
    for (const count of [2, 40, 1000, 2000]) {
      const equal = Array.from({ length: count }, () => 1);
      for (const left of [1, Math.floor(count / 2), count - 1])
        assert.deepEqual(
          splitBy(count + left, equal),
          equal.map((_, place) => (place < left ? 2 : 1)),
        );
    }
  });

  it('finds the largest fraction wherever it is, however many there are and however close the next one', () => {
    const denominator = 1_000_003;
    for (const length of [1200, 20_000]) {
      const sizes = Array.from({ length }, (_, place) => denominator - 1 - ((place * 7) % length));
      for (const total of [2, 3, length / 2, length - 1])
        assert.deepEqual(
          apportion(total, sizes, 1, denominator).map(BigInt),
          byHand(BigInt(total), sizes.map(BigInt), 1n, BigInt(denominator)),
        );
    }
  });
});

describe('a split that comes to less than nothing', () => {
  const signed = fc.array(fc.bigInt({ min: -50n, max: 50n }), { minLength: 1, maxLength: 8 });

  it('is the opposite of the split that comes to more, part for part', () => {
    fc.assert(
      fc.property(
        signed,
        fc.bigInt({ min: 1n, max: 20n }),
        fc.bigInt({ min: 2n, max: 21n }),
        (sizes, by, over) => {
          const exact = sizes.reduce((sum, size) => sum + size, 0n) * by;
          if (exact === 0n && sizes.every((size) => size === 0n)) return;
          const total = exact / over;
          const parts = apportioned(total, sizes, by, over);
          const opposite = sizes.map((size) => -size);
          assert.deepEqual(
            apportioned(-total, opposite, by, over),
            parts.map((part) => -part),
          );
          assert.deepEqual(apportioned(-total, sizes, -by, over), apportioned(-total, opposite, by, over));
          assert.equal(
            parts.reduce((sum, part) => sum + part, 0n),
            total,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('of nothing goes the way the whole goes, and the way of the first that is something where there is no whole', () => {
    assert.equal(isOppositeSplit(0, [1, 1, -1], 1), false);
    assert.equal(isOppositeSplit(0, [1, -1, -1], 1), true);
    assert.equal(isOppositeSplit(0, [1, -1, -1], -1), false);
    assert.equal(isOppositeSplit(0, [0, 1, -1], 1), false);
    assert.equal(isOppositeSplit(0, [0, -1, 1], 1), true);
    for (const numerator of [1, -1]) assert.equal(isOppositeSplit(0, [0, 0], numerator), false);
    assert.equal(isOppositeSplit(1, [-1, -1], 1), false);
    assert.equal(isOppositeSplit(-1, [1, 1], 1), true);
    assert.deepEqual(apportion(0, [1, -1], 1, 2), [1, -1]);
    assert.deepEqual(apportion(0, [-1, 1], 1, 2), [-1, 1]);
  });

  it('by weights that are all below zero is that by the weights above zero; no weight throws', () => {
    assert.deepEqual(splitBy(10, [-1, -2]), [3, 7]);
    assert.deepEqual(splitBy(0, [0, 0]), [0, 0]);
    assert.deepEqual(splitBy(0, [1, -1]), [0, 0]);
    assert.throws(() => splitBy(1, [1, -1]), /1 units cannot be split over no weight/);
    assert.throws(() => splitBy(1, []), RangeError);
  });
});

describe('what is split', () => {
  it('adds up, beyond what a number holds, too', () => {
    const huge = 10n ** 20n + 1n;
    const parts = splitBy(huge, [1, 1, 1]);
    assert.equal(parts.reduce(plus), huge);
    assert.deepEqual(parts, [33333333333333333334n, 33333333333333333334n, 33333333333333333333n]);
  });
});
