import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { currencyOf } from './currency.js';
import { decimalOf } from './decimal.js';
import { round, type RoundingMode } from './rounding.js';

// The rounding tables that dinero.js (MIT license) publishes as tests of its divisions, transcribed as numbers.
// dinero.js names its modes by the number line, we by the distance from zero (money.md 4.3, 8): above zero the two
// agree; below zero its `up` is our `down`, its `down` our `up`, and its `halfUp` rounds −1.5 to −1 where we, as
// EN 16931 does, round to −2. Its `halfAwayFromZero` is our `half-up` and its `halfEven` our `half-even`.

/** A currency without digits: what is rounded is rounded to whole numbers. */
const yen = currencyOf('JPY');

/** Each row: the quotient that is rounded, and what it comes to. */
const tables: readonly {
  readonly theirs: string;
  readonly aboveZero: RoundingMode;
  readonly belowZero: RoundingMode;
  readonly rows: string;
}[] = [
  {
    ...{ theirs: 'halfAwayFromZero', aboveZero: 'half-up', belowZero: 'half-up' },
    rows: `1.4 1 | -1.4 -1 | 1.5 2 | -2.5 -3 | 1.6 2 | -1.6 -2 |
           4.4 4 | -4.4 -4 | 1.5 2 | -2.5 -3 | 4.8 5 | -4.8 -5`,
  },
  {
    ...{ theirs: 'halfEven', aboveZero: 'half-even', belowZero: 'half-even' },
    rows: `1.4 1 | -1.4 -1 | 1.5 2 | 2.5 2 | -2.5 -2 | 1.6 2 | -1.6 -2 |
           4.4 4 | -4.4 -4 | 1.5 2 | 2.5 2 | -2.5 -2 | 4.8 5 | -4.8 -5`,
  },
  {
    ...{ theirs: 'up', aboveZero: 'up', belowZero: 'down' },
    rows: `2 2 | -2 -2 | 0 0 | 1.4 2 | -1.4 -1 | 1.5 2 | -1.5 -1 | 1.6 2 | -1.6 -1 |
           4 4 | -4 -4 | 0 0 | 4.4 5 | -4.4 -4 | 1.5 2 | -1.5 -1 | 4.8 5 | -4.8 -4`,
  },
  {
    ...{ theirs: 'down', aboveZero: 'down', belowZero: 'up' },
    rows: `1.4 1 | -1.4 -2 | 1.5 1 | -1.5 -2 | 1.6 1 | -1.6 -2 |
           4.4 4 | -4.4 -5 | 1.5 1 | -1.5 -2 | 4.8 4 | -4.8 -5`,
  },
  {
    // Without −1.5, which it rounds to −1 and we to −2.
    ...{ theirs: 'halfUp', aboveZero: 'half-up', belowZero: 'half-up' },
    rows: `2 2 | -2 -2 | 0 0 | 1.4 1 | -1.4 -1 | 1.5 2 | 1.6 2 | -1.6 -2 |
           4 4 | -4 -4 | 0 0 | 4.4 4 | -4.4 -4 | 1.5 2 | 4.8 5 | -4.8 -5`,
  },
];

describe('rounding gives what dinero.js publishes (money.md 4.3, 8 and 10)', () => {
  for (const { theirs, aboveZero, belowZero, rows } of tables)
    it(`for its ${theirs}: our ${aboveZero}, below zero ${belowZero}`, () => {
      for (const row of rows.split('|')) {
        const [quotient = '', result] = row.trim().split(' ');
        assert.equal(
          round(decimalOf(quotient), yen, quotient.startsWith('-') ? belowZero : aboveZero),
          result,
        );
      }
    });

  it('save for a half below zero, which its halfUp rounds towards zero and ours away from it', () => {
    assert.equal(round(decimalOf('-1.5'), yen, 'half-up'), '-2');
  });
});
