import {
  checkBooks,
  controlTotalsOf,
  findTotalProblems,
  keyOf,
  queryOfAny,
  type BillingRecord,
  type Commit,
  type Storage,
  type Stored,
} from '@billkit/billing';
import {
  ada,
  euros,
  kinds,
  openInvoice,
  receivedPayment,
  storageContract,
  today,
} from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openBooks, snapshot, work } from '../model/play.js';
import { bookkeepers, type Step } from '../model/step.js';

type Break = (storage: Storage) => Storage;

const without = (commit: Commit, change: Partial<Commit>) => ({ ...commit, ...change });

/** Storages with one mistake each, such as adapters have been seen with. The contract must catch every one. */
const broken = {
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
  'says the first version of all': (storage) => ({
    ...storage,
    load: async (refs) => (await storage.load(refs)).map((stored) => ({ ...stored, version: 1 })),
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
  'reads all kind by kind': (storage) => ({
    ...storage,
    readAll: async () => {
      const all: Stored[] = [];
      for (const kind of kinds) all.push(...(await storage.find(queryOfAny({ kind, limit: 1000 }))));
      return all;
    },
  }),
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
} satisfies Readonly<Record<string, Break>>;

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
  for (const [mistake, breakIt] of Object.entries<Break>(broken))
    it(mistake, async () => {
      const cases = await brokenCases(() => breakIt(createMemoryStorage()));
      assert.notDeepEqual(cases, []);
    });

  it('has no mistake: none', async () => {
    assert.deepEqual(await brokenCases(() => createMemoryStorage()), []);
  });
});

describe('control totals', () => {
  it('are whole in a storage without a mistake, and each that is not what the records come to is named', async () => {
    const storage = createMemoryStorage();
    await storage.commit({ expected: [], writes: [openInvoice(), receivedPayment()], deletes: [] });
    assert.deepEqual(await findTotalProblems(storage), []);
    const [held, owed] = await storage.controlTotals({ client: ada.id });
    assert.ok(held && owed);
    const wrong = { ...owed, amount: euros('99.99') };
    const stray = { ...owed, dueOn: today };
    const controlTotals: Storage['controlTotals'] = (asked) =>
      asked.client ? Promise.resolve([stray, wrong]) : storage.controlTotals(asked);
    assert.deepEqual(await findTotalProblems({ ...storage, controlTotals }), [
      { kept: stray },
      { kept: wrong, recomputed: owed },
      { recomputed: held },
    ]);
    const miscounted = { ...owed, items: 2 };
    assert.deepEqual(
      await findTotalProblems({
        ...storage,
        controlTotals: (asked) =>
          asked.client ? Promise.resolve([held, miscounted]) : storage.controlTotals(asked),
      }),
      [{ kept: miscounted, recomputed: owed }],
    );
  });
});

/** Whether racing bookkeepers leave the books of such a storage broken, within 500 runs. */
async function isSeen(breakIt: Break, seed: number): Promise<boolean> {
  const run = async (wants: readonly (readonly Step[])[], scheduler: fc.Scheduler) => {
    let isRacing = false;
    const tick = () => (isRacing ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
    const storage = breakIt(createMemoryStorage({ tick }));
    await openBooks(storage);
    isRacing = true;
    await scheduler.waitFor(Promise.all(wants.map((steps, who) => work(storage, steps, `${who}`))));
    isRacing = false;
    const everything = [...(await snapshot(storage)).values()].map(({ record }) => record);
    return checkBooks(everything).length === 0;
  };
  const property = fc.asyncProperty(bookkeepers(3, 6), fc.scheduler(), run);
  return (await fc.check(property, { seed, numRuns: 500, endOnFailure: true })).failed;
}

// The mistake this trade makes most: what was read is written over, though it has changed since (reliability.md,
// findings 1 and 2). The model test is worth what it can see of it.
describe('racing bookkeepers show the mistake of a storage that', () => {
  // With a seed each that shows it early; with another it takes longer.
  for (const [mistake, seed] of [
    ['checks no versions', 1],
    ['checks first and writes later', 2],
    ['checks only the invoices', 3],
    ['writes the half of it in a second transaction', 5],
  ] as const)
    it(mistake, async () => assert.ok(await isSeen(broken[mistake], seed)));
});
