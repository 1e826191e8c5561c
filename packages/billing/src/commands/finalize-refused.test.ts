import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import { defaultPreferences } from '../records/preferences.js';
import { draftContent, draftInvoice, lineInput } from '../testing/fixtures.js';
import type { DraftContent } from './draft-content.js';
import { TrialBooks } from './trial-books.test.js';
import { finalize, withPayment, archived } from './finalize-steps.test.js';

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
