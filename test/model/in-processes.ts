import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { Count, type Counted } from './count.js';

interface Task {
  readonly what: 'sequences' | 'races';
  readonly runs: number;
  readonly seed: number;
}

/** Runs so many in as many processes as there are cores, each from a seed of its own. */
export async function inProcesses({ what, runs, seed }: Task): Promise<Count> {
  const processes = Math.min(availableParallelism(), runs);
  const parts = Array.from({ length: processes }, (_, place) =>
    ask({ what, runs: Math.ceil(runs / processes), seed: seed + place }),
  );
  const count = new Count();
  for (const part of await Promise.all(parts)) count.join(part);
  return count;
}

const ask = (task: Task): Promise<Counted> =>
  new Promise((resolve, reject) => {
    const child = fork('test/tools/model-worker.mjs');
    child.once('message', (answer: { readonly count: Counted } | { readonly failure: string }) => {
      if ('count' in answer) resolve(answer.count);
      else reject(new Error(answer.failure));
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${code}`));
    });
    child.send(task);
  });
