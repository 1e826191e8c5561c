import process from 'node:process';
import { big } from './allocation/big.js';
import { billkit } from './allocation/billkit.js';
import { dineroJs } from './allocation/dinero.js';
import { limit } from './allocation/limit.js';
import { workOf, type Peer, type Strategy, type Work } from './allocation/work.js';
import { atMost, printGoals, type Goal } from './shared/goals.js';
import { answer, leastTimes } from './shared/processes.js';
import { printTable, ratio, timeOf, type Times } from './shared/table.js';

// One payment over n open invoices that stand in order, by us and by our peers, from the same text to the same text, in
// the same run. Only ratios mean anything; parts that differ where they must not fail the run.

const sizes = [10, 100, 1000, 10_000, 100_000];
const others: readonly Peer[] = [limit, big, dineroJs];
const strategies = ['oldest-due', 'proportional'] as const;

function compareWith(peer: Peer, strategy: Strategy, work: Work): void {
  const [mine, theirs] = [billkit, peer].map((each) => each.prepare(work, strategy)());
  const differ = mine!.allocations.filter(({ invoice, amount }, i) => {
    const other = theirs!.allocations[i];
    return other?.invoice !== invoice || other.amount !== amount;
  });
  if (differ.length === 0 && mine!.unallocated === theirs!.unallocated) return;
  const why = strategy === 'proportional' ? peer.others : undefined;
  if (why === undefined) process.exitCode = 1;
  console.log(
    `${why === undefined ? 'WRONG ' : ''}${peer.name}, ${strategy}, ${work.invoices.length} invoices: ${differ.length} parts differ${why ? `: ${why}` : ''}`,
  );
}

function goalsOf(strategy: Strategy, times: Times): readonly Goal[] {
  const goal = { 'oldest-due': 1.6, proportional: 2 }[strategy];
  const near = [1000, 100_000].map((size) =>
    atMost(
      `${size} invoices: times the integer loop`,
      1 / ratio(times, limit.name, billkit.name, size),
      goal,
    ),
  );
  const fast = [1000, 100_000].map((size) => {
    const [reached, most] = [billkit, limit].map(({ name }) => ratio(times, dineroJs.name, name, size));
    return {
      text: `${size} invoices: ${reached!.toFixed(0)}× as fast as dinero.js (the loop ${most!.toFixed(0)}×), at least 50×`,
      holds: reached! >= 50,
    };
  });
  // What the processor's caches no longer hold costs the loop more, too: linear is what stays as near to it.
  const grown = [billkit, limit].map(({ name }) => timeOf(times, name, 100_000) / timeOf(times, name, 1000));
  const linear = atMost(
    '1,000 to 100,000 invoices: growth of the time each, beside the loop’s',
    grown[0]! / grown[1]!,
    1.5,
  );
  return [...near, ...(strategy === 'oldest-due' ? fast : []), linear].map(({ text, holds }) => ({
    text: `${strategy}, ${text}`,
    holds,
  }));
}

function goalsIn(strategy: Strategy, times: Times): readonly Goal[] {
  printTable(strategy, { one: 'invoice', many: 'invoices' }, times, billkit.name, sizes);
  return goalsOf(strategy, times);
}

if (process.send) answer({ parts: strategies, sizes, peers: [billkit, ...others], workOf });
else {
  for (const peer of others)
    for (const strategy of strategies) for (const size of sizes) compareWith(peer, strategy, workOf(size));
  const times = await leastTimes(import.meta.url, strategies);
  printGoals(strategies.flatMap((strategy) => goalsIn(strategy, times.get(strategy)!)));
}
