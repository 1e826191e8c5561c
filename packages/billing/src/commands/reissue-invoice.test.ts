import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { draftContent, lineInput, today } from '../testing/fixtures.js';
import { TrialBooks } from './trial-books.test.js';

const reissue = {
  type: 'reissue-invoice',
  id: 'cmd_again',
  invoice: 'inv_a',
  issuedOn: '2026-12-01',
} as const;
const event = { id: 'one', kind: 'appointment', startsAt: '2026-11-24T09:30' } as const;
const about = { events: [event], lines: [lineInput({ event: 'one' })] };
const voids = { type: 'void-invoice', invoice: 'inv_a', voidedOn: today } as const;
const remove = { type: 'delete-draft', invoice: 'inv_again', deletedOn: today } as const;
const voided = () => {
  const books = new TrialBooks().issue('a', about);
  books.do(voids);
  return books;
};

describe('reissue-invoice', () => {
  it('T16, I-53: a void invoice stays void; a new draft says the same, names it, and takes over its events', () => {
    const books = voided();
    const before = books.get('invoice', 'inv_a');
    books.do(reissue);
    assert.deepEqual(books.get('invoice', 'inv_a'), { ...before, replacedBy: 'inv_again' });
    const { replaces, events, lines, status, number, issuedOn } = books.get('invoice', 'inv_again');
    assert.deepEqual(replaces, { id: 'inv_a', number: 'INV-0001', issuedOn: today });
    assert.deepEqual([status, number, issuedOn], ['draft', null, '2026-12-01']);
    assert.deepEqual(events, [event]);
    assert.deepEqual(
      lines.map(({ id, event: named }) => [id, named]),
      [['lin_again_1', 'one']],
    );
    assert.deepEqual(books.get('event-link', 'one'), {
      ...{ kind: 'event-link', id: 'one', invoice: 'inv_again', before: ['inv_a'] },
    });
  });

  it('takes its products out of the stock, as any draft does (I-30)', () => {
    const books = new TrialBooks().issue('a', {
      lines: [lineInput({ product: { id: 'band', tracksStock: true } })],
    });
    books.do(voids);
    assert.equal(books.do(reissue).stock?.[0]?.change, '-1');
  });

  it('what it replaces stays with it when it is revised, issued and reverted', () => {
    const books = voided();
    books.do(reissue);
    const replaces = () => books.get('invoice', 'inv_again').replaces?.number;
    books.do({ type: 'revise-draft', invoice: 'inv_again', version: 1, content: draftContent() });
    assert.equal(replaces(), 'INV-0001');
    books.do({ type: 'finalize-invoice', invoice: 'inv_again', version: 2 });
    assert.equal(replaces(), 'INV-0001');
    books.do({ type: 'revert-to-draft', invoice: 'inv_again' });
    assert.equal(replaces(), 'INV-0001');
  });

  it('a void one is issued again by another when the draft in its place was deleted', () => {
    const books = voided();
    const before = books.get('invoice', 'inv_a');
    books.do(reissue);
    books.do(remove);
    assert.deepEqual(books.get('invoice', 'inv_a'), before);
    books.do({ ...reissue, id: 'cmd_third' });
    assert.equal(books.get('event-link', 'one').invoice, 'inv_third');
  });

  it('the one in its place can be voided and issued again in turn', () => {
    const books = voided();
    books.do(reissue);
    books.do({ type: 'finalize-invoice', invoice: 'inv_again', version: 1 });
    books.do({ ...voids, invoice: 'inv_again' });
    books.do({ ...reissue, id: 'cmd_third', invoice: 'inv_again' });
    assert.deepEqual(books.get('event-link', 'one').before, ['inv_a', 'inv_again']);
    assert.equal(books.get('invoice', 'inv_third').replaces?.number, 'INV-0002');
  });
});

describe('reissue-invoice is refused', () => {
  it('with not-found where there is no invoice', () => {
    const missing = { type: 'not-found', kind: 'invoice', id: 'inv_a' };
    assert.deepEqual(new TrialBooks().refusal(reissue), missing);
  });

  it('with invoice-not-void for a draft, and for one that is owed', () => {
    const refused = { type: 'invoice-not-void', invoice: 'inv_a' };
    const draft = new TrialBooks().draft('a');
    assert.deepEqual(draft.refusal(reissue), { ...refused, number: null, status: 'draft' });
    const open = new TrialBooks().issue('a');
    assert.deepEqual(open.refusal(reissue), { ...refused, number: 'INV-0001', status: 'open' });
  });

  it('with already-reissued the second time, also under the same id', () => {
    const books = voided();
    books.do(reissue);
    const refused = {
      type: 'already-reissued',
      invoice: 'inv_a',
      number: 'INV-0001',
      replacedBy: 'inv_again',
    };
    assert.deepEqual(books.refusal({ ...reissue, id: 'cmd_third' }), refused);
    assert.deepEqual(books.refusal(reissue), refused);
  });

  it('with id-taken where the id of the new draft is in use', () => {
    assert.deepEqual(voided().draft('again').refusal(reissue), {
      ...{ type: 'id-taken', kind: 'invoice', id: 'inv_again' },
    });
  });

  it('with event-already-invoiced where another invoice has taken its event since (I-17)', () => {
    const books = voided().draft('b', { events: [event] });
    assert.deepEqual(books.refusal(reissue), {
      ...{ type: 'event-already-invoiced', event: 'one', invoice: 'inv_b', number: null, status: 'draft' },
    });
  });
});
