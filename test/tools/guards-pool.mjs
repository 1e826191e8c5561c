// Processes that answer one question at a time; one that takes too long, breaks or is spoilt is replaced.
import { fork } from 'node:child_process';
import process from 'node:process';

/** Longer than anything takes, on a busy machine, too: what comes to no end is noticed by counting, not by waiting. */
const patience = 600_000;

/** A process; `ask` answers what it says, `{ isLate }` or `{ error }`. What it says is `isSpoilt` where another has to be asked. */
export function worker(env = {}) {
  const start = () => fork('test/tools/guards-worker.mjs', { env: { ...process.env, ...env } });
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
        asked.once('message', (value) => done(value, value.isSpoilt));
        asked.once('exit', (code) => done({ error: `its process ended with ${code}` }, true));
        asked.send(question);
      }),
    end: () => child.kill(),
  };
}

/** Calls `each` for every item, with one of the workers. */
export async function share(workers, items, each) {
  const waiting = [...items];
  await Promise.all(
    workers.map(async (one) => {
      for (let item; (item = waiting.shift());) await each(item, one);
    }),
  );
}
