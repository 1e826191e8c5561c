import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { defaultPreferences } from '../records/preferences.js';
import { ada, lineInput } from '../testing/fixtures.js';
import type { Asked } from '../input/asked.js';
import { newSeries } from '../records/number-series.js';
import type { CreditInput } from './issue-credit-note.js';
import { TrialBooks } from './trial-books.test.js';

const byAmount = (amount: string, line: `lin_${string}` = 'lin_1') =>
  ({ line, by: 'amount', amount }) as const;
const byQuantity = (quantity: string, line: `lin_${string}` = 'lin_1') =>
  ({ line, by: 'quantity', quantity }) as const;

const credit = (...lines: readonly Asked<CreditInput>[]) =>
  ({
    type: 'issue-credit-note',
    creditNote: 'crn_1',
    invoice: 'inv_a',
    issuedOn: '2026-11-25',
    reason: 'Session was cut short',
    lines,
  }) as const;

/** An invoice of Ada's over 2 × 75.00, −10 % at 10 %: 148.50 (billing.md 5.2). */
const sold = (over: Parameters<TrialBooks['issue']>[1] = {}) => {
  const line = lineInput({
    ...{ quantity: '2', unitPrice: '75', taxRates: ['tax_10'] },
    discounts: [{ type: 'percent', percent: '10' }],
  });
  return new TrialBooks().tax('10').issue('a', { lines: [line], ...over });
};

