import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, dayOf } from './day.js';
import {
  clockOf,
  dayOfTime,
  localTimeOf,
  minutesBetween,
  parseLocalTime,
  type LocalTime,
} from './local-time.js';

describe('a local time is read', () => {
  for (const text of ['2026-11-24T09:30', '2024-02-29T00:00', '2199-12-31T23:59'])
    it(text, () => assert.deepEqual(parseLocalTime(text), { ok: true, value: text }));

  for (const [text, problem] of [
    [20261124, 'input-type'],
    [null, 'input-type'],
    ['', 'time-syntax'],
    ['2026-11-24', 'time-syntax'],
    ['2026-11-24 09:30', 'time-syntax'],
    ['2026-11-24T9:30', 'time-syntax'],
    ['2026-11-24T24:00', 'time-syntax'],
    ['2026-11-24T09:60', 'time-syntax'],
    ['2026-11-24T09:30:00', 'time-syntax'],
    ['2026-11-24T09:30Z', 'time-syntax'],
    ['2026-02-29T09:30', 'date-invalid'],
    ['1899-12-31T09:30', 'date-range'],
  ] as const)
    it(`not from ${String(text) || 'nothing'}: ${problem}`, () => {
      assert.deepEqual(parseLocalTime(text), { ok: false, reason: problem });
    });

  it('not from text in source code that is none, which is a mistake', () => {
    assert.throws(() => localTimeOf('9:30'), /"9:30" is not a local time: time-syntax/);
  });
});

const minute = fc.nat({ max: 366 * 24 * 60 });
const at = (minutes: number): LocalTime => {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = addDays(dayOf('2024-01-01'), Math.floor(minutes / 1440));
  return localTimeOf(`${day}T${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`);
};

describe('between two local times', () => {
  it('lie the minutes that the clock shows', () => {
    fc.assert(
      fc.property(minute, minute, (from, to) => assert.equal(minutesBetween(at(from), at(to)), to - from)),
    );
  });

  it('lies more the later the second is, as their text is ordered', () => {
    fc.assert(
      fc.property(minute, minute, (a, b) => assert.equal(at(a) < at(b), minutesBetween(at(a), at(b)) > 0)),
    );
  });

  it('lies a day and a half over the end of a year', () => {
    const [from, to] = [localTimeOf('2025-12-31T20:15'), localTimeOf('2026-01-02T08:15')];
    assert.equal(minutesBetween(from, to), 36 * 60);
    assert.equal(dayOfTime(to), '2026-01-02');
    assert.equal(clockOf(to), '08:15');
  });
});
