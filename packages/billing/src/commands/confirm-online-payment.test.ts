import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftContent, grace, lineInput, today } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const confirm = (over: object = {}) =>
  ({
    id: 'cmd_c',
    type: 'confirm-online-payment',
    payment: 'pay_1',
    provider: 'acme',
    reference: 'ch_1',
    receivedOn: '2026-11-26',
    ...over,
  }) as const;
const fail = {
  type: 'fail-online-payment',
  payment: 'pay_1',
  outcome: 'expired',
  failedOn: '2026-11-26',
} as const;
const started = () => new TrialBooks().owe('a', '100').start('1', { inv_a: '60' });

/** What of the money no invoice took. */
const left = (books: TrialBooks) => books.received('1').unallocated;

describe('confirm-online-payment', () => {
  it('receives the money under its number, and settles what it is for (M3, P-40)', () => {
    const books = started();
    const { client, currency, method, amount } = books.get('payment', 'pay_1');
    const invoice = books.open('a');
    const { writes } = books.do(confirm());
    assert.deepEqual(
      writes.filter(({ kind }) => kind !== 'number-series'),
      [
        {
          ...{ kind: 'provider-reference', id: 'acme/ch_1', provider: 'acme', reference: 'ch_1' },
          payment: 'pay_1',
        },
        {
          ...{ kind: 'payment', id: 'pay_1', status: 'received', number: 'PAY-0001', serial: 1 },
          ...{ client, currency, method, amount, receivedOn: '2026-11-26', allocationCount: 1 },
          ...{ unallocated: '0.00', refunded: '0.00', refundPending: '0.00' },
          online: { provider: 'acme', reference: 'ch_1', startedOn: today },
        },
        { ...invoice, amountDue: '40.00', reserved: '0.00' },
        {
          ...{ kind: 'allocation', id: 'alc_c_1', number: 'PAY-0001-1', status: 'active', currency },
          ...{ payment: 'pay_1', paymentNumber: 'PAY-0001', allocatedOn: '2026-11-26' },
          ...{ invoice: 'inv_a', invoiceNumber: 'INV-0001', amount: '60.00' },
        },
      ],
    );
  });

  it('settles every invoice it is for, and pays those in full that day (T8, P-10)', () => {
    const books = new TrialBooks().owe('a', '100').owe('b', '50').start('1', { inv_a: '100', inv_b: '20' });
    books.do(confirm());
    assert.deepEqual([books.paid('a').paidOn, books.open('b').amountDue], ['2026-11-26', '30.00']);
    assert.equal(books.get('allocation', 'alc_c_2').invoice, 'inv_b');
  });

  it('keeps its location, payer and description, and is numbered where it is from', () => {
    const [location, payer] = [
      { id: 'north', name: 'North' },
      { id: 'funder', name: 'Funder' },
    ];
    const books = new TrialBooks().issue('a', { location, payer });
    books.do({
      ...{ type: 'start-online-payment', payment: 'pay_1', method: 'pmt_credit-card', startedOn: today },
      ...{ description: 'Over the link', allocations: [{ invoice: 'inv_a', amount: '1' }] },
    });
    books.do(confirm());
    const { description, ...payment } = books.received('1');
    assert.deepEqual([payment.location, payment.payer, description], [location, payer, 'Over the link']);
  });

  it('leaves what others have reserved', () => {
    const books = started().start('2', { inv_a: '40' });
    books.do(confirm());
    assert.deepEqual([books.open('a').amountDue, books.open('a').reserved], ['40.00', '40.00']);
  });
});

