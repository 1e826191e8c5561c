import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refund, TrialBooks } from './trial-books.test.js';

const comeBack = { type: 'return-refund', refund: 'rfd_1', returnedOn: '2026-11-30' } as const;

const given = () => {
  const books = new TrialBooks().owe('a', '50').receive('1', '50');
  books.do(refund('20'));
  return books;
};

describe('return-refund', () => {
  it('makes money that came back unallocated again, and says why (I2)', () => {
    const books = given();
    const [payment, completed] = [books.received('1'), books.get('refund', 'rfd_1')];
    assert.deepEqual(books.do({ ...comeBack, reason: 'Account closed' }), {
      writes: [
        { ...completed, status: 'returned', returnedOn: '2026-11-30', reason: 'Account closed' },
        { ...payment, unallocated: '50.00', refunded: '0.00' },
      ],
    });
  });

  it('leaves the money to be applied or given back once more', () => {
    const books = given();
    books.do(comeBack);
    assert.ok(!('reason' in books.get('refund', 'rfd_1')));
    const allocations = [{ invoice: 'inv_a', amount: '30' }] as const;
    books.do({ type: 'allocate-payment', payment: 'pay_1', allocatedOn: '2026-11-30', allocations });
    books.do(refund('20', { refund: 'rfd_2' }));
    const { unallocated, refunded } = books.received('1');
    assert.deepEqual([unallocated, refunded], ['0.00', '20.00']);
  });
});

describe('return-refund is refused, in this order,', () => {
  it('with not-found where there is no refund', () => {
    assert.deepEqual(new TrialBooks().refusal(comeBack), { type: 'not-found', kind: 'refund', id: 'rfd_1' });
  });

  it('with refund-not-completed before it went, and the second time (row 125)', () => {
    const books = given();
    const about = { type: 'refund-not-completed', refund: 'rfd_1', from: 'PAY-0001' };
    books.do(refund('20', { refund: 'rfd_2', requested: true }));
    const pending = { ...about, refund: 'rfd_2', status: 'pending' };
    assert.deepEqual(books.refusal({ ...comeBack, refund: 'rfd_2' }), pending);
    books.do(comeBack);
    assert.deepEqual(books.refusal(comeBack), { ...about, status: 'returned' });
  });
});
