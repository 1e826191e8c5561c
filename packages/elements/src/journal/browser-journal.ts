import type { DraftJournal, KeptDraft } from './draft-journal.js';

export interface BrowserJournalOptions {
  /** The name of the database; one for each set of books, where an origin has several. */
  readonly name?: string;
  /** After how many days what nobody came back to is erased. */
  readonly keptDays?: number;
}

const store = 'drafts';
const dayMs = 86_400_000;

/**
 * A journal in the browser's own database, opened when it is first needed. What is written while a page is left is
 * handed to the browser at once, so that it survives the page.
 */
export function createBrowserJournal({
  name = 'billkit-drafts',
  keptDays = 30,
}: BrowserJournalOptions = {}): DraftJournal {
  let opening: Promise<IDBDatabase> | undefined;
  let database: IDBDatabase | undefined;

  const open = (): Promise<IDBDatabase> =>
    (opening ??= connect(name).then(
      (opened) => {
        const forget = () => (opening = database = undefined);
        opened.onclose = forget;
        opened.onversionchange = () => {
          opened.close();
          forget();
        };
        database = opened;
        return eraseOlder(opened, new Date(Date.now() - keptDays * dayMs).toISOString()).then(() => opened);
      },
      (cause: unknown) => {
        opening = undefined;
        throw cause;
      },
    ));
  // Without waiting where it is open: a page that is left does nothing later.
  const write = (work: (drafts: IDBObjectStore) => unknown): Promise<void> => {
    const run = (opened: IDBDatabase) => {
      const transaction = opened.transaction(store, 'readwrite');
      work(transaction.objectStore(store));
      transaction.commit();
      return done(transaction);
    };
    return database ? run(database) : open().then(run);
  };

  return {
    async find(about) {
      const drafts = (await open()).transaction(store).objectStore(store);
      const found = await answer(drafts.index('about').getAll(about) as IDBRequest<KeptDraft[]>);
      return found.sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1));
    },
    keep: (draft) => write((drafts) => drafts.put(draft)),
    forget: (id) => write((drafts) => drafts.delete(id)),
  };
}

function connect(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    const drafts = request.result.createObjectStore(store, { keyPath: 'id' });
    drafts.createIndex('about', 'about');
    drafts.createIndex('keptAt', 'keptAt');
  };
  return answer(request);
}

async function eraseOlder(database: IDBDatabase, instant: string): Promise<void> {
  const transaction = database.transaction(store, 'readwrite');
  const drafts = transaction.objectStore(store);
  const old = await answer(drafts.index('keptAt').getAllKeys(IDBKeyRange.upperBound(instant)));
  for (const key of old) drafts.delete(key);
  await done(transaction);
}

const failed = (error: DOMException | null) =>
  error ?? new DOMException('Nothing was written.', 'AbortError');

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(failed(request.error));
  });

const done = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(failed(transaction.error));
  });
