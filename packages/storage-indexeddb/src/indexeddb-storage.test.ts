import {
  controlTotalsOf,
  createBilling,
  StorageError,
  type Ref,
  type Storage,
  type StorageProblem,
} from '@billkit/billing';
import { draftContent, draftInvoice, grace, openDesk, openInvoice } from '@billkit/billing/testing';
import { expect } from '@open-wc/testing';
import { Dexie } from 'dexie';
import { createIndexedDbStorage } from './indexeddb-storage.js';
import { findRows } from './find-rows.js';
import { BillingDatabase, rowOf, rows, schemaVersion, totals } from './schema.js';
import { storageError } from './storage-problem.js';

let opened = 0;
const newName = () => `storage-${(opened += 1)}`;

const draft = draftInvoice();
const ref: Ref = { kind: 'invoice', id: draft.id };
const firstWrite = { expected: [{ ref, version: 0 }], writes: [draft], deletes: [] };

async function problemOf(work: Promise<unknown>): Promise<StorageProblem | 'none' | 'foreign'> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return error instanceof StorageError ? error.problem : 'foreign';
  }
}

/** Puts something in the place of a global or of a method while `work` runs. */
async function instead<T extends object, K extends keyof T>(
  owner: T,
  name: K,
  value: T[K],
  work: () => Promise<void>,
) {
  const own = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, value });
  try {
    await work();
  } finally {
    if (own) Object.defineProperty(owner, name, own);
    else Reflect.deleteProperty(owner, name);
  }
}

