import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftContent, grace, lineInput } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const revert = { type: 'revert-to-draft', invoice: 'inv_a' } as const;
const credit = {
  type: 'issue-credit-note',
  creditNote: 'crn_1',
  invoice: 'inv_a',
  issuedOn: '2026-11-24',
  reason: 'Goodwill',
  lines: [{ line: 'lin_1', by: 'amount', amount: '30' }],
} as const;

describe('revert-to-draft', () => {
  it('makes an open invoice a draft again that says what it said and keeps its number (T10)', () => {
    const said = { payer: grace, memo: 'Thanks', dueOn: '2026-12-24' };
    const books = new TrialBooks().issue('a', said);
    assert.deepEqual(books.do(revert), {
      writes: [
        {
          ...draftContent(said),
          kind: 'invoice',
          id: 'inv_a',
          status: 'draft',
          number: 'INV-0001',
          serial: 1,
          currency: 'EUR',
          taxMode: 'exclusive',
          taxRounding: 'rate',
          rounding: 'half-up',
        },
      ],
    });
  });

  it('makes an invoice that totals zero a draft, though it is paid (T11, Q-09)', () => {
    const books = new TrialBooks().owe('a', '0');
    books.do(revert);
    const draft = books.get('invoice', 'inv_a');
    assert.equal(draft.status, 'draft');
    for (const name of ['figures', 'credited', 'paidOn', 'amountDue']) assert.ok(!(name in draft), name);
  });

  it('is possible once the payment was unlinked and the credit note voided (I-45, I-46, C-15, Q-16)', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '20', { inv_a: '20' });
    books.do(credit);
    books.do({ type: 'remove-allocation', allocation: 'alc_1_1', removedOn: '2026-11-25' });
    books.do({ type: 'void-credit-note', creditNote: 'crn_1', voidedOn: '2026-11-25' });
    books.do(revert);
    assert.equal(books.get('invoice', 'inv_a').status, 'draft');
  });
});

describe('revert-to-draft is refused', () => {
  it('with not-found where there is no invoice', () => {
    assert.deepEqual(new TrialBooks().refusal(revert), { type: 'not-found', kind: 'invoice', id: 'inv_a' });
  });

  it('with invoice-not-open for a draft', () => {
    assert.deepEqual(new TrialBooks().draft('a').refusal(revert), {
      type: 'invoice-not-open',
      invoice: 'inv_a',
      number: null,
      status: 'draft',
    });
  });

  it('with invoice-not-open for a void one, for good (T16, I-51, Q-01)', () => {
    const books = new TrialBooks().issue('a');
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: '2026-11-25' });
    assert.deepEqual(books.refusal(revert), {
      type: 'invoice-not-open',
      invoice: 'inv_a',
      number: 'INV-0001',
      status: 'void',
    });
  });

  for (const [paid, status] of [
    ['20.00', 'open'],
    ['70.00', 'paid'],
  ] as const)
    it(`with invoice-has-allocations when it is ${status}, also when it has credit notes (I-44)`, () => {
      const books = new TrialBooks().owe('a', '100');
      books.do(credit);
      books.receive('1', '500', { inv_a: paid });
      assert.equal(books.get('invoice', 'inv_a').status, status);
      assert.deepEqual(books.refusal(revert), {
        type: 'invoice-has-allocations',
        invoice: 'inv_a',
        number: 'INV-0001',
        currency: 'EUR',
        amount: paid,
      });
    });

  for (const [credited, status] of [
    ['30.00', 'open'],
    ['100.00', 'paid'],
  ] as const)
    it(`with invoice-has-credit-notes when ${credited} of 100.00 is credited (C-12, Q-07)`, () => {
      const books = new TrialBooks().issue('a', { lines: [lineInput()] });
      books.do({ ...credit, lines: [{ line: 'lin_1', by: 'amount', amount: credited }] });
      assert.equal(books.get('invoice', 'inv_a').status, status);
      assert.deepEqual(books.refusal(revert), {
        type: 'invoice-has-credit-notes',
        invoice: 'inv_a',
        number: 'INV-0001',
        currency: 'EUR',
        amount: credited,
      });
    });
});
