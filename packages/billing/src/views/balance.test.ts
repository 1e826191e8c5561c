import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { defaultPreferences } from '../records/preferences.js';
import { eur, euros, openInvoice, receivedPayment, today } from '../testing/fixtures.js';
import { balanceOf } from './balance.js';

describe('what a client owes', () => {
  it('is what open invoices owe, less what is held (S-33)', () => {
    const open = [openInvoice(), { ...openInvoice(), amountDue: euros('20') }];
    const received = [
      receivedPayment({ unallocated: euros('30') }),
      receivedPayment({ unallocated: euros('0.50') }),
    ];
    assert.deepEqual(balanceOf(eur, open, received), {
      owed: '120.00',
      held: '30.50',
      credit: '0.00',
      balance: '89.50',
    });
  });

  it('P-51: is better by a payment as soon as it is recorded', () => {
    const books = new TrialBooks().owe('a', '100');
    const balance = () =>
      balanceOf(
        eur,
        [books.open('a')],
        books.records().flatMap((one) => (one.kind === 'payment' && one.status === 'received' ? one : [])),
      );
    assert.equal(balance().balance, '100.00');
    books.receive('1', '30');
    assert.deepEqual(balance(), { owed: '100.00', held: '30.00', credit: '0.00', balance: '70.00' });
  });

  it('is below zero when more is held than owed', () => {
    assert.deepEqual(balanceOf(eur, [], [receivedPayment()]), {
      owed: '0.00',
      held: '200.00',
      credit: '0.00',
      balance: '-200.00',
    });
  });

  it('is less by the credit that credit notes left on the account', () => {
    const books = new TrialBooks({ ...defaultPreferences, accountCredit: true });
    books.owe('a', '100').receive('1', '100', { inv_a: '100' }).owe('b', '50');
    books.do({
      ...{
        type: 'issue-credit-note',
        creditNote: 'crn_1',
        invoice: 'inv_a',
        issuedOn: today,
        reason: 'Late',
      },
      ...{ lines: [{ line: 'lin_1', by: 'amount', amount: '80' }], disposition: { credit: '80' } },
    });
    const balance = () => balanceOf(eur, [books.open('b')], [], [books.get('credit-note', 'crn_1')]);
    assert.deepEqual(balance(), { owed: '50.00', held: '0.00', credit: '80.00', balance: '-30.00' });
    books.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: today });
    assert.deepEqual(balance(), { owed: '50.00', held: '0.00', credit: '0.00', balance: '50.00' });
  });

  it('is nothing for nobody', () => {
    assert.deepEqual(balanceOf(eur, [], []), { owed: '0.00', held: '0.00', credit: '0.00', balance: '0.00' });
  });
});
