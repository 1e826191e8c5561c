import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compare, sum } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import { settle } from '../records/invoice.js';
import { eur, euros, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { installmentsOf, installmentsOn } from './installments.js';
import { cents, owed } from './owed.test.js';

const term = (dueOn: string, percent: string) => ({ dueOn: dayOf(dueOn), percent: decimalOf(percent) });
const thirds = [term('2027-01-08', '30'), term('2026-12-08', '40'), term('2027-02-08', '30')];

/** An invoice over 100.01, of which so much is settled. */
const settled = (amount: string) => settle(owed('inv_a', '100.01'), euros(amount), today);

const standing = (amount: string, on: string) => {
  const told = installmentsOn(settled(amount), thirds, dayOf(on));
  assert.ok(told.ok);
  return told.value.map((one) => [one.dueOn, one.amount, one.settled, one.amountDue, one.isOverdue]);
};

describe('installments', () => {
  it('come to the sum in the order they fall due, the odd unit with the largest fraction (money.md 4.7)', () => {
    assert.deepEqual(installmentsOf(euros('100.01'), eur, thirds), {
      ok: true,
      value: [
        { dueOn: '2026-12-08', amount: '40.01' },
        { dueOn: '2027-01-08', amount: '30.00' },
        { dueOn: '2027-02-08', amount: '30.00' },
      ],
    });
    const halves = [term('2027-01-08', '50'), term('2026-12-08', '50')];
    const odd = installmentsOf(euros('0.01'), eur, halves);
    assert.deepEqual(odd.ok && odd.value.map(({ amount }) => amount), ['0.01', '0.00']);
  });

  it('are refused without terms, with one of nothing, and where they are not 100 percent', () => {
    const refusal = (...terms: readonly ReturnType<typeof term>[]) => {
      const told = installmentsOf(euros('1'), eur, terms);
      const onInvoice = installmentsOn(settled('1'), terms, today);
      assert.deepEqual([onInvoice.ok, !onInvoice.ok && onInvoice.reason], [told.ok, !told.ok && told.reason]);
      return told.ok ? null : told.reason;
    };
    assert.equal(refusal(), 'no-terms');
    assert.equal(refusal(term('2027-01-08', '100'), term('2027-01-08', '0')), 'percent-not-positive');
    assert.equal(refusal(term('2027-01-08', '101'), term('2027-01-08', '-1')), 'percent-not-positive');
    assert.equal(refusal(term('2027-01-08', '50'), term('2027-01-08', '49.99')), 'percents-not-whole');
    assert.equal(refusal(term('2027-01-08', '50'), term('2027-01-08', '50.01')), 'percents-not-whole');
    assert.equal(refusal(term('2027-01-08', '33.3333333333'), term('2027-01-08', '66.6666666667')), null);
  });

  it('of an invoice are settled the first due first, and each is overdue by itself (money.md 4.7)', () => {
    assert.deepEqual(standing('50', '2026-12-09'), [
      ['2026-12-08', '40.01', '40.01', '0.00', false],
      ['2027-01-08', '30.00', '9.99', '20.01', false],
      ['2027-02-08', '30.00', '0.00', '30.00', false],
    ]);
    const overdue = (amount: string, on: string) => standing(amount, on).map((one) => one[4]);
    assert.deepEqual(overdue('50', '2027-01-08'), [false, false, false]);
    assert.deepEqual(overdue('50', '2027-01-09'), [false, true, false]);
    assert.deepEqual(overdue('40', '2027-03-01'), [true, true, true]);
    assert.deepEqual(overdue('100.01', '2027-03-01'), [false, false, false]);
  });

  it('add up to the total and to the amount due, whatever the terms and whatever is paid', () => {
    const percents = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 5 }).map((cuts) => {
      const ends = [...new Set([0, ...cuts, 100])].sort((a, b) => a - b);
      return ends.slice(1).map((end, place) => end - (ends[place] ?? 0));
    });
    const months = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 6, maxLength: 6 });
    const total = fc.integer({ min: 2, max: 100_000 });
    fc.assert(
      fc.property(
        total,
        percents,
        months,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (units, parts, on, paid) => {
          const invoice = owed('inv_a', cents(units));
          const terms = parts.map((percent, place) => term(`2027-0${on[place] ?? 1}-08`, String(percent)));
          const half = settle(invoice, euros(cents(Math.max(1, Math.floor(units * paid)))), today);
          const told = installmentsOn(half, terms, today);
          assert.ok(told.ok);
          const all = (figure: 'amount' | 'settled' | 'amountDue') =>
            sum(
              told.value.map((one) => one[figure]),
              eur,
            );
          assert.equal(all('amount'), invoice.figures.total);
          assert.equal(all('amountDue'), half.status === 'open' ? half.amountDue : '0.00');
          for (const [place, { dueOn, settled: part, amountDue }] of told.value.entries()) {
            const next = told.value[place + 1];
            if (!next) continue;
            assert.ok(dueOn <= next.dueOn);
            assert.ok(amountDue === '0.00' || next.settled === '0.00');
            assert.ok(compare(part, euros('0')) >= 0);
          }
        },
      ),
      { numRuns: 200, seed: 20_261_124 },
    );
  });
});
