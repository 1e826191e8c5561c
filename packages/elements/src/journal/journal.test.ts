import { expect } from '@open-wc/testing';
import { createBrowserJournal } from './browser-journal.js';
import { claim } from './claims.js';
import type { DraftJournal } from './draft-journal.js';
import { createMemoryJournal } from './memory-journal.js';

const at = (id: string, keptAt: string, about = 'ines new') => ({ id, about, keptAt, content: { text: id } });
const [early, late] = ['2026-11-24T10:00:00.000Z', '2026-11-24T10:00:01.000Z'];
const ids = async (journal: DraftJournal, about = 'ines new') =>
  (await journal.find(about)).map(({ id }) => id);
const eraseDatabase = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new Error('The database stays.'));
  });

for (const [name, make] of [
  ['in memory', createMemoryJournal],
  ['in the browser', () => createBrowserJournal({ name: `drafts-${Math.random()}`, keptDays: 36_500 })],
] as const)
  describe(`a journal ${name}`, () => {
    it('finds what is kept about something, the newest first, and keeps one entry an id', async () => {
      const journal = make();
      await journal.keep(at('a', early));
      await journal.keep(at('b', late));
      await journal.keep(at('c', late, 'tom new'));
      expect(await ids(journal)).to.deep.equal(['b', 'a']);
      await journal.keep({ ...at('a', late), about: 'ines inv_1' });
      expect(await ids(journal)).to.deep.equal(['b']);
      expect(await ids(journal, 'ines inv_1')).to.deep.equal(['a']);
    });

    it('forgets', async () => {
      const journal = make();
      await journal.keep(at('a', early));
      await journal.forget('a');
      expect(await journal.find('ines new')).to.deep.equal([]);
    });

    it('keeps a copy', async () => {
      const journal = make();
      const content = { lines: ['a'] };
      await journal.keep({ ...at('a', early), content });
      content.lines.push('b');
      expect((await journal.find('ines new'))[0]?.content).to.deep.equal({ lines: ['a'] });
    });
  });

describe('a journal in the browser', () => {
  it('is read by another page of the origin, and erases what nobody came back to', async () => {
    const name = `drafts-${Math.random()}`;
    const first = createBrowserJournal({ name });
    await first.keep(at('old', '2020-01-01T00:00:00.000Z'));
    await first.keep(at('new', new Date().toISOString()));
    expect(await ids(createBrowserJournal({ name }))).to.deep.equal(['new']);
    await eraseDatabase(name);
    expect(await ids(first), 'it opens again').to.deep.equal([]);
  });
});

describe('a claim', () => {
  it('is given once, and again after it was let go', async () => {
    const letGo = await claim('kept_1');
    expect(letGo).to.be.a('function');
    expect(await claim('kept_1')).to.equal(undefined);
    letGo!();
    // The browser hands a lock on a little later.
    let again = await claim('kept_1');
    for (let tries = 0; !again && tries < 100; tries++) again = await claim('kept_1');
    expect(again).to.be.a('function');
    again!();
  });
});
