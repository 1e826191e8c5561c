import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks, type Trial } from './trial-books.test.js';

type Save = Extract<Trial, { readonly type: 'save-tax-rate' }>;
const save = (over: Partial<Save> = {}): Save => ({
  type: 'save-tax-rate',
  taxRate: 'tax_a',
  name: 'GST',
  percent: '10',
  ...over,
});

describe('save-tax-rate', () => {
  it('adds rates in order, the percentage without needless zeros (S-08)', () => {
    const books = new TrialBooks();
    books.do(save({ percent: '19.00', description: 'Goods and services' }));
    books.do(save({ taxRate: 'tax_b', name: 'None', percent: '0', description: '' }));
    assert.deepEqual(books.get('tax-rates', 'tax-rates'), {
      kind: 'tax-rates',
      id: 'tax-rates',
      rates: [
        {
          id: 'tax_a',
          name: 'GST',
          percent: '19',
          category: 'S',
          description: 'Goods and services',
          archived: false,
        },
        { id: 'tax_b', name: 'None', percent: '0', category: 'Z', archived: false },
      ],
    });
  });

  it('S-08: keeps why no tax is charged, and that a tax is charged on others', () => {
    const books = new TrialBooks();
    books.do(save({ percent: '0', category: 'E', exemptionReason: 'Health care' }));
    books.do(save({ taxRate: 'tax_b', name: 'Levy', category: 'local code', compound: true }));
    books.do(save({ taxRate: 'tax_c', name: 'Plain', compound: false }));
    const common = { archived: false };
    assert.deepEqual(books.get('tax-rates', 'tax-rates').rates, [
      { id: 'tax_a', name: 'GST', percent: '0', category: 'E', exemptionReason: 'Health care', ...common },
      { id: 'tax_b', name: 'Levy', percent: '10', category: 'local code', compound: true, ...common },
      { id: 'tax_c', name: 'Plain', percent: '10', category: 'S', ...common },
    ]);
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
  it('S-09: with tax-rate-fixed for a system rate, also an archived one', () => {
    const books = new TrialBooks();
    books.do({ type: 'add-system-tax-rates', region: 'AU' });
    const change = save({ taxRate: 'tax_au-gst', percent: '12' });
    assert.deepEqual(books.refusal(change), { type: 'tax-rate-fixed', name: 'GST' });
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_au-gst' });
    assert.deepEqual(books.refusal(change), { type: 'tax-rate-fixed', name: 'GST' });
  });

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
