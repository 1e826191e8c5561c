import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ada, grace, lineInput } from '../testing/fixtures.js';
import { receipt, refund, TrialBooks } from './trial-books.test.js';

const allocate = (payments: string, invoices: string) =>
  ({
    id: 'cmd_all',
    type: 'allocate-payments',
    payments: payments.split(' ').map((id) => `pay_${id}` as const),
    invoices: invoices.split(' ').map((id) => `inv_${id}` as const),
    allocatedOn: '2026-11-26',
  }) as const;

/** Ada's money, by the day it came in. */
const receivedOn = (books: TrialBooks, id: string, amount: string, day: string) =>
  books.do({ ...receipt(id, amount), receivedOn: day });

const madeBy = (books: TrialBooks) =>
  books
    .records()
    .flatMap((one) =>
      one.kind === 'allocation' && one.id.startsWith('alc_all')
        ? [[one.number, one.invoiceNumber, one.amount]]
        : [],
    );

describe('allocate-payments', () => {
  it('settles what fell due first with what came in first, whatever the order they are named in (P-12)', () => {
    const books = new TrialBooks();
    books.issue('late', { dueOn: '2026-12-20', lines: [lineInput({ unitPrice: '50' })] });
    books.issue('early', { dueOn: '2026-12-01', lines: [lineInput({ unitPrice: '50' })] });
    receivedOn(books, '1', '40', '2026-11-24');
    receivedOn(books, '2', '30', '2026-11-20');
    books.do(allocate('1 2', 'late early'));
    assert.deepEqual(madeBy(books), [
      ['PAY-0002-1', 'INV-0002', '30.00'],
      ['PAY-0001-1', 'INV-0002', '20.00'],
      ['PAY-0001-2', 'INV-0001', '20.00'],
    ]);
    assert.deepEqual([books.paid('early').paidOn, books.open('late').amountDue], ['2026-11-26', '30.00']);
    assert.deepEqual([books.received('1').unallocated, books.received('2').unallocated], ['0.00', '0.00']);
  });

  it('leaves what is too much unallocated, and writes nothing that it does not reach', () => {
    const books = new TrialBooks().owe('a', '50').receive('1', '50').receive('2', '30');
    const { writes } = books.do(allocate('1 2', 'a'));
    const ids = ['pay_1', 'inv_a', 'alc_all_1'];
    assert.deepEqual(
      writes.map(({ id }) => id),
      ids,
    );
    assert.equal(books.received('2').unallocated, '30.00');
    books.owe('b', '20').owe('c', '20');
    const more = books.do({ ...allocate('2', 'b c'), id: 'cmd_more' });
    assert.deepEqual(
      more.writes.map(({ id }) => id),
      ['pay_2', 'inv_b', 'inv_c', 'alc_more_1', 'alc_more_2'],
    );
  });

  it('touches no money that is refunded or set aside to go back (P-28)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '50');
    books.do(refund('20'));
    books.do(refund('20', { refund: 'rfd_2', requested: true }));
    books.do(allocate('1', 'a'));
    assert.equal(books.open('a').amountDue, '90.00');
  });
});

describe('allocate-payments is refused, in this order,', () => {
  it('with payment-listed-twice, also where there is none, but after the ones before it', () => {
    const books = new TrialBooks().receive('1', '5');
    const twice = { type: 'payment-listed-twice', payment: 'pay_1' };
    assert.deepEqual(books.refusal(allocate('1 1', 'a')), twice);
    assert.equal(books.refusal(allocate('2 2', 'a')).type, 'not-found');
  });

  it('with not-found for a payment that does not exist, also where the invoices are wrong', () => {
    const missing = { type: 'not-found', kind: 'payment', id: 'pay_1' };
    assert.deepEqual(new TrialBooks().refusal(allocate('1', 'a a')), missing);
  });

  it('with payment-void, and with nothing-unallocated when all is used (M8)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '5').receive('2', '5', { inv_a: '5' });
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-25' });
    assert.equal(books.refusal(allocate('1', 'none')).type, 'payment-void');
    assert.equal(books.refusal(allocate('2', 'none')).type, 'nothing-unallocated');
  });

  it('with invoice-listed-twice', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '5');
    assert.deepEqual(books.refusal(allocate('1', 'a a')), { type: 'invoice-listed-twice', invoice: 'inv_a' });
  });

  it('with not-found for an invoice that does not exist', () => {
    const missing = { type: 'not-found', kind: 'invoice', id: 'inv_a' };
    assert.deepEqual(new TrialBooks().receive('1', '5').refusal(allocate('1', 'a')), missing);
  });

  it('with invoice-not-open, also for the last one, which the money would never reach (P-01)', () => {
    const books = new TrialBooks().owe('a', '100').draft('b').receive('1', '5');
    assert.equal(books.refusal(allocate('1', 'a b')).type, 'invoice-not-open');
  });

  it('with other-client, then currency-mismatch, whichever payment or invoice it is (P-15)', () => {
    const lines = [lineInput({ unitPrice: '1' })];
    const books = new TrialBooks().owe('a', '1').receive('1', '5');
    books.issue('b', { client: grace, currency: 'USD', lines });
    books.issue('c', { client: ada, currency: 'USD', lines });
    books.do({ ...receipt('2', '5'), client: grace, currency: 'USD' });
    books.do({ ...receipt('3', '5'), currency: 'USD' });
    const types = (
      [
        ['1', 'a b'],
        ['1 2', 'a'],
        ['1', 'a c'],
        ['1 3', 'a'],
      ] as const
    ).map(([payments, invoices]) => books.refusal(allocate(payments, invoices)).type);
    assert.deepEqual(types, ['other-client', 'other-client', 'currency-mismatch', 'currency-mismatch']);
  });
});
