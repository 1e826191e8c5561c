import process from 'node:process';

/** Work to be measured, and how often it is called in one round. */
interface Run {
  readonly work: () => unknown;
  readonly calls: number;
  readonly rounds: number;
}

const roundsMin = 7;
const roundsMax = 41;
const roundMilliseconds = 10;
const warmUpMilliseconds = 300;

/**
 * Microseconds a call of each takes, in many short rounds in which everybody has a turn. Others on the machine only
 * make a round longer, so the one that counts is that which a tenth of the rounds is below. What takes long has fewer
 * rounds.
 */
export function measure(works: readonly (() => unknown)[]): readonly number[] {
  const runs = works.map(warmedUp);
  const times = runs.map((): number[] => []);
  for (let round = 0; round < roundsMax; round++)
    for (const [i, run] of runs.entries()) {
      if (round >= run.rounds) continue;
      // What one leaves behind in memory is not to be cleaned up in the time of the next.
      globalThis.gc?.({ type: 'minor' });
      times[i]?.push(timeOf(run));
    }
  return times.map(undisturbed);
}

/** Calls the work until it is surely compiled, and finds out how many calls make a round. */
function warmedUp(work: () => unknown): Run {
  const until = performance.now() + warmUpMilliseconds;
  let calls = 1;
  for (;;) {
    const milliseconds = (timeOf({ work, calls }) * calls) / 1000;
    if (milliseconds < roundMilliseconds) calls *= 2;
    else if (performance.now() >= until) {
      const rounds = Math.round((roundsMax * roundMilliseconds * 2) / milliseconds);
      return { work, calls, rounds: Math.min(roundsMax, Math.max(roundsMin, rounds)) };
    }
  }
}

/** Processor time, because others on the machine lengthen it less than they do the clock's. */
function timeOf({ work, calls }: Pick<Run, 'work' | 'calls'>): number {
  const since = process.cpuUsage();
  for (let call = 0; call < calls; call++) work();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / calls;
}

const undisturbed = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 10)] ?? NaN;
