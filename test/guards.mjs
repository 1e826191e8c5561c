// npm run test:guards: switches off every guard of the commands, one by one; at least one test must fail each time.
// npm run mutation [-- part of a file's name]: the same with all that could be otherwise in money, pricing, records,
// commands and views.
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';

const [kind, part = ''] = process.argv[2] === 'mutants' ? process.argv.slice(2) : ['guards'];
process.env.CHANGES = kind;
process.env.MUTATED = part;
const { changedFiles, mutate } = await import('./tools/changes.mjs');

/** Without a guard a loop may never end; a test that takes this long has noticed. */
const patience = 10_000;

const guards = [...changedFiles].flatMap(([name, file]) =>
  mutate(name, readFileSync(file, 'utf8')).changes.map((guard) => ({ ...guard, file })),
);

/** A process that answers one question at a time; one that takes too long or breaks is replaced. */
function worker() {
  const start = () => fork('test/tools/guards-worker.mjs');
  let child = start();
  return {
    ask: (question, within = patience) =>
      new Promise((answer) => {
        const asked = child;
        const done = (value, isOver = false) => {
          clearTimeout(timer);
          asked.removeAllListeners();
          if (isOver) {
            asked.kill('SIGKILL');
            child = start();
          }
          answer(value);
        };
        const timer = setTimeout(() => done({ isLate: true }, true), within);
        asked.once('message', (value) => done(value));
        asked.once('exit', (code) => done({ error: `its process ended with ${code}` }, true));
        asked.send(question);
      }),
    end: () => child.kill(),
  };
}

const since = performance.now();
const workers = [worker(), worker()];
const { plan, error } = await workers[0].ask('plan', 30 * patience);
if (!plan || plan.error) {
  console.log(plan?.error ?? error ?? 'the tests took too long with every guard in place');
  for (const { end } of workers) end();
  process.exit(1);
}

/**
 * Nearly every test meets what money does. The quickest of them are asked: as many as take seconds, so that one that is
 * late has truly come to no end.
 */
function quickest(files) {
  let ms = 0;
  return kind === 'guards' ? files : files?.filter((file) => (ms += file.ms) < patience / 4);
}

const waiting = [...guards];
const survivors = [];
await Promise.all(
  workers.map(async ({ ask }) => {
    for (let guard; (guard = waiting.shift());) {
      const files = quickest(plan[guard.id]);
      const { killed, isLate, error } = files ? await ask({ id: guard.id, files }) : { killed: false };
      if (!killed && !isLate)
        survivors.push({ ...guard, why: error ?? (files ? 'no test fails' : 'no test gets there') });
    }
  }),
);
for (const { end } of workers) end();

for (const { file, line, what, why } of survivors.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
  console.log(`${file}:${line}  ${what}  (${why})`);
console.log(`${((performance.now() - since) / 1000).toFixed(1)} s`);
console.log(`${kind}: ${guards.length - survivors.length} killed, ${survivors.length} survived`);
process.exitCode = survivors.length > 0 ? 1 : 0;
