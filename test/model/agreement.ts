import { checkBooks, type BillingRecord } from '@billkit/billing';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { aboutOf, Count, type About } from './count.js';
import { draw, type Draw } from './draw.js';
import { openEngine, type EngineBooks } from './engine-books.js';
import type { Move } from './move.js';
import { movesFrom } from './moves.js';
import { busy } from './openings.js';
import type { Regression } from './regressions.js';
import { PaperBooks } from './paper-books.js';
import { afterMove } from './paper-moves.js';
import { linesOf } from './paper-lines.js';
import { linesOfRecords } from './record-lines.js';
import { moveOf } from './wish.js';

// The ways in which the engine is held against the books on paper. Each throws at the first disagreement.

/** As it would be written in TypeScript. */
const say = (what: unknown) =>
  JSON.stringify(what, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value)).replace(
    /"(-?\d+n)"/g,
    '$1',
  );

/** Says of a failure, beside what went wrong, what has to be kept of it. */
function keepingOf(error: unknown, regression: Omit<Regression, 'why'>): Error {
  const message = error instanceof Error ? error.message : String(error);
  const kept = say({ why: '…', ...regression });
  return new Error(`${message}\n\nTo try it for ever, add to test/model/regressions.ts:\n${kept},`, {
    cause: error,
  });
}

/** Makes a move on paper and on the engine; both must say yes or no, and then read the same. */
async function make(move: Move, paper: PaperBooks, engine: EngineBooks, fresh: string): Promise<PaperBooks> {
  const next = afterMove(paper, move);
  const isDone = await engine.make(move, fresh);
  assert.equal(isDone, next !== null, `${say(move)} on\n${linesOf(paper).join('\n')}`);
  assert.deepEqual(linesOfRecords(engine.records()), linesOf(next ?? paper), say(move));
  return next ?? paper;
}

export interface Position {
  readonly paper: PaperBooks;
  readonly records: readonly BillingRecord[];
}

/** Nothing that is done looks at the trail of what was done before. */
const withoutTrail = (records: readonly BillingRecord[]) =>
  records.filter(({ kind }) => kind !== 'audit-entry');

export async function positionAfter(moves: readonly Move[]): Promise<Position> {
  const engine = await openEngine();
  let paper = new PaperBooks();
  for (const [index, move] of moves.entries()) paper = await make(move, paper, engine, `opening-${index}`);
  return { paper, records: withoutTrail(engine.records()) };
}

/** Every sequence of up to so many moves from a position, allowed or not. */
export async function everySequence(from: Position, depth: number) {
  let [commands, sequences] = [0, 0];
  // What two sequences lead to alike goes on alike, so it is looked at once.
  const seen = new Set<string>();
  let edge = [{ ...from, paths: 1 }];
  for (let length = 1; length <= depth; length += 1) {
    const next = new Map<string, (typeof edge)[number]>();
    for (const one of edge) {
      let engine = await openEngine({ records: one.records });
      for (const [index, move] of movesFrom(one.paper, `${length}`).entries()) {
        commands += 1;
        sequences += one.paths;
        const paper = await make(move, one.paper, engine, `${length}-${index}`);
        const key = linesOf(paper).join('\n');
        const met = next.get(key);
        const records = withoutTrail(engine.records());
        if (met) met.paths += one.paths;
        else next.set(key, { paper, records, paths: one.paths });
        if (!seen.has(key)) assert.deepEqual(checkBooks(records), []);
        seen.add(key);
        // What was refused has changed nothing.
        if (paper !== one.paper) engine = await openEngine({ records: one.records });
      }
    }
    edge = [...next.values()];
  }
  return { sequences, commands, states: seen.size };
}

