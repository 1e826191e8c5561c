import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ageingOn } from './ageing.js';
import { activity, books, busy, day, issue, lastDay } from './busy-account.test.js';

describe('ageing', () => {
  it('tells how much has been overdue for how long, each limit still in the bucket it ends', () => {
    const dues = ['2026-12-31', '2026-12-30', '2026-12-01', '2026-11-30', '2026-10-01'];
    const trial = books(...dues.flatMap((dueOn, i) => issue(`${i}`, `${10 ** i}`, '2026-10-01', dueOn)));
    const { buckets, owed } = ageingOn(activity(trial), lastDay);
    assert.deepEqual(
      buckets.map(({ from, to, amountDue }) => [from, to, amountDue]),
      [
        [undefined, 0, '1.00'],
        [1, 30, '110.00'],
        [31, 60, '1000.00'],
        [61, 90, '0.00'],
        [91, undefined, '10000.00'],
      ],
    );
    assert.equal(owed, '11111.00');
    const days = ageingOn(activity(trial), lastDay, [1]).buckets;
    assert.deepEqual(
      days.map(({ invoices }) => invoices.map(({ number }) => number)),
      [['INV-0001'], ['INV-0002'], ['INV-0005', 'INV-0004', 'INV-0003']],
    );
    assert.equal(ageingOn(activity(trial), lastDay, []).buckets.length, 2);
  });

  it('of what fell due on one day has what was issued first in front', () => {
    const trial = books(
      ...issue('b', '1', '2026-11-02', '2026-11-10'),
      ...issue('a', '1', '2026-11-03', '2026-11-10'),
    );
    const [, late] = ageingOn(activity(trial), day(30)).buckets;
    assert.deepEqual(
      late?.invoices.map(({ invoice }) => invoice),
      ['inv_b', 'inv_a'],
    );
  });

  it('takes no limits that are not in order', () => {
    for (const limits of [[0], [-1], [1.5], [30, 30], [60, 30]])
      assert.throws(() => ageingOn(activity(busy()), lastDay, limits), RangeError);
  });
});
