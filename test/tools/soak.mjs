// npm run soak -- --minutes N: the engine against the books on paper, from one random seed after another.
import process from 'node:process';
import { parseArgs } from 'node:util';
import { build } from './build.mjs';

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '10' } } });
const minutes = Number(values.minutes);
if (!(minutes > 0)) {
  console.log(`"${values.minutes}" is no number of minutes`);
  process.exit(2);
}
if (!(await build(['types']))) process.exit(1);
const { randomRaces, randomSequences } = await import('../dist/model/agreement.js');

const end = performance.now() + minutes * 60_000;
const counts = { sequences: 0, schedules: 0, done: 0, refused: 0 };
const add = (name, runs, { done, refused }) => {
  counts[name] += runs;
  counts.done += done;
  counts.refused += refused;
};
let seed = Date.now() % 2 ** 31;
console.log(`seeds from ${seed}`);
try {
  for (; performance.now() < end; seed += 1) {
    add('sequences', 100, await randomSequences(100, seed));
    add('schedules', 500, await randomRaces(500, seed));
  }
} catch (error) {
  console.log(error.message);
  process.exitCode = 1;
}
console.log(
  `${Object.entries(counts)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')}, up to seed ${seed}`,
);
console.log(process.exitCode ? 'soak: a disagreement' : 'soak: 0 disagreements');
