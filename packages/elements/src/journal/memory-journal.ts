import type { DraftJournal, KeptDraft } from './draft-journal.js';

/** A journal that ends with the page: for tests, demonstrations and devices that must keep nothing. */
export function createMemoryJournal(): DraftJournal {
  const kept = new Map<string, KeptDraft>();
  return {
    find: (about) =>
      Promise.resolve(
        [...kept.values()]
          .filter((draft) => draft.about === about)
          .sort((a, b) => (a.keptAt < b.keptAt ? 1 : -1))
          .map((draft) => structuredClone(draft)),
      ),
    keep(draft) {
      kept.set(draft.id, structuredClone(draft));
      return Promise.resolve();
    },
    forget(id) {
      kept.delete(id);
      return Promise.resolve();
    },
  };
}
