import { checkBooks, StorageError, type Storage } from '@billkit/billing';
import { createMemoryJournal, type DraftJournal, type InvoiceEditor } from '@billkit/elements';
import { createMemoryStorage } from '@billkit/storage-memory';
import { expect, waitUntil } from '@open-wc/testing';
import { described, fresh, leave, openEditor, root, settled, texts } from './editor-page.js';

/** What is asked of the storage and of the journal fails once, at the nth time: undone, or done with its answer lost. */
function failingAt(nth: number, isDone: boolean) {
  const seen = { asked: 0, what: '' };
  const once = async <T>(what: string, ask: () => Promise<T>): Promise<T> => {
    seen.asked += 1;
    if (seen.asked !== nth) return ask();
    seen.what = what;
    if (isDone) await ask();
    throw new StorageError(isDone ? 'outcome-unknown' : 'unavailable');
  };
  const [real, kept] = [createMemoryStorage(), createMemoryJournal()];
  const storage: Storage = {
    ...real,
    load: (refs) => once('load', () => real.load(refs)),
    find: (query) => once(`find ${query.kind}`, () => real.find(query)),
    commit: (commit) => once('commit', () => real.commit(commit)),
  };
  const journal: DraftJournal = {
    find: (about) => once('journal find', () => kept.find(about)),
    keep: (draft) => once('journal keep', () => kept.keep(draft)),
    forget: (id) => once('journal forget', () => kept.forget(id)),
  };
  return { seen, real, kept, storage, journal };
}

const button = (editor: InvoiceEditor, selector: string) =>
  root(editor).querySelector<HTMLButtonElement>(selector);

/** Types into a field at once. */
function fill(editor: InvoiceEditor, id: string, text: string): void {
  const field = root(editor).querySelector<HTMLInputElement>(`[id$="${id}"]`)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** A person who tries again whatever did not work, until the invoice is issued. */
async function issues(editor: InvoiceEditor): Promise<void> {
  const shows = (wanted: () => unknown) => waitUntil(wanted, undefined, { interval: 1, timeout: 2000 });
  const isRead = () => editor.state !== 'loading' && editor.state !== 'saving';
  const tryAgain = async () => {
    await shows(isRead);
    if (editor.state !== 'failed') return;
    button(editor, '.problem button')!.click();
    await shows(isRead);
  };
  await tryAgain();
  fill(editor, '-description', 'Session');
  fill(editor, '-unitPrice', '80');
  await settled(editor);
  for (let tries = 0; !(await editor.save()); tries++) {
    expect(described(editor), 'nothing typed is gone').to.deep.equal(['Session']);
    if (tries === 2) throw new Error('it is not saved');
  }
  for (let tries = 0; editor.state !== 'readonly'; tries++) {
    if (tries === 4) throw new Error(`it is ${editor.state}`);
    await tryAgain();
    if (editor.totals) expect(editor.totals.total, 'nothing typed is gone').to.equal('80.00');
    if (editor.matches(':state(readonly)')) return;
    await editor.finalize();
    await shows(() => button(editor, '#review [type=submit]:not(:disabled), #review .error-banner button'));
    button(editor, '#review .error-banner button')?.click();
    await shows(() => button(editor, '#review [type=submit]:not(:disabled)'));
    button(editor, '#review [type=submit]')!.click();
    await shows(isRead);
  }
}

describe('<invoice-editor> whose storage or journal fails once, wherever that is', function () {
  this.timeout(110_000);

  for (const [name, isDone] of [
    ['before anything is done', false],
    ['after it was done, so that only the answer is lost', true],
  ] as const)
    it(`loses nothing and does nothing twice: ${name}`, async () => {
      const failed = new Set<string>();
      for (let nth = 1, isHit = true; isHit; nth++) {
        const { seen, real, storage, journal } = failingAt(nth, isDone);
        const editor = await openEditor({ storage, journal }, fresh);
        editor.clientId = 'ada';
        await issues(editor).catch((cause: unknown) => {
          throw new Error(`${nth}, ${seen.what}: ${String(cause)}`);
        });
        await leave(editor);
        isHit = seen.what !== '';
        failed.add(seen.what);
        const records = (await real.readAll()).map(({ record }) => record);
        expect(checkBooks(records), seen.what).to.deep.equal([]);
        const invoices = records.filter((one) => one.kind === 'invoice');
        expect(invoices.map(({ number, status, lines }) => [number, status, lines.length])).to.deep.equal([
          ['INV-0001', 'open', 1],
        ]);
        const next = await openEditor({ storage, journal }, fresh);
        expect(described(next), `${seen.what}: the next invoice is blank`).to.deep.equal([]);
        expect(texts(next, '.banner'), `${seen.what}: nothing is offered`).to.deep.equal([]);
        await leave(next);
      }
      expect([...failed].sort()).to.include.members(['commit', 'find invoice', 'journal keep', 'load']);
    });
});
