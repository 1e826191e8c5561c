import { keyOf, queryOfAny, type Storage, type Stored } from '@billkit/billing';
import { kinds } from '@billkit/billing/testing';
import type { Mistakes } from './broken-storage.js';

/** Storages that answer with something else than what is written. */
export const brokenReads = {
  'says the first version of all': (storage) => ({
    ...storage,
    load: async (refs) => (await storage.load(refs)).map((stored) => ({ ...stored, version: 1 })),
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
    find: (query: { after?: { place: string; id: string } }) => {
      const after = query.after && { ...query.after, id: query.after.id.slice(0, -1) };
      return storage.find({ ...query, ...(after && { after }) } as never);
    },
  }),
  'continues a page by the place alone': (storage) => ({
    ...storage,
    find: (query: { after?: { place: string; id: string } }) => {
      const after = query.after && { ...query.after, id: '~' };
      return storage.find({ ...query, ...(after && { after }) } as never);
    },
  }),
  'answers no more than a hundred': (storage) => ({
    ...storage,
    find: (query: { limit: number }) =>
      storage.find({ ...query, limit: Math.min(query.limit, 100) } as never),
  }),
  'answers the same object to all who find it': (storage) => {
    const answered = new Map<string, Stored>();
    const first = (stored: Stored) => {
      const name = `${keyOf(stored.record)}@${stored.version}`;
      answered.set(name, answered.get(name) ?? stored);
      return answered.get(name) as never;
    };
    return { ...storage, find: async (query) => (await storage.find(query)).map(first) };
  },
  'takes letters for one that look alike': (storage) => ({
    ...storage,
    find: (query: { where?: object }) => {
      const where = Object.entries<string>({ ...query.where }).map(([name, text]) => [
        name,
        text.normalize(),
      ]);
      return storage.find({
        ...query,
        ...(query.where && { where: Object.fromEntries(where) as object }),
      } as never);
    },
  }),
  'looks names up in an object that has names of its own': (storage) => ({
    ...storage,
    load: async (refs) => {
      const inherited = refs.filter(({ id }) => id in {});
      return [...(await storage.load(refs)), ...inherited.map(() => ({ record: {} as never, version: 1 }))];
    },
  }),
  'reads all kind by kind': (storage) => ({
    ...storage,
    readAll: async () => {
      const all: Stored[] = [];
      for (const kind of kinds) all.push(...(await storage.find(queryOfAny({ kind, limit: 1000 }))));
      return all;
    },
  }),
} satisfies Mistakes;
