import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../time/day.js';
import { usualPeriod, usualPeriods } from './period.js';

describe('a usual period', () => {
  it('is named by the day it is asked on', () => {
    const on = (day: string) =>
      usualPeriods.map((name) => {
        const { from, to } = usualPeriod(name, dayOf(day));
        return `${from} ${to}`;
      });
    assert.deepEqual(on('2026-11-24'), [
      '2026-11-01 2026-11-30',
      '2026-10-01 2026-10-31',
      '2026-08-27 2026-11-24',
      '2026-01-01 2026-12-31',
      '2025-01-01 2025-12-31',
    ]);
    assert.deepEqual(on('2028-03-31').slice(0, 2), ['2028-03-01 2028-03-31', '2028-02-01 2028-02-29']);
    assert.equal(on('2027-01-01')[1], '2026-12-01 2026-12-31');
  });
});