/** So many random sequences of up to 60 commands, from busy books. */
export async function randomSequences(numRuns: number, seed: number): Promise<Count> {
  const opening = await positionAfter(busy);
  const count = new Count();
  const run = async (draws: readonly Draw[]) => {
    const engine = await openEngine({ records: opening.records });
    const about: About[] = [];
    const moves: Move[] = [...busy];
    let { paper } = opening;
    try {
      for (const [index, wanted] of draws.entries()) {
        const move = moveOf(wanted, paper, `${index}`);
        moves.push(move);
        about.push(aboutOf(move, paper));
        const next = await make(move, paper, engine, `${index}`);
        count.add(move, next !== paper);
        paper = next;
      }
      assert.deepEqual(checkBooks(engine.records()), []);
    } catch (error) {
      throw keepingOf(error, { moves });
    }
    count.addSequence(about);
  };
  const draws = fc.array(draw, { minLength: 1, maxLength: 60, size: 'max' });
  await hold(fc.asyncProperty(draws, run), numRuns, seed);
  return count;
}

/** A failure is told in full: its seed, and what has to be kept of it. */
const hold = <T>(property: fc.IAsyncProperty<T>, numRuns: number, seed: number) =>
  fc.assert(property, { numRuns, seed, includeErrorInReport: true });

interface Made {
  readonly move: Move;
  readonly isDone: boolean;
}

/** So many times three clients at once, who all look at the same busy books; what they come to is as in some order. */
export async function randomRaces(numRuns: number, seed: number): Promise<Count> {
  const opening = await positionAfter(busy);
  const count = new Count();
  const run = async (wants: readonly (readonly Draw[])[], scheduler: fc.Scheduler) => {
    const clients = wants.map((draws, who) =>
      draws.map((one, at) => {
        return moveOf(who > 0 ? withoutSettings(one) : one, opening.paper, `c${who}-${at}`);
      }),
    );
    try {
      for (const { move, isDone } of await race(opening, clients, scheduler)) count.add(move, isDone);
    } catch (error) {
      const order = scheduler
        .report()
        .flatMap(({ taskId, status }) => (status === 'pending' ? [] : [taskId]));
      throw keepingOf(error, { moves: busy, race: { clients, order } });
    }
  };
  const wants = fc.array(fc.array(draw, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 3 });
  await hold(fc.asyncProperty(wants, fc.scheduler(), run), numRuns, seed);
  return count;
}

/** Lets clients go on as the scheduler says. What they are answered, and what they leave, must be as in some order. */
async function race(
  { paper, records }: Position,
  clients: readonly (readonly Move[])[],
  scheduler: fc.Scheduler,
): Promise<readonly Made[]> {
  const engine = await openEngine({ records, tick: () => scheduler.schedule(Promise.resolve()) });
  const answers = clients.map(async (moves, who) => {
    const made: Made[] = [];
    for (const [at, move] of moves.entries())
      made.push({ move, isDone: await engine.make(move, `c${who}-${at}`) });
    return made;
  });
  const made = await scheduler.waitFor(Promise.all(answers));
  assert.deepEqual(checkBooks(engine.records()), []);
  const end = linesOfRecords(engine.records()).join('\n');
  assert.ok(isSomeOrder(paper, made, end), `No order of them ends like this:\n${end}`);
  return made.flat();
}

/** Does again what once went wrong. */
export async function replay({ moves, race: racing }: Regression): Promise<void> {
  const position = await positionAfter(moves);
  assert.deepEqual(checkBooks(position.records), []);
  if (racing) await race(position, racing.clients, fc.schedulerFor([...racing.order]));
}

/** Only one of them changes settings: whoever else does is told that they had seen older ones. */
const withoutSettings = (one: Draw): Draw => ({
  ...one,
  to: one.to === 'close' || one.to === 'prefer' ? 'pay' : one.to,
});

/** Whether one client's next move after another's, in some order, gets the answers it got and ends in `end`. */
function isSomeOrder(paper: PaperBooks, rest: readonly (readonly Made[])[], end: string): boolean {
  if (rest.every((moves) => moves.length === 0)) return linesOf(paper).join('\n') === end;
  return rest.some(([first, ...later], who) => {
    if (!first) return false;
    const next = afterMove(paper, first.move);
    if ((next !== null) !== first.isDone) return false;
    return isSomeOrder(
      next ?? paper,
      rest.map((moves, at) => (at === who ? later : moves)),
      end,
    );
  });
}
