import { draftInvoice, storageContract } from '@billkit/billing/testing';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { createMemoryStorage } from './memory-storage.js';

const draft = draftInvoice();
const { kind, id } = draft;
const firstWrite = { expected: [{ ref: { kind, id }, version: 0 }], writes: [draft], deletes: [] };

describe('the memory storage', () => {
  for (const { name, run } of storageContract) it(name, () => run(() => createMemoryStorage()));

  it('waits before and after each read and write, also one that is refused', async () => {
    const waits: string[] = [];
    let doing = '';
    const storage = createMemoryStorage({
      tick: () => {
        waits.push(doing);
        return Promise.resolve();
      },
    });
    for (const [name, work] of Object.entries({
      load: () => storage.load([]),
      find: () => storage.find({ kind, limit: 1 }),
      commit: () => storage.commit(firstWrite),
      conflict: () => storage.commit(firstWrite),
    })) {
      doing = name;
      await work();
    }
    assert.deepEqual(
      waits,
      ['load', 'find', 'commit', 'conflict'].flatMap((name) => [name, name]),
    );
  });

  it('lets the host hear of a listener that throws, and the commit and the other listeners be', () => {
    const module = new URL('./memory-storage.js', import.meta.url).href;
    const script = `
      import { createMemoryStorage } from ${JSON.stringify(module)};
      process.on('unhandledRejection', ({ message }) => console.log('host: ' + message));
      const storage = createMemoryStorage();
      storage.subscribe(() => { throw new Error('mine'); });
      storage.subscribe(() => console.log('heard'));
      console.log(await storage.commit(${JSON.stringify(firstWrite)}));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      encoding: 'utf8',
    });
    assert.deepEqual(stdout.trim().split('\n').sort(), ['committed', 'heard', 'host: mine']);
  });
});
