import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import { newSeries } from '../records/number-series.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, draftContent, draftInvoice, grace, lineInput, today } from '../testing/fixtures.js';
import type { DraftContent } from './draft-content.js';
import { TrialBooks, type Trial } from './trial-books.test.js';

const finalize = (version = 1) => ({ type: 'finalize-invoice', invoice: 'inv_a', version }) as const;

const payment = { payment: 'pay_1', amount: '100', method: 'pmt_cash', receivedOn: today } as const;
const withPayment = (over: Partial<Record<keyof typeof payment | 'description', string>> = {}) =>
  ({ id: 'cmd_pay', ...finalize(), payment: { ...payment, ...over } }) as Trial;

const archived = { type: 'archive-payment-method', paymentMethod: 'pmt_cash' } as const;

describe('finalize-invoice', () => {
  it('makes a draft an open invoice with the next number and its figures frozen (T3, I-37)', () => {
    const books = new TrialBooks().tax('10', 'GST');
    books.draft('a', { lines: [lineInput({ quantity: '2', unitPrice: '75', taxRates: ['tax_10'] })] });
    const { writes } = books.do(finalize());
    const [, invoice] = writes;
    assert.ok(invoice?.kind === 'invoice' && invoice.status === 'open');
    assert.deepEqual(writes[0], { ...newSeries('invoice', 'INV-'), next: 2 });
    assert.equal(invoice.number, 'INV-0001');
    assert.equal(invoice.serial, 1);
    assert.equal(invoice.dueOn, '2026-12-08');
    assert.equal(invoice.amountDue, '165.00');
    const { subtotal, taxes, tax, total } = invoice.figures;
    assert.deepEqual(taxes, [{ category: 'S', percent: '10', base: '150.00', tax: '15.00' }]);
    assert.deepEqual([subtotal, tax, total], ['150.00', '15.00', '165.00']);
    assert.deepEqual(invoice.credited, [{ quantity: '0', byQuantity: '0.00', base: '0.00', tax: '0.00' }]);
  });

  it('numbers invoices without a gap, as the preferences write them (I-13, I-15, S-02, S-05)', () => {
    const numbers = { ...defaultPreferences.numbers, invoice: { prefix: '2026/', padding: 3 } };
    const books = new TrialBooks({ ...defaultPreferences, numbers }).owe('b', '1').owe('c', '1');
    assert.equal(books.get('invoice', 'inv_b').number, '2026/001');
    assert.equal(books.get('invoice', 'inv_c').number, '2026/002');
  });

  it('settles an invoice without lines at once, where the account allows one (I-39, Q-23)', () => {
    const books = new TrialBooks({ ...defaultPreferences, allowEmptyInvoice: true }).draft('a', {
      lines: [],
    });
    books.do(finalize());
    const invoice = books.get('invoice', 'inv_a');
    assert.ok(invoice.status === 'paid');
    assert.deepEqual([invoice.number, invoice.figures.total], ['INV-0001', '0.00']);
  });

  it('gives a draft that was issued before its own number again (5.4.9, T10)', () => {
    const books = new TrialBooks().issue('a').issue('b');
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    const { writes } = books.do(finalize(3));
    assert.deepEqual(
      writes.map(({ kind }) => kind),
      ['invoice'],
    );
    const invoice = books.get('invoice', 'inv_a');
    assert.deepEqual([invoice.status, invoice.number], ['open', 'INV-0001']);
    assert.equal(books.get('number-series', 'invoice:INV-').next, 3);
  });

  for (const [terms, dueOn] of [
    [0, '2026-11-24'],
    [30, '2026-12-24'],
  ] as const)
    it(`falls due ${terms} days after issue by the account’s terms (I-11, S-06)`, () => {
      const books = new TrialBooks({ ...defaultPreferences, terms }).issue('a');
      const invoice = books.get('invoice', 'inv_a');
      assert.equal(invoice.dueOn, dueOn);
    });

  for (const dueOn of ['2026-11-24', '2027-06-30'])
    it(`falls due on ${dueOn} when a person set that day (I-12)`, () => {
      assert.equal(new TrialBooks().issue('a', { dueOn }).get('invoice', 'inv_a').dueOn, dueOn);
    });

  it('may fall due on the last day of the calendar', () => {
    const books = new TrialBooks().issue('a', { issuedOn: '2199-12-17' });
    assert.equal(books.get('invoice', 'inv_a').dueOn, '2199-12-31');
  });

  it('I-74: what it says is frozen: names, addresses, rates and tax mode may change afterwards', () => {
    const client = { ...ada, address: 'Old street 1' };
    const taxed = { client, lines: [lineInput({ taxRates: ['tax_10'] })] };
    const books = new TrialBooks().tax('10', 'GST').issue('a', taxed);
    const before = books.get('invoice', 'inv_a');
    books.do({ type: 'save-tax-rate', taxRate: 'tax_10', name: 'VAT', percent: '12' });
    books.put({ ...defaultPreferences, taxMode: 'inclusive', taxRounding: 'line' });
    const moved = { ...ada, name: 'Ada King', address: 'New street 2' };
    books.issue('b', { ...taxed, client: moved });
    assert.deepEqual(books.get('invoice', 'inv_a'), before);
    assert.deepEqual([books.open('a').client, books.open('a').figures.total], [client, '110.00']);
    assert.deepEqual([books.open('b').client, books.open('b').figures.total], [moved, '100.00']);
  });

  it('is paid at once where it totals zero (T6, I-75)', () => {
    const invoice = new TrialBooks().owe('a', '0').get('invoice', 'inv_a');
    assert.ok(invoice.status === 'paid');
    assert.equal(invoice.paidOn, '2026-11-24');
    assert.ok(!('amountDue' in invoice));
  });
});

