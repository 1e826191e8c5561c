import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TrialBooks } from '../commands/trial-books.test.js';
import { compare, sum, type Amount } from '../money/amount.js';
import { decimalOf } from '../money/decimal.js';
import {
  ada,
  draftContent,
  draftInvoice,
  eur,
  euros,
  line,
  lineInput,
  openInvoice,
  today,
} from '../testing/fixtures.js';
import { addDays, dayOf } from '../time/day.js';
import { accountOf } from '../views/account.js';
import { activityOf } from '../views/activity.js';
import { ageingOn } from '../views/ageing.js';
import { publicInvoice } from '../views/public-invoice.js';
import { remindersDue } from '../views/reminders.js';
import { invoiceStandings } from '../views/standing.js';
import { openStatement } from '../views/statement.js';
import {
  installmentStandings,
  installmentsOf,
  nextInstallment,
  requireInstallmentDays,
  type InstallmentTerms,
} from './installments.js';
import { settle } from './invoice.js';

const on = (day: string) => ({ type: 'day', day: dayOf(day) }) as const;
const after = (days: number) => ({ type: 'days', days }) as const;
const percents = (
  ...parts: readonly (readonly [string, ReturnType<typeof on> | ReturnType<typeof after>])[]
) =>
  ({
    type: 'percent',
    parts: parts.map(([percent, due]) => ({ percent: decimalOf(percent), due })),
  }) as const;
const thirds = percents(['30', on('2027-01-08')], ['40', after(14)], ['30', on('2027-02-08')]);

/** 100.01 in installments of which so much is settled, on the day the invoice was issued. */
const settled = (amount: string, terms: InstallmentTerms = thirds) => {
  const lines = [line({ unitPrice: decimalOf('100.01') })];
  const invoice = openInvoice(draftInvoice({ lines, installmentTerms: terms, dueOn: dayOf('2027-02-08') }));
  return amount === '0' ? invoice : settle(invoice, euros(amount), today);
};

const inParts = (terms: InstallmentTerms, payable: Amount) => {
  const days = requireInstallmentDays(terms, today);
  assert.ok(days.ok);
  return installmentsOf(payable, eur, terms, days.value);
};

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

