import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { refund, TrialBooks } from './trial-books.test.js';

const complete = { type: 'complete-refund', refund: 'rfd_1', refundedOn: '2026-11-27' } as const;

const asked = (over: Parameters<typeof refund>[1] = {}) => {
  const books = new TrialBooks().receive('1', '50');
  books.do(refund('20', { requested: true, ...over }));
  return books;
};

describe('complete-refund', () => {
  it('says that what was set aside has gone, with what the bank calls it (I2)', () => {
    const books = asked();
    const [payment, pending] = [books.received('1'), books.get('refund', 'rfd_1')];
    assert.deepEqual(books.do({ ...complete, reference: 're_1' }), {
      writes: [
        { ...pending, status: 'completed', refundedOn: '2026-11-27', reference: 're_1' },
        { ...payment, refundPending: '0.00', refunded: '20.00' },
      ],
    });
  });

  it('keeps the reference it was asked for with where none is given', () => {
    const books = asked({ reference: 're_0' });
    books.do(complete);
    assert.equal(books.get('refund', 'rfd_1').reference, 're_0');
  });

  it('leaves what else is set aside as it is', () => {
    const books = asked();
    books.do(refund('5', { refund: 'rfd_2', requested: true }));
    books.do(complete);
    const { unallocated, refunded, refundPending } = books.received('1');
    assert.deepEqual([unallocated, refunded, refundPending], ['25.00', '20.00', '5.00']);
  });
});

describe('complete-refund is refused, in this order,', () => {
  it('with not-found where there is no refund', () => {
    assert.deepEqual(new TrialBooks().refusal(complete), { type: 'not-found', kind: 'refund', id: 'rfd_1' });
  });

  it('with refund-not-pending the second time (row 125)', () => {
    const books = asked();
    books.do(complete);
    assert.deepEqual(books.refusal(complete), {
      type: 'refund-not-pending',
      refund: 'rfd_1',
      from: 'PAY-0001',
      status: 'completed',
    });
  });
});

describe('a live refund whose payment is gone', () => {
  it('is a fault in the books, not a refusal', () => {
    const books = asked();
    const { unallocated: _, refunded: __, refundPending: ___, ...payment } = books.received('1');
    books.put({ ...payment, status: 'void', voidedOn: payment.receivedOn });
    assert.throws(() => books.ask(complete), { message: 'The live refund rfd_1 has lost its payment.' });
  });
});
