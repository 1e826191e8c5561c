import { find } from './found.js';
import type { Subject } from './subject.js';

const saveClient = (version: number) =>
  ({
    type: 'save-directory-entry',
    version,
    entry: { kind: 'client', id: 'cli_a', form: 'person', name: 'Ada Lovelace' },
  }) as const;
const archiveClient = { type: 'archive-directory-entry', entry: { kind: 'client', id: 'cli_a' } } as const;
export const directoryEntries: Subject<'none' | 'active' | 'archived'> = {
  states: { none: [], active: [saveClient(0)], archived: [saveClient(0), archiveClient] },
  stateOf: async (desk) => (await find(desk, 'client', 'cli_a'))?.status ?? 'none',
  commands: {
    'save-directory-entry': {
      ask: async (desk) =>
        saveClient({ none: 0, active: 1, archived: 2 }[await directoryEntries.stateOf(desk)]),
      in: { none: '→ active', active: '→ active', archived: 'entry-archived' },
    },
    'archive-directory-entry': {
      ask: () => archiveClient,
      in: { none: 'not-found', active: '→ archived', archived: 'already-archived' },
    },
    'restore-directory-entry': {
      ask: () => ({ ...archiveClient, type: 'restore-directory-entry' }),
      in: { none: 'not-found', active: 'not-archived', archived: '→ active' },
    },
    'erase-client': {
      ask: () => ({ type: 'erase-client', person: 'cli_a', records: [archiveClient.entry] }),
      in: { none: '→ none', active: '→ archived', archived: '→ archived' },
    },
  },
};
