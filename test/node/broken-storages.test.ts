import { checkBooks, findTotalProblems, type Storage } from '@billkit/billing';
import { ada, euros, openInvoice, receivedPayment, storageContract, today } from '@billkit/billing/testing';
import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brokenCommits } from '../broken-commits.js';
import { brokenReads } from '../broken-reads.js';
import { brokenRest } from '../broken-restores.js';
import type { Break } from '../broken-storage.js';
import { openBooks, snapshot, work } from '../model/play.js';
import { bookkeepers, type Step } from '../model/step.js';

/** Storages with one mistake each, such as adapters have been seen with. The contract must catch every one. */
const broken = { ...brokenCommits, ...brokenReads, ...brokenRest };

/** The names of the cases that a storage breaks. A case that waits for what never comes is broken, too. */
async function brokenCases(open: () => Storage): Promise<readonly string[]> {
  const names: string[] = [];
  for (const { name, run } of storageContract) {
    const gaveUp = new Promise((_, reject) => setTimeout(() => reject(new Error('waits forever')), 50));
    await Promise.race([run(open), gaveUp]).catch(() => names.push(name));
  }
  return names;
}

describe('the storage contract catches a storage that', () => {
  for (const [mistake, breakIt] of Object.entries<Break>(broken))
    it(mistake, async () => {
      const cases = await brokenCases(() => breakIt(createMemoryStorage()));
      assert.notDeepEqual(cases, []);
    });

  it('has no mistake: none', async () => {
    assert.deepEqual(await brokenCases(() => createMemoryStorage()), []);
  });
});

describe('control totals', () => {
  it('are whole in a storage without a mistake, and each that is not what the records come to is named', async () => {
    const storage = createMemoryStorage();
    await storage.commit({ expected: [], writes: [openInvoice(), receivedPayment()], deletes: [] });
    assert.deepEqual(await findTotalProblems(storage), []);
    const [held, owed] = await storage.controlTotals({ client: ada.id });
    assert.ok(held && owed);
    const wrong = { ...owed, amount: euros('99.99') };
    const stray = { ...owed, dueOn: today };
    const controlTotals: Storage['controlTotals'] = (asked) =>
      asked.client ? Promise.resolve([stray, wrong]) : storage.controlTotals(asked);
    assert.deepEqual(await findTotalProblems({ ...storage, controlTotals }), [
      { kept: stray },
      { kept: wrong, recomputed: owed },
      { recomputed: held },
    ]);
    const miscounted = { ...owed, items: 2 };
    assert.deepEqual(
      await findTotalProblems({
        ...storage,
        controlTotals: (asked) =>
          asked.client ? Promise.resolve([held, miscounted]) : storage.controlTotals(asked),
      }),
      [{ kept: miscounted, recomputed: owed }],
    );
  });
});

/** Whether racing bookkeepers leave the books of such a storage broken, within 500 runs. */
async function isSeen(breakIt: Break, seed: number): Promise<boolean> {
  const run = async (wants: readonly (readonly Step[])[], scheduler: fc.Scheduler) => {
    let isRacing = false;
    const tick = () => (isRacing ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
    const storage = breakIt(createMemoryStorage({ tick }));
    await openBooks(storage);
    isRacing = true;
    await scheduler.waitFor(Promise.all(wants.map((steps, who) => work(storage, steps, `${who}`))));
    isRacing = false;
    const everything = [...(await snapshot(storage)).values()].map(({ record }) => record);
    return checkBooks(everything).length === 0;
  };
  const property = fc.asyncProperty(bookkeepers(3, 6), fc.scheduler(), run);
  return (await fc.check(property, { seed, numRuns: 500, endOnFailure: true })).failed;
}

// The mistake this trade makes most: what was read is written over, though it has changed since (reliability.md,
// findings 1 and 2). The model test is worth what it can see of it.
describe('racing bookkeepers show the mistake of a storage that', () => {
  // With a seed each that shows it early; with another it takes longer.
  for (const [mistake, seed] of [
    ['checks no versions', 1],
    ['checks first and writes later', 2],
    ['checks only the invoices', 3],
    ['writes the half of it in a second transaction', 5],
  ] as const)
    it(mistake, async () => assert.ok(await isSeen(broken[mistake], seed)));
});
