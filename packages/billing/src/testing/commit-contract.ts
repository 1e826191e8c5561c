import { newSeries } from '../records/number-series.js';
import { defaultPreferences } from '../records/preferences.js';
import { refOf, type Ref } from '../records/record.js';
import { changed, commitOf, idsOf, one, same, two, type StorageCase } from './contract-tools.js';
import { receivedPayment } from './fixtures.js';

/** What reading and writing by name promise (`storage.ts`). */
export const commitContract: readonly StorageCase[] = [
  {
    name: 'gives back what was committed, with version 1',
    async run(open) {
      const storage = await open();
      same(await storage.commit(commitOf([one], [0])), 'committed', 'the commit');
      same(await storage.load([refOf(one)]), [{ record: one, version: 1 }], 'what was loaded');
    },
  },
  {
    name: 'leaves out what does not exist, and answers only what was named',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one, two], [0, 0]));
      const ghost: Ref = { kind: 'invoice', id: '__proto__' };
      same((await storage.load([ghost, refOf(two)])).length, 1, 'the number of records');
      same(await storage.load([]), [], 'nothing asked');
    },
  },
  {
    name: 'never answers a record of one kind for another with the same id',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one], [0]));
      same(await storage.load([{ kind: 'payment', id: 'inv_1' }]), [], 'a payment by an invoice’s id');
      same(await storage.find({ kind: 'payment', where: { id: 'inv_1' }, limit: 9 }), [], 'the same, found');
    },
  },
  {
    name: 'counts how often a record was written',
    async run(open) {
      const storage = await open();
      for (const version of [0, 1, 2])
        await storage.commit(commitOf([changed(one, `${version}`)], [version]));
      same(
        await storage.load([refOf(one)]),
        [{ record: changed(one, '2'), version: 3 }],
        'the third version',
      );
    },
  },
  {
    name: 'keeps with each record which entry the commit that wrote it last was by',
    async run(open) {
      const storage = await open();
      const [first, second] = [
        { id: 'cmd_1', hash: 'a' },
        { id: 'cmd_2', hash: 'b' },
      ] as const;
      await storage.commit({ ...commitOf([one, two]), by: first });
      await storage.commit({ ...commitOf([changed(one, 'again')], [1]), by: second });
      const expected = [
        { record: changed(one, 'again'), version: 2, by: second },
        { record: two, version: 1, by: first },
      ];
      same(await storage.load([refOf(one), refOf(two)]), expected, 'what was loaded');
      same(await storage.find({ kind: 'invoice', limit: 9 }), expected, 'what was found');
      await storage.commit(commitOf([two], [1]));
      same(await storage.load([refOf(two)]), [{ record: two, version: 2 }], 'what nobody says they wrote');
    },
  },
  {
    name: 'refuses a write over a version that moved on, and writes nothing of the commit',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one], [0]));
      await storage.commit(commitOf([changed(one, 'theirs')], [1]));
      same(await storage.commit(commitOf([two, changed(one, 'ours')], [0, 1])), 'conflict', 'the commit');
      same(
        await storage.load([refOf(one), refOf(two)]),
        [{ record: changed(one, 'theirs'), version: 2 }],
        'the store',
      );
    },
  },
  {
    name: 'holds records of every kind to their versions',
    async run(open) {
      const storage = await open();
      const records = [one, receivedPayment(), defaultPreferences, newSeries('invoice', 'INV-')];
      await storage.commit(commitOf(records));
      for (const record of records) {
        same(await storage.commit(commitOf([record], [0])), 'conflict', `a first ${record.kind} again`);
        same(await storage.commit(commitOf([record], [1])), 'committed', `a second ${record.kind}`);
        same(await storage.commit(commitOf([record], [1])), 'conflict', `another second ${record.kind}`);
      }
    },
  },
  {
    name: 'refuses to make a record that exists, and one that is expected but does not',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one], [0]));
      same(await storage.commit(commitOf([changed(one, 'again')], [0])), 'conflict', 'a second first write');
      same(await storage.commit(commitOf([two], [1])), 'conflict', 'a second write that is the first');
    },
  },
  {
    name: 'holds a commit to what was only read',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one], [0]));
      const read = { ...commitOf([two], [0]), expected: [{ ref: refOf(one), version: 0 }] };
      same(await storage.commit(read), 'conflict', 'a commit over something read that changed');
      same(await idsOf(storage, { kind: 'invoice', limit: 9 }), ['inv_1'], 'the store');
    },
  },
  {
    name: 'two commits that each found the other’s record absent cannot both be committed',
    async run(open) {
      const storage = await open();
      const expected = [one, two].map((record) => ({ ref: refOf(record), version: 0 }));
      const race = [one, two].map((record) => storage.commit({ expected, writes: [record], deletes: [] }));
      same((await Promise.all(race)).sort(), ['committed', 'conflict'], 'the race');
    },
  },
  {
    name: 'of many commits over one version exactly one is committed',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one], [0]));
      const race = ['a', 'b', 'c', 'd', 'e'].map((memo) =>
        storage.commit(commitOf([changed(one, memo)], [1])),
      );
      const won = (await Promise.all(race)).filter((outcome) => outcome === 'committed');
      same(won.length, 1, 'the number of winners');
      same((await storage.load([refOf(one)]))[0]?.version, 2, 'the version');
    },
  },
  {
    name: 'deletes with the rest of the commit, and only at the expected version',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one], [0]));
      same(
        await storage.commit(commitOf([], [7], [refOf(one)])),
        'conflict',
        'a deletion of another version',
      );
      same(await storage.commit(commitOf([two], [0, 1], [refOf(one)])), 'committed', 'the commit');
      same(await idsOf(storage, { kind: 'invoice', limit: 9 }), ['inv_2'], 'the store');
      same(await storage.load([refOf(one)]), [], 'the deleted record');
      same(await storage.commit(commitOf([one], [0])), 'committed', 'a first write after a deletion');
      same((await storage.load([refOf(one)]))[0]?.version, 1, 'its version');
    },
  },
  {
    name: 'keeps copies: what a caller changes before or after is not in the store',
    async run(open) {
      const storage = await open();
      const mine = { ...one, memo: 'as committed' };
      const pending = storage.commit(commitOf([mine], [0]));
      mine.memo = 'changed while it was written';
      await pending;
      const [loaded] = await storage.load([refOf(one)]);
      if (loaded) Object.assign(loaded.record, { memo: 'changed after reading' });
      same(
        await storage.load([refOf(one)]),
        [{ record: { ...one, memo: 'as committed' }, version: 1 }],
        'the store',
      );
    },
  },
  {
    name: 'loads all records as they stood at one instant',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([one, two], [0, 0]));
      const write = async () => {
        for (let version = 1; version < 6; version++)
          await storage.commit(
            commitOf([changed(one, `${version}`), changed(two, `${version}`)], [version, version]),
          );
      };
      const read = async () => {
        for (let time = 0; time < 8; time++) {
          const [first, second] = await storage.load([refOf(one), refOf(two)]);
          same(first?.version, second?.version, 'two records always written together');
        }
      };
      await Promise.all([write(), read(), read()]);
    },
  },
];
