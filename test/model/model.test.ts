import { createMemoryStorage } from '@billkit/storage-memory';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { judge, problemsIn, problemsOfHistory, Tally } from './judge.js';
import { openBooks, snapshot, take, work, type Sent } from './play.js';
import { bookkeepers, step, type Step } from './step.js';
import { Witness } from './witness.js';

type Wants = readonly (readonly Step[])[];

/** Runs a property. A failure names its seed, and how the commands were answered. */
async function hold<T>(property: fc.IAsyncProperty<T>, numRuns: number, tally: Tally): Promise<void> {
  try {
    await fc.assert(property, { numRuns, seed: 20_261_124, includeErrorInReport: true });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n${tally.toString()}`, {
      cause: error,
    });
  }
  const isWorthIt = tally.skipped < 0.3 && tally.done > 0.25 && tally.erasures > numRuns / 5;
  assert.ok(isWorthIt, `The steps ask for too little: ${tally.toString()}`);
  console.log(`# ${numRuns} runs of random bookkeepers: ${tally.toString()}`);
}

describe('the books stay whole', () => {
  it('whatever one bookkeeper asks in whatever order, and a no changes nothing (5.4.1 to 5.4.7, 5.4.9, 5.4.10, P-21, P-31, P-47, C-18)', async () => {
    const tally = new Tally();
    const run = async (steps: readonly Step[]) => {
      const witness = new Witness();
      const storage = witness.watch(createMemoryStorage());
      await openBooks(storage);
      const log: Sent['command'][] = [];
      let before = await snapshot(storage);
      try {
        for (const [index, one] of steps.entries()) {
          const sent = await take(storage, one, `${index}`);
          log.push(sent.command);
          tally.count([sent]);
          const after = await snapshot(storage);
          if (sent.answers.every(({ ok }) => !ok)) assert.deepEqual(after, before, JSON.stringify(sent));
          assert.deepEqual(problemsIn([...after.values()]), []);
          before = after;
        }
        assert.deepEqual(await problemsOfHistory(storage), []);
        assert.deepEqual(witness.broken, []);
      } catch (error) {
        const kept = JSON.stringify({ why: '…', commands: log });
        const advice = `To try it for ever, add to test/model/command-regressions.json:\n${kept}`;
        throw new Error(`${error instanceof Error ? error.message : String(error)}\n${advice}`, {
          cause: error,
        });
      }
    };
    const steps = fc.array(step, { minLength: 5, maxLength: 30 });
    await hold(fc.asyncProperty(steps, run), 120, tally);
  });

  it('however three bookkeepers interleave, step by step of the storage (5.4.1 to 5.4.7, 5.4.9, 5.4.10)', async () => {
    const tally = new Tally();
    const run = async (wants: Wants, scheduler: fc.Scheduler) => {
      let isRacing = false;
      const tick = () => (isRacing ? scheduler.schedule(Promise.resolve()) : Promise.resolve());
      const witness = new Witness();
      const storage = witness.watch(createMemoryStorage({ tick }));
      await openBooks(storage);
      const opening = await work(storage, hotSteps, 'opening');
      isRacing = true;
      const racing = wants.map((steps, who) => work(storage, steps, `${who}`));
      const sent = await scheduler.waitFor(Promise.all(racing));
      isRacing = false;
      tally.count(sent.flat());
      assert.deepEqual(await judge(storage, [...opening, ...sent.flat()]), []);
      assert.deepEqual(witness.broken, []);
    };
    await hold(fc.asyncProperty(bookkeepers(3, 4), fc.scheduler(), run), 120, tally);
  });

  it('however six bookkeepers crowd on one invoice, and a command sent again answers as before', async () => {
    const tally = new Tally();
    const run = async (wants: Wants) => {
      const witness = new Witness();
      const storage = witness.watch(createMemoryStorage());
      await openBooks(storage);
      const opening = await work(storage, hotSteps, 'opening');
      const sent = await Promise.all(wants.map((steps, who) => work(storage, steps, `${who}`)));
      tally.count(sent.flat());
      assert.deepEqual(await judge(storage, [...opening, ...sent.flat()]), []);
      assert.deepEqual(witness.broken, []);
    };
    await hold(fc.asyncProperty(bookkeepers(6, 5), run), 100, tally);
  });
});

/** An open invoice, half paid, and a payment with money left: what everybody then wants. */
const hotSteps = (
  [
    ['create-draft', 'exact', 1],
    ['finalize-invoice', 'exact', 1],
    ['record-over-two', 'half', 0],
  ] as const
).map(([what, much, pick]): Step => ({ what, much, pick, invoice: 0, payment: 0, isSentTwice: false }));
