import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { sum, type Amount } from './amount.js';
import { currencyOf } from './currency.js';
import { smallestSubset, subsetPartsMax } from './smallest-subset.js';
import { amountOfUnits } from './units.js';

const eur = currencyOf('EUR');
const units = (count: number) => amountOfUnits(count, 2);
const among = (whole: number, ...parts: readonly number[]) => smallestSubset(units(whole), parts.map(units));

describe('the smallest subset with a sum', () => {
  it('has the fewest parts, the earliest of equally few', () => {
    assert.deepEqual(among(10, 1, 2, 3, 4, 6, 9), [0, 5]);
    assert.deepEqual(among(10, 1, 2, 3, 4, 6, 10), [5]);
    assert.deepEqual(among(6, 1, 2, 3), [0, 1, 2]);
  });

  it('is nothing when no parts come to the sum', () => {
    assert.equal(among(7, 1, 2, 3), null);
    assert.equal(among(7), null);
    assert.equal(among(0, 1), null);
  });

  it('is looked for among at most 20 parts', () => {
    const ones = Array.from({ length: 20 }, () => 1);
    assert.equal(subsetPartsMax, 20);
    assert.equal(among(20, ...ones)?.length, 20);
    assert.equal(among(20, ...ones, 1), null);
  });

  it('is as small as any that is found by trying all of them', () => {
    const part = fc.integer({ min: 1, max: 12 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(part, { maxLength: 8 }), (whole, parts) => {
        const found = among(whole, ...parts);
        const sizes = Array.from({ length: 2 ** parts.length }, (_, set) =>
          parts.filter((__, place) => (set >> place) & 1),
        )
          .filter((chosen) => chosen.reduce((a, b) => a + b, 0) === whole)
          .map((chosen) => chosen.length);
        assert.equal(found?.length, sizes.length === 0 ? undefined : Math.min(...sizes));
        const chosen = (found ?? []).map((place): Amount => units(parts[place]!));
        if (found) assert.equal(sum(chosen, eur), units(whole));
        assert.deepEqual(found && found.toSorted((a, b) => a - b), found);
      }),
      { numRuns: 300 },
    );
  });
});
