import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { everyInProcess, inProcesses } from './in-processes.js';

const sequences = Number(process.env['MODEL_SEQUENCES'] ?? 3000);
const schedules = Number(process.env['MODEL_SCHEDULES'] ?? 20_000);
const depth = Number(process.env['MODEL_DEPTH'] ?? 4);
/** `npm run soak` goes on from others. */
const seed = 20_261_124;

/** The code lines of the books on paper: neither comments nor blank ones. A model as big as the engine proves little. */
function linesOfCode(): number {
  const files = readdirSync('test/model').filter((name) => /^paper-.*(?<!\.test)\.ts$/.test(name));
  const lines = files.flatMap((name) => readFileSync(join('test/model', name), 'utf8').split('\n'));
  return lines.filter((line) => !/^\s*(\/\/|\/?\*|$)/.test(line)).length;
}

describe('the books on paper', () => {
  it('are much smaller than the engine', () => {
    const count = linesOfCode();
    assert.ok(count > 100 && count <= 433, `${count} lines`);
  });
});

describe('the engine and the books on paper', { concurrency: availableParallelism() }, () => {
  const printed: string[] = [];
  after(() => {
    console.log(printed.join('\n'));
  });

  for (const [name, opening, most] of [
    ['two drafts', 'twoDrafts', depth],
    ['two open invoices', 'twoOpen', depth],
    // More can be done with credit, so that there are more states to go on from.
    ['two invoices and credit', 'twoWithCredit', Math.max(depth - 1, 1)],
  ] as const)
    it(`agree after every sequence of up to ${most} commands over ${name}, allowed or not (machine.md, I16)`, async () => {
      const count = await everyInProcess(opening, most);
      printed.push(
        `# ${name}: ${count.sequences} sequences of up to ${most} commands, ${count.states} states, ${count.commands} commands`,
      );
      assert.ok(count.states >= 5 * most, `${count.states} states`);
    });

  it(`agree after each of up to 60 random commands on busy books, ${sequences} times (machine.md, I16)`, async () => {
    const count = await inProcesses({ what: 'sequences', runs: sequences, seed });
    const [median, total] = [Math.round(100 * count.favourite), count.total];
    printed.push(
      `# ${sequences} random sequences from seed ${seed}, ${total} commands, ${median} % of a median sequence about one invoice and one payment; done + refused: ${count.toString()}`,
    );
    // A run that hardly does or is hardly refused one of the moves proves nothing of it.
    assert.deepEqual(count.rarer(0.003, 0.0003), [], String(count));
    assert.ok(count.favourite >= 0.7, `${median} %`);
    assert.ok(count.shareOf('draft') <= 0.05, 'Too many are drafts.');
  });

  it(`come to the same by some order of what three clients do at once, ${schedules} times (reliability.md P2, P15)`, async () => {
    const count = await inProcesses({ what: 'races', runs: schedules, seed });
    printed.push(
      `# ${schedules} schedules of 3 clients from seed ${seed}, done + refused: ${count.toString()}`,
    );
    assert.deepEqual(count.rarer(0.0003, 0.00003), [], String(count));
  });
});
