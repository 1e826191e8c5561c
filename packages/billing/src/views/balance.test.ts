import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from '../commands/trial-books.test.js';
import { eur, euros, openInvoice, receivedPayment } from '../testing/fixtures.js';
import { balanceOf } from './balance.js';

describe('what a client owes', () => {
  it('is what open invoices owe, less what is held (S-33)', () => {
    const open = [openInvoice(), { ...openInvoice(), amountDue: euros('20') }];
    const received = [
      receivedPayment({ unallocated: euros('30') }),
      receivedPayment({ unallocated: euros('0.50') }),
    ];
    assert.deepEqual(balanceOf(eur, open, received), { owed: '120.00', held: '30.50', balance: '89.50' });
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
    assert.deepEqual(balance(), { owed: '100.00', held: '30.00', balance: '70.00' });
  });

  it('is below zero when more is held than owed', () => {
    assert.deepEqual(balanceOf(eur, [], [receivedPayment()]), {
      owed: '0.00',
      held: '200.00',
      balance: '-200.00',
    });
  });

  it('is nothing for nobody', () => {
    assert.deepEqual(balanceOf(eur, [], []), { owed: '0.00', held: '0.00', balance: '0.00' });
  });
});
