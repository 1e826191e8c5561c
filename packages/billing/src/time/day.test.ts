import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { addDays, addMonths, compareDays, dayOf, daysBetween, parseDay, type DayProblem } from './day.js';

const first = Date.UTC(1900, 0, 1);
const last = Date.UTC(2199, 11, 31);
const aDay = 86_400_000;
const days = fc
  .integer({ min: 0, max: (last - first) / aDay })
  .map((count) => new Date(first + count * aDay).toISOString().slice(0, 10));

describe('reading a day', () => {
  for (const text of ['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29', '2023-02-28', '2024-12-31']) {
    it(`${text} is a day`, () => {
      assert.deepEqual(parseDay(text), { ok: true, value: text });
    });
  }

  const refused: readonly (readonly [row: number, problem: DayProblem, ...inputs: readonly unknown[]])[] = [
    [54, 'date-invalid', '2023-02-29', '2023-02-30', '2100-02-29', '1900-02-29'],
    [56, 'date-invalid', '2024-13-01', '2024-00-10', '2024-04-31', '2024-01-00', '2024-01-32'],
    [
      57,
      'date-syntax',
      '24-01-01',
      '2024-1-1',
      '01/02/2024',
      '20240101',
      '1',
      '',
      '2024-01-01 ',
      ' 2024-01-01',
    ],
    [57, 'date-syntax', '2024-01-01\n', '2024/01/01', '2024-01-1a', '２０２４-01-01', '2024\u201301\u201301'],
    [58, 'date-syntax', '2024-01-01T00:00:00Z'],
    [59, 'date-syntax', '+275761-01-01', '-000001-01-01', '-001-01-01', '12024-01-01'],
    [59, 'date-range', '0000-01-01', '9999-12-31', '1899-12-31', '2200-01-01'],
    [60, 'date-syntax', 'infinity', 'now', 'epoch', 'today', '1'.repeat(1_000_000)],
    [61, 'input-type', 1709164800000, new Date(0), new Date(NaN), null, undefined, ['2024-01-01']],
    [
      62,
      'date-syntax',
      '2016-12-31T23:59:60Z',
      '2024-01-01T24:00:00Z',
      '2024-01-01T25:00',
      '2024-01-01+25:00',
    ],
  ];
  for (const [row, problem, ...inputs] of refused) {
    it(`refuses ${problem}: ${inputs.map((input) => String(input).slice(0, 30)).join(', ')} (reliability row ${row})`, () => {
      for (const input of inputs) assert.deepEqual(parseDay(input), { ok: false, reason: problem });
    });
  }

  it('throws on a wrong day in source code', () => {
    assert.throws(() => dayOf('2023-02-29'), RangeError);
  });
});

describe('counting days', () => {
  it('goes over the ends of months, years and leap years', () => {
    assert.equal(addDays(dayOf('2024-02-28'), 1), '2024-02-29');
    assert.equal(addDays(dayOf('2024-02-28'), 2), '2024-03-01');
    assert.equal(addDays(dayOf('2023-02-28'), 1), '2023-03-01');
    assert.equal(addDays(dayOf('2100-02-28'), 1), '2100-03-01');
    assert.equal(addDays(dayOf('2024-12-31'), 1), '2025-01-01');
    assert.equal(addDays(dayOf('2025-01-01'), -1), '2024-12-31');
    assert.equal(addDays(dayOf('2024-01-01'), 0), '2024-01-01');
    assert.equal(daysBetween(dayOf('2024-01-01'), dayOf('2025-01-01')), 366);
    assert.equal(daysBetween(dayOf('2025-01-01'), dayOf('2024-01-01')), -366);
    assert.equal(daysBetween(dayOf('1900-01-01'), dayOf('2199-12-31')), 109_572);
  });

  it('knows before, after and the same day', () => {
    const [monday, tuesday] = [dayOf('2024-01-01'), dayOf('2024-01-02')];
    assert.deepEqual(
      [compareDays(monday, tuesday), compareDays(tuesday, monday), compareDays(monday, monday)],
      [-1, 1, 0],
    );
  });

  it('agrees with the calendar of the machine', () => {
    fc.assert(
      fc.property(days, days, (from, to) => {
        const distance = (Date.parse(to) - Date.parse(from)) / aDay;
        assert.equal(daysBetween(dayOf(from), dayOf(to)), distance);
        assert.equal(addDays(dayOf(from), distance), to);
        assert.equal(compareDays(dayOf(from), dayOf(to)), distance > 0 ? -1 : distance < 0 ? 1 : 0);
      }),
    );
  });

  it('meets every day of three centuries once', () => {
    let day = dayOf('1900-01-01');
    for (let instant = first; instant < last; instant += aDay) {
      assert.equal(day, new Date(instant).toISOString().slice(0, 10));
      day = addDays(day, 1);
    }
    assert.equal(day, '2199-12-31');
  });

  it('throws at the ends of the calendar, and on what is no number of days', () => {
    assert.throws(() => addDays(dayOf('2199-12-31'), 1), RangeError);
    assert.throws(() => addDays(dayOf('1900-01-01'), -1), RangeError);
    for (const days of [0.5, NaN, Infinity, 2 ** 53]) {
      assert.throws(() => addDays(dayOf('2024-01-01'), days), RangeError);
    }
  });
});

describe('counting months', () => {
  const examples = [
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-11-30', 3, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-05-31', 0, '2024-05-31'],
    ['2024-01-01', -25, '2021-12-01'],
  ] as const;
  for (const [from, months, to] of examples) {
    it(`${from} and ${months} months is ${to} (reliability row 55)`, () => {
      assert.equal(addMonths(dayOf(from), months), to);
    });
  }

  it('does not drift when each month is counted from the first day (reliability row 67)', () => {
    for (const date of [29, 30, 31]) {
      const start = dayOf(`2023-01-${date}`);
      for (let months = 0; months <= 24; months += 1) {
        const monthEnd = new Date(Date.UTC(2023, months + 1, 0)).getUTCDate();
        assert.equal(Number(addMonths(start, months).slice(8)), Math.min(date, monthEnd));
      }
    }
  });

  it('throws at the ends of the calendar, and on what is no number of months', () => {
    assert.throws(() => addMonths(dayOf('2199-12-31'), 1), RangeError);
    assert.throws(() => addMonths(dayOf('1900-01-01'), -1), RangeError);
    assert.throws(() => addMonths(dayOf('2024-01-01'), 0.5), RangeError);
  });
});
