import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ada, draftContent, grace, lineInput } from '../testing/fixtures.js';
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
    const issued = books.open('a');
    assert.deepEqual(books.do({ ...revert, id: 'cmd_back' }), {
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
        { kind: 'archived-invoice', id: 'arc_back', invoice: 'inv_a', issued },
      ],
    });
  });

  it('I-12: a due day that came from the terms follows the issue day again; one that was set stays', () => {
    const books = new TrialBooks().issue('a').issue('b', { dueOn: '2026-12-24' });
    books.do(revert).writes.forEach((record) => assert.ok(!('dueOn' in record) && !('terms' in record)));
    books.do({ ...revert, invoice: 'inv_b' });
    const content = draftContent({ issuedOn: '2026-11-30' });
    books.do({ type: 'revise-draft', invoice: 'inv_a', version: 3, content });
    for (const [invoice, version, dueOn] of [
      ['inv_a', 4, '2026-12-14'],
      ['inv_b', 3, '2026-12-24'],
    ] as const) {
      books.do({ type: 'finalize-invoice', invoice, version });
      assert.equal(books.open(invoice.slice(4)).dueOn, dueOn);
    }
  });

  it('I-74: each document that was issued is kept as it was, whatever becomes of the draft', () => {
    const books = new TrialBooks().issue('a');
    const first = books.open('a');
    books.do({ ...revert, id: 'cmd_first' });
    const content = draftContent({ client: { ...ada, name: 'Countess Lovelace' } });
    books.do({ type: 'revise-draft', invoice: 'inv_a', version: 3, content });
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 4 });
    const second = books.open('a');
    books.do({ ...revert, id: 'cmd_second' });
    books.do({ type: 'delete-draft', invoice: 'inv_a', deletedOn: '2026-11-25' });
    assert.deepEqual(books.get('archived-invoice', 'arc_first').issued, first);
    assert.deepEqual(books.get('archived-invoice', 'arc_second').issued, second);
    assert.deepEqual([first.client.name, second.client.name], ['Ada Lovelace', 'Countess Lovelace']);
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
