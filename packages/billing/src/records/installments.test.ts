import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { compare, sum } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import { draftInvoice, eur, euros, line, openInvoice, today } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { remindersDue } from '../views/reminders.js';
import { invoiceStandings } from '../views/standing.js';
import { installmentStandings, nextInstallment } from './installments.js';
import { settle } from './invoice.js';
import { on, after, percents, thirds, settled, inParts } from './installment-steps.test.js';

describe('installments', () => {
  it('come to the sum in the order they fall due, the odd unit with the largest fraction (money.md 4.7)', () => {
    assert.deepEqual(inParts(thirds, euros('100.01')), [
      { dueOn: '2026-12-08', amount: '40.01' },
      { dueOn: '2027-01-08', amount: '30.00' },
      { dueOn: '2027-02-08', amount: '30.00' },
    ]);
    const halves = percents(['50', on('2027-01-08')], ['50', after(0)]);
    assert.deepEqual(inParts(halves, euros('0.01')), [
      { dueOn: today, amount: '0.01' },
      { dueOn: '2027-01-08', amount: '0.00' },
    ]);
  });

  it('of amounts are those amounts, on one day in the order of the terms', () => {
    const part = (amount: string, days: number) => ({ amount: euros(amount), due: after(days) });
    const terms = { type: 'amount', parts: [part('60', 30), part('30.01', 0), part('10', 30)] } as const;
    assert.deepEqual(
      inParts(terms, euros('100.01')).map(({ amount }) => amount),
      ['30.01', '60.00', '10.00'],
    );
  });

  it('of an invoice are settled the first due first, and what is to be paid next is known (money.md 4.7)', () => {
    assert.deepEqual(
      installmentStandings(settled('50')).map((one) => [one.dueOn, one.amount, one.settled, one.amountDue]),
      [
        ['2026-12-08', '40.01', '40.01', '0.00'],
        ['2027-01-08', '30.00', '9.99', '20.01'],
        ['2027-02-08', '30.00', '0.00', '30.00'],
      ],
    );
    const next = (amount: string) => {
      const { dueOn, amountDue } = nextInstallment(settled(amount));
      return [dueOn, amountDue];
    };
    assert.deepEqual(next('0'), ['2026-12-08', '40.01']);
    assert.deepEqual(next('40.01'), ['2027-01-08', '30.00']);
    assert.deepEqual(next('50'), ['2027-01-08', '20.01']);
    assert.deepEqual(next('100.01'), ['2027-02-08', '0.00']);
  });

  it('of an invoice that is said to owe more than it asks for have nothing settled', () => {
    const invoice = { ...openInvoice(), amountDue: euros('100.01') };
    assert.deepEqual(
      installmentStandings(invoice).map(({ settled: part, amountDue }) => [part, amountDue]),
      [['0.00', '100.00']],
    );
  });

  it('of an invoice that has none are all of it', () => {
    const { dueOn } = openInvoice();
    assert.deepEqual(installmentStandings(settle(openInvoice(), euros('40'), today)), [
      { dueOn, amount: '100.00', settled: '40.00', amountDue: '60.00' },
    ]);
  });

  it('are overdue each by itself', () => {
    const overdue = (amount: string, day: string) =>
      invoiceStandings(settled(amount), dayOf(day)).includes('overdue');
    assert.deepEqual([overdue('0', '2026-12-08'), overdue('0', '2026-12-09')], [false, true]);
    assert.deepEqual([overdue('40.01', '2026-12-09'), overdue('40.01', '2027-01-09')], [false, true]);
    assert.deepEqual([overdue('40', '2027-01-08'), overdue('70.01', '2027-02-08')], [true, false]);
    assert.equal(overdue('100.01', '2027-03-01'), false);
  });

  it('are reminded of from the day that the first unpaid one is due', () => {
    const invoice = settled('50');
    assert.ok(invoice.status === 'open');
    const told = (day: string, ...sent: readonly string[]) =>
      remindersDue(
        [
          {
            ...invoice,
            deliveries: sent.map((sentOn) => ({ sentOn: dayOf(sentOn), via: 'email' as const })),
          },
        ],
        dayOf(day),
      ).map(({ step, daysOverdue, installment }) => [step.id, daysOverdue, installment.amountDue]);
    assert.deepEqual(told('2026-12-09'), []);
    assert.deepEqual(told('2027-01-09'), [['first', 1, '20.01']]);
    assert.deepEqual(told('2027-01-09', '2026-12-09'), [['first', 1, '20.01']]);
    assert.deepEqual(told('2027-01-10', '2027-01-09'), []);
  });

  it('add up to what is payable and to the amount due, whatever the terms and whatever is paid', () => {
    const cents = (units: number) => (units / 100).toFixed(2);
    const cuts = fc.array(fc.integer({ min: 1, max: 99 }), { maxLength: 5 }).map((places) => {
      const ends = [...new Set([0, ...places, 100])].sort((a, b) => a - b);
      return ends.slice(1).map((end, place) => end - (ends[place] ?? 0));
    });
    const days = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 6, maxLength: 6 });
    const total = fc.integer({ min: 2, max: 100_000 });
    const share = fc.double({ min: 0.01, max: 1, noNaN: true });
    fc.assert(
      fc.property(total, cuts, days, share, (units, parts, due, paid) => {
        const installmentTerms = percents(
          ...parts.map((part, place) => [String(part), after(due[place] ?? 0)] as const),
        );
        const lines = [line({ unitPrice: decimalOf(cents(units)) })];
        const invoice = openInvoice(draftInvoice({ lines, installmentTerms }));
        const half = settle(invoice, euros(cents(Math.max(1, Math.floor(units * paid)))), today);
        const told = installmentStandings(half);
        const all = (figure: 'amount' | 'settled' | 'amountDue') =>
          sum(
            told.map((one) => one[figure]),
            eur,
          );
        assert.equal(all('amount'), invoice.figures.payable);
        assert.equal(all('amountDue'), half.status === 'open' ? half.amountDue : '0.00');
        for (const [place, { dueOn, settled: part, amountDue }] of told.entries()) {
          const next = told[place + 1];
          if (!next) continue;
          assert.ok(dueOn <= next.dueOn);
          assert.ok(amountDue === '0.00' || next.settled === '0.00');
          assert.ok(compare(part, euros('0')) >= 0);
        }
      }),
      { numRuns: 200, seed: 20_261_124 },
    );
  });
});
