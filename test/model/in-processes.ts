import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { Count, type Counted } from './count.js';

interface RandomTask {
  readonly what: 'sequences' | 'races';
  readonly runs: number;
  readonly seed: number;
}

interface EveryTask {
  readonly what: 'every';
  /** Of the openings. */
  readonly opening: string;
  readonly depth: number;
}

/** What every sequence from an opening came to. */
interface Every {
  readonly sequences: number;
  readonly commands: number;
  readonly states: number;
}

/** Runs so many in as many processes as there are cores, each from a seed of its own. */
export async function inProcesses({ what, runs, seed }: RandomTask): Promise<Count> {
  const processes = Math.min(availableParallelism(), runs);
  const parts = Array.from({ length: processes }, (_, place) =>
    ask<Counted>({ what, runs: Math.ceil(runs / processes), seed: seed + place }),
  );
  const count = new Count();
  for (const part of await Promise.all(parts)) count.join(part);
  return count;
}

/** Tries every sequence in a process of its own. */
export const everyInProcess = (opening: string, depth: number): Promise<Every> =>
  ask<Every>({ what: 'every', opening, depth });

const ask = <T>(task: RandomTask | EveryTask): Promise<T> =>
  new Promise((resolve, reject) => {
    const child = fork('test/tools/model-worker.mjs');
    child.once('message', (answer: { readonly done: T } | { readonly failure: string }) => {
      if ('done' in answer) resolve(answer.done);
      else reject(new Error(answer.failure));
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`ended with ${code}`));
    });
    child.send(task);
  });
