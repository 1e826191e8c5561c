import { controlTotalsOf, type BillingRecord, type Storage } from '@billkit/billing';
import { createMemoryStorage } from '@billkit/storage-memory';
import type { Mistakes } from './broken-storage.js';

/** Storages that restore, add up or tell something wrong. */
export const brokenRest = {
  'restores over what is there': (storage) => ({
    ...storage,
    restore: async (books) => {
      await storage.commit({ expected: [], writes: books.map(({ record }) => record), deletes: [] });
      return 'restored';
    },
  }),
  'restores one record after another': (storage) => ({
    ...storage,
    restore: async (books) => {
      const isEmpty = (await storage.readAll()).length === 0;
      if (isEmpty)
        for (const { record } of books) await storage.commit({ expected: [], writes: [record], deletes: [] });
      return isEmpty ? 'restored' : 'not-empty';
    },
  }),
  'restores the records and forgets who wrote them': (storage) => ({
    ...storage,
    restore: (books) => storage.restore(books.map(({ by: _, ...stored }) => stored)),
  }),
  'restores without telling': (storage) => {
    const silent = createMemoryStorage();
    return { ...silent, subscribe: (listener) => storage.subscribe(listener) };
  },
  'leaves in its totals what is settled': (storage) => {
    const written: BillingRecord[] = [];
    return {
      ...storage,
      commit: (commit) => {
        written.push(...(JSON.parse(JSON.stringify(commit.writes)) as readonly BillingRecord[]));
        return storage.commit(commit);
      },
      controlTotals: (asked) => Promise.resolve(controlTotalsOf(written, asked)),
    };
  },
  'answers the totals of all for every client': (storage) => ({
    ...storage,
    controlTotals: () => storage.controlTotals({}),
  }),
  'adds up no totals of what it restores': (storage) => {
    const totals = createMemoryStorage();
    return {
      ...storage,
      commit: async (commit) => {
        const outcome = await storage.commit(commit);
        if (outcome === 'committed') await totals.commit({ ...commit, expected: [] });
        return outcome;
      },
      controlTotals: (asked) => totals.controlTotals(asked),
    };
  },
  'adds to its totals after it has answered': (storage) => {
    const before = new Map<string, ReturnType<Storage['controlTotals']>>();
    return {
      ...storage,
      controlTotals: async (asked) => {
        const last = before.get(asked.client ?? '') ?? Promise.resolve([]);
        before.set(asked.client ?? '', storage.controlTotals(asked));
        return last;
      },
    };
  },
  'tells of what was refused': (storage) => {
    const listeners = new Set<Parameters<Storage['subscribe']>[0]>();
    return {
      ...storage,
      commit: async (commit) => {
        const outcome = await storage.commit(commit);
        for (const listener of listeners) listener(commit.writes.map(({ kind, id }) => ({ kind, id })));
        return outcome;
      },
      subscribe: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  },
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
} satisfies Mistakes;
