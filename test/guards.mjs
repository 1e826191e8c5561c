// npm run test:guards: switches off every guard of the commands, one by one; at least one test must fail each time.
// npm run mutation [-- part of a file's name]: the same with all that could be otherwise in money, pricing, records,
// commands and views. Changes that a test fails at are remembered until their file changes; `--anew` forgets them, and
// `--beside` asks only the tests of the same folder, which is quick while they are being written.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const isMutation = process.argv[2] === 'mutants';
const options = process.argv.slice(3);
const [part = ''] = options.filter((option) => !option.startsWith('--'));
process.env.CHANGES = isMutation ? 'mutants' : 'guards';
process.env.MUTATED = part;
if (options.includes('--beside')) process.env.BESIDE = 'yes';
const { changedFiles, askedTests, mutate } = await import('./tools/changes.mjs');
const { share, worker } = await import('./tools/guards-pool.mjs');
const { plan } = await import('./tools/guards-plan.mjs');
const { noted } = await import('./tools/guards-noted.mjs');
const { report } = await import('./tools/guards-report.mjs');

const since = performance.now();
const changes = [...changedFiles].flatMap(([name, file]) => {
  const text = readFileSync(file, 'utf8');
  return mutate(name, text).changes.map((change) => ({ ...change, file, text }));
});
const notes = noted(changes, !isMutation || options.includes('--anew'));
const asked = changes.filter(({ isKilled }) => !isKilled);

if (asked.length > 0) {
  const workers = [worker(), worker()];
  try {
    const testsOf = await plan(workers, askedTests);
    await share(workers, asked, async (change, usual) => {
      const started = performance.now();
      const { tests, isOnce } = testsOf(change, !isMutation);
      const one = isOnce ? worker({ CHANGED: change.id }) : usual;
      const answer = tests ? await one.ask({ id: change.id, tests }) : { killed: false };
      if (isOnce) one.end();
      // A process that breaks has noticed.
      if (answer.killed ?? answer.error) notes.kill(change);
      else change.why = answer.isLate ? 'no answer' : tests ? 'no test fails' : 'no test gets there';
      change.ms = performance.now() - started;
    });
  } catch (error) {
    console.log(error.message);
    process.exitCode = 1;
  }
  for (const { end } of workers) end();
  if (isMutation) notes.save();
}
if (process.exitCode !== 1) process.exitCode = report(changes, isMutation) ? 0 : 1;
console.log(`${((performance.now() - since) / 1000).toFixed(1)} s`);
