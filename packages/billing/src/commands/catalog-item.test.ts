import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import type { Activity, Product, Service } from '../records/catalog-item.js';
import { TrialBooks } from './trial-books.test.js';

const service: Asked<Service> = {
  ...{ type: 'service', id: 'itm_a', name: 'Session', code: 'S45', category: 'Physiotherapy' },
  ...{ unitPrice: '193.99', taxRates: [], pricing: 'hourly', minutes: 45 },
};
const product: Asked<Product> = {
  ...{
    type: 'product',
    id: 'itm_a',
    name: 'Band',
    unitPrice: '0.0000000001',
    taxRates: [],
    tracksStock: true,
  },
};
const save = (over: Partial<typeof service> = {}, version = 0) =>
  ({ type: 'save-catalog-item', version, item: { ...service, ...over } }) as const;
const archive = { type: 'archive-catalog-item', item: 'itm_a' } as const;
const restore = { type: 'restore-catalog-item', item: 'itm_a' } as const;
const kept = { kind: 'catalog-item', status: 'active' };

describe('catalog items', () => {
  it('S-24: a service has a code, a category, a length and a price, fixed or by the hour', () => {
    const books = new TrialBooks();
    books.do(save());
    assert.deepEqual(books.get('catalog-item', 'itm_a'), { ...service, ...kept });
  });

  it('lasts a minute up to a week', () => {
    const books = new TrialBooks();
    for (const minutes of [1, 10_080]) assert.ok(books.ask(save({ minutes })).ok);
    for (const minutes of [0, 10_081]) assert.equal(books.refusal(save({ minutes })).type, 'number-range');
  });

  it('S-25, I-27: an activity may have the code of a funder', () => {
    const books = new TrialBooks();
    const activity: Asked<Activity> = {
      ...service,
      type: 'activity',
      pricing: 'fixed',
      funderCode: '15_056',
    };
    books.do({ type: 'save-catalog-item', version: 0, item: activity });
    assert.deepEqual(books.get('catalog-item', 'itm_a'), { ...activity, ...kept });
  });

  it('S-26: a product has a price of up to ten decimals, and says whether its stock is counted', () => {
    const books = new TrialBooks();
    books.do({ type: 'save-catalog-item', version: 0, item: product });
    assert.deepEqual(books.get('catalog-item', 'itm_a'), { ...product, ...kept });
  });

  it('may become another kind of item, and share a name with another', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do({ type: 'save-catalog-item', version: 1, item: product });
    books.do(save({ id: 'itm_b', name: 'Band' }));
    assert.deepEqual(books.get('catalog-item', 'itm_a'), { ...product, ...kept });
  });

  it('keep a tax rate that was archived since, and are restored as they were', () => {
    const books = new TrialBooks().tax('10').tax('20');
    books.do(save({ taxRates: ['tax_10'] }));
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_10' });
    books.do(save({ taxRates: ['tax_20', 'tax_10'] }, 1));
    const before = books.get('catalog-item', 'itm_a');
    books.do(archive);
    assert.deepEqual(books.get('catalog-item', 'itm_a'), { ...before, status: 'archived' });
    books.do(restore);
    assert.deepEqual(books.get('catalog-item', 'itm_a'), before);
  });
});

describe('a catalog item is refused', () => {
  const withRate = (...taxRates: readonly `tax_${string}`[]) => save({ taxRates });

  it('with stale-version when it was changed since, though it is archived', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(archive);
    assert.deepEqual(books.refusal(save({}, 1)), {
      ...{ type: 'stale-version', kind: 'catalog-item', id: 'itm_a', seen: 1, current: 2 },
    });
  });

  it('with entry-archived when it is saved while archived, whatever its rates are', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(archive);
    assert.deepEqual(books.refusal(save({ name: 'Other', taxRates: ['tax_none'] }, 2)), {
      ...{ type: 'entry-archived', name: 'Session' },
    });
  });

  it('with tax-rate-listed-twice, not-found or tax-rate-archived for its rates', () => {
    const books = new TrialBooks().tax('10').tax('20');
    books.do({ type: 'archive-tax-rate', taxRate: 'tax_20' });
    assert.deepEqual(books.refusal(withRate('tax_10', 'tax_10', 'tax_none')), {
      ...{ type: 'tax-rate-listed-twice', rate: 'tax_10' },
    });
    assert.deepEqual(books.refusal(withRate('tax_10', 'tax_none', 'tax_20')), {
      ...{ type: 'not-found', kind: 'tax-rates', id: 'tax_none' },
    });
    assert.deepEqual(books.refusal(withRate('tax_10', 'tax_20')), {
      ...{ type: 'tax-rate-archived', name: 'Tax 20' },
    });
  });

  it('with not-found where there is none, not-archived and already-archived the second time', () => {
    const books = new TrialBooks();
    const missing = { type: 'not-found', kind: 'catalog-item', id: 'itm_a' };
    assert.deepEqual(books.refusal(archive), missing);
    assert.deepEqual(books.refusal(restore), missing);
    books.do(save());
    assert.deepEqual(books.refusal(restore), { type: 'not-archived', name: 'Session' });
    books.do(archive);
    assert.deepEqual(books.refusal(archive), { type: 'already-archived', name: 'Session' });
  });
});
