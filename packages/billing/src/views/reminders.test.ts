import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, dayOf } from '../time/day.js';
import { owed } from './owed.test.js';
import { reminderSteps, remindersDue } from './reminders.js';

/** An invoice that falls due on 8 December, sent on these days. */
const sent = (...days: readonly string[]) => ({
  ...owed('inv_a', '100'),
  deliveries: days.map((sentOn) => ({ sentOn: dayOf(sentOn), via: 'email' as const })),
});

const due = (today: string, ...days: readonly string[]) =>
  remindersDue([sent(...days)], dayOf(today)).map(({ step, daysOverdue }) => [step.id, daysOverdue]);

describe('reminders', () => {
  it('begin three days before an invoice is due, and end with a last one thirty days after', () => {
    assert.deepEqual(
      reminderSteps.map(({ id, days }) => [id, days]),
      [
        ['upcoming', -3],
        ['first', 1],
        ['second', 14],
        ['last', 30],
      ],
    );
    assert.deepEqual([due('2027-01-06'), due('2027-01-07')], [[['second', 29]], [['last', 30]]]);
  });

  it('are due from the day of their step on, until the invoice is sent', () => {
    assert.deepEqual(due('2026-12-04'), []);
    assert.deepEqual(due('2026-12-05'), [['upcoming', -3]]);
    assert.deepEqual(due('2026-12-05', '2026-12-04'), [['upcoming', -3]]);
    assert.deepEqual(due('2026-12-06', '2026-12-05'), []);
    assert.deepEqual(due('2026-12-09', '2026-12-08'), [['first', 1]]);
    assert.deepEqual(due('2026-12-10', '2026-11-24', '2026-12-09'), []);
  });

  it('before the due day lapse on it', () => {
    assert.deepEqual(due('2026-12-07'), [['upcoming', -1]]);
    assert.deepEqual(due('2026-12-08'), []);
  });

  it('that were missed are not made up for: the latest one is due', () => {
    assert.deepEqual(due('2027-02-01'), [['last', 55]]);
    assert.deepEqual(due('2026-12-22', '2026-12-09'), [['second', 14]]);
  });

  it('come with the invoice that fell due first in front, by a schedule in any order', () => {
    const invoices = [
      owed('inv_new', '10', { dueOn: '2026-12-07' }),
      owed('inv_old', '10', { dueOn: '2026-12-01' }),
    ];
    const steps = [
      { id: 'b', days: 5 },
      { id: 'a', days: 0 },
    ];
    const told = remindersDue(invoices, dayOf('2026-12-08'), steps);
    assert.deepEqual(
      told.map(({ invoice, step }) => [invoice.id, step.id]),
      [
        ['inv_old', 'b'],
        ['inv_new', 'a'],
      ],
    );
  });

  it('are each sent once by a host that looks every day and marks what it sends', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: -10, max: 40 }), { maxLength: 6 }), (days) => {
        const steps = days.map((one) => ({ id: String(one), days: one }));
        let invoice = owed('inv_a', '100');
        const told: number[] = [];
        for (let day = -14; day <= 60; day++) {
          const today = addDays(invoice.dueOn, day);
          for (const { step } of remindersDue([invoice], today, steps)) {
            told.push(step.days);
            const deliveries = [...invoice.deliveries, { sentOn: today, via: 'email' as const }];
            invoice = { ...invoice, deliveries };
            assert.equal(step.days, day);
          }
        }
        assert.deepEqual(
          told,
          [...days].sort((a, b) => a - b),
        );
      }),
      { numRuns: 100, seed: 20_261_124 },
    ));
});
