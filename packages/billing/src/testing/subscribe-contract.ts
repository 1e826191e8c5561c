import { refOf, type Ref } from '../records/record.js';
import { commitOf, one, same, two, type StorageCase } from './contract-tools.js';

/** What telling of commits promises (`storage.ts`). */
export const subscribeContract: readonly StorageCase[] = [
  {
    name: 'tells what was written or deleted after it can be read, until one stops listening',
    async run(open) {
      const storage = await open();
      let hear: (read: unknown) => void = () => undefined;
      const heard = new Promise<unknown>((resolve) => (hear = resolve));
      const later: Ref[] = [];
      storage.subscribe((written) => void storage.load(written).then((read) => hear([written, read])));
      storage.subscribe((written) => later.push(...written))();
      await storage.commit(commitOf([one], [0]));
      same(await heard, [[refOf(one)], [{ record: one, version: 1 }]], 'what was heard and read');
      same(later, [], 'what was heard after stopping');
    },
  },
  {
    name: 'tells nothing of a commit that was refused, and all of the next',
    async run(open) {
      const storage = await open();
      await storage.commit(commitOf([two], [0]));
      const heard: unknown[] = [];
      let hear: () => void = () => undefined;
      const both = new Promise<void>((resolve) => (hear = resolve));
      storage.subscribe((written) => {
        heard.push(written);
        hear();
      });
      same(await storage.commit(commitOf([one, two], [0, 0])), 'conflict', 'the first commit');
      same(await storage.commit(commitOf([one], [0, 1], [refOf(two)])), 'committed', 'the second');
      await both;
      same(heard, [[refOf(one), refOf(two)]], 'what was heard');
    },
  },
];
