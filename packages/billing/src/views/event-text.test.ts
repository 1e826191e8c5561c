import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { localTimeOf } from '../time/local-time.js';
import { eventText, type EventWords } from './event-text.js';

const english: EventWords = {
  kinds: { appointment: 'Appointment', activity: 'Activity', class: 'Class' },
  day: (day) => `${Number(day.slice(8))} Mar ${day.slice(0, 4)}`,
};

describe('S-22: a linked event is printed', () => {
  for (const [kind, time, text] of [
    ['appointment', '2026-03-03T09:30', 'Appointment, 3 Mar 2026, 09:30'],
    ['class', '2026-03-31T00:00', 'Class, 31 Mar 2026, 00:00'],
    ['activity', '2026-03-04T18:05', 'Activity, 4 Mar 2026, 18:05'],
  ] as const)
    it(`as one line: ${text}`, () => {
      assert.equal(eventText({ kind, startsAt: localTimeOf(time) }, english), text);
    });
});
