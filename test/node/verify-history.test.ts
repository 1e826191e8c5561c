import {
  headOf,
  keyOf,
  verifyHistory,
  type AuditEntry,
  type HistoryProblem,
  type Storage,
  type Stored,
} from '@billkit/billing';
import { draftContent, openDesk, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { erasedElsewhere, hashElsewhere } from '../hash-elsewhere.js';
import { openBooks, snapshot, work } from '../model/play.js';
import { bookkeepers } from '../model/step.js';

type Books = readonly Stored[];

const booksIn = async (storage: Storage): Promise<Books> => [...(await snapshot(storage)).values()];

const entriesOf = (books: Books): readonly AuditEntry[] =>
  books.map(({ record }) => record).filter((record) => record.kind === 'audit-entry');

/** The key of what a problem is about. */
const aboutOf = (problem: HistoryProblem) =>
  'entry' in problem ? keyOf({ kind: 'audit-entry', id: problem.entry }) : keyOf(problem.record);

const namedIn = (books: Books, head: ReturnType<typeof headOf>) =>
  new Set(verifyHistory(books, head).map(aboutOf));

/** The entry as a forger stores it, with the seal and the hash of what it says. */
function signed({ hash: _, seal: __, ...entry }: AuditEntry): Stored<AuditEntry> {
  const { actor, command } = entry;
  const hasPersons = hashElsewhere(command) !== hashElsewhere(erasedElsewhere(command));
  const sealed = { ...entry, ...(hasPersons && { seal: hashElsewhere({ actor, command }, 'salt') }) };
  const record = { ...sealed, hash: hashElsewhere(erasedElsewhere(sealed)) };
  const by = { id: record.id, hash: record.hash };
  return { record, version: 1, by, ...(hasPersons && { salt: 'salt' }) };
}

const sameButForIds = (one: Stored, two: Stored) =>
  isDeepStrictEqual({ ...one, record: { ...one.record, id: two.record.id } }, two);

/** Books that random bookkeepers kept, and something to pick from them with. */
const scenes = fc.tuple(bookkeepers(2, 8), fc.nat(), fc.nat());

/** Shows each scene's books to a test. */
async function inBooks(numRuns: number, test: (books: Books, pick: number, other: number) => void) {
  const run = async ([wants, pick, other]: typeof scenes extends fc.Arbitrary<infer S> ? S : never) => {
    const storage = createMemoryStorage();
    await openBooks(storage);
    for (const [who, steps] of wants.entries()) await work(storage, steps, `${who}`);
    test(await booksIn(storage), pick, other);
  };
  await fc.assert(fc.asyncProperty(scenes, run), { seed: 4, numRuns });
}

const at = <T>(list: readonly T[], pick: number): T =>
  list[pick % list.length] ?? assert.fail('nothing there');

/** Every place in plain data where a text or a number stands. */
function leavesOf(data: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof data !== 'object' || data === null) return [path];
  return Object.entries(data).flatMap(([name, value]) => leavesOf(value, [...path, name]));
}

/** The data with one bit of one leaf turned. */
function turned(data: unknown, [name, ...rest]: readonly string[], bit: number): unknown {
  if (name === undefined) return turnedLeaf(data, bit);
  const copy = structuredClone(data) as Record<string, unknown>;
  copy[name] = turned(copy[name], rest, bit);
  return copy;
}

function turnedLeaf(leaf: unknown, bit: number): unknown {
  if (typeof leaf === 'number') return leaf ^ (1 << (bit % 8));
  if (typeof leaf !== 'string') return leaf === null ? 0 : !leaf;
  if (leaf === '') return '\u0001';
  const place = Math.floor(bit / 7) % leaf.length;
  const letter = String.fromCharCode(leaf.charCodeAt(place) ^ (1 << (bit % 7)));
  return leaf.slice(0, place) + letter + leaf.slice(place + 1);
}

describe('the history of books that were only ever written by billing', () => {
  it('is found whole, whatever was asked in whatever order', async () => {
    await inBooks(60, (books) => assert.deepEqual(verifyHistory(books, headOf(entriesOf(books))), []));
  });

  it('is whole where a draft was deleted and made again under its id, also when other links lead past it', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    const draft = { type: 'create-draft', invoice: 'inv_a', content: draftContent() } as const;
    const again = { type: 'revise-draft', invoice: 'inv_a', version: 1, content: draftContent() } as const;
    const other = { ...draft, invoice: 'inv_b' } as const;
    await desk.do({ type: 'execute-plan', steps: [draft, other] });
    await desk.do({ type: 'delete-draft', invoice: 'inv_a', deletedOn: today });
    await desk.do(draft);
    // Linked to the first plan through the other invoice: that wrote a first version of this one, too.
    const planned = await desk.do({ type: 'execute-plan', steps: [again, { ...again, invoice: 'inv_b' }] });
    assert.deepEqual(
      planned.after.map(({ id }) => id),
      ['cmd_1', 'cmd_3'],
    );
    const books = await booksIn(storage);
    assert.deepEqual(verifyHistory(books, headOf(entriesOf(books))), []);
  });
});

