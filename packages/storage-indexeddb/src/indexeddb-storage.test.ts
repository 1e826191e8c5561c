import { createBilling, StorageError, type Ref, type Storage, type StorageProblem } from '@billkit/billing';
import { draftContent, draftInvoice, openDesk } from '@billkit/billing/testing';
import { expect } from '@open-wc/testing';
import { Dexie } from 'dexie';
import { createIndexedDbStorage } from './indexeddb-storage.js';
import { BillingDatabase, schemaVersion } from './schema.js';

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

  it('says that it is unavailable where the browser has no IndexedDB, and works once it has', async () => {
    const storage = createIndexedDbStorage({ name: newName() });
    const refused = {
      databases: () => Promise.resolve([]),
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    await instead(Dexie.dependencies, 'indexedDB', refused, async () => {
      expect(await problemOf(storage.load([ref]))).to.equal('unavailable');
      expect(await problemOf(storage.commit(firstWrite))).to.equal('unavailable');
    });
    expect(await storage.commit(firstWrite)).to.equal('committed');
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
    expect(await storage.load([ref])).to.deep.equal([]);
  });

  it('answers every query from an index: no row is read that is not in the answer', async () => {
    const name = newName();
    const desk = openDesk(createIndexedDbStorage({ name }));
    for (const id of ['inv_1', 'inv_2', 'inv_3', 'inv_4'] as const)
      await desk.do({ type: 'create-draft', invoice: id, content: draftContent() });
    const database = new BillingDatabase(name);
    const read: unknown[] = [];
    database.rows.hook('reading', (row) => {
      read.push(row.id);
      return row;
    });
    const { findRows } = await import('./find-rows.js');
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

  it('finalize the same draft at the same moment: fifty drafts, fifty numbers, no gap', async () => {
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
    expect((await desk.get('number-series', 'invoice')).next).to.equal(51);
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
