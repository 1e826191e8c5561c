import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type TrialBooks } from '../commands/trial-books.test.js';
import { sum } from '../money/amount.js';
import { amountDueOf } from '../records/invoice.js';
import { eur } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { balanceOn, invoicesDueOn, paymentsHeldOn } from './account-figures.js';
import { activityOf } from './activity.js';
import { ageingOn } from './ageing.js';
import { balanceOf } from './balance.js';
import { activity, books, busy, day, issue, lastDay, receive } from './busy-account.test.js';
import { adasAccount, dayInPlay, someBooks } from './random-account.test.js';
import { activityStatement, openStatement } from './statement.js';

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