describe('verifyHistory names', () => {
  it('the entry or the record in which one bit was changed', async () => {
    await inBooks(400, (books, pick, other) => {
      const head = headOf(entriesOf(books));
      const place = pick % books.length;
      const stored = at(books, place);
      const changed = turned(stored, at(leavesOf(stored), other), pick) as Stored;
      const named = namedIn(books.with(place, changed), head);
      assert.ok(named.has(keyOf(stored.record)), `${keyOf(stored.record)}: ${JSON.stringify(changed)}`);
    });
  });

  it('the entry that was changed and given the hash it would have', async () => {
    await inBooks(60, (books, pick) => {
      const head = headOf(entriesOf(books));
      const entry = at(entriesOf(books), pick);
      const others = books.filter(({ record }) => record !== entry);
      const forged = signed({ ...entry, at: '2020-01-01T00:00:00.000Z' });
      assert.ok(namedIn([...others, forged], head).has(keyOf(entry)));
    });
  });

  it('the entry or the record that was taken out', async () => {
    await inBooks(60, (books, pick) => {
      const head = headOf(entriesOf(books));
      const gone = at(books, pick);
      assert.ok(
        namedIn(
          books.filter((one) => one !== gone),
          head,
        ).has(keyOf(gone.record)),
      );
    });
  });

  it('the entry that was put in, also where it is linked and hashed as it should be', async () => {
    await inBooks(60, (books, pick) => {
      const head = headOf(entriesOf(books));
      const { hash, id } = at(entriesOf(books), pick);
      const extra = { ...at(entriesOf(books), pick + 1), id: 'cmd_extra', wrote: [], after: [] } as const;
      for (const forged of [extra, { ...extra, after: [{ id, hash }] }]) {
        const named = namedIn([...books, signed(forged)], head);
        assert.deepEqual([...named], ['audit-entry/cmd_extra']);
      }
    });
  });

  it('the record that was put in, and one that is there twice', async () => {
    await inBooks(30, (books, pick) => {
      const head = headOf(entriesOf(books));
      const one = at(books, pick);
      const record = { ...one.record, id: 'inv_extra' } as Stored['record'];
      assert.ok(namedIn([...books, { ...one, record }], head).has(keyOf(record)));
      assert.ok(namedIn([...books, one], head).has(keyOf(one.record)));
    });
  });

  it('two that were swapped: what they say, or the hash they are known by', async () => {
    await inBooks(60, (books, pick, other) => {
      const [one, two] = [at(books, pick), at(books, other)];
      if (one.record.kind !== two.record.kind) return;
      // One that says the same as the other, but for its name, is no other when they change places.
      if (sameButForIds(one, two)) return;
      const head = headOf(entriesOf(books));
      const places = new Map([
        [one, { ...two, record: { ...two.record, id: one.record.id } }],
        [two, { ...one, record: { ...one.record, id: two.record.id } }],
      ]) as ReadonlyMap<Stored, Stored>;
      const named = namedIn(
        books.map((stored) => places.get(stored) ?? stored),
        head,
      );
      for (const { record } of [one, two]) assert.ok(named.has(keyOf(record)), keyOf(record));
    });
  });

  it('the second of two entries that say they wrote the same version, and one that skips a version', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    const first = await desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
    const second = await desk.do({
      type: 'revise-draft',
      invoice: 'inv_a',
      version: 1,
      content: draftContent(),
    });
    const books = await booksIn(storage);
    const [written = assert.fail()] = second.wrote;
    const rival = signed({ ...second, id: 'cmd_rival' });
    const skipping = signed({ ...second, id: 'cmd_skipping', wrote: [{ ...written, version: 4 }] });
    const anew = signed({ ...first, id: 'cmd_anew' });
    for (const forged of [rival, skipping, anew]) {
      const all = [...books, forged];
      const named = verifyHistory(all, headOf(entriesOf(all)));
      const record = { kind: 'invoice', id: 'inv_a' };
      assert.deepEqual(named, [{ type: 'entry-misplaced', entry: forged.record.id, record }]);
    }
  });

  it('what was written after the head was taken, and only that', async () => {
    const storage = createMemoryStorage();
    const desk = openDesk(storage);
    const draft = () => desk.do({ type: 'create-draft', invoice: 'inv_a', content: draftContent() });
    await draft();
    const head = headOf(entriesOf(await booksIn(storage)));
    await desk.do({ type: 'delete-draft', invoice: 'inv_a', deletedOn: today });
    const { id } = await draft();
    const books = await booksIn(storage);
    const later = [{ type: 'entry-not-in-head', entry: 'cmd_2' }] as const;
    assert.deepEqual(verifyHistory(books, head), [...later, { type: 'entry-not-in-head', entry: id }]);
  });
});
