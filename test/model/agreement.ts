import { checkBooks, type BillingRecord } from '@billkit/billing';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { linesOfRecords, openEngine, type EngineBooks } from './engine-books.js';
import { draw, kinds, moveOf, movesFrom, type Draw } from './moves.js';
import { afterMove, emptyPaper, linesOf, type Move, type PaperBooks } from './paper-books.js';

// The ways in which the engine is held against the books on paper. Each throws at the first disagreement.

/** How many moves of each kind were carried out, and refused. */
export class Count {
  readonly #done = new Map<Move['to'], number>(kinds.map((kind) => [kind, 0]));
  readonly #refused = new Map(this.#done);

  add({ to }: Move, isDone: boolean): void {
    const counts = isDone ? this.#done : this.#refused;
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }

  /** The kinds that were carried out fewer than so often, or refused fewer than so often. A draft is never refused. */
  rarer(than: number): readonly Move['to'][] {
    const isRare = (counts: ReadonlyMap<Move['to'], number>, kind: Move['to']) =>
      (counts.get(kind) ?? 0) < than;
    return kinds.filter(
      (kind) => isRare(this.#done, kind) || (kind !== 'draft' && isRare(this.#refused, kind)),
    );
  }

  get done(): number {
    return sumOf(this.#done);
  }

  get refused(): number {
    return sumOf(this.#refused);
  }

  toString(): string {
    return kinds.map((kind) => `${kind} ${this.#done.get(kind)}+${this.#refused.get(kind)}`).join(', ');
  }
}

const sumOf = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, one) => sum + one, 0);

const say = (move: Move) =>
  JSON.stringify(move, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value));

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

export async function positionAfter(moves: readonly Move[]): Promise<Position> {
  const engine = await openEngine();
  let paper = emptyPaper;
  for (const [index, move] of moves.entries()) paper = await make(move, paper, engine, `opening-${index}`);
  return { paper, records: engine.records() };
}

export const twoDrafts: readonly Move[] = [
  { to: 'draft', name: 'a', cents: 1000n },
  { to: 'draft', name: 'b', cents: 501n },
];

/** Two open invoices, one of them half paid, and a payment with money left. */
export const twoOpen: readonly Move[] = [
  ...twoDrafts,
  { to: 'finalize', invoice: 'a' },
  { to: 'finalize', invoice: 'b' },
  { to: 'pay', name: 'held', cents: 900n, parts: [{ invoice: 'a', cents: 500n }] },
];

/** Something of everything, so that each kind of move can be made at once. */
const busy: readonly Move[] = [
  ...twoOpen,
  { to: 'draft', name: 'c', cents: 300n },
  { to: 'draft', name: 'd', cents: 250n },
  { to: 'finalize', invoice: 'd' },
  { to: 'credit', name: 'credit', invoice: 'b', cents: 100n },
  { to: 'write-off', name: 'lost', invoice: 'b', cents: 50n },
  { to: 'ask-refund', name: 'asked', payment: 'held', cents: 100n },
  { to: 'refund', name: 'gone', payment: 'held', cents: 50n },
  { to: 'pay', name: 'part', cents: 400n, parts: [{ invoice: 'a', cents: 100n }] },
  { to: 'pay', name: 'spare', cents: 200n, parts: [] },
];

/** The same for the same books, and of nothing in them. */
const nextName = ({ payments, allocations, creditNotes, writeOffs, refunds }: PaperBooks) =>
  `${[payments, allocations, creditNotes, writeOffs, refunds].reduce((sum, { length }) => sum + length, 1)}`;

/** Every sequence of up to so many moves from a position, allowed or not. */
export async function everySequence(from: Position, depth: number) {
  let [commands, sequences] = [0, 0];
  // What two sequences lead to alike goes on alike, so it is looked at once.
  const seen = new Set<string>();
  let edge = [{ ...from, paths: 1 }];
  for (let length = 1; length <= depth; length += 1) {
    const next = new Map<string, (typeof edge)[number]>();
    for (const one of edge)
      for (const [index, move] of movesFrom(one.paper, nextName(one.paper)).entries()) {
        commands += 1;
        sequences += one.paths;
        const engine = await openEngine({ records: one.records });
        const paper = await make(move, one.paper, engine, `${length}-${index}`);
        const key = linesOf(paper).join('\n') + nextName(paper);
        const met = next.get(key);
        if (met) met.paths += one.paths;
        else next.set(key, { paper, records: engine.records(), paths: one.paths });
        if (seen.has(key)) continue;
        seen.add(key);
        assert.deepEqual(checkBooks(engine.records()), []);
      }
    edge = [...next.values()];
  }
  return { sequences, commands, states: seen.size };
}

/** So many random sequences of up to 60 commands, from empty books. */
export async function randomSequences(numRuns: number, seed?: number): Promise<Count> {
  const count = new Count();
  const run = async (draws: readonly Draw[]) => {
    const engine = await openEngine();
    let paper = emptyPaper;
    for (const [index, one] of draws.entries()) {
      const move = moveOf(one, paper, `${index}`);
      const next = await make(move, paper, engine, `${index}`);
      count.add(move, next !== paper);
      paper = next;
    }
    assert.deepEqual(checkBooks(engine.records()), []);
  };
  const draws = fc.array(draw, { minLength: 1, maxLength: 60, size: 'max' });
  await fc.assert(fc.asyncProperty(draws, run), { numRuns, ...(seed !== undefined && { seed }) });
  return count;
}

interface Made {
  readonly move: Move;
  readonly isDone: boolean;
}

/** So many times three clients at once, who all look at the same busy books; what they come to is as in some order. */
export async function randomRaces(numRuns: number, seed?: number): Promise<Count> {
  const { paper: opening, records } = await positionAfter(busy);
  const count = new Count();
  const run = async (clients: readonly (readonly Draw[])[], scheduler: fc.Scheduler) => {
    const wants = clients.map((draws, who) => draws.map((one, at) => moveOf(one, opening, `c${who}-${at}`)));
    const engine = await openEngine({ records, tick: () => scheduler.schedule(Promise.resolve()) });
    const answers = wants.map(async (moves, who) => {
      const made: Made[] = [];
      for (const [at, move] of moves.entries())
        made.push({ move, isDone: await engine.make(move, `c${who}-${at}`) });
      return made;
    });
    const made = await scheduler.waitFor(Promise.all(answers));
    for (const { move, isDone } of made.flat()) count.add(move, isDone);
    assert.deepEqual(checkBooks(engine.records()), []);
    const end = linesOfRecords(engine.records()).join('\n');
    assert.ok(isSomeOrder(opening, made, end), `No order of them ends like this:\n${end}`);
  };
  const clients = fc.array(fc.array(draw, { minLength: 1, maxLength: 2 }), { minLength: 3, maxLength: 3 });
  const property = fc.asyncProperty(clients, fc.scheduler(), run);
  await fc.assert(property, { numRuns, ...(seed !== undefined && { seed }) });
  return count;
}

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
