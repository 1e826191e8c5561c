import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { grace, lineInput } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const move = (over: object = {}) =>
  ({
    id: 'cmd_move',
    type: 'move-allocation',
    allocation: 'alc_1_1',
    invoice: 'inv_b',
    movedOn: '2026-11-26',
    ...over,
  }) as const;

/** Ada owes 100.00 twice, and paid 60.00 of the first. */
const paid = () => new TrialBooks().owe('a', '100').owe('b', '100').receive('1', '80', { inv_a: '60' });

describe('move-allocation', () => {
  it('lets the same money settle another invoice, in one act: the first owes it again (P-10, P-19)', () => {
    const books = paid();
    const before = books.received('1');
    books.do(move());
    assert.deepEqual([books.open('a').amountDue, books.open('b').amountDue], ['100.00', '40.00']);
    assert.deepEqual(books.received('1'), { ...before, allocationCount: 2 });
  });

  it('edits nothing: one allocation is removed, another made under the next number (P-16, P-21)', () => {
    const books = paid();
    const first = books.get('allocation', 'alc_1_1');
    const { writes } = books.do(move({ reason: 'Wrong invoice' }));
    const removed = { status: 'removed', removedOn: '2026-11-26', reason: 'Wrong invoice' };
    assert.deepEqual(books.get('allocation', 'alc_1_1'), { ...first, ...removed });
    assert.deepEqual(books.get('allocation', 'alc_move_1'), {
      ...first,
      ...{ id: 'alc_move_1', number: 'PAY-0001-2', allocatedOn: '2026-11-26' },
      ...{ invoice: 'inv_b', invoiceNumber: 'INV-0002' },
    });
    const ids = ['pay_1', 'inv_a', 'inv_b', 'alc_1_1', 'alc_move_1'];
    assert.deepEqual(
      writes.map(({ id }) => id),
      ids,
    );
  });

  it('opens the invoice it leaves, and pays the one it comes to on that day (T8, T9)', () => {
    const books = new TrialBooks().owe('a', '60').owe('b', '60').receive('1', '60', { inv_a: '60' });
    books.do(move());
    assert.deepEqual([books.open('a').amountDue, books.paid('b').paidOn], ['60.00', '2026-11-26']);
  });

  it('moves as much as the other owes, to the cent, though the payment has nothing unallocated (P-14)', () => {
    const books = new TrialBooks().owe('a', '60').owe('b', '60').receive('1', '60', { inv_a: '60' });
    books.do(move());
    books.do({ ...move({ allocation: 'alc_move_1', invoice: 'inv_a' }), id: 'cmd_back' });
    assert.equal(books.paid('a').status, 'paid');
    assert.equal(books.received('1').unallocated, '0.00');
  });
});

describe('move-allocation is refused, in this order,', () => {
  it('with not-found where there is no allocation', () => {
    const missing = { type: 'not-found', kind: 'allocation', id: 'alc_1_1' };
    assert.deepEqual(new TrialBooks().refusal(move()), missing);
  });

  it('with allocation-removed, also to where it was', () => {
    const books = paid();
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-11-25' });
    const removed = { type: 'allocation-removed', allocation: 'alc_1_1', number: 'PAY-0001-1' };
    assert.deepEqual(books.refusal(move({ invoice: 'inv_a' })), removed);
  });

  it('with already-on-invoice where it is already, though that one owes nothing more', () => {
    const books = new TrialBooks().owe('a', '60').receive('1', '60', { inv_a: '60' });
    assert.deepEqual(books.refusal(move({ invoice: 'inv_a' })), {
      type: 'already-on-invoice',
      allocation: 'alc_1_1',
      number: 'PAY-0001-1',
      invoiceNumber: 'INV-0001',
    });
  });

  it('with not-found for an invoice that does not exist', () => {
    const missing = { type: 'not-found', kind: 'invoice', id: 'inv_c' };
    assert.deepEqual(paid().refusal(move({ invoice: 'inv_c' })), missing);
  });

  it('with invoice-not-open, then other-client (P-15), then currency-mismatch, then exceeds-amount-due (P-14)', () => {
    const lines = [lineInput({ unitPrice: '59.99' })];
    const books = paid();
    books.draft('c', { client: grace, currency: 'USD', lines });
    books.issue('d', { client: grace, currency: 'USD', lines });
    books.issue('e', { currency: 'USD', lines });
    books.issue('f', { lines });
    assert.deepEqual(
      (['inv_c', 'inv_d', 'inv_e', 'inv_f'] as const).map((invoice) => books.refusal(move({ invoice })).type),
      ['invoice-not-open', 'other-client', 'currency-mismatch', 'exceeds-amount-due'],
    );
    assert.equal(books.open('a').amountDue, '40.00', 'a refusal takes nothing back');
  });
});
