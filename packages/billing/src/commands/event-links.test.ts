import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import type { LinkedEvent } from '../records/event-link.js';
import { ada, draftContent, grace, lineInput, today } from '../testing/fixtures.js';
import { eventInvoiceState, type EventInvoiceState } from '../views/event-state.js';
import { TrialBooks } from './trial-books.test.js';

const event = (id: string, over: Partial<Asked<LinkedEvent>> = {}): Asked<LinkedEvent> => ({
  id,
  kind: 'appointment',
  startsAt: '2026-11-24T09:30',
  ...over,
});
const [one, two] = [event('one', { client: ada.id, title: 'First visit' }), event('two')];
const about = (...events: readonly Asked<LinkedEvent>[]) => ({ events });
const revise = (version: number, over: Parameters<typeof draftContent>[0]) =>
  ({ type: 'revise-draft', invoice: 'inv_a', version, content: draftContent(over) }) as const;
const remove = { type: 'delete-draft', invoice: 'inv_a', deletedOn: today } as const;
const state = (books: TrialBooks, id = 'one'): EventInvoiceState => {
  const all = books.records();
  const links = all.filter((record) => record.kind === 'event-link');
  return eventInvoiceState(
    id,
    links,
    all.filter((record) => record.kind === 'invoice'),
  );
};
/** Books where inv_a was about the first event, and is void. */
const voided = () => {
  const books = new TrialBooks().issue('a', about(one));
  books.do({ type: 'void-invoice', invoice: 'inv_a', voidedOn: today });
  return books;
};

describe('events of the calendar', () => {
  it('T1, I-18: a draft is linked to the appointment it was made from, with its line', () => {
    const books = new TrialBooks().draft('a', { ...about(one), lines: [lineInput({ event: 'one' })] });
    const draft = books.get('invoice', 'inv_a');
    assert.deepEqual(draft.events, [one]);
    assert.equal(draft.lines[0]?.event, 'one');
    assert.deepEqual(books.get('event-link', 'one'), {
      ...{ kind: 'event-link', id: 'one', invoice: 'inv_a', before: [] },
    });
  });

  it('I-71: has its invoice’s state on the schedule, and none where there is none', () => {
    const books = new TrialBooks();
    const states = [state(books)];
    books.draft('a', about(one));
    states.push(state(books));
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    states.push(state(books), state(books, 'two'));
    books.receive('1', '100', { inv_a: '100' });
    states.push(state(books));
    assert.deepEqual(states, ['none', 'draft', 'open', 'none', 'paid']);
    assert.equal(state(voided()), 'void');
  });

  it('stay on a draft that is revised and still has them, and leave it when it does not', () => {
    const books = new TrialBooks().draft('a', about(one, two));
    const link = books.get('event-link', 'one');
    const { writes, deletes } = books.do(revise(1, about(one)));
    assert.deepEqual(
      writes.map(({ kind }) => kind),
      ['invoice'],
    );
    assert.deepEqual(deletes, [{ kind: 'event-link', id: 'two' }]);
    assert.deepEqual(books.get('event-link', 'one'), link);
  });

  it('I-17: several are on one invoice', () => {
    const books = new TrialBooks().draft('a', about(one, two));
    assert.deepEqual([state(books), state(books, 'two')], ['draft', 'draft']);
  });

  it('I-62, I-65: a canceled one keeps why, by whom and when', () => {
    const canceled = { source: 'client', canceledAt: '2026-11-23T18:05' } as const;
    const cancellation = { reason: 'Ill', code: 'C1', ...canceled, note: 'By phone' };
    const books = new TrialBooks().issue('a', about({ ...one, cancellation }));
    assert.deepEqual(books.open('a').events?.[0]?.cancellation, cancellation);
  });

  it('T2: a revised draft takes those it names, and lets go of those it names no more', () => {
    const books = new TrialBooks().draft('a', about(one));
    books.do(revise(1, about(two)));
    assert.deepEqual([state(books), state(books, 'two')], ['none', 'draft']);
    assert.equal(books.find('event-link', 'one'), undefined);
    books.do(revise(2, {}));
    assert.equal(state(books, 'two'), 'none');
  });

  it('I-48, T12: deleting a draft unlinks its events, and a fresh invoice may be made for them', () => {
    const books = new TrialBooks().draft('a', about(one, two));
    books.do(remove);
    assert.deepEqual([state(books), state(books, 'two')], ['none', 'none']);
    books.draft('b', about(one));
    assert.equal(state(books), 'draft');
  });

  it('I-48: also one that was issued before and kept its number', () => {
    const books = new TrialBooks().issue('a', about(one));
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    books.do(remove);
    assert.equal(state(books), 'none');
  });

  it('T10: a revert keeps them', () => {
    const books = new TrialBooks().issue('a', about(one));
    books.do({ type: 'revert-to-draft', invoice: 'inv_a' });
    assert.equal(state(books), 'draft');
  });

  it('I-53, T13: after a void the event is shown as void, until a new invoice takes it', () => {
    const books = voided();
    assert.equal(state(books), 'void');
    books.draft('b', about(one));
    assert.equal(state(books), 'draft');
    assert.deepEqual(books.get('event-link', 'one').before, ['inv_a']);
  });

  it('I-53: and as void again when that draft is deleted, or lets go of it', () => {
    const books = voided().draft('b', about(one));
    books.do({ ...remove, invoice: 'inv_b' });
    assert.equal(state(books), 'void');
    books.draft('b', about(one));
    books.do({ ...revise(1, {}), invoice: 'inv_b' });
    assert.equal(state(books), 'void');
  });
});

