import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ada } from '../testing/fixtures.js';
import { receipt, refund, TrialBooks } from './trial-books.test.js';

const archived = { type: 'archive-payment-method', paymentMethod: 'pmt_cash' } as const;

describe('refund-payment', () => {
  it('gives part of the unallocated money back, the way it came in (M6, P-25, P-26)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '150', { inv_a: '100' });
    const payment = books.get('payment', 'pay_1');
    assert.deepEqual(books.do(refund('20')), {
      writes: [
        {
          kind: 'refund',
          id: 'rfd_1',
          status: 'completed',
          payment: 'pay_1',
          paymentNumber: 'PAY-0001',
          client: ada,
          currency: 'EUR',
          amount: '20.00',
          refundedOn: '2026-11-25',
          method: { id: 'pmt_cash', name: 'Cash', type: 'cash' },
        },
        { ...payment, unallocated: '30.00', refunded: '20.00' },
      ],
    });
  });

  it('adds up over several refunds, to the last cent (P-29, P-30)', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(refund('20'));
    books.do(refund('30.00', { refund: 'rfd_2' }));
    const payment = books.received('1');
    assert.deepEqual([payment.unallocated, payment.refunded], ['0.00', '50.00']);
  });

  it('goes another way when asked, and says what for (P-32, Q-12)', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(refund('20', { method: 'pmt_direct-deposit', description: 'Cancelled' }));
    const { method, description } = books.get('refund', 'rfd_1');
    assert.deepEqual(method, { id: 'pmt_direct-deposit', name: 'Direct deposit', type: 'direct-deposit' });
    assert.equal(description, 'Cancelled');
  });

  it('is only asked for: the money is set aside, and can be neither applied nor given back again (P-24, I2)', () => {
    const books = new TrialBooks().owe('a', '50').receive('1', '50');
    const payment = books.get('payment', 'pay_1');
    const { writes } = books.do(refund('20', { requested: true, reference: 're_1' }));
    assert.deepEqual(writes, [
      {
        kind: 'refund',
        id: 'rfd_1',
        status: 'pending',
        payment: 'pay_1',
        paymentNumber: 'PAY-0001',
        client: ada,
        currency: 'EUR',
        amount: '20.00',
        requestedOn: '2026-11-25',
        method: { id: 'pmt_cash', name: 'Cash', type: 'cash' },
        reference: 're_1',
      },
      { ...payment, unallocated: '30.00', refundPending: '20.00' },
    ]);
    const rest = { type: 'exceeds-unallocated', payment: 'pay_1', number: 'PAY-0001', currency: 'EUR' };
    const left = { ...rest, unallocated: '30.00', amount: '30.01' };
    assert.deepEqual(books.refusal(refund('30.01', { refund: 'rfd_2' })), left);
    books.do(refund('30', { refund: 'rfd_2', requested: true }));
    const { unallocated, refunded, refundPending } = books.received('1');
    assert.deepEqual([unallocated, refunded, refundPending], ['0.00', '0.00', '50.00']);
  });

  it('goes to who paid, where that was not the client, though the money was on the client’s account (P-48)', () => {
    const books = new TrialBooks();
    const payer = { id: 'funder', name: 'Plan manager' };
    books.do({ ...receipt('1', '50'), payer });
    for (const [id, requested] of [
      ['rfd_1', false],
      ['rfd_2', true],
    ] as const) {
      books.do(refund('20', { refund: id, requested }));
      const made = books.get('refund', id);
      assert.deepEqual([made.client, made.payer], [ada, payer]);
    }
  });

  it('is done where it is said that it was not only asked for', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(refund('20', { requested: false }));
    const done = books.get('refund', 'rfd_1');
    assert.ok(done.status === 'completed' && !('requestedOn' in done) && !('reference' in done));
  });

  it('leaves an empty description out (Q-29)', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(refund('20', { description: '' }));
    assert.ok(!('description' in books.get('refund', 'rfd_1')));
  });

  it('goes the way the money came in, though that method was archived since (P-32, Q-12)', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(archived);
    books.do(refund('20'));
    assert.equal(books.get('refund', 'rfd_1').method.name, 'Cash');
  });
});

describe('refund-payment is refused, in this order,', () => {
  it('with id-taken, before the payment is looked up', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(refund('20'));
    assert.deepEqual(books.refusal(refund('20', { payment: 'pay_none' })), {
      type: 'id-taken',
      kind: 'refund',
      id: 'rfd_1',
    });
  });

  it('with not-found where there is no payment, also with a wrong amount', () => {
    assert.deepEqual(new TrialBooks().refusal(refund('0')), {
      type: 'not-found',
      kind: 'payment',
      id: 'pay_1',
    });
  });

  it('with payment-void for a void one, also with a wrong amount', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do({ type: 'void-payment', payment: 'pay_1', voidedOn: '2026-11-25' });
    assert.deepEqual(books.refusal(refund('0')), {
      type: 'payment-void',
      payment: 'pay_1',
      number: 'PAY-0001',
    });
  });

  it('with nothing-unallocated while all is allocated, also with a wrong amount (P-24)', () => {
    const books = new TrialBooks().owe('a', '50').receive('1', '50', { inv_a: '50' });
    assert.deepEqual(books.refusal(refund('0')), {
      type: 'nothing-unallocated',
      payment: 'pay_1',
      number: 'PAY-0001',
    });
  });

  for (const [amount, type] of [
    ['0.001', 'money-scale'],
    ['10000000000000', 'money-range'],
    ['0', 'money-sign'],
    ['-1', 'money-sign'],
  ] as const)
    it(`with ${type} for ${amount}, before the method is looked up (row 15)`, () => {
      const books = new TrialBooks().receive('1', '50');
      assert.deepEqual(books.refusal(refund(amount, { method: 'pmt_none' })), { type, path: 'amount' });
    });

  it('with not-found for a method nobody made, though the amount is too much', () => {
    const books = new TrialBooks().receive('1', '50');
    assert.deepEqual(books.refusal(refund('60', { method: 'pmt_none' })), {
      type: 'not-found',
      kind: 'payment-methods',
      id: 'pmt_none',
    });
  });

  it('with payment-method-archived for a method chosen out of use, though the amount is too much', () => {
    const books = new TrialBooks().receive('1', '50');
    books.do(archived);
    assert.deepEqual(books.refusal(refund('60', { method: 'pmt_cash' })), {
      type: 'payment-method-archived',
      name: 'Cash',
    });
  });

  it('with exceeds-unallocated for a cent more than is left (P-26, row 40)', () => {
    const books = new TrialBooks().owe('a', '30').receive('1', '50', { inv_a: '30' });
    assert.deepEqual(books.refusal(refund('20.01')), {
      type: 'exceeds-unallocated',
      payment: 'pay_1',
      number: 'PAY-0001',
      currency: 'EUR',
      unallocated: '20.00',
      amount: '20.01',
    });
  });
});
