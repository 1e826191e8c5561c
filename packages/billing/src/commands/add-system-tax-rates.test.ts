import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { systemTaxRates } from '../records/system-tax-rates.js';
import { TrialBooks } from './trial-books.test.js';

const add = (region: 'AU' | 'NZ' | 'CA-QC' | 'CA-ON' | 'US') =>
  ({ type: 'add-system-tax-rates', region }) as const;
const save = (taxRate: `tax_${string}`, name: string) =>
  ({ type: 'save-tax-rate', taxRate, name, percent: '10' }) as const;
const ratesOf = (books: TrialBooks) => books.get('tax-rates', 'tax-rates').rates;
const namesOf = (books: TrialBooks) =>
  ratesOf(books).map(({ name, archived }) => `${name}${archived ? ' (archived)' : ''}`);

describe('add-system-tax-rates', () => {
  it('S-08: takes the rates of a region in after the own ones', () => {
    const books = new TrialBooks().tax('7');
    const [own] = ratesOf(books);
    books.do(add('AU'));
    assert.deepEqual(ratesOf(books), [
      own,
      ...systemTaxRates('AU').map((rate) => ({ ...rate, archived: false })),
    ]);
  });

  it('a second time changes nothing, and an archived rate stays archived (S-08, S-10)', () => {
    const books = new TrialBooks();
    books.do(add('AU'));
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_au-gst' });
    const before = ratesOf(books);
    books.do(add('AU'));
    assert.deepEqual(ratesOf(books), before);
    books.do(save('tax_own', 'GST'));
    books.do(add('AU'));
    assert.deepEqual(ratesOf(books).slice(0, -1), before);
  });

  it('brings a rate up to date that the law has changed since (S-08)', () => {
    const [gst, ...others] = systemTaxRates('NZ').map((rate) => ({ ...rate, archived: true }));
    assert.ok(gst);
    const old = { ...gst, name: 'GST (NZ)', percent: systemTaxRates('ZA')[1]!.percent };
    const books = new TrialBooks({ kind: 'tax-rates', id: 'tax-rates', rates: [old, ...others] });
    books.do(add('NZ'));
    assert.deepEqual(ratesOf(books)[0], { ...gst, name: 'GST (NZ)' });
  });

  it('brings the rates of the country with those of each of its provinces, once', () => {
    const books = new TrialBooks();
    books.do(add('CA-QC'));
    books.do(add('CA-ON'));
    assert.deepEqual(namesOf(books), ['GST', 'GST zero-rated', 'GST exempt', 'QST', 'HST ON']);
  });

  it('has nothing to bring where the country taxes no sales', () => {
    const books = new TrialBooks();
    books.do(add('US'));
    assert.deepEqual(ratesOf(books), []);
  });

  it('calls a rate by its region too when its name is in use, and a rate it has by the name it has', () => {
    const books = new TrialBooks();
    books.do(save('tax_own', 'GST'));
    books.do(add('AU'));
    books.do(add('AU'));
    books.do(save('tax_own', 'My GST'));
    books.do(add('NZ'));
    assert.deepEqual(namesOf(books), [
      ...['My GST', 'GST (AU)', 'GST-free', 'Input taxed'],
      ...['GST', 'GST zero-rated', 'GST exempt'],
    ]);
    books.do(add('AU'));
    assert.equal(namesOf(books)[1], 'GST (AU)');
  });

  it('is refused with name-taken when the longer name is in use too, though an id is taken after it', () => {
    const books = new TrialBooks();
    books.do(save('tax_a', 'GST'));
    books.do(save('tax_b', 'GST (AU)'));
    books.do(save('tax_au-gst-free', 'Own'));
    assert.deepEqual(books.refusal(add('AU')), { type: 'name-taken', name: 'GST (AU)' });
  });

  it('is refused with id-taken when an own rate has the id of a system rate', () => {
    const books = new TrialBooks();
    books.do(save('tax_au-gst', 'GST'));
    assert.deepEqual(books.refusal(add('AU')), { type: 'id-taken', kind: 'tax-rates', id: 'tax_au-gst' });
  });
});
