import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { currencyOf } from '../money/currency.js';
import type { BillingRecord } from '../records/record.js';
import { ada, eur, grace, today } from '../testing/fixtures.js';
import { accountOf, type Account } from './account.js';

/** Ada's: one invoice partly paid, one that went back to draft, a refund, and a payment that is asked for online. */
function adas(): readonly BillingRecord[] {
  const books = new TrialBooks().owe('a', '100').owe('b', '20').owe('c', '30');
  books.receive('1', '50', { inv_a: '40' }).start('2', { inv_c: '30' });
  books.do({ type: 'revert-to-draft', invoice: 'inv_b' });
  books.do({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '5', refundedOn: today });
  return books.records();
}

/** The same, of Grace: other records under other ids. */
const graces = (): readonly BillingRecord[] =>
  adas().map((record) => {
    const own = { ...record, id: `${record.id}-g` };
    const payment = 'payment' in record && { payment: `${record.payment}-g` };
    const issued = 'issued' in record && { issued: { ...record.issued, client: grace } };
    return { ...own, ...payment, ...issued, ...('client' in record && { client: grace }) } as BillingRecord;
  });

const idsIn = ({ invoices, archived, payments, allocations, refunds }: Account) =>
  [invoices, archived, payments, allocations, refunds].map((all) => all.map(({ id }) => id));

describe('an account', () => {
  it('has what counts on it or once did: no draft, and no payment of which no money has come', () => {
    const [invoices, archived, payments, allocations, refunds] = idsIn(
      accountOf({ currency: eur, client: ada.id }, adas()),
    );
    assert.deepEqual([invoices, payments, refunds], [['inv_a', 'inv_c'], ['pay_1'], ['rfd_1']]);
    assert.deepEqual([archived?.length, allocations?.length], [1, 1]);
  });

  it('has nothing of another client, and without a client everything', () => {
    const [own, other] = [adas(), graces()];
    const both = [...own, ...other];
    for (const { id } of [ada, grace]) {
      const mine = id === ada.id ? own : other;
      assert.deepEqual(
        accountOf({ currency: eur, client: id }, both),
        accountOf({ currency: eur, client: id }, mine),
      );
    }
    const [all, one] = [accountOf({ currency: eur }, both), accountOf({ currency: eur }, own)];
    assert.deepEqual(
      idsIn(all).map((ids) => ids.length),
      idsIn(one).map((ids) => 2 * ids.length),
    );
  });

  it('has nothing in another currency', () => {
    const inDollars = accountOf({ currency: currencyOf('USD'), client: ada.id }, adas());
    assert.deepEqual(idsIn(inDollars), [[], [], [], [], []]);
  });
});