describe('events are refused', () => {
  it('I-17: with event-already-invoiced while they are on another invoice, which is named', () => {
    const books = new TrialBooks().draft('a', about(one)).draft('b');
    const taken = { type: 'event-already-invoiced', event: 'one', invoice: 'inv_a' };
    const create = {
      type: 'create-draft',
      invoice: 'inv_c',
      content: draftContent(about(two, one)),
    } as const;
    assert.deepEqual(books.refusal(create), { ...taken, number: null, status: 'draft' });
    books.do({ type: 'finalize-invoice', invoice: 'inv_a', version: 1 });
    assert.deepEqual(books.refusal({ ...revise(1, about(one)), invoice: 'inv_b' }), {
      ...taken,
      ...{ number: 'INV-0001', status: 'open' },
    });
  });

  it('with event-of-other-client, also when the draft’s client changes (3.1)', () => {
    const books = new TrialBooks().draft('a', about(one));
    assert.deepEqual(books.refusal(revise(1, { client: grace, ...about(one) })), {
      type: 'event-of-other-client',
      event: 'one',
      client: 'Grace Hopper',
    });
    books.do(revise(1, { client: grace, ...about(two) }));
  });

  it('I-60: with event-past when they were canceled after they began', () => {
    const canceled = (canceledAt: string) => {
      const cancellation = { reason: 'Ill', source: 'client', canceledAt } as const;
      const content = draftContent(about({ ...two, cancellation }));
      return { type: 'create-draft', invoice: 'inv_a', content } as const;
    };
    assert.deepEqual(new TrialBooks().refusal(canceled('2026-11-24T09:31')), {
      ...{ type: 'event-past', startsAt: '2026-11-24T09:30', canceledAt: '2026-11-24T09:31' },
    });
    new TrialBooks().do(canceled('2026-11-24T09:30'));
  });

  it('with event-listed-twice', () => {
    const create = {
      type: 'create-draft',
      invoice: 'inv_a',
      content: draftContent(about(two, two)),
    } as const;
    assert.deepEqual(new TrialBooks().refusal(create), { type: 'event-listed-twice', event: 'two' });
  });

  it('with event-not-on-invoice when a line is about another one', () => {
    const lines = [lineInput(), lineInput({ id: 'lin_2', event: 'two' })];
    const content = draftContent({ ...about(one), lines });
    const create = { type: 'create-draft', invoice: 'inv_a', content } as const;
    assert.deepEqual(new TrialBooks().refusal(create), {
      type: 'event-not-on-invoice',
      event: 'two',
      line: 'lin_2',
      position: 2,
    });
  });
});
