import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { amountDueOf } from '../records/invoice.js';
import { staff } from '../testing/desk.js';
import { invoiceActions } from '../views/actions.js';
import { receipt, TrialBooks } from './trial-books.test.js';

const withdraw = { type: 'void-invoice', invoice: 'inv_a', voidedOn: '2026-11-25' } as const;
const credit = {
  type: 'issue-credit-note',
  creditNote: 'crn_1',
  invoice: 'inv_a',
  issuedOn: '2026-11-24',
  reason: 'Goodwill',
  lines: [{ line: 'lin_1', by: 'amount', amount: '30' }],
} as const;

describe('void-invoice', () => {
  it('voids an open invoice with nothing attached, which keeps its number and figures (I-49, T13, Q-02)', () => {
    const books = new TrialBooks().owe('a', '100');
    const { amountDue: _, reserved: __, ...open } = books.open('a');
    assert.deepEqual(books.do(withdraw), {
      writes: [{ ...open, status: 'void', voidedOn: '2026-11-25' }],
    });
  });

  it('I-50: a void invoice stays in the books, owes nothing, and can only be copied and issued again as another', () => {
    const books = new TrialBooks().owe('a', '100');
    books.do(withdraw);
    const invoice = books.get('invoice', 'inv_a');
    assert.deepEqual([invoice.status, amountDueOf(invoice)], ['void', '0.00']);
    const possible = invoiceActions(invoice, staff).filter(({ refusal }) => refusal === null);
    assert.deepEqual(
      possible.map(({ command }) => command),
      ['duplicate-invoice', 'reissue-invoice'],
    );
    assert.deepEqual(books.refusal(credit).type, 'invoice-not-open');
    assert.deepEqual(books.refusal(receipt('1', '1', { inv_a: '1' })).type, 'invoice-not-open');
  });

  it('keeps the reason where one is given', () => {
    const books = new TrialBooks().owe('a', '100');
    books.do({ ...withdraw, reason: 'Wrong client' });
    const invoice = books.get('invoice', 'inv_a');
    assert.equal(invoice.status === 'void' && invoice.reason, 'Wrong client');
  });
});

describe('void-invoice is refused', () => {
  it('with not-found where there is no invoice', () => {
    assert.deepEqual(new TrialBooks().refusal(withdraw), { type: 'not-found', kind: 'invoice', id: 'inv_a' });
  });

  it('with invoice-not-open for a draft, which is deleted instead (T14)', () => {
    assert.deepEqual(new TrialBooks().draft('a').refusal(withdraw), {
      type: 'invoice-not-open',
      invoice: 'inv_a',
      number: null,
      status: 'draft',
    });
  });

  it('with invoice-not-open when it is void already (T16)', () => {
    const books = new TrialBooks().owe('a', '100');
    books.do(withdraw);
    assert.deepEqual(books.refusal(withdraw), {
      type: 'invoice-not-open',
      invoice: 'inv_a',
      number: 'INV-0001',
      status: 'void',
    });
  });

  it('with invoice-not-open when it is paid because it totals zero: it can only be reverted', () => {
    assert.deepEqual(new TrialBooks().owe('a', '0').refusal(withdraw), {
      type: 'invoice-not-open',
      invoice: 'inv_a',
      number: 'INV-0001',
      status: 'paid',
    });
  });

  for (const [paid, status] of [
    ['20.00', 'open'],
    ['70.00', 'paid'],
  ] as const)
    it(`with invoice-has-allocations when it is ${status}, also when it has credit notes (I-52, T15)`, () => {
      const books = new TrialBooks().owe('a', '100');
      books.do(credit);
      books.receive('1', paid, { inv_a: paid });
      assert.equal(books.get('invoice', 'inv_a').status, status);
      assert.deepEqual(books.refusal(withdraw), {
        type: 'invoice-has-allocations',
        invoice: 'inv_a',
        number: 'INV-0001',
        currency: 'EUR',
        amount: paid,
      });
    });

  for (const credited of ['30.00', '100.00'])
    it(`with invoice-has-credit-notes when ${credited} of 100.00 is credited (C-12)`, () => {
      const books = new TrialBooks().owe('a', '100');
      books.do({ ...credit, lines: [{ line: 'lin_1', by: 'amount', amount: credited }] });
      assert.deepEqual(books.refusal(withdraw), {
        type: 'invoice-has-credit-notes',
        invoice: 'inv_a',
        number: 'INV-0001',
        currency: 'EUR',
        amount: credited,
      });
    });
});
