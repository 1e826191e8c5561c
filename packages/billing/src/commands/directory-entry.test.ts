import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Asked } from '../input/asked.js';
import { partyOf, type DirectoryEntryContent } from '../records/directory-entry.js';
import { TrialBooks } from './trial-books.test.js';

type Entry = Asked<DirectoryEntryContent>;
const person: Entry = { kind: 'client', id: 'cli_a', form: 'person', name: 'Ada Lovelace' };
const address = '4 Mill Lane\nNorthside';
const reachable = { email: 'a@northside.example', phone: '02 5550 1234', address };
const entries: readonly (readonly [string, Entry])[] = [
  ['I-04: a client needs nothing but a name', person],
  [
    'I-05: a client may be a person',
    { ...person, ...reachable, preferredName: 'Ada', funderNumber: '430 123', note: 'Mornings' },
  ],
  [
    'I-05: a client may be a company',
    {
      ...{ kind: 'client', id: 'cli_b', form: 'company', name: 'Northside FC', ...reachable },
      ...{ taxNumber: '51 824 753 556', contactPerson: 'Treasurer' },
    },
  ],
  [
    'S-27: a contact has a type, and may have a profession and a company',
    {
      ...{ kind: 'contact', id: 'con_a', type: 'plan-manager', name: 'Grace Hopper', ...reachable },
      ...{ preferredName: 'Grace', profession: 'Planner', company: 'Harbour Plans', note: 'By e-mail' },
    },
  ],
  [
    'I-07: a practitioner has one of the roles that give services',
    { kind: 'practitioner', id: 'prc_a', role: 'practitioner-admin', name: 'Ines', profession: 'Physio' },
  ],
  [
    'I-10: a location has an address and a logo',
    { kind: 'location', id: 'loc_a', name: 'Clinic', address, logo: 'https://northside.example/a.svg' },
  ],
];
const save = (entry: Entry, version = 0) => ({ type: 'save-directory-entry', version, entry }) as const;
const archive = { type: 'archive-directory-entry', entry: { kind: 'client', id: 'cli_a' } } as const;
const restore = { ...archive, type: 'restore-directory-entry' } as const;

describe('I-05, I-07, I-10, S-27: the directory', () => {
  for (const [what, entry] of entries)
    it(what, () => {
      const books = new TrialBooks();
      books.do(save(entry));
      assert.deepEqual(books.get(entry.kind, entry.id), { ...entry, status: 'active' });
    });

  it('replaces what is said of an entry: a person may become a company', () => {
    const books = new TrialBooks();
    books.do(save(person));
    books.do(save({ kind: 'client', id: 'cli_a', form: 'company', name: 'Lovelace Ltd' }, 1));
    assert.deepEqual(books.get('client', 'cli_a'), {
      ...{ kind: 'client', id: 'cli_a', form: 'company', name: 'Lovelace Ltd', status: 'active' },
    });
  });

  it('takes entries out of use and brings them back as they were', () => {
    const books = new TrialBooks();
    books.do(save(person));
    books.do(archive);
    assert.deepEqual(books.get('client', 'cli_a'), { ...person, status: 'archived' });
    books.do(restore);
    assert.deepEqual(books.get('client', 'cli_a'), { ...person, status: 'active' });
  });
});

describe('a directory entry is refused', () => {
  it('I-08: a practitioner of a role that gives no services', () => {
    const entry = { kind: 'practitioner', id: 'prc_a', name: 'Sam', role: 'receptionist' };
    assert.deepEqual(new TrialBooks().refusal(save(entry as unknown as Entry)), {
      ...{ type: 'enum-unknown', path: 'entry.role' },
    });
  });

  it('with an id of another kind', () => {
    const id = 'con_a' as 'cli_a';
    const wrong = { type: 'id-syntax', path: 'entry.id' };
    assert.deepEqual(new TrialBooks().refusal(save({ ...person, id })), wrong);
    assert.deepEqual(new TrialBooks().refusal({ ...archive, entry: { kind: 'client', id } }), wrong);
  });

  it('with stale-version when it was changed since, though it is archived', () => {
    const books = new TrialBooks();
    books.do(save(person));
    books.do(archive);
    assert.equal(books.refusal(save(person, 1)).type, 'stale-version');
    assert.deepEqual(books.refusal(save(person, 2)), { type: 'entry-archived', name: 'Ada Lovelace' });
  });

  it('with not-found where there is none, not-archived and already-archived the second time', () => {
    const books = new TrialBooks();
    const missing = { type: 'not-found', kind: 'client', id: 'cli_a' };
    assert.deepEqual(books.refusal(archive), missing);
    assert.deepEqual(books.refusal(restore), missing);
    books.do(save(person));
    assert.deepEqual(books.refusal(restore), { type: 'not-archived', name: 'Ada Lovelace' });
    books.do(archive);
    assert.deepEqual(books.refusal(archive), { type: 'already-archived', name: 'Ada Lovelace' });
  });
});

describe('a document', () => {
  it('I-74: keeps of an entry what may be printed, and takes it as it is', () => {
    const parties = entries.map(([, entry]) => partyOf(entry));
    const { email } = reachable;
    assert.deepEqual(parties, [
      { id: 'cli_a', name: 'Ada Lovelace' },
      { id: 'cli_a', name: 'Ada Lovelace', email, address, funderNumber: '430 123' },
      { id: 'cli_b', name: 'Northside FC', email, address },
      { id: 'con_a', name: 'Grace Hopper', email, address },
      { id: 'prc_a', name: 'Ines' },
      { id: 'loc_a', name: 'Clinic', address, logo: 'https://northside.example/a.svg' },
    ]);
    const [client = person, , , payer = person, practitioner = person, location = person] = parties;
    new TrialBooks().draft('a', { client, payer, practitioner, location });
  });
});
