import { keyOf, type Commit } from '@billkit/billing';
import { without, type Mistakes } from './broken-storage.js';

/** Storages that write what they should not, or not all that they should. */
export const brokenCommits = {
  'checks no versions': (storage) => ({
    ...storage,
    commit: (commit) => storage.commit(without(commit, { expected: [] })),
  }),
  'does not check that a record is absent': (storage) => ({
    ...storage,
    commit: (commit) =>
      storage.commit(without(commit, { expected: commit.expected.filter(({ version }) => version > 0) })),
  }),
  'checks only what it writes': (storage) => ({
    ...storage,
    commit: (commit) => {
      const written = commit.expected.filter(({ ref }) => commit.writes.some(({ id }) => id === ref.id));
      return storage.commit(without(commit, { expected: written }));
    },
  }),
  'checks first and writes later': (storage) => ({
    ...storage,
    commit: async (commit) => {
      const outcome = await storage.commit(without(commit, { writes: [], deletes: [] }));
      return outcome === 'conflict' ? outcome : storage.commit(without(commit, { expected: [] }));
    },
  }),
  'checks only the invoices': (storage) => ({
    ...storage,
    commit: (commit) =>
      storage.commit(
        without(commit, { expected: commit.expected.filter(({ ref }) => ref.kind === 'invoice') }),
      ),
  }),
  'writes the half of it in a second transaction': (storage) => ({
    ...storage,
    commit: async (commit) => {
      const half = commit.writes.slice(0, Math.ceil(commit.writes.length / 2));
      const outcome = await storage.commit(without(commit, { writes: half }));
      if (outcome === 'conflict') return outcome;
      return storage.commit({ expected: [], writes: commit.writes.slice(half.length), deletes: [] });
    },
  }),
  'writes each record by itself': (storage) => ({
    ...storage,
    commit: async ({ expected, writes, deletes }) => {
      const own = (id: string) => expected.filter(({ ref }) => ref.id === id);
      const outcomes = [];
      for (const record of writes)
        outcomes.push(await storage.commit({ expected: own(record.id), writes: [record], deletes: [] }));
      for (const ref of deletes)
        outcomes.push(await storage.commit({ expected: own(ref.id), writes: [], deletes: [ref] }));
      return outcomes.includes('conflict') ? 'conflict' : 'committed';
    },
  }),
  'forgets who wrote': (storage) => ({
    ...storage,
    commit: ({ by: _, ...commit }) => storage.commit(commit),
  }),
  'forgets the salts': (storage) => ({
    ...storage,
    commit: ({ salts: _, ...commit }) => storage.commit(commit),
  }),
  'says of a record who wrote it first': (storage) => {
    const first = new Map<string, Commit['by']>();
    return {
      ...storage,
      commit: (commit) => {
        for (const record of commit.writes) first.set(record.id, first.get(record.id) ?? commit.by);
        return storage.commit(commit);
      },
      load: async (refs) =>
        (await storage.load(refs)).map(({ by: _, ...stored }) => {
          const by = first.get(stored.record.id);
          return { ...stored, ...(by && { by }) };
        }),
    };
  },
  'forgets to delete': (storage) => ({
    ...storage,
    commit: (commit) => storage.commit(without(commit, { deletes: [] })),
  }),
  'counts on after a deletion': (storage) => {
    const deleted = new Set<string>();
    return {
      ...storage,
      commit: (commit) => {
        for (const ref of commit.deletes) deleted.add(keyOf(ref));
        return storage.commit(commit);
      },
      load: async (refs) =>
        (await storage.load(refs)).map(({ record, version }) => ({
          record,
          version: deleted.has(keyOf(record)) ? version + 1 : version,
        })),
    };
  },
} satisfies Mistakes;
