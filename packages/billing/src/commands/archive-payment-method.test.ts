import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPaymentMethods } from '../records/payment-methods.js';
import { TrialBooks } from './trial-books.test.js';

const archive = (paymentMethod: `pmt_${string}`) =>
  ({ type: 'archive-payment-method', paymentMethod }) as const;

describe('archive-payment-method', () => {
  it('takes a method out of use; payments that used it keep it (S-17)', () => {
    const books = new TrialBooks().receive('1', '5');
    const payment = books.received('1');
    books.do(archive('pmt_cash'));
    assert.deepEqual(
      books.get('payment-methods', 'payment-methods').methods.filter(({ archived }) => archived),
      [{ id: 'pmt_cash', name: 'Cash', type: 'cash', archived: true }],
    );
    assert.deepEqual(books.received('1'), payment);
  });

  it('is refused with not-found for a method nobody made', () => {
    assert.deepEqual(new TrialBooks().refusal(archive('pmt_none')), {
      type: 'not-found',
      kind: 'payment-methods',
      id: 'pmt_none',
    });
  });

  it('is refused with already-archived the second time, also for the last but one', () => {
    const books = new TrialBooks();
    books.do(archive('pmt_cash'));
    assert.deepEqual(books.refusal(archive('pmt_cash')), { type: 'already-archived', name: 'Cash' });
  });

  it('is refused with last-payment-method when none would be left in use (S-14)', () => {
    const books = new TrialBooks();
    for (const { id } of defaultPaymentMethods.methods.slice(1)) books.do(archive(id));
    assert.deepEqual(books.refusal(archive('pmt_credit-card')), {
      type: 'last-payment-method',
      name: 'Credit card',
    });
  });
});
