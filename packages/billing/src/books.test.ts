import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Books } from './books.js';
import { draftInvoice } from './testing/fixtures.js';

const draft = draftInvoice();
const books = new Books([{ record: draft, version: 3 }]);

describe('the books of a decision', () => {
  it('hold what was read, by kind and id', () => {
    assert.equal(books.get('invoice', 'inv_1'), draft);
    assert.equal(books.get('invoice', 'inv_2'), undefined);
    assert.equal(books.get('payment', 'inv_1'), undefined);
    assert.equal(new Books().get('invoice', 'inv_1'), undefined);
  });

  it('tell how often a record was written, zero for one that does not exist', () => {
    assert.equal(books.version('invoice', 'inv_1'), 3);
    assert.equal(books.version('invoice', 'inv_2'), 0);
  });

  it('require a record, or refuse with not-found', () => {
    assert.deepEqual(books.require('invoice', 'inv_1'), { ok: true, value: draft });
    assert.deepEqual(books.require('invoice', 'inv_2'), {
      ok: false,
      reason: { type: 'not-found', kind: 'invoice', id: 'inv_2' },
    });
  });

  it('require an id to be free, or refuse with id-taken', () => {
    assert.deepEqual(books.requireFree('invoice', 'inv_2'), { ok: true, value: null });
    assert.deepEqual(books.requireFree('invoice', 'inv_1'), {
      ok: false,
      reason: { type: 'id-taken', kind: 'invoice', id: 'inv_1' },
    });
  });

  it('require the version a person saw, or refuse with stale-version', () => {
    assert.deepEqual(books.requireVersion('invoice', 'inv_1', 3), { ok: true, value: null });
    for (const seen of [2, 4])
      assert.deepEqual(books.requireVersion('invoice', 'inv_1', seen), {
        ok: false,
        reason: { type: 'stale-version', kind: 'invoice', id: 'inv_1', seen, current: 3 },
      });
  });
});
