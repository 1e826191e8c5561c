import process from 'node:process';

/** Work to be measured, and how often it is called in one round. */
interface Run {
  readonly work: () => unknown;
  readonly calls: number;
}

const rounds = 9;
const roundMilliseconds = 20;
const warmUpMilliseconds = 100;

/**
 * Microseconds a call of each takes: the median of several rounds in which everybody has a turn, so that a moment in
 * which the machine is busy with something else falls on all alike.
 */
export function measure(works: readonly (() => unknown)[]): readonly number[] {
  const runs = works.map(warmedUp);
  const times = runs.map((): number[] => []);
  for (let round = 0; round < rounds; round++)
    for (const [i, run] of runs.entries()) times[i]?.push(timeOf(run));
  return times.map(median);
}

/** Calls the work until it is surely compiled, and finds out how many calls make a round. */
function warmedUp(work: () => unknown): Run {
  const until = performance.now() + warmUpMilliseconds;
  let calls = 1;
  for (;;) {
    const time = timeOf({ work, calls }) * calls;
    if (time < roundMilliseconds * 1000) calls *= 2;
    else if (performance.now() >= until) return { work, calls };
  }
}

/** Processor time, because others on the machine lengthen it less than they do the clock's. */
function timeOf({ work, calls }: Run): number {
  const since = process.cpuUsage();
  for (let call = 0; call < calls; call++) work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / calls;
}

const median = (times: readonly number[]) => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
