import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPolicy } from '../policy.js';
import { newSeries } from '../records/number-series.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, grace, lineInput, today } from '../testing/fixtures.js';
import { receipt, TrialBooks, type Trial } from './trial-books.test.js';

const pay = (amount: string, settles: Parameters<typeof receipt>[2] = {}, over: Partial<Trial> = {}) =>
  ({ ...receipt('1', amount, settles), ...over }) as Trial;

/** Nobody may take more than is owed. */
const exact = { ...defaultPolicy, mayOverpay: [] };

const dues = (books: TrialBooks, ...ids: readonly string[]) =>
  ids.map((id) => {
    const invoice = books.get('invoice', `inv_${id}`);
    return invoice.status === 'open' ? `open ${invoice.amountDue}` : invoice.status;
  });

describe('record-payment', () => {
  it('records a standalone payment, all of it unallocated, under the next number (M1, P-04, P-08, P-46, Q-17)', () => {
    const books = new TrialBooks();
    const location = { id: 'l1', name: 'Main street' };
    assert.deepEqual(books.do(pay('200', {}, { payer: grace, location, description: 'Deposit' })), {
      writes: [
        { ...newSeries('payment', 'PAY-'), next: 2 },
        {
          kind: 'payment',
          id: 'pay_1',
          status: 'received',
          number: 'PAY-0001',
          serial: 1,
          client: ada,
          payer: grace,
          location,
          currency: 'EUR',
          amount: '200.00',
          unallocated: '200.00',
          refunded: '0.00',
          refundPending: '0.00',
          allocationCount: 0,
          method: { id: 'pmt_cash', name: 'Cash', type: 'cash' },
          receivedOn: '2026-11-24',
          description: 'Deposit',
        },
      ],
    });
  });

  it('settles one invoice in full and another in part, each with a numbered allocation (M2, P-10, P-16)', () => {
    const books = new TrialBooks().owe('a', '50').owe('b', '100');
    const { writes } = books.do(pay('80', { inv_a: '50', inv_b: '30' }));
    assert.deepEqual(dues(books, 'a', 'b'), ['paid', 'open 70.00']);
    const [payment] = writes.filter(({ kind }) => kind === 'payment');
    assert.ok(payment?.kind === 'payment' && payment.status === 'received');
    assert.deepEqual([payment.unallocated, payment.allocationCount], ['0.00', 2]);
    assert.deepEqual(
      writes.filter(({ kind }) => kind === 'allocation'),
      [
        {
          kind: 'allocation',
          id: 'alc_1_1',
          number: 'PAY-0001-1',
          payment: 'pay_1',
          paymentNumber: 'PAY-0001',
          invoice: 'inv_a',
          invoiceNumber: 'INV-0001',
          currency: 'EUR',
          amount: '50.00',
          allocatedOn: '2026-11-24',
          status: 'active',
        },
        {
          kind: 'allocation',
          id: 'alc_1_2',
          number: 'PAY-0001-2',
          payment: 'pay_1',
          paymentNumber: 'PAY-0001',
          invoice: 'inv_b',
          invoiceNumber: 'INV-0002',
          currency: 'EUR',
          amount: '30.00',
          allocatedOn: '2026-11-24',
          status: 'active',
        },
      ],
    );
  });

  it('makes the invoice paid on the day the money came (T8)', () => {
    const books = new TrialBooks().owe('a', '50');
    books.do(pay('50', { inv_a: '50' }, { receivedOn: '2026-11-30' }));
    assert.equal(books.paid('a').paidOn, '2026-11-30');
  });

  it('may come before the invoice was issued: prepayments do (Q-31)', () => {
    const books = new TrialBooks().owe('a', '50');
    books.do(pay('50', { inv_a: '50' }, { receivedOn: '2020-01-01' }));
    assert.deepEqual(dues(books, 'a'), ['paid']);
  });

  it('P-12: is applied to nothing by itself, neither to what is owed nor to what comes later', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '500').owe('b', '100');
    assert.deepEqual(dues(books, 'a', 'b'), ['open 100.00', 'open 100.00']);
    assert.equal(books.received('1').unallocated, '500.00');
    assert.ok(books.records().every(({ kind }) => kind !== 'allocation'));
  });

  it('P-50: may be of any day, also of one to come', () => {
    const books = new TrialBooks().owe('a', '50');
    books.do(pay('50', { inv_a: '50' }, { receivedOn: '2027-01-01' }));
    assert.equal(books.received('1').receivedOn, '2027-01-01');
  });

  it('of staff leaves what is more than they apply unallocated (P-06, Q-15)', () => {
    const books = new TrialBooks().owe('a', '100');
    books.do(pay('150', { inv_a: '100' }));
    assert.equal(books.received('1').unallocated, '50.00');
  });

  it('numbers payments as the preferences write them, and copies the method’s name (P-46)', () => {
    const numbers = { ...defaultPreferences.numbers, payment: { prefix: 'P', padding: 2 } };
    const books = new TrialBooks({ ...defaultPreferences, numbers });
    books.do({
      type: 'save-payment-method',
      paymentMethod: 'pmt_cash',
      name: 'Cash desk',
      methodType: 'cash',
    });
    books.do(pay('1'));
    const { number, method } = books.get('payment', 'pay_1');
    assert.deepEqual([number, method.name], ['P01', 'Cash desk']);
  });
});