describe('the IndexedDB storage', () => {
  it('writes with strict durability: what was acknowledged is on the disk', async () => {
    const asked: unknown[] = [];
    const original = IDBDatabase.prototype.transaction;
    const spy: typeof original = function (this: IDBDatabase, names, mode, options) {
      if (mode === 'readwrite') asked.push(options?.durability);
      return original.call(this, names, mode, options);
    };
    await instead(IDBDatabase.prototype, 'transaction', spy, async () => {
      await createIndexedDbStorage({ name: newName() }).commit(firstWrite);
    });
    expect(asked).to.deep.equal(['strict']);
  });

  const refusing = (name: string) =>
    ({
      open: () => {
        throw new DOMException('no', name);
      },
    }) as unknown as IDBFactory;
  const without = {
    'the browser has no IndexedDB': undefined as unknown as IDBFactory,
    'the page may not keep anything': refusing('SecurityError'),
    'the browser fails to open it': refusing('UnknownError'),
  };
  for (const [where, factory] of Object.entries(without))
    it(`says that it is unavailable where ${where}, and works once it can`, async () => {
      const storage = createIndexedDbStorage({ name: newName() });
      await instead(Dexie.dependencies, 'indexedDB', factory, async () => {
        expect(await problemOf(storage.load([ref]))).to.equal('unavailable');
        expect(await problemOf(storage.find({ kind: 'invoice', limit: 1 }))).to.equal('unavailable');
        expect(await problemOf(storage.commit(firstWrite))).to.equal('unavailable');
      });
      expect(await storage.commit(firstWrite)).to.equal('committed');
    });

  it('tells what the browser says apart, also inside an abort', () => {
    const inside = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });
    const problem = (cause: unknown, work: 'read' | 'write' = 'write') => storageError(cause, work).problem;
    expect(problem(inside('AbortError', inside('QuotaExceededError')))).to.equal('full');
    expect(problem(inside('AbortError'))).to.equal('unavailable');
    expect(problem(inside('DatabaseClosedError', inside('VersionError')))).to.equal('outdated');
    expect(problem(inside('PrematureCommitError'))).to.equal('outcome-unknown');
    expect(problem(inside('PrematureCommitError'), 'read')).to.equal('unavailable');
    expect(problem(undefined)).to.equal('unavailable');
    expect(storageError(inside('AbortError'), 'read').cause).to.be.an('error');
  });

  it('has the rows of the version it says: a change of them is a new version', () => {
    expect([schemaVersion, totals, rows]).to.deep.equal([
      6,
      '',
      'key, [kind+day+id], [kind+client+day+id], [kind+status+day+id], [kind+client+status+day+id], ' +
        '[kind+payer+day+id], [kind+payer+status+day+id], [kind+invoice+day+id], [kind+payment+day+id], ' +
        '[kind+creditNote+day+id], [kind+due+id], [kind+client+due+id], [kind+status+due+id], ' +
        '[kind+client+status+due+id], [kind+payer+due+id], [kind+payer+status+due+id]',
    ]);
  });

  it('finds what an older version wrote by what it is found by now, and adds up what is open of it', async () => {
    const name = newName();
    const older = new Dexie(name);
    older.version(1).stores({ rows: 'key, [kind+day+id]' });
    const paid = draftInvoice({ id: 'inv_2', payer: grace });
    const { payer: _, ...row } = rowOf({ record: paid, version: 3 });
    const owing = openInvoice();
    await older.table('rows').bulkPut([row, rowOf({ record: owing, version: 1 })]);
    older.close();
    const storage = createIndexedDbStorage({ name });
    const found = await storage.find({ kind: 'invoice', where: { payer: grace.id }, limit: 9 });
    expect(found).to.deep.equal([{ record: paid, version: 3 }]);
    const byDueDay = await storage.find({ kind: 'invoice', by: 'due-day', limit: 9 });
    expect(byDueDay.map(({ record }) => record.id)).to.deep.equal([owing.id, paid.id]);
    expect(await storage.controlTotals({})).to.deep.equal(controlTotalsOf([paid, owing], {}));
  });

  it('says that it is full when there is no room, writes nothing, and works again when there is', async () => {
    const storage = createIndexedDbStorage({ name: newName() });
    await storage.load([ref]);
    const full = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    await instead(IDBObjectStore.prototype, 'put', full, async () => {
      expect(await problemOf(storage.commit(firstWrite))).to.equal('full');
    });
    expect(await storage.load([ref])).to.deep.equal([]);
    expect(await storage.commit(firstWrite)).to.equal('committed');
  });

  it('lets newer code have the database, and never writes into it again', async () => {
    const name = newName();
    const storage = createIndexedDbStorage({ name });
    await storage.commit(firstWrite);
    const newer = new Dexie(name);
    newer.version(schemaVersion + 1).stores({ rows: 'key' });
    await newer.open();
    expect(await problemOf(storage.commit({ ...firstWrite, expected: [{ ref, version: 1 }] }))).to.equal(
      'outdated',
    );
    newer.close();
    const old = createIndexedDbStorage({ name });
    expect(await problemOf(old.load([ref]))).to.equal('outdated');
    const [left] = (await indexedDB.databases()).filter((one) => one.name === name);
    expect(left?.version).to.equal((schemaVersion + 1) * 10);
  });

  it('gives up on an upgrade that another tab keeps blocking', async () => {
    const name = newName();
    const other = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name, 1);
      request.onsuccess = () => resolve(request.result);
    });
    const storage = createIndexedDbStorage({ name, blockedAfterMs: 20 });
    expect(await problemOf(storage.load([ref]))).to.equal('blocked');
    other.close();
    // How long a busy machine takes now is not the question: the opening goes on, and a later call finds it done.
    let problem = await problemOf(storage.load([ref]));
    while (problem === 'blocked') problem = await problemOf(storage.load([ref]));
    expect(problem).to.equal('none');
  });

  it('opens again after the browser closed it, as it does when the site’s data are cleared', async () => {
    const storage = createIndexedDbStorage({ name: newName() });
    const original = IDBFactory.prototype.open;
    const openings: IDBOpenDBRequest[] = [];
    const spy: typeof original = function (this: IDBFactory, ...asked) {
      const request = original.apply(this, asked);
      openings.push(request);
      return request;
    };
    await instead(IDBFactory.prototype, 'open', spy, async () => {
      await storage.commit(firstWrite);
      openings[0]?.result.dispatchEvent(new Event('close'));
      expect(await storage.load([ref])).to.have.length(1);
    });
    expect(openings).to.have.length(2);
  });

  it('gives way when the database is deleted, and starts anew', async () => {
    const name = newName();
    const storage = createIndexedDbStorage({ name });
    await storage.commit(firstWrite);
    await Dexie.delete(name);
    expect(await storage.load([ref])).to.deep.equal([]);
    expect(await storage.commit(firstWrite)).to.equal('committed');
  });

  it('works for its own tab where there is no channel to the others', async () => {
    const missing = undefined as unknown as typeof BroadcastChannel;
    await instead(globalThis, 'BroadcastChannel', missing, async () => {
      const storage = createIndexedDbStorage({ name: newName() });
      const heard = new Promise<readonly Ref[]>((resolve) => storage.subscribe(resolve));
      await storage.commit(firstWrite);
      expect(await heard).to.deep.equal([ref]);
    });
  });

  it('acknowledges a commit that was being written when it was closed, and opens again when asked', async () => {
    const storage = createIndexedDbStorage({ name: newName() });
    const original = IDBObjectStore.prototype.put;
    const closing: typeof original = function (this: IDBObjectStore, ...row) {
      storage.close();
      return original.apply(this, row);
    };
    await instead(IDBObjectStore.prototype, 'put', closing, async () => {
      expect(await storage.commit(firstWrite)).to.equal('committed');
    });
    expect(await storage.load([ref])).to.have.length(1);
  });

  it('tells every listener of a commit, though one of them throws', async () => {
    const storage = createIndexedDbStorage({ name: newName() });
    const mocha = globalThis.onerror;
    const error = new Promise((resolve) => (globalThis.onerror = resolve));
    storage.subscribe(() => {
      throw new Error('a listener’s own');
    });
    const heard = new Promise<readonly Ref[]>((resolve) => storage.subscribe(resolve));
    expect(await storage.commit(firstWrite)).to.equal('committed');
    expect(await heard).to.deep.equal([ref]);
    expect(await error).to.contain('a listener’s own');
    globalThis.onerror = mocha;
  });

  it('answers every query from an index: no row is read that is not in the answer', async () => {
    const name = newName();
    const desk = openDesk(createIndexedDbStorage({ name }));
    for (const id of ['inv_1', 'inv_2', 'inv_3', 'inv_4'] as const)
      await desk.do({ type: 'create-draft', invoice: id, content: draftContent() });
    const database = new BillingDatabase(name);
    await database.open();
    const read: unknown[] = [];
    database.rows.hook('reading', (row) => {
      read.push(row.id);
      return row;
    });
    const where = { client: 'ada', status: 'draft' } as const;
    await findRows(database, { kind: 'invoice', where, order: 'descending', limit: 2 });
    expect(read).to.deep.equal(['inv_4', 'inv_3']);
    database.close();
  });
});