describe('finalize-invoice with a payment', () => {
  for (const [amount, status, allocated, unallocated] of [
    ['60', 'open', '60.00', '0.00'],
    ['100', 'paid', '100.00', '0.00'],
    ['130.50', 'paid', '100.00', '30.50'],
  ] as const)
    it(`of ${amount} on 100.00 is ${status}, with ${unallocated} unallocated (T4, T5, I-37, I-38, P-06)`, () => {
      const books = new TrialBooks().draft('a');
      books.do(withPayment({ amount }));
      const received = books.received('1');
      assert.equal(books.get('invoice', 'inv_a').status, status);
      assert.equal(books.get('allocation', 'alc_pay_1').amount, allocated);
      assert.equal(received.unallocated, unallocated);
    });

  it('records it as its client’s, with its payer, location, method and day, under the next number (P-48, Q-17)', () => {
    const location = { id: 'l1', name: 'Main street' };
    const books = new TrialBooks().draft('a', { payer: grace, location });
    books.do(withPayment({ description: 'Over the counter', receivedOn: '2026-11-25' }));
    assert.deepEqual(books.get('payment', 'pay_1'), {
      kind: 'payment',
      id: 'pay_1',
      status: 'received',
      number: 'PAY-0001',
      serial: 1,
      client: ada,
      payer: grace,
      location,
      currency: 'EUR',
      amount: '100.00',
      unallocated: '0.00',
      refunded: '0.00',
      refundPending: '0.00',
      allocationCount: 1,
      method: { id: 'pmt_cash', name: 'Cash', type: 'cash' },
      receivedOn: '2026-11-25',
      description: 'Over the counter',
    });
    assert.equal(books.paid('a').paidOn, '2026-11-25');
    assert.equal(books.get('allocation', 'alc_pay_1').allocatedOn, '2026-11-25');
  });

  it('names no payer and no location where the invoice has none', () => {
    const books = new TrialBooks().draft('a');
    books.do(withPayment());
    const received = books.get('payment', 'pay_1');
    assert.ok(!('payer' in received) && !('location' in received));
  });
});

