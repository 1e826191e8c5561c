import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import {
  everySequence,
  positionAfter,
  randomRaces,
  randomSequences,
  twoDrafts,
  twoOpen,
  type Count,
} from './agreement.js';

const sequences = Number(process.env['MODEL_SEQUENCES'] ?? 3000);
const schedules = Number(process.env['MODEL_SCHEDULES'] ?? 20_000);
const depth = Number(process.env['MODEL_DEPTH'] ?? 4);

/** A run that hardly does or is hardly refused one of the moves proves nothing of it. */
const isWorthIt = (count: Count, runs: number) => {
  assert.deepEqual(count.rarer(Math.floor(runs / 300)), [], String(count));
};

describe('the engine and the books on paper', () => {
  const printed: string[] = [];
  after(() => {
    console.log(printed.join('\n'));
  });

  for (const [name, opening] of Object.entries({ 'two drafts': twoDrafts, 'two open invoices': twoOpen }))
    it(`agree after every sequence of up to ${depth} commands over ${name}, allowed or not (machine.md, I16)`, async () => {
      const count = await everySequence(await positionAfter(opening), depth);
      printed.push(
        `# ${name}: ${count.sequences} sequences of up to ${depth} commands, ${count.states} states, ${count.commands} commands`,
      );
      assert.ok(count.states >= 5 * depth, `${count.states} states`);
    });

  it(`agree after each of up to 60 random commands, ${sequences} times (machine.md, I16)`, async () => {
    const count = await randomSequences(sequences);
    printed.push(`# ${sequences} random sequences, done + refused: ${count.toString()}`);
    isWorthIt(count, sequences);
  });

  it(`come to the same by some order of what three clients do at once, ${schedules} times (reliability.md P2, P15)`, async () => {
    const count = await randomRaces(schedules);
    printed.push(`# ${schedules} schedules of 3 clients, done + refused: ${count.toString()}`);
    isWorthIt(count, schedules);
  });
});
