import { exportBooks } from '@billkit/billing';
import { createIndexedDbStorage } from '@billkit/storage-indexeddb';
import { createMemoryStorage } from '@billkit/storage-memory';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { judge, Tally } from '../model/judge.js';
import { again, openBooks, work } from '../model/play.js';
import { bookkeepers, step, type Step } from '../model/step.js';
import { Witness } from '../model/witness.js';

let opened = 0;

describe('the books stay whole in IndexedDB', () => {
  it('however two tabs race for the same invoices', async () => {
    const tally = new Tally();
    const run = async (wants: readonly (readonly Step[])[]) => {
      const name = `model-${(opened += 1)}`;
      const witness = new Witness();
      const first = createIndexedDbStorage({ name });
      await openBooks(first);
      const tabs = wants.map(() => createIndexedDbStorage({ name }));
      const racing = wants.map((steps, who) => work(witness.watch(tabs[who] ?? first), steps, `${who}`));
      const sent = (await Promise.all(racing)).flat();
      tally.count(sent);
      expect(await judge(first, sent), tally.toString()).to.deep.equal([]);
      expect(witness.broken).to.deep.equal([]);
      for (const tab of [first, ...tabs]) tab.close();
    };
    await fc.assert(fc.asyncProperty(bookkeepers(2, 8), run), { numRuns: 12, includeErrorInReport: true });
    expect(tally.done, tally.toString()).to.be.above(0.25);
  }).timeout(30_000);

  const seeds = [1, 2, 3, 4, 5, 6];
  it(`as in memory, to the last byte of their export: ${seeds.length} logs of 60 commands`, async () => {
    const counts = { commands: 0, done: 0, bytes: 0 };
    const wants = fc.array(step, { minLength: 60, maxLength: 60 });
    for (const seed of seeds) {
      const memory = createMemoryStorage();
      const stored = createIndexedDbStorage({ name: `log-${seed}` });
      await openBooks(memory);
      await openBooks(stored);
      const log = await work(memory, fc.sample(wants, { seed, numRuns: 1 })[0] ?? [], 'log');
      for (const { command, answers } of log) {
        const answer = await again(stored, command);
        expect(JSON.stringify(answer), `seed ${seed}, ${command.id}`).to.equal(JSON.stringify(answers[0]));
        counts.commands += 1;
        counts.done += answer.ok ? 1 : 0;
      }
      const text = await exportBooks(stored);
      expect(text === (await exportBooks(memory)), `the export after seed ${seed}`).to.equal(true);
      counts.bytes += text.length;
      stored.close();
    }
    console.log(`# one log on two storages, seeds ${seeds.join(', ')}: ${JSON.stringify(counts)}`);
    expect(counts.done).to.be.above(0.25 * counts.commands);
  }).timeout(60_000);
});
