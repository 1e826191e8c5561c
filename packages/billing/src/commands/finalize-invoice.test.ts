import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newSeries } from '../records/number-series.js';
import { defaultPreferences } from '../records/preferences.js';
import { ada, grace, lineInput } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';
import { finalize, withPayment } from './finalize-steps.test.js';

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
