import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from './trial-books.test.js';

const fail = {
  type: 'fail-online-payment',
  payment: 'pay_1',
  outcome: 'expired',
  failedOn: '2026-11-26',
} as const;

describe('fail-online-payment', () => {
  it('gives free what was reserved, on each invoice, and changes nothing else (P-41)', () => {
    const books = new TrialBooks().owe('a', '100').owe('b', '50');
    const [a, b] = [books.open('a'), books.open('b')];
    books.start('1', { inv_a: '60', inv_b: '50' });
    const pending = books.get('payment', 'pay_1');
    assert.deepEqual(books.do({ ...fail, reason: 'Nobody came' }), {
      writes: [
        { ...pending, status: 'failed', outcome: 'expired', failedOn: '2026-11-26', reason: 'Nobody came' },
        a,
        b,
      ],
    });
  });

  it('leaves what others have reserved', () => {
    const books = new TrialBooks().owe('a', '100').start('1', { inv_a: '60' }).start('2', { inv_a: '10' });
    books.do(fail);
    assert.equal(books.open('a').reserved, '10.00');
    assert.ok(!('reason' in books.get('payment', 'pay_1')));
  });

  it('is no refusal but an error where an invoice it is for was lost', () => {
    const books = new TrialBooks().owe('a', '100').start('1', { inv_a: '60' });
    const { status: _, ...invoice } = books.open('a');
    books.put({ ...invoice, status: 'void', voidedOn: invoice.issuedOn });
    assert.throws(() => books.ask(fail), /pay_1 has lost inv_a/);
    assert.throws(() => new TrialBooks(books.get('payment', 'pay_1')).ask(fail), /pay_1 has lost inv_a/);
  });
});

describe('fail-online-payment is refused', () => {
  it('with not-found, and with payment-failed the second time (row 125)', () => {
    const books = new TrialBooks().owe('a', '100').start('1', { inv_a: '60' });
    assert.equal(books.refusal({ ...fail, payment: 'pay_2' }).type, 'not-found');
    books.do(fail);
    assert.deepEqual(books.refusal(fail), { type: 'payment-failed', payment: 'pay_1', outcome: 'expired' });
  });

  it('with payment-received or payment-void where money has come', () => {
    const books = new TrialBooks().receive('1', '5');
    assert.deepEqual(books.refusal(fail), {
      ...{ type: 'payment-received', payment: 'pay_1', number: 'PAY-0001' },
    });
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-25' });
    assert.equal(books.refusal(fail).type, 'payment-void');
  });
});
