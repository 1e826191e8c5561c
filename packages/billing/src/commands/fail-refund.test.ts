import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refund, TrialBooks } from './trial-books.test.js';

const fail = { type: 'fail-refund', refund: 'rfd_1', failedOn: '2026-11-27' } as const;

const asked = () => {
  const books = new TrialBooks().owe('a', '50').receive('1', '50');
  books.do(refund('20', { requested: true }));
  return books;
};

describe('fail-refund', () => {
  it('makes what was set aside unallocated again, and says why (I2)', () => {
    const books = asked();
    const [payment, pending] = [books.received('1'), books.get('refund', 'rfd_1')];
    assert.deepEqual(books.do({ ...fail, reason: 'Card expired' }), {
      writes: [
        { ...pending, status: 'failed', failedOn: '2026-11-27', reason: 'Card expired' },
        { ...payment, unallocated: '50.00', refundPending: '0.00' },
      ],
    });
  });

  it('leaves the money to be applied, given back once more, or voided with its payment (P-36)', () => {
    const books = asked();
    books.do(fail);
    assert.ok(!('reason' in books.get('refund', 'rfd_1')));
    books.do(refund('50', { refund: 'rfd_2', requested: true }));
    books.do({ ...fail, refund: 'rfd_2' });
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-28' });
    assert.equal(books.get('payment', 'pay_1').status, 'void');
  });
});

describe('fail-refund is refused, in this order,', () => {
  it('with not-found where there is no refund', () => {
    assert.deepEqual(new TrialBooks().refusal(fail), { type: 'not-found', kind: 'refund', id: 'rfd_1' });
  });

  it('with refund-not-pending once it failed, and once it went (row 125)', () => {
    const books = asked();
    books.do(fail);
    const about = { type: 'refund-not-pending', refund: 'rfd_1', from: 'PAY-0001' };
    assert.deepEqual(books.refusal(fail), { ...about, status: 'failed' });
    books.do(refund('20', { refund: 'rfd_2' }));
    const done = { ...about, refund: 'rfd_2', status: 'completed' };
    assert.deepEqual(books.refusal({ ...fail, refund: 'rfd_2' }), done);
  });
});
