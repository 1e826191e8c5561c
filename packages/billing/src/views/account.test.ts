import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { TrialBooks, type Trial } from '../commands/trial-books.test.js';
import { currencyOf } from '../money/currency.js';
import { sum } from '../money/amount.js';
import { amountDueOf } from '../records/invoice.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, draftContent, eur, grace, lineInput } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { accountOf } from './account.js';
import { balanceOn, invoicesDueOn, paymentsHeldOn } from './account-figures.js';
import { activityOf } from './activity.js';
import { ageingOn } from './ageing.js';
import { balanceOf } from './balance.js';
import { adasAccount, dayInPlay, someBooks } from './random-account.test.js';
import { activityStatement, openStatement } from './statement.js';

const day = (date: number) => dayOf(`2026-11-${String(date).padStart(2, '0')}`);
const november = { from: day(1), to: day(30) };
const lastDay = dayOf('2026-12-31');

const issue = (id: string, total: string, issuedOn: string, dueOn: string): readonly Trial[] => [
  {
    ...{ type: 'create-draft', invoice: `inv_${id}` },
    content: draftContent({ issuedOn, dueOn, lines: [lineInput({ unitPrice: total })] }),
  },
  { type: 'finalize-invoice', invoice: `inv_${id}`, version: 1 },
];

const receive = (id: string, amount: string, receivedOn: string): Trial => ({
  ...{ type: 'record-payment', payment: `pay_${id}`, client: ada, currency: 'EUR', amount },
  ...{ method: 'pmt_cash', receivedOn, allocations: [] },
});

function books(...commands: readonly Trial[]): TrialBooks {
  const trial = new TrialBooks();
  for (const command of commands) trial.do(command);
  return trial;
}

/** Two invoices, a payment that settles part of the first, a credit note, a write-off and a refund. */
const busy = () =>
  books(
    ...issue('a', '100', '2026-11-02', '2026-11-10'),
    ...issue('b', '50', '2026-11-05', '2026-12-05'),
    receive('1', '90', '2026-11-08'),
    {
      ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-09' },
      allocations: [{ invoice: 'inv_a', amount: '60' }],
    },
    {
      ...{ type: 'issue-credit-note', creditNote: 'crn_1', invoice: 'inv_b', issuedOn: '2026-11-12' },
      ...{ reason: 'Goodwill', lines: [{ line: 'lin_1', by: 'amount', amount: '20' }] },
    },
    {
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '5' },
      ...{ writtenOffOn: '2026-11-15', reason: 'Moved away' },
    },
    { type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '10', refundedOn: '2026-11-20' },
  );

const activity = (trial: TrialBooks) => activityOf(adasAccount(trial));

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

