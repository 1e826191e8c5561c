import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refund, TrialBooks } from './trial-books.test.js';

const withdraw = { type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-25' } as const;

describe('void-payment', () => {
  it('voids a payment nothing was done with; it keeps its number and amount (M7, P-33, P-34, P-35)', () => {
    const books = new TrialBooks().receive('1', '50');
    const {
      unallocated: _,
      refunded: __,
      refundPending: ___,
      allocationCount: ____,
      ...payment
    } = books.received('1');
    assert.deepEqual(books.do(withdraw), {
      writes: [{ ...payment, status: 'void', voidedOn: '2026-11-25' }],
    });
  });

  it('keeps the reason where one is given', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do({ ...withdraw, reason: 'Entered twice' });
    const payment = books.get('payment', 'pay_1');
    assert.equal(payment.status === 'void' && payment.reason, 'Entered twice');
  });

  it('is possible once it was unlinked (Q-06)', () => {
    const books = new TrialBooks().owe('a', '50').receive('1', '50', { inv_a: '50' });
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-11-25' });
    books.do(withdraw);
    assert.equal(books.get('payment', 'pay_1').status, 'void');
  });
});

describe('void-payment is refused, in this order,', () => {
  it('with not-found where there is no payment', () => {
    assert.deepEqual(new TrialBooks().refusal(withdraw), { type: 'not-found', kind: 'payment', id: 'pay_1' });
  });

  it('with payment-void the second time (M8)', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(withdraw);
    assert.deepEqual(books.refusal(withdraw), {
      type: 'payment-void',
      payment: 'pay_1',
      number: 'PAY-0001',
    });
  });

  it('with payment-has-allocations while part of it is allocated, also when part was refunded (P-33)', () => {
    const books = new TrialBooks().owe('a', '10').receive('1', '50', { inv_a: '10' });
    books.do(refund('20'));
    assert.deepEqual(books.refusal(withdraw), {
      type: 'payment-has-allocations',
      payment: 'pay_1',
      number: 'PAY-0001',
      currency: 'EUR',
      amount: '10.00',
    });
  });

  it('with payment-has-refunds once part of it was given back (P-36)', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(refund('20'));
    assert.deepEqual(books.refusal(withdraw), {
      type: 'payment-has-refunds',
      payment: 'pay_1',
      number: 'PAY-0001',
      currency: 'EUR',
      amount: '20.00',
    });
  });
});
