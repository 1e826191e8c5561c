import type { Commit, Storage } from '@billkit/billing';
import { storageContract } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

const without = (commit: Commit, change: Partial<Commit>) => ({ ...commit, ...change });

/** Storages with one mistake each, such as adapters have been seen with. The contract must catch every one. */
const broken: Readonly<Record<string, (storage: Storage) => Storage>> = {
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
  'forgets to delete': (storage) => ({
    ...storage,
    commit: (commit) => storage.commit(without(commit, { deletes: [] })),
  }),
  'keeps the caller’s object': (storage) => {
    const kept = new Map<string, object>();
    return {
      ...storage,
      commit: (commit) => {
        for (const record of commit.writes) kept.set(record.id, record);
        return storage.commit(commit);
      },
      load: async (refs) =>
        (await storage.load(refs)).map((stored) => ({
          ...stored,
          record: (kept.get(stored.record.id) ?? {}) as never,
        })),
    };
  },
  'reads record by record': (storage) => ({
    ...storage,
    load: async (refs) => {
      const found = [];
      for (const ref of refs) found.push(...(await storage.load([ref])));
      return found;
    },
  }),
  'answers by id alone': (storage) => ({
    ...storage,
    load: (refs) =>
      storage.load(refs.map(({ id }) => ({ kind: id.startsWith('inv') ? 'invoice' : 'payment', id }))),
  }),
  'finds without looking at the status': (storage) => ({
    ...storage,
    find: ((query: { where?: { status?: string } }) => {
      const { status: _, ...where } = query.where ?? {};
      return storage.find({ ...query, where: Object.keys(where).length > 0 ? where : undefined } as never);
    }) as Storage['find'],
  }),
  'finds without looking at the client': (storage) => ({
    ...storage,
    find: ((query: { where?: { client?: string } }) => {
      const { client: _, ...where } = query.where ?? {};
      return storage.find({ ...query, where: Object.keys(where).length > 0 ? where : undefined } as never);
    }) as Storage['find'],
  }),
  'has no limit': (storage) => ({
    ...storage,
    find: (query: object) => storage.find({ ...query, limit: 1000 } as never),
  }),
  'knows one order only': (storage) => ({
    ...storage,
    find: (query: object) => storage.find({ ...query, order: 'ascending' } as never),
  }),
  'continues a page with the record before': (storage) => ({
    ...storage,
    find: (query: { after?: { day: string; id: string } }) => {
      const after = query.after && { ...query.after, id: query.after.id.slice(0, -1) };
      return storage.find({ ...query, ...(after && { after }) } as never);
    },
  }),
  'continues a page by the day alone': (storage) => ({
    ...storage,
    find: (query: { after?: { day: string; id: string } }) => {
      const after = query.after && { ...query.after, id: '~' };
      return storage.find({ ...query, ...(after && { after }) } as never);
    },
  }),
  'tells nobody': (storage) => ({ ...storage, subscribe: () => () => undefined }),
  'tells those who stopped listening': (storage) => ({
    ...storage,
    subscribe: (listener) => {
      storage.subscribe(listener);
      return () => undefined;
    },
  }),
  'tells before it has written': (storage) => {
    const listeners = new Set<Parameters<Storage['subscribe']>[0]>();
    return {
      ...storage,
      commit: async (commit) => {
        for (const listener of listeners) listener(commit.writes.map(({ kind, id }) => ({ kind, id })));
        await new Promise((resolve) => setImmediate(resolve));
        return storage.commit(commit);
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  },
};

/** The names of the cases that a storage breaks. A case that waits for what never comes is broken, too. */
async function brokenCases(open: () => Storage): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name, run } of storageContract) {
    const gaveUp = new Promise((_, reject) => setTimeout(() => reject(new Error('waits forever')), 50));
    await Promise.race([run(open), gaveUp]).catch(() => names.push(name));
  }
  return names;
}

describe('the storage contract catches a storage that', () => {
  for (const [mistake, breakIt] of Object.entries(broken))
    it(mistake, async () => {
      const cases = await brokenCases(() => breakIt(createMemoryStorage()));
      assert.notDeepEqual(cases, []);
    });

  it('has no mistake: none', async () => {
    assert.deepEqual(await brokenCases(() => createMemoryStorage()), []);
  });
});
