import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { after, describe, it } from 'node:test';
import type { Fault } from './fault.js';
import { faults } from './faults.js';

/** What came of one: why paper and engine disagreed, `null` where they did not, or why nothing could be tried. */
interface Answer {
  readonly caught?: string | null;
  readonly broken?: string;
}

/** Asks a process of its own, as modules cannot be unloaded. */
const ask = (fault: Fault | null): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const child = fork('test/tools/fault-worker.mjs');
    child.once('message', (answer) => {
      resolve(answer as Answer);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${code}`));
    });
    child.send({ fault, sequences: 80, races: 150 });
  });

describe('a mistake in the engine', { concurrency: availableParallelism() }, () => {
  let caught = 0;
  after(() => {
    console.log(`# seeded faults caught ${caught}/${faults.length}`);
  });

  it('is not seen where there is none', async () => {
    assert.deepEqual(await ask(null), { caught: null });
  });

  for (const fault of faults)
    it(`is seen: ${fault.name} (reliability.md P29)`, async () => {
      const answer = await ask(fault);
      assert.equal(answer.broken, undefined);
      assert.ok(answer.caught, 'Paper and engine agree.');
      caught += 1;
    });
});
