import { fork } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.js';
import type { Times } from './table.js';

/** What one process measured: of a part of the work, each peer by name, so many things, microseconds each. */
type Row = readonly [part: string, peer: string, size: number, time: number];

interface Peer<W, P extends string> {
  readonly name: string;
  readonly prepare: (work: W, part: P) => () => unknown;
}

/** What is measured: each part of the work by each peer, for so many things. */
export interface Measuring<W, P extends string> {
  readonly parts: readonly P[];
  readonly sizes: readonly number[];
  readonly peers: readonly Peer<W, P>[];
  readonly workOf: (size: number) => W;
}

const processes = 3;

/** In a process that `leastTimes` started: measures the part it was started for, and answers it. */
export function answer<W, P extends string>({ parts, sizes, peers, workOf }: Measuring<W, P>): void {
  const rows: Row[] = [];
  for (const part of parts.filter((one) => one === process.argv[2]))
    for (const size of sizes) {
      const work = workOf(size);
      const times = measure(peers.map((peer) => peer.prepare(work, part)));
      for (const [i, { name }] of peers.entries()) rows.push([part, name, size, (times[i] ?? NaN) / size]);
    }
  process.send?.(rows);
}

/**
 * The least time of each peer in several processes a part, one after the other, in which the module at `url` answers.
 *
 * Each part has processes of its own: code is compiled for what ran before, and what comes second would pay for it. And how the same code comes to be compiled differs from process to process and stays so while one runs: in one of them alone,
 * now this peer and now that takes a fifth longer, or twice as long, in every round.
 */
export async function leastTimes(url: string, parts: readonly string[]): Promise<ReadonlyMap<string, Times>> {
  const least = new Map<string, Map<string, Map<number, number>>>();
  const started = parts.flatMap((part) => Array.from({ length: processes }, () => part));
  for (const one of started)
    for (const [part, peer, size, time] of await rowsOf(url, one)) {
      const peers = least.get(part) ?? new Map<string, Map<number, number>>();
      const times = peers.get(peer) ?? new Map<number, number>();
      times.set(size, Math.min(time, times.get(size) ?? Infinity));
      least.set(part, peers.set(peer, times));
    }
  return least;
}

function rowsOf(url: string, part: string): Promise<readonly Row[]> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(url), [part]);
    let rows: readonly Row[] | undefined;
    child.on('message', (message) => (rows = message as readonly Row[]));
    child.on('close', (code) => {
      if (rows) resolve(rows);
      else reject(new Error(`${url} measured nothing and ended with ${code}.`));
    });
  });
}
