import type { DraftJournal } from './draft-journal.js';

/**
 * The journal in the browser's own database, loaded when an editor first asks for what is kept; most elements never do.
 * Once it is there nothing waits, so that what is kept while a page is left is handed on at once.
 */
export function laterJournal(): DraftJournal {
  let loaded: DraftJournal | undefined;
  let loading: Promise<DraftJournal> | undefined;
  const load = (): Promise<DraftJournal> =>
    (loading ??= import('./browser-journal.js').then(
      ({ createBrowserJournal }) => (loaded = createBrowserJournal()),
      (cause: unknown) => {
        loading = undefined;
        throw cause;
      },
    ));
  return {
    find: (about) => (loaded ? loaded.find(about) : load().then((journal) => journal.find(about))),
    keep: (draft) => (loaded ? loaded.keep(draft) : load().then((journal) => journal.keep(draft))),
    forget: (id) => (loaded ? loaded.forget(id) : load().then((journal) => journal.forget(id))),
  };
}