describe('finalize-invoice is refused, in this order,', () => {
  const many = lineInput({ quantity: '100000', unitPrice: '99999999999' });
  const blank = lineInput({ description: ' \n' });
  const late = { issuedOn: '2199-12-18' };

  it('with not-found where there is no invoice', () => {
    assert.deepEqual(new TrialBooks().refusal(finalize()), {
      type: 'not-found',
      kind: 'invoice',
      id: 'inv_a',
    });
  });

  it('with invoice-not-draft when it was finalized before, whatever version was seen (row 125)', () => {
    assert.deepEqual(new TrialBooks().issue('a').refusal(finalize(1)), {
      type: 'invoice-not-draft',
      invoice: 'inv_a',
      number: 'INV-0001',
      status: 'open',
    });
  });

  it('with stale-version when it was revised since it was seen, also without lines', () => {
    const books = new TrialBooks().draft('a');
    books.do({ type: 'revise-draft', invoice: 'inv_a', version: 1, content: draftContent({ lines: [] }) });
    assert.deepEqual(books.refusal(finalize(1)), {
      type: 'stale-version',
      kind: 'invoice',
      id: 'inv_a',
      seen: 1,
      current: 2,
    });
  });

  it('with no-lines, before its days are looked at (Q-23)', () => {
    const books = new TrialBooks().draft('a', { lines: [], ...late });
    assert.deepEqual(books.refusal(finalize()), { type: 'no-lines', invoice: 'inv_a' });
  });

  it('with line-without-description, before its total is looked at', () => {
    const books = new TrialBooks().draft('a', { lines: [many, { ...blank, id: 'lin_2' }] });
    assert.deepEqual(books.refusal(finalize()), {
      type: 'line-without-description',
      invoice: 'inv_a',
      line: 'lin_2',
      position: 2,
    });
  });

  it('with total-too-large, before its days are looked at', () => {
    const books = new TrialBooks().draft('a', { lines: [many], ...late });
    assert.deepEqual(books.refusal(finalize()), { type: 'total-too-large', invoice: 'inv_a' });
  });

  const returned = { ...many, id: 'lin_2', quantity: '-1' } as const;
  const negative = { ...defaultPreferences, allowNegativeLines: true };
  const drafted = (...lines: Asked<DraftContent>['lines']) => {
    const books = new TrialBooks();
    books.put(negative);
    return books.draft('a', { lines, ...late });
  };

  it('with negative-line where the account allows none any more, before its total is looked at', () => {
    const books = drafted(lineInput({ unitPrice: '5' }), returned);
    books.put(defaultPreferences);
    const line = { line: 'lin_2', position: 2 };
    assert.deepEqual(books.refusal(finalize()), { type: 'negative-line', invoice: 'inv_a', ...line });
  });

  it('with total-too-large where more than there may be is taken off', () => {
    const books = drafted(many, returned);
    assert.deepEqual(books.refusal(finalize()), { type: 'total-too-large', invoice: 'inv_a' });
  });

  it('with total-negative where more is taken off than charged, with tax or without, before its days are looked at', () => {
    const off = lineInput({ id: 'lin_2', unitPrice: '-100.01' });
    assert.deepEqual(drafted(lineInput(), off).refusal(finalize()), {
      type: 'total-negative',
      invoice: 'inv_a',
    });
    const taxed = drafted();
    taxed.do({ type: 'save-tax-rate', taxRate: 'tax_a', name: 'VAT', percent: '19' });
    const lines = [lineInput({ taxRates: ['tax_a'] }), off];
    taxed.do({ type: 'revise-draft', invoice: 'inv_a', version: 1, content: draftContent({ lines }) });
    assert.equal(taxed.refusal(finalize(2)).type, 'total-negative');
  });

  it('with date-range when it would fall due after 2199', () => {
    assert.deepEqual(new TrialBooks().draft('a', late).refusal(withPayment({ amount: '0' })), {
      type: 'date-range',
      path: 'issuedOn',
    });
  });

  it('with due-before-issue, before the payment is looked at (row 63)', () => {
    const books = new TrialBooks().draft('a', { dueOn: '2026-11-23' });
    assert.deepEqual(books.refusal(withPayment({ amount: '0' })), {
      type: 'due-before-issue',
      issuedOn: '2026-11-24',
      dueOn: '2026-11-23',
    });
  });

  it('with nothing-due for a payment on an invoice over zero, whatever its amount', () => {
    const books = new TrialBooks().draft('a', { lines: [lineInput({ unitPrice: '0' })] });
    assert.deepEqual(books.refusal(withPayment({ amount: '0' })), { type: 'nothing-due', invoice: 'inv_a' });
  });

  for (const [amount, type] of [
    ['1.005', 'money-scale'],
    ['10000000000000', 'money-range'],
    ['0', 'money-sign'],
    ['-1', 'money-sign'],
  ] as const)
    it(`with ${type} for a payment of ${amount}, before its id and its method are looked up`, () => {
      const books = new TrialBooks().receive('1', '5').draft('a');
      assert.deepEqual(books.refusal(withPayment({ amount, method: 'pmt_none' })), {
        type,
        path: 'payment.amount',
      });
    });

  it('with id-taken for a payment that exists, before its method is looked up', () => {
    const books = new TrialBooks().receive('1', '5').draft('a');
    assert.deepEqual(books.refusal(withPayment({ method: 'pmt_none' })), {
      type: 'id-taken',
      kind: 'payment',
      id: 'pay_1',
    });
  });

  it('with not-found for a method nobody made', () => {
    assert.deepEqual(new TrialBooks().draft('a').refusal(withPayment({ method: 'pmt_none' })), {
      type: 'not-found',
      kind: 'payment-methods',
      id: 'pmt_none',
    });
  });

  it('with payment-method-archived for one out of use', () => {
    const books = new TrialBooks().draft('a');
    books.do(archived);
    assert.deepEqual(books.refusal(withPayment()), { type: 'payment-method-archived', name: 'Cash' });
  });

  it('and takes no number then', () => {
    const books = new TrialBooks(draftInvoice({ id: 'inv_a' }));
    books.refusal(withPayment({ amount: '0' }));
    assert.equal(books.find('number-series', 'invoice:INV-'), undefined);
    assert.equal(books.get('invoice', 'inv_a').status, 'draft');
  });
});
