import { atMost, type Goal } from '../shared/goals.js';
import { ratio, timeOf, type Times } from '../shared/table.js';

const slower = [
  ['big.js', 8],
  ['dinero.js', 40],
  ['Medusa', 150],
] as const;
const limitRatio = 1.6;
const flatness = 0.25;

/** What the pricing of whole invoices is to reach in one mode, and whether it does. */
export function goalsOf(mode: string, times: Times, ours: string): readonly Goal[] {
  const goals = [100, 1000].flatMap((size) => [
    // A peer that could not be installed is no goal, reached or missed.
    ...slower
      .filter(([peer]) => times.has(peer))
      .map(([peer, goal]) => {
        const reached = ratio(times, peer, ours, size);
        return {
          text: `${size} lines: ${fixed(reached)}× as fast as ${peer}, at least ${goal}×`,
          holds: reached >= goal,
        };
      }),
    atMost(`${size} lines: times the limit`, 1 / ratio(times, 'the limit', ours, size), limitRatio),
  ]);
  return [...goals, flat(times, ours)].map(({ text, holds }) => ({ text: `${mode}, ${text}`, holds }));
}

function flat(times: Times, ours: string): Goal {
  const lines = [10, 100, 1000, 10_000].map((size) => timeOf(times, ours, size));
  const mean = lines.reduce((sum, time) => sum + time, 0) / lines.length;
  const off = Math.max(...lines.map((time) => Math.abs(time / mean - 1)));
  return atMost('10 to 10,000 lines: time a line off its mean', off, flatness);
}

const fixed = (figure: number) => figure.toFixed(figure < 10 ? 1 : 0);