describe('two tabs on one database', () => {
  const open = (name: string): [Storage, Storage] => [
    createIndexedDbStorage({ name }),
    createIndexedDbStorage({ name }),
  ];

  it('hear of each other’s commits', async () => {
    const [here, there] = open(newName());
    const heard = new Promise<readonly Ref[]>((resolve) => there.subscribe(resolve));
    await here.commit(firstWrite);
    expect(await heard).to.deep.equal([ref]);
    expect(await there.load([ref])).to.have.length(1);
  });

  it('finalize the same draft at the same moment: fifty drafts, fifty numbers, no gap (I-13)', async () => {
    const [here, there] = open(newName());
    const [desk, other] = [openDesk(here, { prefix: 'a' }), openDesk(there, { prefix: 'b' })];
    for (let count = 1; count <= 50; count++) {
      const invoice = `inv_${count}` as const;
      await desk.do({ type: 'create-draft', invoice, content: draftContent() });
      const finalize = { type: 'finalize-invoice', invoice, version: 1 } as const;
      const outcomes = await Promise.all([desk.refusalOf(finalize), other.refusalOf(finalize)]);
      expect(outcomes).to.have.members([null, 'invoice-not-draft']);
      expect((await desk.get('invoice', invoice)).number).to.equal(`INV-${String(count).padStart(4, '0')}`);
    }
    expect((await desk.get('number-series', 'invoice:INV-')).next).to.equal(51);
  }).timeout(20_000);

  it('answer the same command the same, sent from both at once', async () => {
    const [here, there] = open(newName());
    const at = {
      now: () => new Date('2026-11-24T10:00:00Z'),
      actor: () => ({ id: 'ada', role: 'staff' }) as const,
    };
    const command = { type: 'create-draft', id: 'cmd_1', invoice: 'inv_1', content: draftContent() } as const;
    const [one, two] = await Promise.all(
      [here, there].map((storage) => createBilling({ storage, ...at }).execute(command)),
    );
    expect(one).to.deep.equal(two);
    expect(one?.ok).to.equal(true);
  });
});
