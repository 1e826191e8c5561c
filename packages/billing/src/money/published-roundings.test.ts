import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { divide, type RoundingMode } from './rounding.js';

// The rounding tables that dinero.js (MIT license) publishes as tests of its divisions, transcribed as numbers.
// dinero.js names its modes by the number line, we by the distance from zero (money.md 4.3, 8): above zero the two
// agree; below zero its `up` is our `down`, its `down` our `up`, and its `halfUp` rounds −1.5 to −1 where we, as
// EN 16931 does, round to −2. Its `halfAwayFromZero` is our `half-up` and its `halfEven` our `half-even`.

/** Each row: what is divided, by what, and what it comes to. */
const tables: readonly {
  readonly theirs: string;
  readonly aboveZero: RoundingMode;
  readonly belowZero: RoundingMode;
  readonly rows: string;
}[] = [
  {
    ...{ theirs: 'halfAwayFromZero', aboveZero: 'half-up', belowZero: 'half-up' },
    rows: `14 10 1 | -14 10 -1 | 15 10 2 | -25 10 -3 | 16 10 2 | -16 10 -2 |
           22 5 4 | -22 5 -4 | 3 2 2 | -5 2 -3 | 24 5 5 | -24 5 -5`,
  },
  {
    ...{ theirs: 'halfEven', aboveZero: 'half-even', belowZero: 'half-even' },
    rows: `14 10 1 | -14 10 -1 | 15 10 2 | 25 10 2 | -25 10 -2 | 16 10 2 | -16 10 -2 |
           22 5 4 | -22 5 -4 | 3 2 2 | 5 2 2 | -5 2 -2 | 24 5 5 | -24 5 -5`,
  },
  {
    ...{ theirs: 'up', aboveZero: 'up', belowZero: 'down' },
    rows: `20 10 2 | -20 10 -2 | 0 10 0 | 14 10 2 | -14 10 -1 | 15 10 2 | -15 10 -1 | 16 10 2 | -16 10 -1 |
           20 5 4 | -20 5 -4 | 0 5 0 | 22 5 5 | -22 5 -4 | 3 2 2 | -3 2 -1 | 24 5 5 | -24 5 -4`,
  },
  {
    ...{ theirs: 'down', aboveZero: 'down', belowZero: 'up' },
    rows: `14 10 1 | -14 10 -2 | 15 10 1 | -15 10 -2 | 16 10 1 | -16 10 -2 |
           22 5 4 | -22 5 -5 | 3 2 1 | -3 2 -2 | 24 5 4 | -24 5 -5`,
  },
  {
    // Without −15 ÷ 10 and −3 ÷ 2, which it rounds to −1 and we to −2.
    ...{ theirs: 'halfUp', aboveZero: 'half-up', belowZero: 'half-up' },
    rows: `20 10 2 | -20 10 -2 | 0 10 0 | 14 10 1 | -14 10 -1 | 15 10 2 | 16 10 2 | -16 10 -2 |
           20 5 4 | -20 5 -4 | 0 5 0 | 22 5 4 | -22 5 -4 | 3 2 2 | 24 5 5 | -24 5 -5`,
  },
];

describe('rounding gives what dinero.js publishes (money.md 4.3, 8 and 10)', () => {
  for (const { theirs, aboveZero, belowZero, rows } of tables)
    it(`for its ${theirs}: our ${aboveZero}, below zero ${belowZero}`, () => {
      for (const row of rows.split('|')) {
        const [numerator = 0n, denominator = 1n, result] = row.trim().split(' ').map(BigInt);
        assert.equal(divide(numerator, denominator, numerator < 0n ? belowZero : aboveZero), result, row);
      }
    });

  it('save for a half below zero, which its halfUp rounds towards zero and ours away from it', () => {
    assert.equal(divide(-15n, 10n, 'half-up'), -2n);
    assert.equal(divide(-3n, 2n, 'half-up'), -2n);
  });
});
