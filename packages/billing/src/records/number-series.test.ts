import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../time/day.js';
import { newSeries, retire, takeNumber } from './number-series.js';

describe('a number series', () => {
  it('starts at one (S-02)', () => {
    assert.deepEqual(newSeries('payment', 'PAY-'), {
      kind: 'number-series',
      id: 'payment:PAY-',
      document: 'payment',
      prefix: 'PAY-',
      next: 1,
      retired: [],
    });
  });

  for (const [next, prefix, padding, number] of [
    [1, 'INV-', 4, 'INV-0001'],
    [1501, 'INV-', 4, 'INV-1501'],
    [12345, 'INV-', 4, 'INV-12345'],
    [7, '', 1, '7'],
  ] as const)
    it(`writes ${next} as ${number}: padded to ${padding} digits, and longer ones grow (I-15)`, () => {
      const series = { ...newSeries('invoice', prefix), next };
      assert.deepEqual(takeNumber(series, padding), {
        serial: next,
        number,
        series: { ...series, next: next + 1 },
      });
    });

  it('keeps what was retired before (I-16)', () => {
    const one = { from: 1, to: 4, reason: 'Next number changed', retiredOn: dayOf('2026-11-24') };
    const two = { from: 6, to: 6, reason: 'Draft deleted', retiredOn: dayOf('2026-11-25') };
    assert.deepEqual(retire(retire(newSeries('invoice', 'INV-'), one), two).retired, [one, two]);
  });
});