describe('an account on a day', () => {
  it('has on each day the balance that its records had come to', () => {
    const balances = [1, 2, 8, 9, 12].map((date) => balanceOn(activity(busy()), day(date)));
    assert.deepEqual(balances, [
      { owed: '0.00', held: '0.00', credit: '0.00', balance: '0.00' },
      { owed: '100.00', held: '0.00', credit: '0.00', balance: '100.00' },
      { owed: '150.00', held: '90.00', credit: '0.00', balance: '60.00' },
      { owed: '90.00', held: '30.00', credit: '0.00', balance: '60.00' },
      { owed: '70.00', held: '30.00', credit: '0.00', balance: '40.00' },
    ]);
  });

  it('counts what is dated before its invoice or its payment from their days on', () => {
    const trial = books(...issue('a', '100', '2026-11-05', '2026-11-10'), receive('1', '40', '2026-11-08'));
    trial.do({
      ...{ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-01' },
      allocations: [{ invoice: 'inv_a', amount: '40' }],
    });
    trial.do({
      ...{ type: 'write-off-invoice', writeOff: 'wof_1', invoice: 'inv_a', amount: '5' },
      ...{ writtenOffOn: '2026-11-01', reason: 'Moved away' },
    });
    const owed = [1, 5, 8].map((date) => balanceOn(activity(trial), day(date)));
    assert.deepEqual(owed, [
      { owed: '0.00', held: '0.00', credit: '0.00', balance: '0.00' },
      { owed: '95.00', held: '0.00', credit: '0.00', balance: '95.00' },
      { owed: '55.00', held: '0.00', credit: '0.00', balance: '55.00' },
    ]);
  });
});

describe('ageing', () => {
  it('tells how much has been overdue for how long, each limit still in the bucket it ends', () => {
    const dues = ['2026-12-31', '2026-12-30', '2026-12-01', '2026-11-30', '2026-10-01'];
    const trial = books(...dues.flatMap((dueOn, i) => issue(`${i}`, `${10 ** i}`, '2026-10-01', dueOn)));
    const { buckets, owed } = ageingOn(activity(trial), lastDay);
    assert.deepEqual(
      buckets.map(({ from, to, amountDue }) => [from, to, amountDue]),
      [
        [undefined, 0, '1.00'],
        [1, 30, '110.00'],
        [31, 60, '1000.00'],
        [61, 90, '0.00'],
        [91, undefined, '10000.00'],
      ],
    );
    assert.equal(owed, '11111.00');
    const days = ageingOn(activity(trial), lastDay, [1]).buckets;
    assert.deepEqual(
      days.map(({ invoices }) => invoices.map(({ number }) => number)),
      [['INV-0001'], ['INV-0002'], ['INV-0005', 'INV-0004', 'INV-0003']],
    );
    assert.equal(ageingOn(activity(trial), lastDay, []).buckets.length, 2);
  });

  it('takes no limits that are not in order', () => {
    for (const limits of [[0], [-1], [1.5], [30, 30], [60, 30]])
      assert.throws(() => ageingOn(activity(busy()), lastDay, limits), RangeError);
  });
});

describe('any account, whatever its records are dated', () => {
  const property = (holds: (trial: TrialBooks, from: string, to: string) => void) =>
    fc.assert(
      fc.property(someBooks, dayInPlay, dayInPlay, (trial, a, b) => {
        holds(trial, ...(a < b ? ([a, b] as const) : ([b, a] as const)));
      }),
      { numRuns: 200, seed: 20_261_124 },
    );

  it('comes to what the records say now, once every day has passed (money.md I6, I14)', () =>
    property((trial) => {
      const account = adasAccount(trial);
      const all = activityOf(account);
      const open = account.invoices.filter((one) => one.status === 'open');
      const received = account.payments.filter((one) => one.status === 'received');
      assert.deepEqual(balanceOn(all, lastDay), balanceOf(eur, open, received, account.creditNotes));
      const due = new Map(invoicesDueOn(all, lastDay).map((one) => [one.invoice, one.amountDue]));
      for (const one of account.invoices) assert.equal(due.get(one.id) ?? '0.00', amountDueOf(one));
      const held = new Map(paymentsHeldOn(all, lastDay).map((one) => [one.payment, one.unallocated]));
      for (const one of received) assert.equal(held.get(one.id) ?? '0.00', one.unallocated);
    }));

  it('opens with what it closed with before, and its activity comes to the difference', () =>
    property((trial, from, to) => {
      const all = activityOf(adasAccount(trial));
      const first = activityStatement(all, { from: day(1), to: dayOf(from) });
      const second = activityStatement(all, { from: dayOf(from), to: dayOf(to) });
      assert.equal(sum([second.opening, ...second.lines.map(({ amount }) => amount)], eur), second.closing);
      assert.equal(second.closing, second.lines.at(-1)?.balance ?? second.opening);
      assert.equal(first.opening, '0.00');
      assert.equal(second.closing, balanceOn(all, dayOf(to)).balance);
      assert.equal(first.closing, balanceOn(all, dayOf(from)).balance);
    }));

  it('owes on each day what its invoices owe and holds what its payments do; ageing adds up to it (money.md I14)', () =>
    property((trial, from, to) => {
      const all = activityOf(adasAccount(trial));
      for (const on of [dayOf(from), dayOf(to)]) {
        const { owed, held, credit, balance } = balanceOn(all, on);
        const { invoices, payments, credits, closing } = openStatement(all, { from: day(1), to: on });
        assert.equal(
          sum(
            invoices.map(({ amountDue }) => amountDue),
            eur,
          ),
          owed,
        );
        assert.equal(
          sum(
            payments.map(({ unallocated }) => unallocated),
            eur,
          ),
          held,
        );
        assert.equal(
          sum(
            credits.map(({ remaining }) => remaining),
            eur,
          ),
          credit,
        );
        assert.equal(closing, balance);
        const ageing = ageingOn(all, on, [1, 2, 5]);
        assert.equal(ageing.owed, owed);
        assert.equal(
          sum(
            ageing.buckets.map(({ amountDue }) => amountDue),
            eur,
          ),
          owed,
        );
      }
    }));
});
