import type { Move } from './move.js';
import { kinds } from './draw.js';
import type { PaperBooks } from './paper-books.js';

/** What a count holds, as data. */
export interface Counted {
  readonly done: readonly (readonly [Move['to'], number])[];
  readonly refused: readonly (readonly [Move['to'], number])[];
  readonly shares: readonly number[];
}

/** How many moves of each kind were carried out, and refused, and what they were about. */
export class Count {
  readonly #done = new Map<Move['to'], number>(kinds.map((kind) => [kind, 0]));
  readonly #refused = new Map(this.#done);
  readonly #shares: number[] = [];

  add({ to }: Move, isDone: boolean): void {
    const counts = isDone ? this.#done : this.#refused;
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }

  /** Counts a sequence: the invoices that each of its moves was about. */
  addSequence(about: readonly ReadonlySet<string>[]): void {
    const often = new Map<string, number>();
    for (const invoice of about.flatMap((one) => [...one])) often.set(invoice, (often.get(invoice) ?? 0) + 1);
    this.#shares.push(Math.max(0, ...often.values()) / about.length);
  }

  /** The part of its moves that a median sequence is about the invoice that it is about most often. */
  get favourite(): number {
    return this.#shares.toSorted((a, b) => a - b)[Math.floor(this.#shares.length / 2)] ?? 0;
  }

  /** The kinds of which less than such parts of all moves were carried out, or were refused. */
  rarer(done: number, refused: number): readonly string[] {
    const below = (counts: ReadonlyMap<Move['to'], number>, share: number, what: string) =>
      kinds.flatMap((kind) => ((counts.get(kind) ?? 0) < share * this.total ? [`${kind} ${what}`] : []));
    return [...below(this.#done, done, 'done'), ...below(this.#refused, refused, 'refused')];
  }

  /** The part of all moves that were of a kind. */
  shareOf(kind: Move['to']): number {
    return ((this.#done.get(kind) ?? 0) + (this.#refused.get(kind) ?? 0)) / this.total;
  }

  get done(): number {
    return sumOf(this.#done);
  }

  get refused(): number {
    return sumOf(this.#refused);
  }

  get total(): number {
    return this.done + this.refused;
  }

  /** As it goes from one process to another. */
  toJSON(): Counted {
    return { done: [...this.#done], refused: [...this.#refused], shares: this.#shares };
  }

  /** Also what was counted elsewhere. */
  join({ done, refused, shares }: Counted): void {
    for (const [kind, often] of done) this.#done.set(kind, (this.#done.get(kind) ?? 0) + often);
    for (const [kind, often] of refused) this.#refused.set(kind, (this.#refused.get(kind) ?? 0) + often);
    this.#shares.push(...shares);
  }

  toString(): string {
    return kinds.map((kind) => `${kind} ${this.#done.get(kind)}+${this.#refused.get(kind)}`).join(', ');
  }
}

const sumOf = (counts: ReadonlyMap<string, number>) =>
  [...counts.values()].reduce((sum, one) => sum + one, 0);

/** The invoices that a move is about: those that it names, and those that what it names is of. */
export function invoicesOf(move: Move, books: PaperBooks): ReadonlySet<string> {
  if (move.to === 'plan') return new Set(move.steps.flatMap((step) => [...invoicesOf(step, books)]));
  const named = 'invoice' in move ? [move.invoice] : 'invoices' in move ? move.invoices : [];
  const parts = 'parts' in move ? move.parts.map(({ invoice }) => invoice) : [];
  const entries = [
    ...('entry' in move ? [move.entry] : []),
    ...('allocation' in move ? [move.allocation] : []),
    ...('back' in move ? move.back.map(({ allocation }) => allocation) : []),
    ...('from' in move ? [move.from] : []),
  ];
  const settled = books.entries.filter(({ name }) => entries.includes(name)).flatMap(({ to }) => to ?? []);
  const drafts = books.drafts.filter(({ name }) => 'draft' in move && name === move.draft);
  return new Set([...named, ...parts, ...settled, ...drafts.map(({ invoice }) => invoice)]);
}
