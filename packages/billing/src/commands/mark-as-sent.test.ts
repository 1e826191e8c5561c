import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../testing/fixtures.js';
import { invoiceStandings } from '../views/standing.js';
import { TrialBooks } from './trial-books.test.js';

const mark = { type: 'mark-as-sent', invoice: 'inv_a', sentOn: '2026-11-25', via: 'hand' } as const;
const standings = (books: TrialBooks) => invoiceStandings(books.get('invoice', 'inv_a'), today);

describe('mark-as-sent', () => {
  it('I-56, I-57: notes that an open invoice was handed over, and changes nothing of the money', () => {
    const books = new TrialBooks().issue('a');
    const before = books.open('a');
    assert.deepEqual(standings(books), []);
    books.do(mark);
    assert.deepEqual(books.open('a'), { ...before, deliveries: [{ sentOn: '2026-11-25', via: 'hand' }] });
    assert.deepEqual(standings(books), ['sent']);
  });

  it('I-54, I-58: keeps every time it was sent, the way, and to whom', () => {
    const books = new TrialBooks().issue('a');
    books.do({ ...mark, via: 'email', to: 'ada@example.org' });
    books.do({ ...mark, sentOn: '2026-11-24', via: 'link' });
    assert.deepEqual(books.open('a').deliveries, [
      { sentOn: '2026-11-25', via: 'email', to: 'ada@example.org' },
      { sentOn: '2026-11-24', via: 'link' },
    ]);
  });

  it('I-59: a paid invoice is sent as a receipt', () => {
    const books = new TrialBooks().owe('a', '100').receive('1', '100', { inv_a: '100' });
    books.do(mark);
    assert.equal(books.paid('a').deliveries.length, 1);
    assert.deepEqual(standings(books), ['sent']);
  });

  it('I-57: being sent outlives payments, and is told after what is due', () => {
    const books = new TrialBooks().owe('a', '100');
    books.do(mark);
    books.receive('1', '5', { inv_a: '5' });
    assert.deepEqual(standings(books), ['part-paid', 'sent']);
  });

  it('I-74: a revert leaves it with the document that was sent; what is issued next was not sent yet', () => {
    const books = new TrialBooks().issue('a');
    books.do(mark);
    books.do({ type: 'revert-to-draft', invoice: 'inv_a', id: 'cmd_back' });
    assert.equal(books.get('archived-invoice', 'arc_back').issued.deliveries.length, 1);
    assert.ok(!('deliveries' in books.get('invoice', 'inv_a')));
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 4 });
    assert.deepEqual(standings(books), []);
  });

  it('I-50: a void invoice keeps how it was sent, and is not shown as sent', () => {
    const books = new TrialBooks().issue('a');
    books.do(mark);
    books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
    const invoice = books.get('invoice', 'inv_a');
    assert.ok(invoice.status === 'void' && invoice.deliveries.length === 1);
    assert.deepEqual(standings(books), []);
  });

  it('is refused with not-found where there is no invoice', () => {
    assert.deepEqual(new TrialBooks().refusal(mark), { type: 'not-found', kind: 'invoice', id: 'inv_a' });
  });

  it('I-59: is refused with invoice-not-sendable for a draft and for a void invoice', () => {
    const books = new TrialBooks().draft('a').issue('b');
    const refused = { type: 'invoice-not-sendable', invoice: 'inv_a', number: null, status: 'draft' };
    assert.deepEqual(books.refusal(mark), refused);
    books.do({ type: 'void-invoice', invoice: 'inv_b', voidedOn: today });
    assert.deepEqual(books.refusal({ ...mark, invoice: 'inv_b' }), {
      ...refused,
      ...{ invoice: 'inv_b', number: 'INV-0001', status: 'void' },
    });
  });
});
