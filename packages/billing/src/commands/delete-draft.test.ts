import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newSeries } from '../records/number-series.js';
import { defaultPreferences } from '../records/preferences.js';
import { TrialBooks } from './trial-books.test.js';

const remove = { type: 'delete-draft', invoice: 'inv_a', deletedOn: '2026-11-25' } as const;

describe('delete-draft', () => {
  it('erases a draft that never had a number, and nothing else changes (T12)', () => {
    const books = new TrialBooks().draft('a').draft('b');
    assert.deepEqual(books.do(remove), { writes: [], deletes: [{ kind: 'invoice', id: 'inv_a' }] });
    assert.deepEqual(
      books.records().map(({ id }) => id),
      ['inv_b'],
    );
  });

  for (const [said, reason] of [
    [{}, 'Draft deleted'],
    [{ reason: 'Entered twice' }, 'Entered twice'],
  ] as const)
    it(`retires the number the draft kept, with the reason “${reason}” (I-16)`, () => {
      const books = new TrialBooks().issue('b').issue('a');
      books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
      books.do({ ...remove, ...said });
      assert.equal(books.find('invoice', 'inv_a'), undefined);
      assert.deepEqual(books.get('number-series', 'invoice:INV-'), {
        ...newSeries('invoice', 'INV-'),
        next: 3,
        retired: [{ from: 2, to: 2, reason, retiredOn: '2026-11-25' }],
      });
    });

  it('retires it in the series it was taken from, whatever the prefix is by then (I-16)', () => {
    const books = new TrialBooks().issue('a');
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    const numbers = { ...defaultPreferences.numbers, invoice: { prefix: 'R-', padding: 4 } };
    books.put({ ...defaultPreferences, numbers }).issue('b');
    books.do(remove);
    assert.deepEqual(books.get('number-series', 'invoice:INV-').retired, [
      { from: 1, to: 1, reason: 'Draft deleted', retiredOn: '2026-11-25' },
    ]);
    assert.deepEqual(books.get('number-series', 'invoice:R-').retired, []);
  });

  it('is refused with not-found where the number’s series is lost', () => {
    const books = new TrialBooks().issue('a');
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    const lost = new TrialBooks(...books.records().filter(({ kind }) => kind !== 'number-series'));
    assert.deepEqual(lost.refusal(remove), { type: 'not-found', kind: 'number-series', id: 'invoice:INV-' });
  });

  it('is refused with not-found where there is no invoice', () => {
    assert.deepEqual(new TrialBooks().refusal(remove), { type: 'not-found', kind: 'invoice', id: 'inv_a' });
  });

  it('is refused with invoice-not-draft once it was issued (I-47)', () => {
    assert.deepEqual(new TrialBooks().issue('a').refusal(remove), {
      type: 'invoice-not-draft',
      invoice: 'inv_a',
      number: 'INV-0001',
      status: 'open',
    });
  });
});
