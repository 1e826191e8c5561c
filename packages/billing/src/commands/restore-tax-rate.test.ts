import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from './trial-books.test.js';

const archive = { type: 'archive-tax-rate', taxRate: 'tax_10' } as const;
const restore = { type: 'restore-tax-rate', taxRate: 'tax_10' } as const;

describe('restore-tax-rate', () => {
  it('brings an archived rate back into use, in its place (S-10)', () => {
    const books = new TrialBooks().tax('10').tax('20');
    books.do(archive);
    books.do(restore);
    assert.deepEqual(books.get('tax-rates', 'tax-rates').rates, [
      { id: 'tax_10', name: 'Tax 10', percent: '10', category: 'S', archived: false },
      { id: 'tax_20', name: 'Tax 20', percent: '20', category: 'S', archived: false },
    ]);
  });

  it('is refused with not-found for a rate nobody made', () => {
    assert.deepEqual(new TrialBooks().refusal(restore), {
      type: 'not-found',
      kind: 'tax-rates',
      id: 'tax_10',
    });
  });

  it('is refused with not-archived while it is in use', () => {
    assert.deepEqual(new TrialBooks().tax('10').refusal(restore), { type: 'not-archived', name: 'Tax 10' });
  });

  it('is refused with name-taken by a rate that came into use since', () => {
    const books = new TrialBooks().tax('10', 'GST');
    books.do(archive);
    books.tax('15', 'GST');
    assert.deepEqual(books.refusal(restore), { type: 'name-taken', name: 'GST' });
  });
});
