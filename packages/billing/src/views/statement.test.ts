import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dispute, TrialBooks } from '../commands/trial-books.test.js';
import { currencyOf } from '../money/currency.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, eur, grace } from '../testing/fixtures.js';
import { balanceOn } from './account-figures.js';
import { accountOf } from './account.js';
import { activityOf } from './activity.js';
import { activity, books, busy, day, issue, receive } from './busy-account.test.js';
import { activityStatement, openStatement } from './statement.js';

const november = { from: day(1), to: day(30) };

describe('a statement by activity (S-31)', () => {
  it('tells what changed the balance, day by day, and each balance after it; allocations do not', () => {
    const { opening, lines, closing } = activityStatement(activity(busy()), november);
    assert.equal(opening, '0.00');
    assert.deepEqual(
      lines.map(({ fact, amount, balance }) => [fact.on, fact.ref.kind, fact.number, amount, balance]),
      [
        ['2026-11-02', 'invoice', 'INV-0001', '100.00', '100.00'],
        ['2026-11-05', 'invoice', 'INV-0002', '50.00', '150.00'],
        ['2026-11-08', 'payment', 'PAY-0001', '-90.00', '60.00'],
        ['2026-11-12', 'credit-note', 'CN-0001', '-20.00', '40.00'],
        ['2026-11-15', 'write-off', 'INV-0001', '-5.00', '35.00'],
        ['2026-11-20', 'refund', 'PAY-0001', '10.00', '45.00'],
      ],
    );
    assert.equal(closing, '45.00');
  });

  it('opens with what came before its first day and closes with its last day', () => {
    const { opening, lines, closing } = activityStatement(activity(busy()), { from: day(5), to: day(12) });
    assert.deepEqual([opening, lines.length, closing], ['100.00', 3, '40.00']);
  });

  it('shows what was undone on the day it was, and leaves the days before as they were', () => {
    const trial = books(...issue('a', '100', '2026-11-02', '2026-11-10'), receive('1', '40', '2026-11-03'));
    trial.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: '2026-11-20' });
    trial.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-21' });
    const { lines, closing } = activityStatement(activity(trial), november);
    assert.deepEqual(
      lines.map(({ fact, balance }) => [fact.on, fact.ref.kind, fact.change, balance]),
      [
        ['2026-11-02', 'invoice', 'made', '100.00'],
        ['2026-11-03', 'payment', 'made', '60.00'],
        ['2026-11-20', 'invoice', 'undone', '-40.00'],
        ['2026-11-21', 'payment', 'undone', '0.00'],
      ],
    );
    assert.equal(closing, '0.00');
  });

  it('shows a lost dispute on its day: the client owes again, until it is won after all (field.md 95)', () => {
    const trial = books(...issue('a', '100', '2026-11-02', '2026-11-10'), receive('1', '120', '2026-11-03'));
    trial.do({
      ...{ id: 'cmd_use', type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-04' },
      allocations: [{ invoice: 'inv_a', amount: '100' }],
    });
    trial.do({ ...dispute('110'), openedOn: '2026-11-10' });
    const allocations = ['alc_use_1'] as const;
    trial.do({ type: 'lose-dispute', dispute: 'dsp_1', lostOn: '2026-11-20', allocations });
    trial.do({ type: 'reverse-dispute', dispute: 'dsp_1', reversedOn: '2026-11-25' });
    const { lines, closing } = activityStatement(activity(trial), november);
    assert.deepEqual(
      lines
        .slice(2)
        .map(({ fact, amount, balance }) => [fact.on, fact.ref.kind, fact.number, amount, balance]),
      [
        ['2026-11-20', 'dispute', 'PAY-0001', '110.00', '90.00'],
        ['2026-11-25', 'dispute', 'PAY-0001', '-110.00', '-20.00'],
      ],
    );
    assert.equal(closing, '-20.00');
    const on = (date: number) => {
      const { owed, held } = balanceOn(activity(trial), day(date));
      return [owed, held];
    };
    assert.deepEqual(
      [on(19), on(20), on(25)],
      [
        ['0.00', '20.00'],
        ['90.00', '0.00'],
        ['90.00', '110.00'],
      ],
    );
  });

  it('counts money set aside for a refund as gone, until the refund fails or comes back', () => {
    const trial = books(receive('1', '40', '2026-11-03'));
    const refund = {
      type: 'refund-payment',
      payment: 'pay_1',
      amount: '10',
      refundedOn: '2026-11-04',
    } as const;
    trial.do({ ...refund, refund: 'rfd_1', requested: true });
    trial.do({ ...refund, refund: 'rfd_2', requested: true });
    trial.do({ type: 'fail-refund', refund: 'rfd_1', failedOn: '2026-11-06' });
    trial.do({ type: 'complete-refund', refund: 'rfd_2', refundedOn: '2026-11-07' });
    trial.do({ type: 'return-refund', refund: 'rfd_2', returnedOn: '2026-11-09' });
    const held = [3, 4, 6, 7, 9].map((date) => balanceOn(activity(trial), day(date)).held);
    assert.deepEqual(held, ['40.00', '20.00', '30.00', '30.00', '40.00']);
  });

  it('knows nothing of drafts, of what hung on one, and of other clients and currencies', () => {
    const trial = books(...issue('a', '100', '2026-11-02', '2026-11-10'));
    trial.do({
      ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: '2026-11-12' },
      ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'amount', amount: '20' }] },
    });
    trial.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-11-14' });
    trial.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    assert.deepEqual(activityStatement(activity(trial), november).lines, []);
    const records = busy().records();
    for (const asked of [
      { currency: eur, client: grace.id },
      { currency: currencyOf('CHF'), client: ada.id },
    ])
      assert.deepEqual(activityOf(accountOf(asked, records)).facts, []);
    assert.deepEqual(activityOf(accountOf({ currency: eur }, records)), activity(busy()));
  });

  it('counts credit that is left on the account, and nothing that was settled outside of the books', () => {
    const trial = new TrialBooks({ ...defaultPreferences, accountCredit: true });
    for (const command of issue('a', '100', '2026-11-02', '2026-11-10')) trial.do(command);
    trial.do(receive('1', '100', '2026-11-03'));
    trial.do({
      ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-03' },
      allocations: [{ invoice: 'inv_a', amount: '100' }],
    });
    trial.do({
      ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: '2026-11-12' },
      ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '30' }] },
      disposition: { credit: '20', outside: { amount: '10', reason: 'Voucher' } },
    });
    const { lines } = activityStatement(activity(trial), { from: day(4), to: day(30) });
    assert.deepEqual(
      lines.map(({ amount, balance }) => [amount, balance]),
      [['-20.00', '-20.00']],
    );
    const { credits, closing } = openStatement(activity(trial), november);
    assert.deepEqual(credits, [
      { creditNote: 'crn_1', number: 'CN-0001', issuedOn: '2026-11-12', remaining: '20.00' },
    ]);
    assert.equal(closing, '-20.00');
    trial.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-11-20' });
    assert.deepEqual(openStatement(activity(trial), november).credits, []);
  });

  it('counts credit as used from the day it was applied or given back, and as left again from the day that is undone', () => {
    const trial = new TrialBooks({ ...defaultPreferences, accountCredit: true });
    for (const command of issue('a', '100', '2026-11-02', '2026-11-10')) trial.do(command);
    for (const command of issue('b', '50', '2026-11-02', '2026-11-10')) trial.do(command);
    trial.do(receive('1', '100', '2026-11-03'));
    trial.do({
      ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-03' },
      allocations: [{ invoice: 'inv_a', amount: '100' }],
    });
    trial.do({
      ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_a', issuedOn: '2026-11-05' },
      ...{ reason: 'Late', lines: [{ line: 'lin_1', by: 'amount', amount: '30' }] },
      disposition: { credit: '30' },
    });
    trial.do({
      ...{ type: 'apply-credit', id: 'cmd_apply', creditNote: 'crn_1', allocatedOn: '2026-11-04' },
      allocations: [{ invoice: 'inv_b', amount: '20' }],
    });
    trial.do({
      ...{ type: 'refund-credit', refund: 'rfd_1', creditNote: 'crn_1', amount: '4' },
      ...{ refundedOn: '2026-11-01', method: 'pmt_cash' },
    });
    trial.do({
      ...{ type: 'remove-credit-allocation', creditAllocation: 'cal_apply_1', removedOn: '2026-11-07' },
    });
    trial.do({ type: 'return-refund', refund: 'rfd_1', returnedOn: '2026-11-08' });
    const figures = ([4, 5, 7, 8] as const).map((date) => {
      const { owed, credit } = balanceOn(activity(trial), day(date));
      return [owed, credit];
    });
    assert.deepEqual(figures, [
      ['50.00', '0.00'],
      ['30.00', '6.00'],
      ['50.00', '26.00'],
      ['50.00', '30.00'],
    ]);
    const numbers = activity(trial)
      .facts.filter(({ creditNote }) => creditNote)
      .map(({ number }) => number);
    assert.deepEqual(numbers, ['CN-0001', 'CN-0001-1', 'CN-0001', 'CN-0001-1', 'CN-0001']);
  });

  it('throws where the period ends before it begins', () => {
    for (const statement of [activityStatement, openStatement])
      assert.throws(() => statement(activity(busy()), { from: day(2), to: day(1) }), RangeError);
  });
});

describe('a statement by open balance (S-31)', () => {
  it('tells what is due and what is held as the period ends, and the balance on both its sides', () => {
    assert.deepEqual(openStatement(activity(busy()), { from: day(9), to: day(12) }), {
      from: day(9),
      to: day(12),
      opening: '60.00',
      closing: '40.00',
      invoices: [
        {
          ...{ invoice: 'inv_a', number: 'INV-0001', issuedOn: day(2), dueOn: day(10) },
          ...{ total: '100.00', amountDue: '40.00' },
        },
        {
          ...{ invoice: 'inv_b', number: 'INV-0002', issuedOn: day(5), dueOn: '2026-12-05' },
          ...{ total: '50.00', amountDue: '30.00' },
        },
      ],
      payments: [
        { payment: 'pay_1', number: 'PAY-0001', receivedOn: day(8), amount: '90.00', unallocated: '30.00' },
      ],
      credits: [],
    });
  });
});
