import process from 'node:process';
import { big } from './pricing/big.js';
import { billkit } from './pricing/billkit.js';
import { compare } from './pricing/compare.js';
import { currencyJs } from './pricing/currency.js';
import { decimal } from './pricing/decimal.js';
import { dineroJs } from './pricing/dinero.js';
import { goalsOf } from './pricing/goals.js';
import { limit } from './pricing/limit.js';
import { medusa } from './pricing/medusa.js';
import { repricingGoal } from './pricing/reprice.js';
import { linesOf, type Mode, type Peer } from './pricing/work.js';
import { printGoals, type Goal } from './shared/goals.js';
import { answer, leastTimes } from './shared/processes.js';
import { printTable, type Times } from './shared/table.js';

// One invoice of n lines, priced by us and by our peers, from the same text to the same text, in the same run. Only
// ratios mean anything: machines differ, and so does one machine from minute to minute. So a goal that is missed does
// not fail the run; figures that differ where they must not do.

const sizes = [1, 10, 100, 1000, 10_000];
const medusaHere = medusa();
const others: readonly Peer[] = [
  limit,
  big,
  decimal,
  currencyJs,
  dineroJs,
  ...(medusaHere ? [medusaHere] : []),
];

/** Says where the figures of a peer are others than ours, and fails the run where they must not be. */
function compareWith(peer: Peer, mode: Mode): void {
  for (const size of sizes) {
    const lines = linesOf(size);
    const { wrong, differ } = compare(
      peer,
      mode,
      billkit.prepare(lines, mode)(),
      peer.prepare(lines, mode)(),
    );
    if (wrong.length > 0) process.exitCode = 1;
    for (const one of wrong.slice(0, 5)) console.log(`WRONG ${peer.name}, ${mode}, ${size} lines: ${one}`);
    if (differ > 0 && size === sizes.at(-1))
      console.log(
        `${peer.name}, ${mode}, ${size} lines: ${differ} figures differ: ${peer.others?.[mode].why ?? ''}`,
      );
  }
}

const modes = ['exclusive', 'inclusive'] as const;

function goalsIn(mode: Mode, times: Times): readonly Goal[] {
  printTable(mode, { one: 'line', many: 'lines' }, times, billkit.name, sizes);
  return [...goalsOf(mode, times, billkit.name), repricingGoal(mode)];
}

if (process.send) answer({ parts: modes, sizes, peers: [billkit, ...others], workOf: linesOf });
else {
  for (const peer of others) for (const mode of modes) compareWith(peer, mode);
  const times = await leastTimes(import.meta.url, modes);
  printGoals(modes.flatMap((mode) => goalsIn(mode, times.get(mode)!)));
}
