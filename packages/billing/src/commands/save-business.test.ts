import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks } from './trial-books.test.js';

const details = {
  name: 'Northside Physio',
  address: '2 Banksia Street\nNorthside NSW 2099',
  taxNumber: '51 824 753 556',
  logo: 'https://cdn.northside.example:8443/logo.svg?v=2&s=%20',
  email: 'desk@northside.example',
  iban: 'CH9300762011623852957',
  upiId: 'northside@bank',
  postalAddress: { postalCode: '8000', town: 'Zurich', country: 'CH' },
};

describe('save-business', () => {
  it('keeps who issues invoices, and replaces all of it', () => {
    const books = new TrialBooks();
    books.do({ ...details, type: 'save-business', version: 0 });
    const about = { kind: 'business', id: 'business' };
    assert.deepEqual(books.get('business', 'business'), { ...details, ...about });
    books.do({ type: 'save-business', version: 1, name: 'Southside' });
    assert.deepEqual(books.get('business', 'business'), { name: 'Southside', ...about });
  });

  it('keeps an account without the spaces it was typed with', () => {
    const books = new TrialBooks();
    books.do({ type: 'save-business', version: 0, name: 'Northside', iban: 'CH93 0076 2011 6238 5295 7' });
    assert.equal(books.get('business', 'business').iban, 'CH9300762011623852957');
  });

  it('is refused with stale-version when someone saved it since', () => {
    const books = new TrialBooks();
    books.do({ type: 'save-business', version: 0, name: 'Northside' });
    assert.deepEqual(books.refusal({ type: 'save-business', version: 0, name: 'Southside' }), {
      type: 'stale-version',
      kind: 'business',
      id: 'business',
      seen: 0,
      current: 1,
    });
  });
});