describe('an invoice in installments', () => {
  const two = percents(['40', after(0)], ['60', after(30)]);
  const drafted = (installmentTerms: NonNullable<Parameters<typeof draftContent>[0]>['installmentTerms']) =>
    new TrialBooks().draft('a', { ...(installmentTerms && { installmentTerms }) });
  const finalize = { type: 'finalize-invoice', invoice: 'inv_a', version: 1 } as const;

  it('is frozen with each day and amount, and falls due with the last', () => {
    const books = drafted(two);
    books.do(finalize);
    const { installments, dueOn, terms, installmentTerms } = books.open('a');
    assert.deepEqual(installments, [
      { dueOn: today, amount: '40.00' },
      { dueOn: '2026-12-24', amount: '60.00' },
    ]);
    assert.deepEqual([dueOn, terms, installmentTerms], ['2026-12-24', undefined, two]);
  });

  it('follows its terms again when it is reverted, revised and finalized on another day', () => {
    const books = drafted(two);
    books.do(finalize);
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    const draft = books.get('invoice', 'inv_a');
    assert.deepEqual([draft.dueOn, draft.installmentTerms, 'installments' in draft], [undefined, two, false]);
    const content = draftContent({
      issuedOn: '2026-12-01',
      installmentTerms: two,
      lines: [lineInput({ unitPrice: '50' })],
    });
    books.do({ type: 'revise-draft', invoice: 'inv_a', version: 3, content });
    books.do({ ...finalize, version: 4 });
    assert.deepEqual(
      books.open('a').installments?.map(({ dueOn, amount }) => [dueOn, amount]),
      [
        ['2026-12-01', '20.00'],
        ['2026-12-31', '30.00'],
      ],
    );
  });

  it('is copied with its terms, save those with days of their own', () => {
    const copy = (terms: InstallmentTerms) => {
      const books = drafted(terms);
      books.do({ type: 'duplicate-invoice', id: 'cmd_copy', invoice: 'inv_a', issuedOn: '2027-01-11' });
      return books.get('invoice', 'inv_copy').installmentTerms;
    };
    assert.deepEqual(copy(two), two);
    assert.equal(copy(percents(['40', after(0)], ['60', on('2026-12-24')])), undefined);
  });

  it('is aged, and stated as open, by its installments; money settles the first due first', () => {
    const books = drafted(two);
    books.do(finalize);
    books.receive('1', '50', { inv_a: '50' });
    const activity = activityOf(accountOf({ client: ada.id, currency: eur }, books.records()));
    const ageing = (day: string) =>
      ageingOn(activity, dayOf(day)).buckets.map(({ invoices }) =>
        invoices.map(({ dueOn, amountDue }) => [dueOn, amountDue]),
      );
    assert.deepEqual(ageing('2026-12-24'), [[['2026-12-24', '50.00']], [], [], [], []]);
    assert.deepEqual(ageing('2026-12-25'), [[], [['2026-12-24', '50.00']], [], [], []]);
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: today });
    const open = activityOf(accountOf({ client: ada.id, currency: eur }, books.records()));
    const { invoices } = openStatement(open, { from: today, to: addDays(today, 1) });
    assert.deepEqual(
      invoices.map(({ dueOn, amountDue, total }) => [dueOn, amountDue, total]),
      [
        [today, '40.00', '100.00'],
        ['2026-12-24', '60.00', '100.00'],
      ],
    );
  });

  it('that owes less than nothing on a past day is stated as a whole', () => {
    const books = drafted(two);
    books.do(finalize);
    books.receive('1', '100', { inv_a: '100' });
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-12-01' });
    books.receive('2', '60', { inv_a: '60' });
    const activity = activityOf(accountOf({ client: ada.id, currency: eur }, books.records()));
    assert.deepEqual(
      openStatement(activity, { from: today, to: today }).invoices.map(({ dueOn, amountDue }) => [
        dueOn,
        amountDue,
      ]),
      [['2026-12-24', '-60.00']],
    );
  });

  it('shows who pays how far each is settled', () => {
    const books = drafted(two);
    books.do(finalize);
    books.receive('1', '50', { inv_a: '50' });
    const link = {
      kind: 'public-link',
      id: 'x',
      invoice: 'inv_a',
      createdOn: today,
      status: 'active',
    } as const;
    const shown = publicInvoice(link, books.open('a'));
    assert.ok(shown.payable);
    assert.deepEqual(
      shown.document.installments?.map(({ amountDue }) => amountDue),
      ['0.00', '50.00'],
    );
  });

  const part = (amount: string, days = 0) => ({ amount, due: after(days) });
  const refusal = (over: Parameters<typeof draftContent>[0]) =>
    new TrialBooks().refusal({ type: 'create-draft', invoice: 'inv_a', content: draftContent(over) });

  it('is refused with due-day-with-installments where a due day stands beside them', () => {
    const both = { installmentTerms: percents(['40', after(0)]), dueOn: '2026-12-24' };
    assert.deepEqual(refusal(both), { type: 'due-day-with-installments', dueOn: '2026-12-24' });
  });

  it('is refused with installments-not-whole where they are not 100 percent together', () => {
    for (const [first, together] of [
      ['39.99', '99.99'],
      ['40.000001', '100.000001'],
    ] as const)
      assert.deepEqual(refusal({ installmentTerms: percents([first, after(0)], ['60', after(30)]) }), {
        type: 'installments-not-whole',
        together,
      });
  });

  it('is refused for what is wrong with a part', () => {
    const path = 'content.installmentTerms.parts';
    assert.deepEqual(refusal({ installmentTerms: { type: 'amount', parts: [] } }), {
      type: 'input-required',
      path,
    });
    const amounts = { type: 'amount', parts: [part('1'), part('0')] } as const;
    assert.deepEqual(refusal({ installmentTerms: amounts }), {
      type: 'money-sign',
      path: `${path}.1.amount`,
    });
    const none = percents(['100', after(0)], ['0', after(0)]);
    assert.deepEqual(refusal({ installmentTerms: none }), {
      type: 'decimal-range',
      path: `${path}.1.percent`,
    });
  });

  it('is refused with installments-mismatch as it is finalized where they do not come to what is payable', () => {
    const terms = (...amounts: readonly string[]) =>
      ({ type: 'amount', parts: amounts.map((one) => part(one, 5)) }) as const;
    for (const [last, together] of [
      ['59.99', '99.99'],
      ['60.01', '100.01'],
    ] as const)
      assert.deepEqual(drafted(terms('40', last)).refusal(finalize), {
        ...{ type: 'installments-mismatch', invoice: 'inv_a', currency: 'EUR' },
        ...{ payable: '100.00', together },
      });
    drafted(terms('40', '60')).do(finalize);
  });

  it('is refused with date-range and due-before-issue of the first installment that is out of order', () => {
    const last = { issuedOn: '2199-12-01', installmentTerms: percents(['40', after(0)], ['60', after(30)]) };
    assert.equal(new TrialBooks().issue('a', last).open('a').dueOn, '2199-12-31');
    const late = { issuedOn: '2199-12-01', installmentTerms: percents(['40', after(0)], ['60', after(31)]) };
    assert.deepEqual(new TrialBooks().draft('a', late).refusal(finalize), {
      type: 'date-range',
      path: 'issuedOn',
    });
    assert.deepEqual(
      drafted(percents(['40', on('2026-11-23')], ['60', on('2026-11-22')])).refusal(finalize),
      {
        ...{ type: 'due-before-issue', issuedOn: today, dueOn: '2026-11-23' },
      },
    );
  });
});
