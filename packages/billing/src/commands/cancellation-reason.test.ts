import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TrialBooks, type Trial } from './trial-books.test.js';

type Save = Extract<Trial, { readonly type: 'save-cancellation-reason' }>;
const save = (over: Partial<Save> = {}): Save => ({
  type: 'save-cancellation-reason',
  cancellationReason: 'rsn_a',
  name: 'No-show',
  source: 'client',
  ...over,
});
const archive = { type: 'archive-cancellation-reason', cancellationReason: 'rsn_a' } as const;
const restore = { type: 'restore-cancellation-reason', cancellationReason: 'rsn_a' } as const;
const reasonsOf = (books: TrialBooks) => books.get('cancellation-reasons', 'cancellation-reasons').reasons;
const namesOf = (books: TrialBooks) =>
  reasonsOf(books).map(({ name, archived }) => `${name}${archived ? ' (archived)' : ''}`);

describe('cancellation reasons', () => {
  it('S-23: have a text, perhaps a code, and say who cancels for them', () => {
    const books = new TrialBooks();
    books.do(save({ code: 'NSDH', doNotInvoice: true }));
    books.do(save({ cancellationReason: 'rsn_b', name: 'Therapist ill', source: 'business' }));
    assert.deepEqual(reasonsOf(books), [
      {
        ...{ id: 'rsn_a', name: 'No-show', code: 'NSDH', source: 'client', doNotInvoice: true },
        archived: false,
      },
      { id: 'rsn_b', name: 'Therapist ill', source: 'business', archived: false },
    ]);
  });

  it('S-23: are edited, archived and restored in their place', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(save({ cancellationReason: 'rsn_b', name: 'Ill' }));
    books.do(save({ name: 'Did not come', source: 'any' }));
    books.do(archive);
    assert.deepEqual(namesOf(books), ['Did not come (archived)', 'Ill']);
    books.do(restore);
    assert.deepEqual(namesOf(books), ['Did not come', 'Ill']);
  });
});

describe('a cancellation reason is refused', () => {
  it('with entry-archived when it is saved while archived, though its new name is taken', () => {
    const books = new TrialBooks();
    books.do(save());
    books.do(archive);
    books.do(save({ cancellationReason: 'rsn_b', name: 'Ill' }));
    assert.deepEqual(books.refusal(save({ name: 'Ill' })), { type: 'entry-archived', name: 'No-show' });
  });

  it('with name-taken by another one in use, also when it is restored', () => {
    const books = new TrialBooks();
    books.do(save());
    const other = save({ cancellationReason: 'rsn_b' });
    assert.deepEqual(books.refusal(other), { type: 'name-taken', name: 'No-show' });
    books.do(archive);
    books.do(other);
    assert.deepEqual(books.refusal(restore), { type: 'name-taken', name: 'No-show' });
  });

  it('with not-found where there is none, not-archived and already-archived the second time', () => {
    const books = new TrialBooks();
    const missing = { type: 'not-found', kind: 'cancellation-reasons', id: 'rsn_a' };
    assert.deepEqual(books.refusal(archive), missing);
    assert.deepEqual(books.refusal(restore), missing);
    books.do(save());
    assert.deepEqual(books.refusal(restore), { type: 'not-archived', name: 'No-show' });
    books.do(archive);
    assert.deepEqual(books.refusal(archive), { type: 'already-archived', name: 'No-show' });
  });
});
