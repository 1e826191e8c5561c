import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { erasedName } from '../records/personal.js';
import { ada } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const records = [
  { kind: 'invoice', id: 'inv_a' },
  { kind: 'invoice', id: 'inv_b' },
  { kind: 'invoice', id: 'inv_none' },
] as const;
const erase = { type: 'erase-client', person: ada.id, records } as const;

describe('erase-client', () => {
  it('takes the name out of the records that are named, and leaves alone what is gone', () => {
    const books = new TrialBooks().draft('a').draft('b').draft('c');
    books.do(erase);
    assert.deepEqual(
      ['a', 'b', 'c'].map((id) => books.get('invoice', `inv_${id}`).client.name),
      [erasedName, erasedName, ada.name],
    );
  });

  it('keeps documents from the day on that the law still asks for, and erases those before', () => {
    const books = new TrialBooks().issue('a', { issuedOn: '2026-11-23' }).issue('b');
    books.do({ ...erase, keepFrom: '2026-11-24' });
    assert.equal(books.get('invoice', 'inv_a').client.name, erasedName);
    assert.equal(books.get('invoice', 'inv_b').client.name, ada.name);
  });
});
