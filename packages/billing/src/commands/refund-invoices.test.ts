import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftInvoice, receivedPayment } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

type Back = readonly [refund: string, allocation: string, amount: string, over?: object];

const refund = (...backs: readonly Back[]) =>
  ({
    id: 'cmd_back',
    type: 'refund-invoices',
    refundedOn: '2026-11-26',
    refunds: backs.map(([id, allocation, amount, over]) => ({
      ...{ refund: `rfd_${id}` as const, allocation: `alc_${allocation}` as const, amount, ...over },
    })),
  }) as const;

/** Ada owes 100.00 twice, and paid 80.00 of the first and 50.00 of the second with one payment. */
const paid = () =>
  new TrialBooks().owe('a', '100').owe('b', '100').receive('1', '150', { inv_a: '80', inv_b: '50' });

describe('refund-invoices', () => {
  it('takes the allocation back and gives the money back in one act: the invoice owes it again (P-24, I2)', () => {
    const books = paid();
    const [payment, allocation] = [books.received('1'), books.get('allocation', 'alc_1_1')];
    const { writes } = books.do({ ...refund(['1', '1_1', '80']), reason: 'Canceled' });
    assert.deepEqual(
      writes.map(({ id }) => id),
      ['alc_1_1', 'rfd_1', 'pay_1', 'inv_a'],
    );
    assert.deepEqual(books.get('allocation', 'alc_1_1'), {
      ...allocation,
      ...{ status: 'removed', removedOn: '2026-11-26', reason: 'Canceled' },
    });
    const { status, amount, method } = books.get('refund', 'rfd_1');
    assert.deepEqual([status, amount, method.name], ['completed', '80.00', 'Cash']);
    assert.deepEqual(books.received('1'), { ...payment, refunded: '80.00' });
    assert.equal(books.open('a').amountDue, '100.00');
  });

  it('leaves what does not go back where it is, as an allocation of its own (P-21)', () => {
    const books = paid();
    books.do(refund(['1', '1_1', '30.01']));
    const { status, number, amount, invoiceNumber, allocatedOn } = books.get('allocation', 'alc_back_1');
    assert.deepEqual(
      [status, number, amount, invoiceNumber, allocatedOn],
      ['active', 'PAY-0001-3', '49.99', 'INV-0001', '2026-11-26'],
    );
    assert.equal(books.open('a').amountDue, '50.01');
    assert.equal(books.received('1').unallocated, '20.00');
  });

  it('gives back of several invoices and payments, all of it or nothing (P-30)', () => {
    const books = paid().receive('2', '20', { inv_a: '20' });
    books.do(refund(['1', '1_1', '80'], ['2', '2_1', '5'], ['3', '1_2', '1']));
    assert.deepEqual([books.open('a').amountDue, books.open('b').amountDue], ['85.00', '51.00']);
    assert.deepEqual([books.received('1').refunded, books.received('2').refunded], ['81.00', '5.00']);
    const too = refund(['4', '2_1', '1'], ['5', 'back_3', '49.01']);
    assert.equal(books.refusal({ ...too, id: 'cmd_more' }).type, 'allocation-removed');
    assert.equal(books.open('a').amountDue, '85.00');
  });

  it('asks for it only, and by another way, where that is said: the money is set aside (Q-12)', () => {
    const books = paid();
    books.do(refund(['1', '1_1', '80', { requested: true, method: 'pmt_cheque', reference: 're_1' }]));
    const pending = books.get('refund', 'rfd_1');
    assert.deepEqual([pending.status, pending.method.name, pending.reference], ['pending', 'Cheque', 're_1']);
    assert.equal(books.received('1').refundPending, '80.00');
    books.do({ type: 'fail-refund', refund: 'rfd_1', failedOn: '2026-11-27' });
    assert.equal(books.received('1').unallocated, '100.00');
    assert.equal(
      books.open('a').amountDue,
      '100.00',
      'what failed does not settle the invoice again by itself',
    );
  });

  it('opens a paid invoice', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '100', { inv_a: '100' });
    books.do(refund(['1', '1_1', '0.01']));
    assert.equal(books.open('a').amountDue, '0.01');
  });
});

describe('refund-invoices is refused, in this order,', () => {
  it('with not-found where there is no allocation, also with a wrong amount', () => {
    const missing = { type: 'not-found', kind: 'allocation', id: 'alc_9' };
    assert.deepEqual(new TrialBooks().refusal(refund(['1', '9', '0'])), missing);
  });

  it('with money-sign and money-scale of what goes back, in the allocation’s currency', () => {
    const wrong = { path: 'refunds.1.amount' };
    assert.deepEqual(paid().refusal(refund(['1', '1_1', '1'], ['1', '1_2', '0'])), {
      type: 'money-sign',
      ...wrong,
    });
    assert.deepEqual(paid().refusal(refund(['1', '1_1', '1'], ['1', '1_2', '0.001'])), {
      type: 'money-scale',
      ...wrong,
    });
  });

  it('with allocation-listed-twice, then id-taken of a refund there is or that is named twice', () => {
    const books = paid();
    books.do(refund(['1', '1_2', '10']));
    const twice = { type: 'allocation-listed-twice', allocation: 'alc_1_1' };
    assert.deepEqual(books.refusal({ ...refund(['2', '1_1', '1'], ['1', '1_1', '1']), id: 'cmd_2' }), twice);
    const taken = { type: 'id-taken', kind: 'refund', id: 'rfd_1' };
    assert.deepEqual(books.refusal({ ...refund(['1', '1_2', '1']), id: 'cmd_2' }), taken);
    assert.equal(paid().refusal(refund(['1', '1_1', '1'], ['1', '1_2', '1'])).type, 'id-taken');
  });

  it('with allocation-removed, then exceeds-allocation, then what is wrong with the method', () => {
    const books = paid();
    const over = refund(['1', '1_1', '80.01', { method: 'pmt_none' }]);
    assert.deepEqual(books.refusal(over), {
      ...{ type: 'exceeds-allocation', allocation: 'alc_1_1', number: 'PAY-0001-1', currency: 'EUR' },
      ...{ allocated: '80.00', amount: '80.01' },
    });
    assert.equal(books.refusal(refund(['1', '1_1', '80', { method: 'pmt_none' }])).type, 'not-found');
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-11-25' });
    assert.equal(books.refusal(over).type, 'allocation-removed');
  });
});

describe('an active allocation that has lost an end', () => {
  const whole = new TrialBooks().owe('a', '100').receive('1', '30', { inv_a: '30' });
  const allocation = whole.get('allocation', 'alc_1_1');
  for (const [what, ends] of [
    ['its payment', [whole.get('invoice', 'inv_a')]],
    ['its invoice', [receivedPayment()]],
    ['an issued invoice, because it is a draft', [receivedPayment(), draftInvoice({ id: 'inv_a' })]],
  ] as const)
    it(`is a fault in the books, not a refusal: ${what}`, () => {
      assert.throws(
        () => new TrialBooks(allocation, ...ends).ask(refund(['1', '1_1', '1'])),
        /alc_1_1 has lost an end/,
      );
    });
});
