import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grace, lineInput } from '../testing/fixtures.js';
import { refund, TrialBooks } from './trial-books.test.js';

const allocate = (settles: Readonly<Record<`inv_${string}`, string>>) =>
  ({
    id: 'cmd_apply',
    type: 'allocate-payment',
    payment: 'pay_1',
    allocatedOn: '2026-11-26',
    allocations: Object.entries(settles).map(([invoice, amount]) => ({
      invoice: invoice as `inv_${string}`,
      amount,
    })),
  }) as const;

describe('allocate-payment', () => {
  it('applies money already held, and goes on numbering the payment’s allocations (M4, P-13, P-16)', () => {
    const books = new TrialBooks().owe('a', '30').owe('b', '100').owe('c', '100');
    books.receive('1', '120', { inv_a: '30' });
    books.do(allocate({ inv_b: '20', inv_c: '70' }));
    const payment = books.received('1');
    assert.deepEqual([payment.unallocated, payment.allocationCount], ['0.00', 3]);
    const { number, amount, allocatedOn } = books.get('allocation', 'alc_apply_2');
    assert.deepEqual([number, amount, allocatedOn], ['PAY-0001-3', '70.00', '2026-11-26']);
    assert.deepEqual([books.open('b').amountDue, books.open('c').amountDue], ['80.00', '30.00']);
  });

  it('writes the payment, then the invoices, then the allocations', () => {
    const books = new TrialBooks().owe('a', '30').owe('b', '30').receive('1', '100');
    const { writes } = books.do(allocate({ inv_a: '30', inv_b: '10' }));
    assert.deepEqual(
      writes.map(({ id }) => id),
      ['pay_1', 'inv_a', 'inv_b', 'alc_apply_1', 'alc_apply_2'],
    );
  });

  it('pays the invoice on the day it was applied', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '100');
    books.do(allocate({ inv_a: '30' }));
    assert.equal(books.paid('a').paidOn, '2026-11-26');
  });

  it('applies the same amount again after it was taken back, under a new number (5.4.8)', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '100', { inv_a: '30' });
    const before = books.get('invoice', 'inv_a');
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-11-25' });
    books.do(allocate({ inv_a: '30' }));
    assert.deepEqual(books.get('invoice', 'inv_a'), { ...before, paidOn: '2026-11-26' });
    assert.equal(books.get('allocation', 'alc_apply_1').number, 'PAY-0001-2');
  });
});

describe('allocate-payment is refused, in this order,', () => {
  it('with not-found where there is no payment, also with a wrong part', () => {
    assert.deepEqual(new TrialBooks().refusal(allocate({ inv_a: '0' })), {
      type: 'not-found',
      kind: 'payment',
      id: 'pay_1',
    });
  });

  it('with payment-void for a void one, though it has nothing left (M8, P-34)', () => {
    const books = new TrialBooks().receive('1', '100');
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-25' });
    assert.deepEqual(books.refusal(allocate({ inv_a: '0' })), {
      type: 'payment-void',
      payment: 'pay_1',
      number: 'PAY-0001',
    });
  });

  it('with nothing-unallocated when all is used, before its parts are read', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '100', { inv_a: '100' });
    assert.deepEqual(books.refusal(allocate({ inv_b: '0' })), {
      type: 'nothing-unallocated',
      payment: 'pay_1',
      number: 'PAY-0001',
    });
  });

  it('with nothing-unallocated when all was refunded: what was given back is gone (P-28)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '100');
    books.do(refund('100'));
    assert.equal(books.refusal(allocate({ inv_a: '1' })).type, 'nothing-unallocated');
  });

  it('with money-sign for a part of nothing, before the parts are added up', () => {
    const books = new TrialBooks().receive('1', '100');
    assert.deepEqual(books.refusal(allocate({ inv_a: '200', inv_b: '0' })), {
      type: 'money-sign',
      path: 'allocations.1.amount',
    });
  });

  it('with allocations-exceed-amount when the parts are more than is unallocated (P-14)', () => {
    const books = new TrialBooks().owe('a', '40').receive('1', '100', { inv_a: '40' });
    assert.deepEqual(books.refusal(allocate({ inv_b: '60', inv_c: '0.01' })), {
      type: 'allocations-exceed-amount',
      currency: 'EUR',
      amount: '60.00',
      applied: '60.01',
    });
  });

  it('with invoice-listed-twice', () => {
    const books = new TrialBooks().owe('a', '40').receive('1', '100');
    const part = { invoice: 'inv_a', amount: '1' } as const;
    assert.deepEqual(books.refusal({ ...allocate({}), allocations: [part, part] }), {
      type: 'invoice-listed-twice',
      invoice: 'inv_a',
    });
  });

  it('with not-found for an invoice that does not exist', () => {
    assert.deepEqual(new TrialBooks().receive('1', '100').refusal(allocate({ inv_a: '1' })), {
      type: 'not-found',
      kind: 'invoice',
      id: 'inv_a',
    });
  });

  it('with invoice-not-open, then other-client, then currency-mismatch, then exceeds-amount-due', () => {
    const lines = [lineInput({ unitPrice: '1' })];
    const books = new TrialBooks().receive('1', '100');
    books.draft('a', { client: grace, currency: 'USD', lines });
    books.issue('b', { client: grace, currency: 'USD', lines });
    books.issue('c', { currency: 'USD', lines });
    books.issue('d', { lines });
    assert.deepEqual(
      (['inv_a', 'inv_b', 'inv_c', 'inv_d'] as const).map(
        (id) => books.refusal(allocate({ [id]: '2' })).type,
      ),
      ['invoice-not-open', 'other-client', 'currency-mismatch', 'exceeds-amount-due'],
    );
  });

  it('as a whole when one part is: the other is not applied', () => {
    const books = new TrialBooks().owe('a', '40').draft('b').receive('1', '100');
    books.refusal(allocate({ inv_a: '40', inv_b: '1' }));
    assert.equal(books.get('invoice', 'inv_a').status, 'open');
  });
});
