import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { eur } from '../testing/fixtures.js';
import { accountOf } from './account.js';
import { activityOf } from './activity.js';
import { activityKnownBefore, refsOf } from './known-activity.js';
import { adasAccount, hourOf, someRecorded } from './random-account.test.js';

describe('an account as it was known', () => {
  it('is at every instant what its records said then, whatever was recorded, undone and issued again since', () =>
    fc.assert(
      fc.property(someRecorded, ({ books, entries, activities }) => {
        const account = adasAccount(books);
        const shuffled = entries.toReversed();
        const known = entries.map((_, place) => activityKnownBefore(account, shuffled, hourOf(place + 1)));
        assert.deepEqual(known, activities);
        assert.deepEqual(activityKnownBefore(account, shuffled, hourOf(0)).facts, []);
      }),
      { numRuns: 200, seed: 20_261_124 },
    ));

  it('is known from its entries, which are found by its records', () =>
    fc.assert(
      fc.property(someRecorded, ({ books, entries }) => {
        const account = adasAccount(books);
        const refs = new Set(refsOf(account).map(({ kind, id }) => `${kind}/${id}`));
        const its = entries.filter(({ wrote }) => wrote.some(({ kind, id }) => refs.has(`${kind}/${id}`)));
        const all = activityKnownBefore(account, its, hourOf(entries.length));
        assert.deepEqual(all, activityOf(account));
      }),
      { numRuns: 50, seed: 20_261_124 },
    ));

  it('was always known as far as no entry tells of it', () =>
    fc.assert(
      fc.property(someRecorded, ({ books }) => {
        const account = accountOf({ currency: eur }, books.records());
        assert.deepEqual(activityKnownBefore(account, [], hourOf(0)), activityOf(account));
      }),
      { numRuns: 20, seed: 20_261_124 },
    ));
});