describe('issue-credit-note', () => {
  it('credits an amount: 40.00 net on a 10 percent line lowers the invoice by 44.00 (C-01, C-10)', () => {
    const books = sold();
    const [series, note, invoice] = books.do(credit(byAmount('40'))).writes;
    assert.deepEqual(series, { ...newSeries('credit-note', 'CN-'), next: 2 });
    assert.deepEqual(note, {
      kind: 'credit-note',
      id: 'crn_1',
      status: 'issued',
      number: 'CN-0001',
      serial: 1,
      invoice: 'inv_a',
      invoiceNumber: 'INV-0001',
      client: ada,
      currency: 'EUR',
      issuedOn: '2026-11-25',
      reason: 'Session was cut short',
      lines: [
        { line: 'lin_1', description: 'Session', base: '40.00', net: '40.00', tax: '4.00', total: '44.00' },
      ],
      subtotal: '40.00',
      taxes: [{ category: 'S', percent: '10', base: '40.00', tax: '4.00' }],
      tax: '4.00',
      total: '44.00',
    });
    assert.ok(invoice?.kind === 'invoice' && invoice.status === 'open');
    assert.equal(invoice.amountDue, '104.50');
    assert.deepEqual(invoice.credited, [{ quantity: '0', byQuantity: '0.00', base: '40.00', tax: '4.00' }]);
  });

  it('credits an amount with its tax inside where prices include tax (C-11, 5.2.14)', () => {
    const books = sold({
      taxMode: 'inclusive',
      lines: [lineInput({ unitPrice: '148.50', taxRates: ['tax_10'] })],
    });
    books.do(credit(byAmount('44')));
    const { subtotal, tax, total } = books.get('credit-note', 'crn_1');
    assert.deepEqual([subtotal, tax, total], ['40.00', '4.00', '44.00']);
    assert.equal(books.open('a').amountDue, '104.50');
  });

  it('credits a quantity: one of two, with its share of discount and tax (C-06)', () => {
    const books = sold();
    books.do(credit(byQuantity('1')));
    const { lines, total } = books.get('credit-note', 'crn_1');
    assert.deepEqual(lines, [
      {
        ...{ line: 'lin_1', description: 'Session', quantity: '1' },
        ...{ base: '67.50', net: '67.50', tax: '6.75', total: '74.25' },
      },
    ]);
    assert.equal(total, '74.25');
    assert.deepEqual(books.open('a').credited, [
      { quantity: '1', byQuantity: '67.50', base: '67.50', tax: '6.75' },
    ]);
  });

  it('says what else the client is told, which may be in several lines', () => {
    const note = sold().do({ ...credit(byAmount('40')), memo: 'We are sorry.\nSee you soon.' }).writes[1];
    assert.ok(note?.kind === 'credit-note');
    assert.equal(note.memo, 'We are sorry.\nSee you soon.');
  });

  it('in full makes the invoice paid on its day (C-07, C-16, Q-08)', () => {
    const books = sold();
    books.do(credit(byQuantity('2')));
    assert.equal(books.paid('a').paidOn, '2026-11-25');
    assert.equal(books.get('credit-note', 'crn_1').total, '148.50');
  });

  it('leaves no money on the client’s account: there is no credit but unallocated payments (C-02, C-21, Q-32)', () => {
    const books = sold();
    books.do(credit(byQuantity('2')));
    books.issue('b');
    assert.equal(books.open('b').amountDue, '100.00');
    assert.ok(books.records().every(({ kind }) => kind !== 'payment' && kind !== 'refund'));
    assert.deepEqual(books.refusal({ ...credit(byAmount('1')), creditNote: 'crn_2' }), {
      ...{ type: 'invoice-not-open', invoice: 'inv_a', number: 'INV-0001', status: 'paid' },
    });
  });

  it('comes several times while something is due, each with a number of its own (C-17, C-19)', () => {
    const numbers = { ...defaultPreferences.numbers, 'credit-note': { prefix: 'ADJ-', padding: 2 } };
    const books = new TrialBooks({ ...defaultPreferences, numbers }).owe('a', '100');
    books.do(credit(byAmount('10')));
    books.do({ ...credit(byAmount('20')), creditNote: 'crn_2' });
    assert.equal(books.get('credit-note', 'crn_1').number, 'ADJ-01');
    assert.equal(books.get('credit-note', 'crn_2').number, 'ADJ-02');
    assert.equal(books.open('a').amountDue, '70.00');
  });

  it('credits the unpaid rest of a part-paid invoice, to the cent (C-08, C-22)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '60', { inv_a: '60' });
    books.do(credit(byAmount('40')));
    assert.equal(books.paid('a').paidOn, '2026-11-25');
  });

  it('may be issued on the invoice’s own day', () => {
    new TrialBooks().owe('a', '100').do({ ...credit(byAmount('1')), issuedOn: '2026-11-24' });
  });

  it('credits several lines at once', () => {
    const lines = [lineInput(), lineInput({ id: 'lin_2', description: 'Report', unitPrice: '50' })];
    const books = new TrialBooks().issue('a', { lines });
    books.do(credit(byAmount('10', 'lin_2'), byQuantity('0.5')));
    assert.deepEqual(
      books
        .get('credit-note', 'crn_1')
        .lines.map(({ line, description, total }) => [line, description, total]),
      [
        ['lin_2', 'Report', '10.00'],
        ['lin_1', 'Session', '50.00'],
      ],
    );
  });
});

