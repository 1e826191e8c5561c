import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { lineInput } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const archive = { type: 'archive-tax-rate', taxRate: 'tax_10' } as const;

describe('archive-tax-rate', () => {
  it('takes a rate out of use, in its place (S-10)', () => {
    const books = new TrialBooks().tax('10').tax('20');
    books.do(archive);
    assert.deepEqual(books.get('tax-rates', 'tax-rates').rates, [
      { id: 'tax_10', name: 'Tax 10', percent: '10', category: 'S', archived: true },
      { id: 'tax_20', name: 'Tax 20', percent: '20', category: 'S', archived: false },
    ]);
  });

  it('leaves documents that have it as they are (S-11)', () => {
    const books = new TrialBooks().tax('10').issue('a', { lines: [lineInput({ taxRates: ['tax_10'] })] });
    const before = books.get('invoice', 'inv_a');
    books.do(archive);
    assert.deepEqual(books.get('invoice', 'inv_a'), before);
  });

  it('is refused with not-found for a rate nobody made', () => {
    assert.deepEqual(new TrialBooks().refusal(archive), {
      type: 'not-found',
      kind: 'tax-rates',
      id: 'tax_10',
    });
  });

  it('is refused with already-archived the second time', () => {
    const books = new TrialBooks().tax('10');
    books.do(archive);
    assert.deepEqual(books.refusal(archive), { type: 'already-archived', name: 'Tax 10' });
  });
});
