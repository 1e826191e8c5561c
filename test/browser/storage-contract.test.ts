import type { Storage } from '@billkit/billing';
import { storageContract } from '@billkit/billing/testing';
import { createIndexedDbStorage } from '@billkit/storage-indexeddb';
import { createMemoryStorage } from '@billkit/storage-memory';

let opened = 0;

/** Every storage that runs in a browser. */
const adapters: Readonly<Record<string, () => Storage>> = {
  memory: () => createMemoryStorage(),
  indexeddb: () => createIndexedDbStorage({ name: `contract-${(opened += 1)}` }),
};

for (const [adapter, open] of Object.entries(adapters))
  describe(`storage: ${adapter}`, () => {
    for (const { name, run } of storageContract) it(name, () => run(open));
  });
