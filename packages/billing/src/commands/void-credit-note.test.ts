import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftInvoice, lineInput, openInvoice } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const withdraw = { type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-11-26' } as const;

/** An invoice of 3 × 33.33 at 10 percent: 109.99, with a credit note on it. */
function credited(line: { by: 'quantity'; quantity: string } | { by: 'amount'; amount: string }) {
  const lines = [lineInput({ quantity: '3', unitPrice: '33.33', taxRates: ['tax_10'] })];
  const books = new TrialBooks().tax('10').issue('a', { lines });
  books.do({
    type: 'issue-credit-note',
    creditNote: 'crn_1',
    invoice: 'inv_a',
    issuedOn: '2026-11-25',
    reason: 'Goodwill',
    lines: [{ line: 'lin_1', ...line }],
  });
  return books;
}

const nothing = [{ quantity: '0', byQuantity: '0.00', base: '0.00', tax: '0.00' }];

describe('void-credit-note', () => {
  for (const [what, line, status] of [
    ['part of an amount', { by: 'amount', amount: '40' }, 'open'],
    ['part of a quantity', { by: 'quantity', quantity: '2' }, 'open'],
    ['the whole invoice', { by: 'quantity', quantity: '3' }, 'paid'],
  ] as const)
    it(`of ${what}: the invoice owes all of it again and can be credited again (C-13, C-14, T9)`, () => {
      const books = credited(line);
      const note = books.get('credit-note', 'crn_1');
      assert.equal(books.get('invoice', 'inv_a').status, status);
      books.do(withdraw);
      assert.deepEqual(books.get('credit-note', 'crn_1'), {
        ...note,
        status: 'void',
        voidedOn: '2026-11-26',
      });
      assert.equal(books.open('a').amountDue, '109.99');
      assert.deepEqual(books.open('a').credited, nothing);
      assert.ok(!('paidOn' in books.open('a')));
    });

  it('of a paid invoice leaves what payments settled settled', () => {
    const books = credited({ by: 'amount', amount: '40' }).receive('1', '65.99', { inv_a: '65.99' });
    assert.equal(books.paid('a').paidOn, '2026-11-24');
    books.do(withdraw);
    assert.equal(books.open('a').amountDue, '44.00');
  });

  it('keeps the reason where one is given, beside the one it was issued for', () => {
    const books = credited({ by: 'amount', amount: '40' });
    books.do({ ...withdraw, reason: 'Wrong line' });
    const note = books.get('credit-note', 'crn_1');
    assert.deepEqual([note.reason, note.status === 'void' && note.voidReason], ['Goodwill', 'Wrong line']);
  });
});

describe('void-credit-note is refused', () => {
  it('with not-found where there is no credit note', () => {
    assert.deepEqual(new TrialBooks().refusal(withdraw), {
      type: 'not-found',
      kind: 'credit-note',
      id: 'crn_1',
    });
  });

  it('with credit-note-void the second time', () => {
    const books = credited({ by: 'amount', amount: '40' });
    books.do(withdraw);
    assert.deepEqual(books.refusal(withdraw), {
      type: 'credit-note-void',
      creditNote: 'crn_1',
      number: 'CN-0001',
    });
  });

  const note = credited({ by: 'amount', amount: '40' }).get('credit-note', 'crn_1');
  const { amountDue: _, ...issued } = openInvoice(draftInvoice({ id: 'inv_a' }));
  for (const [what, invoices] of [
    ['does not exist', []],
    ['is a draft', [draftInvoice({ id: 'inv_a' })]],
    ['is void', [{ ...issued, status: 'void', voidedOn: issued.dueOn }]],
  ] as const)
    it(`by no refusal but an error when its invoice ${what}`, () => {
      assert.throws(() => new TrialBooks(note, ...invoices).ask(withdraw), /crn_1 has lost its invoice/);
    });
});
