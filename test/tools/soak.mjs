// npm run soak -- --minutes N: the engine against the books on paper, from one random seed after another. A failure prints
// what has to be added to test/model/regressions.ts, and the last line says what was done.
import process from 'node:process';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.log(`"${values.minutes}" is no number of minutes`);
  process.exit(2);
}
if (!(await build(['manifest', 'types']))) process.exit(1);
const { inProcesses } = await import('../dist/model/in-processes.js');

const end = performance.now() + minutes * 60_000;
const counts = { sequences: 0, schedules: 0, done: 0, refused: 0 };
const from = Date.now() % 2 ** 31;
let seed = from;
async function run(name, what, runs) {
  const { done, refused } = await inProcesses({ what, runs, seed });
  counts[name] += runs;
  counts.done += done;
  counts.refused += refused;
}
let failure = '';
try {
  for (; performance.now() < end; seed += availableParallelism()) {
    await run('sequences', 'sequences', 200);
    await run('schedules', 'races', 1000);
  }
} catch (error) {
  failure = error.message;
  console.log(failure);
  process.exitCode = 1;
}
const said = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
console.log(
  `soak: ${minutes} minutes, ${said.join(', ')}, seeds ${from} to ${seed}, ${failure ? 'a disagreement' : '0 disagreements'}`,
);
