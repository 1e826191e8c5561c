import { checkBooks } from '@billkit/billing';
import { openDesk } from '@billkit/billing/testing';
import { createIndexedDbStorage } from '@billkit/storage-indexeddb';
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { askOf, step, type Step } from '../model.js';

let opened = 0;

describe('the books stay whole in IndexedDB', () => {
  it('however two tabs race for the same invoices', async () => {
    const run = async (wants: readonly (readonly Step[])[]) => {
      const name = `model-${(opened += 1)}`;
      const tabs = wants.map((steps, who) => {
        const storage = createIndexedDbStorage({ name });
        return { steps, storage, who, desk: openDesk(storage, { prefix: `${who}-` }) };
      });
      const [first] = tabs;
      for (const rate of ['a', 'b'] as const)
        await first?.desk.ask({ type: 'save-tax-rate', taxRate: `tax_${rate}`, name: rate, percent: '19' });
      await Promise.all(
        tabs.map(async ({ steps, storage, who, desk }) => {
          for (const [index, one] of steps.entries()) {
            const found = await storage.find({ kind: 'invoice', limit: 100 });
            const versions = new Map(found.map(({ record, version }) => [record.id, version]));
            await desk.ask(askOf(one, await desk.everything(), versions, `${who}-${index}`));
          }
        }),
      );
      expect(checkBooks((await first?.desk.everything()) ?? [])).to.deep.equal([]);
      for (const { storage } of tabs) storage.close();
    };
    const two = fc.array(fc.array(step, { minLength: 4, maxLength: 8 }), { minLength: 2, maxLength: 2 });
    await fc.assert(fc.asyncProperty(two, run), { numRuns: 12 });
  }).timeout(30_000);
});