describe('money that comes after it was thought to have failed is received all the same', () => {
  it('and settles its invoice as if it had not', () => {
    const books = started();
    books.do(fail);
    books.do(confirm());
    assert.deepEqual([books.open('a').amountDue, left(books)], ['40.00', '0.00']);
  });

  it('as far as the invoice still owes it; the rest is unallocated', () => {
    const books = started();
    books.do(fail);
    books.receive('2', '70', { inv_a: '70' });
    books.do(confirm());
    assert.deepEqual([books.paid('a').status, left(books)], ['paid', '30.00']);
  });

  it('and takes nothing of what another payment has reserved meanwhile', () => {
    const books = started();
    books.do(fail);
    books.start('2', { inv_a: '70' });
    books.do(confirm());
    assert.deepEqual([books.open('a').amountDue, books.open('a').reserved], ['70.00', '70.00']);
    assert.equal(left(books), '30.00');
  });

  const unallocated: readonly (readonly [what: string, meanwhile: (books: TrialBooks) => unknown])[] = [
    ['was paid otherwise', (books) => books.receive('2', '100', { inv_a: '100' })],
    ['is all reserved by another', (books) => books.start('2', { inv_a: '100' })],
    ['was voided', (books) => books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today })],
    ['is a draft again', (books) => books.do({ type: 'revert-to-draft', invoice: 'inv_a' })],
    [
      'was deleted',
      (books) => {
        books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
        books.do({ type: 'delete-draft', invoice: 'inv_a', deletedOn: today });
      },
    ],
    ...([{ client: grace }, { currency: 'USD' }] as const).map(
      (over) =>
        [
          `was issued again with another ${Object.keys(over).join()}`,
          (books: TrialBooks) => {
            books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
            const found = books.version('invoice', 'inv_a');
            const content = { ...draft, ...over };
            books.do({ type: 'revise-draft', invoice: 'inv_a', version: found, content });
            books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: found + 1 });
          },
        ] as const,
    ),
  ];
  for (const [what, meanwhile] of unallocated)
    it(`and stays unallocated where its invoice ${what}`, () => {
      const books = started();
      books.do(fail);
      meanwhile(books);
      const before = books.find('invoice', 'inv_a');
      books.do(confirm());
      assert.equal(left(books), '60.00');
      assert.deepEqual(books.find('invoice', 'inv_a'), before);
    });

  it('with the numbers of its allocations made from what it does settle', () => {
    const books = new TrialBooks().owe('a', '100').owe('b', '50').start('1', { inv_a: '100', inv_b: '20' });
    books.do(fail);
    books.receive('2', '100', { inv_a: '100' });
    books.do(confirm());
    const { number, invoice } = books.get('allocation', 'alc_c_2');
    assert.deepEqual([number, invoice, left(books)], ['PAY-0002-1', 'inv_b', '100.00']);
  });
});

describe('a provider’s reference', () => {
  it('is booked once, whichever payment it is told of again', () => {
    const books = started().start('2', { inv_a: '40' });
    books.do(confirm());
    for (const payment of ['pay_1', 'pay_2'])
      assert.deepEqual(books.refusal(confirm({ id: 'cmd_d', payment })), {
        ...{ type: 'provider-reference-used', provider: 'acme', reference: 'ch_1', payment: 'pay_1' },
      });
  });

  it('is its provider’s: two may use the same, and no two are taken for one', () => {
    const books = new TrialBooks().owe('a', '100');
    const told = [
      ['acme', 'ch_1'],
      ['other', 'ch_1'],
      ['acme/ch', '1'],
      ['acme', 'ch/1'],
    ] as const;
    for (const [index, [provider, reference]] of told.entries()) {
      books.start(`${index}`, { inv_a: '1' });
      books.do(confirm({ id: `cmd_${index}c`, payment: `pay_${index}`, provider, reference }));
    }
    assert.equal(books.open('a').amountDue, '96.00');
  });
});

describe('money that was received online', () => {
  it('is given back, and never voided (P-33)', () => {
    const books = started();
    books.do(confirm());
    books.do({ type: 'remove-allocation', allocation: 'alc_c_1', removedOn: today });
    assert.deepEqual(books.refusal({ type: 'void-payment', payment: 'pay_1', voidedOn: today }), {
      ...{ type: 'payment-online', payment: 'pay_1', number: 'PAY-0001', provider: 'acme' },
    });
    books.do({ type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '60', refundedOn: today });
    assert.equal(books.received('1').refunded, '60.00');
  });

  it('is neither allocated nor given back before it came', () => {
    const books = started().owe('b', '5');
    const asked = [
      {
        type: 'allocate-payment',
        payment: 'pay_1',
        allocatedOn: today,
        allocations: [{ invoice: 'inv_b', amount: '5' }],
      },
      { type: 'refund-payment', refund: 'rfd_1', payment: 'pay_1', amount: '60', refundedOn: today },
      { type: 'void-payment', payment: 'pay_1', voidedOn: today },
    ] as const;
    for (const one of asked)
      assert.deepEqual(books.refusal(one), {
        ...{ type: 'payment-pending', payment: 'pay_1', currency: 'EUR', amount: '60.00' },
      });
    books.do(fail);
    for (const one of asked) assert.equal(books.refusal(one).type, 'payment-failed');
  });
});

describe('confirm-online-payment is refused', () => {
  it('with not-found, or where money has come with payment-received, payment-void', () => {
    const books = started().receive('2', '5').receive('3', '5');
    books.do({ type: 'void-payment', payment: 'pay_3', voidedOn: today });
    assert.deepEqual(
      ['pay_none', 'pay_2', 'pay_3'].map((payment) => books.refusal(confirm({ payment })).type),
      ['not-found', 'payment-received', 'payment-void'],
    );
  });
});

const draft = draftContent({ lines: [lineInput({ unitPrice: '100' })] });
