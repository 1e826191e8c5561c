import { keyOf, refOf, type Ref } from '../records/record.js';
import type { Stored } from '../storage.js';
import { changed, commitOf, idsOf, one, same, two, type StorageCase } from './contract-tools.js';
import { receivedPayment } from './fixtures.js';

const by = { id: 'cmd_1', hash: 'a' } as const;
const books: readonly Stored[] = [
  { record: two, version: 7, by, salt: 'salt' },
  { record: one, version: 1 },
  { record: receivedPayment(), version: 2, by },
];

const inOrder = (all: readonly Stored[]) =>
  [...all].sort((a, b) => (keyOf(a.record) < keyOf(b.record) ? -1 : 1));

/** What keeping salts, and reading and writing whole books promise (`storage.ts`). */
export const restoreContract: readonly StorageCase[] = [
  {
    name: 'keeps with each record the salt that the commit that wrote it last had for it, and no other',
    async run(open) {
      const storage = await open();
      const salts = { [keyOf(one)]: 'for one', [keyOf(receivedPayment())]: 'for the payment' };
      await storage.commit({ ...commitOf([one, two, receivedPayment()]), salts });
      const salted = { record: one, version: 1, salt: 'for one' };
      same(await storage.load([refOf(one), refOf(two)]), [salted, { record: two, version: 1 }], 'loaded');
      same(await storage.find({ kind: 'invoice', limit: 1 }), [salted], 'found');
      await storage.commit(commitOf([one], [1]));
      same(await storage.load([refOf(one)]), [{ record: one, version: 2 }], 'written without');
    },
  },
  {
    name: 'reads all there is, with versions and who wrote it',
    async run(open) {
      const storage = await open();
      same(await storage.readAll(), [], 'empty books');
      await storage.commit({ ...commitOf([one, receivedPayment()]), by });
      await storage.commit(commitOf([two]));
      await storage.commit(commitOf([changed(one, 'again')], [1]));
      await storage.commit(commitOf([], [1], [refOf(two)]));
      const expected = [
        { record: changed(one, 'again'), version: 2 },
        { record: receivedPayment(), version: 1, by },
      ];
      same(inOrder(await storage.readAll()), expected, 'all');
    },
  },
  {
    name: 'reads all as it stood at one instant',
    async run(open) {
      const storage = await open();
      const pair = [one, receivedPayment()];
      await storage.commit(commitOf(pair));
      const write = async () => {
        for (let version = 1; version < 6; version++)
          await storage.commit(commitOf(pair, [version, version]));
      };
      const read = async () => {
        for (let time = 0; time < 8; time++) {
          const [first, second] = await storage.readAll();
          same(first?.version, second?.version, 'two records always written together');
        }
      };
      await Promise.all([write(), read(), read()]);
    },
  },
  {
    name: 'restores whole books as they were, to be read, found and written on',
    async run(open) {
      const storage = await open();
      same(await storage.restore(books), 'restored', 'the restoration');
      same(inOrder(await storage.readAll()), inOrder(books), 'all');
      same(await storage.load([refOf(two)]), [{ record: two, version: 7, by, salt: 'salt' }], 'one by name');
      same(
        await idsOf(storage, { kind: 'invoice', where: { client: two.client.id }, limit: 9 }),
        [two.id],
        'one by its client',
      );
      same(await storage.commit(commitOf([two], [7])), 'committed', 'a write over the restored version');
      same((await storage.load([refOf(two)]))[0]?.version, 8, 'its version');
    },
  },
  {
    name: 'restores nothing over anything, and of two restorations one',
    async run(open) {
      const storage = await open();
      const all = await Promise.all([storage.restore(books), storage.restore(books)]);
      same([...all].sort(), ['not-empty', 'restored'], 'the race');
      const other = await open();
      await other.commit(commitOf([one]));
      same(await other.restore(books), 'not-empty', 'a restoration over a record');
      same(await other.readAll(), [{ record: one, version: 1 }], 'the store');
    },
  },
  {
    name: 'restores what the books were when that was asked for, and tells of it',
    async run(open) {
      const storage = await open();
      const heard = new Promise<readonly Ref[]>((resolve) => storage.subscribe(resolve));
      const mine = JSON.parse(JSON.stringify(books)) as Stored[];
      const pending = storage.restore(mine);
      Object.assign(mine[0]?.record ?? {}, { memo: 'changed while it was written' });
      mine.length = 1;
      same(await pending, 'restored', 'the restoration');
      same(inOrder(await storage.readAll()), inOrder(books), 'all');
      same(
        [...(await heard)].map(keyOf).sort(),
        books.map(({ record }) => keyOf(record)).sort(),
        'what was heard',
      );
    },
  },
];
