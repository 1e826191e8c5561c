import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from './trial-books.test.js';

const save = (over: Partial<Record<'taxRate' | 'name' | 'percent' | 'description', string>> = {}) =>
  ({ type: 'save-tax-rate', taxRate: 'tax_a', name: 'GST', percent: '10', ...over }) as {
    readonly type: 'save-tax-rate';
    readonly taxRate: `tax_${string}`;
    readonly name: string;
    readonly percent: string;
  };

describe('save-tax-rate', () => {
  it('adds rates in order, the percentage without needless zeros (S-08)', () => {
    const books = new TrialBooks();
    books.do(save({ percent: '19.00', description: 'Goods and services' }));
    books.do(save({ taxRate: 'tax_b', name: 'None', percent: '0', description: '' }));
    assert.deepEqual(books.get('tax-rates', 'tax-rates'), {
      kind: 'tax-rates',
      id: 'tax-rates',
      rates: [
        { id: 'tax_a', name: 'GST', percent: '19', description: 'Goods and services', archived: false },
        { id: 'tax_b', name: 'None', percent: '0', archived: false },
      ],
    });
  });

  it('changes the rate with its id in its place, its name too (S-09)', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(save({ taxRate: 'tax_b', name: 'VAT' }));
    books.do(save({ percent: '12.5' }));
    books.do(save({ taxRate: 'tax_b', name: 'VAT reduced' }));
    assert.deepEqual(
      books.get('tax-rates', 'tax-rates').rates.map(({ name, percent }) => `${name} ${percent}`),
      ['GST 12.5', 'VAT reduced 10'],
    );
  });

  it('may take the name of an archived rate', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_a' });
    books.do(save({ taxRate: 'tax_b' }));
  });
});

describe('save-tax-rate is refused', () => {
  it('with tax-rate-archived for an archived one, though its new name is taken too', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_a' });
    books.do(save({ taxRate: 'tax_b', name: 'VAT' }));
    assert.deepEqual(books.refusal(save({ name: 'VAT' })), { type: 'tax-rate-archived', name: 'GST' });
  });

  it('with name-taken by another rate in use', () => {
    const books = new TrialBooks();
    books.do(save());
    assert.deepEqual(books.refusal(save({ taxRate: 'tax_b' })), { type: 'name-taken', name: 'GST' });
  });
});
