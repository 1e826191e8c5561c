import type { Move } from './move.js';
import { kinds } from './draw.js';
import type { PaperBooks, Row } from './paper-books.js';

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

  /** Counts a sequence: what each of its moves was about. */
  addSequence(about: readonly About[]): void {
    const invoice = mostOften(about.flatMap(({ invoices }) => invoices));
    const payment = mostOften(about.flatMap(({ payments }) => payments));
    const own = about.filter(({ invoices, payments }) => {
      return invoices.some((one) => one === invoice) || payments.some((one) => one === payment);
    });
    this.#shares.push(own.length / about.length);
  }

  /** The part of its moves that a median sequence is about one invoice and one payment: those that it is about most often. */
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

function mostOften(names: readonly string[]): string | undefined {
  const often = new Map<string, number>();
  for (const name of names) often.set(name, (often.get(name) ?? 0) + 1);
  return [...often].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

/** What a move is about, each once. */
export interface About {
  readonly invoices: readonly string[];
  readonly payments: readonly string[];
}

/** The invoices and payments that a move names, and those that what it names is of, or is for. */
export function aboutOf(move: Move, books: PaperBooks): About {
  if (move.to === 'plan') return joined(move.steps.map((step) => aboutOf(step, books)));
  const { rows, drafts } = books;
  const entryOf = (kinds: readonly string[], named: string): About[] =>
    rows.filter(({ kind, name }) => kinds.includes(kind) && name === named).map(aboutEntry);
  const aboutEntry = ({ from, to }: Row): About =>
    joined([{ invoices: to ? [to] : [], payments: [] }, ...(from ? sourceOf(from) : [])]);
  const sourceOf = (named: string): About[] => [
    ...entryOf(['credit note'], named),
    ...books
      .of('payment')
      .filter(({ name }) => name === named)
      .map(({ name, parts = [] }) => ({ invoices: parts.map(({ invoice }) => invoice), payments: [name] })),
  ];
  const draft = drafts.find(({ name }) => 'draft' in move && name === move.draft);
  return joined([
    { invoices: 'invoice' in move ? [move.invoice] : draft ? [draft.invoice] : [], payments: [] },
    { invoices: 'parts' in move ? move.parts.map(({ invoice }) => invoice) : [], payments: [] },
    ...(move.to === 'spread' ? [{ invoices: move.invoices, payments: move.payments }] : []),
    ...('from' in move ? sourceOf(move.from) : 'payment' in move ? sourceOf(move.payment) : []),
    ...('entry' in move ? entryOf(removable, move.entry) : []),
    ...('allocation' in move ? entryOf(['allocation'], move.allocation) : []),
    ...('back' in move ? move.back.flatMap(({ allocation }) => entryOf(['allocation'], allocation)) : []),
    ...('dispute' in move ? entryOf(['dispute'], move.dispute) : []),
    ...('refund' in move ? entryOf(['refund'], move.refund) : []),
  ]);
}

const removable = ['allocation', 'credit allocation', 'credit note', 'write-off'];

const joined = (all: readonly About[]): About => ({
  invoices: [...new Set(all.flatMap(({ invoices }) => invoices))],
  payments: [...new Set(all.flatMap(({ payments }) => payments))],
});