describe('record-payment is refused, in this order,', () => {
  for (const [amount, type] of [
    ['0.005', 'money-scale'],
    ['10000000000000', 'money-range'],
    ['0.00', 'money-sign'],
    ['-5.00', 'money-sign'],
  ] as const)
    it(`with ${type} for an amount of ${amount}, before its id is looked up (rows 14, 15)`, () => {
      const books = new TrialBooks().receive('1', '5');
      assert.deepEqual(books.refusal(pay(amount)), { type, path: 'amount' });
    });

  it('with id-taken, before its method is looked up', () => {
    const books = new TrialBooks().receive('1', '5');
    assert.deepEqual(books.refusal(pay('5', {}, { method: 'pmt_none' })), {
      type: 'id-taken',
      kind: 'payment',
      id: 'pay_1',
    });
  });

  it('with not-found for a method nobody made, before its parts are read', () => {
    assert.deepEqual(new TrialBooks().refusal(pay('5', { inv_a: '0' }, { method: 'pmt_none' })), {
      type: 'not-found',
      kind: 'payment-methods',
      id: 'pmt_none',
    });
  });

  it('with payment-method-archived, before its parts are read (S-17)', () => {
    const books = new TrialBooks();
    books.do({ type: 'archive-payment-method', paymentMethod: 'pmt_cash' });
    assert.deepEqual(books.refusal(pay('5', { inv_a: '0' })), {
      type: 'payment-method-archived',
      name: 'Cash',
    });
  });

  for (const [part, type] of [
    ['0.005', 'money-scale'],
    ['10000000000000', 'money-range'],
    ['0', 'money-sign'],
  ] as const)
    it(`with ${type} for a part of ${part}, before the parts are added up`, () => {
      assert.deepEqual(new TrialBooks().refusal(pay('5', { inv_a: '6', inv_b: part })), {
        type,
        path: 'allocations.1.amount',
      });
    });

  it('with allocations-exceed-amount, before the invoices are looked up (P-14)', () => {
    assert.deepEqual(new TrialBooks().refusal(pay('5', { inv_a: '5', inv_b: '0.01' })), {
      type: 'allocations-exceed-amount',
      currency: 'EUR',
      amount: '5.00',
      applied: '5.01',
    });
  });

  it('with invoice-listed-twice, though both parts would fit', () => {
    const books = new TrialBooks().owe('a', '100');
    const part = { invoice: 'inv_a', amount: '1' } as const;
    assert.deepEqual(books.refusal({ ...pay('5'), allocations: [part, part] } as Trial), {
      type: 'invoice-listed-twice',
      invoice: 'inv_a',
    });
  });

  it('with what is wrong with an earlier part first', () => {
    const books = new TrialBooks().owe('a', '100').draft('b');
    const [a, b] = [
      { invoice: 'inv_a', amount: '1' },
      { invoice: 'inv_b', amount: '1' },
    ];
    assert.equal(books.refusal({ ...pay('5'), allocations: [a, b, a] } as Trial).type, 'invoice-not-open');
  });

  it('with not-found for an invoice that does not exist', () => {
    assert.deepEqual(new TrialBooks().refusal(pay('5', { inv_a: '5' })), {
      type: 'not-found',
      kind: 'invoice',
      id: 'inv_a',
    });
  });

  it('with invoice-not-open for another client’s draft in another currency (P-01, row 125)', () => {
    const books = new TrialBooks().draft('a', { client: grace, currency: 'USD' });
    assert.deepEqual(books.refusal(pay('5', { inv_a: '5' })), {
      type: 'invoice-not-open',
      invoice: 'inv_a',
      number: null,
      status: 'draft',
    });
  });

  it('with other-client for another client’s invoice in another currency (P-15, row 127)', () => {
    const books = new TrialBooks().issue('a', { client: grace, currency: 'USD' });
    assert.deepEqual(books.refusal(pay('5', { inv_a: '5' })), {
      type: 'other-client',
      invoice: 'inv_a',
      number: 'INV-0001',
      client: 'Grace Hopper',
    });
  });

  it('with currency-mismatch for an invoice in another currency, though it owes less (row 39)', () => {
    const books = new TrialBooks().issue('a', { currency: 'USD', lines: [lineInput({ unitPrice: '1' })] });
    assert.deepEqual(books.refusal(pay('5', { inv_a: '5' })), {
      type: 'currency-mismatch',
      expected: 'USD',
      actual: 'EUR',
    });
  });

  it('with exceeds-amount-due when a part is more than is owed by a cent (P-14, row 126)', () => {
    const books = new TrialBooks().owe('a', '100');
    assert.deepEqual(books.refusal(pay('200', { inv_a: '100.01' })), {
      type: 'exceeds-amount-due',
      invoice: 'inv_a',
      number: 'INV-0001',
      currency: 'EUR',
      amountDue: '100.00',
      amount: '100.01',
    });
  });

  it('with overpayment-not-allowed when who may not take more than is owed leaves an excess (P-06)', () => {
    const books = new TrialBooks().owe('a', '100');
    assert.deepEqual(books.refusal(pay('100.01', { inv_a: '100' }), undefined, exact), {
      type: 'overpayment-not-allowed',
      role: 'owner',
      currency: 'EUR',
      excess: '0.01',
    });
  });

  it('with exceeds-amount-due rather than overpayment-not-allowed where both apply', () => {
    const books = new TrialBooks().owe('a', '100');
    assert.equal(books.refusal(pay('300', { inv_a: '200' }), undefined, exact).type, 'exceeds-amount-due');
  });

  it('for a paid and for a void invoice with its status (row 125)', () => {
    const books = new TrialBooks().owe('a', '0').owe('b', '10');
    books.do({ type: 'void-invoice', invoice: 'inv_b', voidedOn: today });
    for (const [invoice, number, status] of [
      ['inv_a', 'INV-0001', 'paid'],
      ['inv_b', 'INV-0002', 'void'],
    ] as const)
      assert.deepEqual(books.refusal(pay('5', { [invoice]: '5' })), {
        type: 'invoice-not-open',
        invoice,
        number,
        status,
      });
  });
});
