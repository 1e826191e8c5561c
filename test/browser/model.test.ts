import { createIndexedDbStorage } from '@billkit/storage-indexeddb';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { judge, Tally } from '../model/judge.js';
import { openBooks, work } from '../model/play.js';
import { bookkeepers, type Step } from '../model/step.js';
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
});
