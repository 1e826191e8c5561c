import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eur, euros, openInvoice, receivedPayment } from '../testing/fixtures.js';
import { balanceOf } from './balance.js';

describe('what a client owes (S-33)', () => {
  it('is what open invoices owe, less what is held', () => {
    const open = [openInvoice(), { ...openInvoice(), amountDue: euros('20') }];
    const received = [
      receivedPayment({ unallocated: euros('30') }),
      receivedPayment({ unallocated: euros('0.50') }),
    ];
    assert.deepEqual(balanceOf(eur, open, received), { owed: '120.00', held: '30.50', balance: '89.50' });
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
