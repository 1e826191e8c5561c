// npm run test:guards [-- parts of files' names]: switches off every guard of the commands, one by one; at least one test must
// fail each time. npm run mutation, likewise: the same with all that could be otherwise in money, pricing, records,
// commands and views. Changes that a test fails at are remembered until their file changes; `--anew` forgets them,
// `--beside` asks only the tests of the same folder, which is quick while they are being written, and `--one` does it
// in one process, which leaves the rest of the machine to others. `--briefly` asks only tests of the package, and fewer about
// each: more may survive.
import { readFileSync } from 'node:fs';
import process from 'node:process';

const isMutation = process.argv[2] === 'mutants';
const options = process.argv.slice(3);
const isBrief = options.includes('--briefly');
const effort = !isMutation ? 'all' : isBrief ? 'briefly' : 'usually';
const parts = options.filter((option) => !option.startsWith('--'));
process.env.CHANGES = isMutation ? 'mutants' : 'guards';
process.env.MUTATED = parts.join(' ');
if (isBrief) process.env.BRIEFLY = 'yes';
if (options.includes('--beside')) process.env.BESIDE = 'yes';
const { changedFiles, askedTests, mutate } = await import('./tools/changes.mjs');
const { share, worker } = await import('./tools/guards-pool.mjs');
const { plan } = await import('./tools/guards-plan.mjs');
const { noted } = await import('./tools/guards-noted.mjs');
const { listed, report, told } = await import('./tools/guards-report.mjs');

const since = performance.now();
const changes = [...changedFiles].flatMap(([name, file]) => {
  const text = readFileSync(file, 'utf8');
  return mutate(name, text).changes.map((change) => ({ ...change, file, text }));
});
listed(changes);
const notes = noted(changes, !isMutation || options.includes('--anew'));
const asked = changes.filter(({ isKilled }) => !isKilled);

if (asked.length > 0) {
  const workers = options.includes('--one') ? [worker()] : [worker(), worker()];
  try {
    const testsOf = await plan(workers, askedTests);
    await share(workers, asked, async (change, usual) => {
      const { tests, isOnce } = testsOf(change, effort);
      const one = isOnce ? worker({ CHANGED: change.id }) : usual;
      const ask = () => one.ask({ id: change.id, tests });
      let answer = tests ? await ask() : { killed: false };
      // What an earlier change left behind may have failed the test: a new process has only this one.
      if (answer.isSpoilt && !isOnce) answer = await ask();
      // A process that breaks has noticed, unless it breaks by itself: because a package is missing, say.
      if (answer.error && (await one.ask({ id: null, tests })).error)
        throw new Error(`${answer.error}, with nothing changed, too`);
      if (isOnce) one.end();
      if (answer.killed ?? answer.error) notes.kill(change);
      else change.why = answer.isLate ? 'no answer' : tests ? 'no test fails' : 'no test gets there';
      if (isMutation && !change.isKilled && !change.isListed) console.log(told(change));
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
