import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountOf } from '../money/amount.js';
import { currencyOf } from '../money/currency.js';
import { controlTotalsOf } from '../records/control-total.js';
import { ada, draftInvoice, eur, euros, grace, openInvoice, receivedPayment } from '../testing/fixtures.js';
import { dayOf } from '../time/day.js';
import { activityOf } from './activity.js';
import { agedTotals, balanceInTotals } from './aged-totals.js';
import { ageingOn } from './ageing.js';
import { balanceOf } from './balance.js';
import { lastDay } from './busy-account.test.js';
import { adasAccount, someBooks } from './random-account.test.js';

const due = (id: `inv_${string}`, dueOn: string) => openInvoice(draftInvoice({ id, dueOn: dayOf(dueOn) }));

describe('figures from control totals', () => {
  it('S-33: are the balance and the ageing of the records, whatever was done', () => {
    const holds = fc.property(someBooks, (books) => {
      const records = books.records();
      const totals = controlTotalsOf(records, { client: ada.id });
      const open = records.flatMap((one) => (one.kind === 'invoice' && one.status === 'open' ? one : []));
      const money = records.flatMap((one) =>
        one.kind === 'payment' && one.status === 'received' ? one : [],
      );
      const notes = records.flatMap((one) => (one.kind === 'credit-note' ? one : []));
      assert.deepEqual(balanceInTotals(totals, eur), balanceOf(eur, open, money, notes));
      const { buckets, owed } = ageingOn(activityOf(adasAccount(books)), lastDay, [5, 20]);
      assert.deepEqual(agedTotals(totals, eur, lastDay, [5, 20]), {
        ...{ day: lastDay, owed },
        buckets: buckets.map(({ invoices, ...bucket }) => ({ ...bucket, items: invoices.length })),
      });
    });
    fc.assert(holds, { seed: 33, numRuns: 200 });
  });

  it('tell how much has been overdue for how long, of how many invoices', () => {
    const open = [
      due('inv_1', '2026-12-31'),
      due('inv_2', '2026-12-30'),
      due('inv_3', '2026-12-30'),
      due('inv_4', '2026-09-01'),
    ];
    const { buckets, owed } = agedTotals(controlTotalsOf(open, {}), eur, lastDay);
    assert.deepEqual(
      buckets.map(({ from, to, amountDue, items }) => [from, to, amountDue, items]),
      [
        [undefined, 0, '100.00', 1],
        [1, 30, '200.00', 2],
        [31, 60, '0.00', 0],
        [61, 90, '0.00', 0],
        [91, undefined, '100.00', 1],
      ],
    );
    assert.equal(owed, '400.00');
  });

  it('never add amounts of two currencies', () => {
    const yen = currencyOf('JPY');
    const inYen = { currency: yen, amount: amountOf('500', yen), unallocated: amountOf('500', yen) };
    const totals = controlTotalsOf([receivedPayment(), receivedPayment({ id: 'pay_2', ...inYen })], {});
    assert.equal(balanceInTotals(totals, eur).held, '200.00');
    assert.equal(balanceInTotals(totals, yen).held, '500');
    assert.equal(agedTotals(totals, yen, lastDay).owed, '0');
  });

  it('are no older for what is held, or owed in another currency', () => {
    const dollars = due('inv_2', '2026-12-30');
    const totals = controlTotalsOf(
      [due('inv_1', '2026-12-30'), { ...dollars, currency: currencyOf('USD') }, receivedPayment()],
      {},
    );
    assert.equal(agedTotals(totals, eur, lastDay).owed, '100.00');
  });

  it('count an installment on the day it falls due, and nothing of one that is settled', () => {
    const parts = [
      { dueOn: dayOf('2026-12-01'), amount: euros('40') },
      { dueOn: dayOf('2027-02-01'), amount: euros('60') },
    ];
    const invoice = { ...openInvoice(draftInvoice({ client: grace })), installments: parts };
    const owed = (amountDue: string) =>
      controlTotalsOf([{ ...invoice, amountDue: euros(amountDue) }], { client: grace.id }).map(
        ({ dueOn, amount, items }) => [dueOn, amount, items],
      );
    assert.deepEqual(owed('70'), [
      ['2026-12-01', '10.00', 1],
      ['2027-02-01', '60.00', 1],
    ]);
    assert.deepEqual(owed('60'), [['2027-02-01', '60.00', 1]]);
  });
});
