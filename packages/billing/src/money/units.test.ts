import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { integerOf } from './integer.js';
import { amountOfUnits, scaled, scaleOf, unitsAt, unitsOf } from './units.js';

const safest = BigInt(Number.MAX_SAFE_INTEGER);
/** Of every size, and often where numbers stop being exact. */
const units = fc.oneof(
  fc.bigInt({ min: -200n, max: 200n }),
  // Where texts of whole numbers are no longer kept.
  fc.bigInt({ min: 999_800n, max: 1_000_200n }),
  fc.bigInt({ min: safest - 20n, max: safest + 20n }),
  fc.bigInt({ min: -safest - 20n, max: 20n - safest }),
  fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }),
);
const digits = fc.integer({ min: 0, max: 4 });

/** The text by hand: the digits, filled up with zeros, with a point before the last of them. */
function byHand(units: bigint, digits: number): string {
  const figures = String(units < 0n ? -units : units).padStart(digits + 1, '0');
  const whole = figures.slice(0, figures.length - digits);
  return `${units < 0n ? '-' : ''}${whole}${digits > 0 ? `.${figures.slice(-digits)}` : ''}`;
}

describe('the minor units of an amount', () => {
  it('are written and read back, of any size, in currencies of any number of digits', () => {
    fc.assert(
      fc.property(units, digits, (units, digits) => {
        const text = byHand(units, digits);
        assert.equal(amountOfUnits(integerOf(units), digits), text);
        assert.equal(scaleOf(text), digits);
        for (const read of [unitsOf(text), unitsAt(text, digits)]) assert.equal(read, integerOf(units));
        assert.deepEqual(scaled(text), { units: integerOf(units), scale: digits });
      }),
      { numRuns: 2000 },
    );
  });

  it('are never a negative zero', () => {
    for (const text of ['-0', '-0.00']) assert.ok(Object.is(unitsOf(text), 0));
    assert.equal(amountOfUnits(0, 3), '0.000');
  });

  it('are read in whole where there is no point', () => {
    assert.deepEqual(scaled('80'), { units: 80, scale: 0 });
    assert.deepEqual(scaled('80.00'), { units: 8000, scale: 2 });
    assert.deepEqual(scaled('-0.5'), { units: -5, scale: 1 });
  });

  it('are not read from what is no decimal text', () => {
    for (const text of ['1,50', '1-0', '5-', '--5', '-:', '0x1', '1 0', ':', '/'])
      assert.throws(() => unitsOf(text), /is not decimal text/);
  });

  it('are not read at another scale than the amount has', () => {
    assert.throws(() => unitsAt('5.00', 0), /"5.00" does not have 0 digits after the point/);
    assert.throws(() => unitsAt('5', 2), /"5" does not have 2 digits after the point/);
  });
});
