import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPaymentMethods } from '../records/payment-methods.js';
import { TrialBooks } from './trial-books.test.js';

const archive = { type: 'archive-payment-method', paymentMethod: 'pmt_cash' } as const;
const restore = { type: 'restore-payment-method', paymentMethod: 'pmt_cash' } as const;

describe('restore-payment-method', () => {
  it('brings an archived method back into use, in its place', () => {
    const books = new TrialBooks();
    books.do(archive);
    books.do(restore);
    assert.deepEqual(books.get('payment-methods', 'payment-methods'), defaultPaymentMethods);
  });

  it('is refused with not-found for a method nobody made', () => {
    assert.deepEqual(new TrialBooks().refusal({ ...restore, paymentMethod: 'pmt_none' }), {
      type: 'not-found',
      kind: 'payment-methods',
      id: 'pmt_none',
    });
  });

  it('is refused with not-archived while it is in use', () => {
    assert.deepEqual(new TrialBooks().refusal(restore), { type: 'not-archived', name: 'Cash' });
  });

  it('is refused with name-taken by a method that came into use since', () => {
    const books = new TrialBooks();
    books.do(archive);
    books.do({
      type: 'save-payment-method',
      paymentMethod: 'pmt_coins',
      name: 'Cash',
      methodType: 'cash',
    });
    assert.deepEqual(books.refusal(restore), { type: 'name-taken', name: 'Cash' });
  });
});