describe('issue-credit-note is refused, in this order,', () => {
  it('with id-taken, before the invoice is looked up', () => {
    const books = sold();
    books.do(credit(byAmount('1')));
    assert.deepEqual(books.refusal({ ...credit(byAmount('1')), invoice: 'inv_none' }), {
      type: 'id-taken',
      kind: 'credit-note',
      id: 'crn_1',
    });
  });

  it('with not-found where there is no invoice, or the id is the note’s own (row 83)', () => {
    assert.deepEqual(new TrialBooks().refusal(credit(byAmount('0'))), {
      type: 'not-found',
      kind: 'invoice',
      id: 'inv_a',
    });
    assert.equal(
      new TrialBooks().refusal({ ...credit(byAmount('1')), invoice: 'inv_crn_1' }).type,
      'not-found',
    );
  });

  it('with invoice-not-open for a draft, also with a day before its own', () => {
    const books = new TrialBooks().draft('a');
    assert.deepEqual(books.refusal({ ...credit(byAmount('1')), issuedOn: '2020-01-01' }), {
      type: 'invoice-not-open',
      invoice: 'inv_a',
      number: null,
      status: 'draft',
    });
  });

  it('with invoice-not-open for a paid one (C-03)', () => {
    const books = new TrialBooks().owe('a', '10').receive('1', '10', { inv_a: '10' });
    assert.deepEqual(books.refusal(credit(byAmount('1'))), {
      type: 'invoice-not-open',
      invoice: 'inv_a',
      number: 'INV-0001',
      status: 'paid',
    });
  });

  it('with credit-before-issue, before its lines are read', () => {
    const books = sold();
    assert.deepEqual(books.refusal({ ...credit(byAmount('0')), issuedOn: '2026-11-23' }), {
      type: 'credit-before-issue',
      issuedOn: '2026-11-23',
      invoiceIssuedOn: '2026-11-24',
    });
  });

  for (const [amount, type] of [
    ['0.001', 'money-scale'],
    ['10000000000000', 'money-range'],
    ['0', 'money-sign'],
  ] as const)
    it(`with ${type} for an amount of ${amount}, before the lines before it are priced`, () => {
      assert.deepEqual(sold().refusal(credit(byQuantity('3'), byAmount(amount, 'lin_2'))), {
        type,
        path: 'lines.1.amount',
      });
    });

  it('with line-listed-twice', () => {
    assert.deepEqual(sold().refusal(credit(byAmount('1'), byQuantity('9'))), {
      type: 'line-listed-twice',
      line: 'lin_1',
    });
  });

  it('with line-not-on-invoice', () => {
    assert.deepEqual(sold().refusal(credit(byQuantity('9', 'lin_9'))), {
      type: 'line-not-on-invoice',
      line: 'lin_9',
    });
  });

  it('with exceeds-line-quantity for more than is left of it', () => {
    const books = sold();
    books.do(credit(byQuantity('1.5')));
    assert.deepEqual(books.refusal({ ...credit(byQuantity('0.51')), creditNote: 'crn_2' }), {
      type: 'exceeds-line-quantity',
      line: 'lin_1',
      description: 'Session',
      left: '0.5',
      quantity: '0.51',
    });
  });

  it('with exceeds-line-amount for a cent more than is left of it', () => {
    const books = sold();
    books.do(credit(byAmount('100')));
    assert.deepEqual(books.refusal({ ...credit(byAmount('35.01')), creditNote: 'crn_2' }), {
      type: 'exceeds-line-amount',
      line: 'lin_1',
      description: 'Session',
      currency: 'EUR',
      left: '35.00',
      amount: '35.01',
    });
  });

  it('with credit-exceeds-amount-due when the line would allow it but payments settled the rest (C-08)', () => {
    const books = sold().receive('1', '100', { inv_a: '100' });
    assert.deepEqual(books.refusal(credit(byAmount('44.10'))), {
      type: 'credit-exceeds-amount-due',
      invoice: 'inv_a',
      number: 'INV-0001',
      currency: 'EUR',
      amountDue: '48.50',
      amount: '48.51',
    });
  });

  it('with credit-only-whole where more is taken off at a rate than stands there, and not all of it is credited', () => {
    const at = (id: number, unitPrice: string, rate: `tax_${string}`, quantity = '1') =>
      lineInput({ id: `lin_${id}`, unitPrice, quantity, taxRates: [rate] });
    const lines = [at(1, '100', 'tax_19'), at(2, '30', 'tax_7', '-1'), at(3, '20', 'tax_7')];
    const books = new TrialBooks({ ...defaultPreferences, allowNegativeLines: true }).tax('19').tax('7');
    books.issue('a', { lines });
    assert.deepEqual(books.refusal(credit(byAmount('75'))), {
      ...{ type: 'credit-only-whole', invoice: 'inv_a', number: 'INV-0001' },
    });
    books.do(credit(byAmount('75'), byAmount('15', 'lin_3')));
  });

  it('and takes no number then', () => {
    const books = sold();
    books.refusal(credit(byAmount('1000')));
    assert.equal(books.find('number-series', 'credit-note:CN-'), undefined);
  });
});
