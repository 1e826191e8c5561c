import type { ReactiveController, ReactiveElement } from 'lit';

/** What tells one row from another. */
interface Chosen {
  readonly record: { readonly id: string };
}

/** What stands on a list, and how all of it is read. */
export interface ChoiceAsked<R> {
  /** What is shown, in its order. */
  readonly shown: () => readonly R[];
  /** What tells one question from another: what was chosen of the one is not chosen of the next. */
  readonly question: () => string;
  /** Reads all that match, and says now and then how many it found. Nothing comes of what `isWanted` no more. */
  readonly readAll: (tell: (count: number) => void, isWanted: () => boolean) => Promise<readonly R[]>;
}

/** Which rows of a list a person has chosen: one by one, a range with Shift, those that are shown, or all that match. */
export class ChoiceController<R extends Chosen> implements ReactiveController {
  /** How many were found so far, while all that match are read. */
  found: number | undefined;
  readonly #element: ReactiveElement;
  readonly #asked: ChoiceAsked<R>;
  readonly #onChange: () => void;
  #chosen: ReadonlyMap<string, R> = new Map();
  #anchor: string | undefined;
  #question: string | undefined;
  #round = 0;

  constructor(element: ReactiveElement, asked: ChoiceAsked<R>, onChange: () => void) {
    this.#element = element;
    this.#asked = asked;
    this.#onChange = onChange;
    element.addController(this);
  }

  /** What is chosen, as it stands where it is shown. */
  get chosen(): readonly R[] {
    const shown = new Map(this.#asked.shown().map((row) => [row.record.id, row]));
    return [...this.#chosen].map(([id, row]) => shown.get(id) ?? row);
  }

  get count(): number {
    return this.#chosen.size;
  }

  /** How many of those that are shown are chosen. */
  get state(): 'none' | 'some' | 'all' {
    const shown = this.#asked.shown();
    const count = shown.filter(({ record }) => this.has(record)).length;
    return count === 0 ? 'none' : count === shown.length ? 'all' : 'some';
  }

  has({ id }: R['record']): boolean {
    return this.#chosen.has(id);
  }

  hostUpdate(): void {
    const question = this.#asked.question();
    if (question === this.#question) return;
    const isFirst = this.#question === undefined;
    this.#question = question;
    if (!isFirst && this.count > 0) this.clear();
  }

  /** Chooses a row, or no more; with `isRange` all from the one before to this, as a list of files does. */
  toggle({ id }: R['record'], isRange: boolean): void {
    const shown = this.#asked.shown();
    const places = [this.#anchor ?? id, id].map((one) => shown.findIndex(({ record }) => record.id === one));
    const [from, to] = [Math.min(...places), Math.max(...places)];
    const rows =
      isRange && from >= 0 ? shown.slice(from, to + 1) : shown.filter(({ record }) => record.id === id);
    this.#mark(rows, !this.#chosen.has(id));
    this.#anchor = id;
  }

  /** Chooses all that are shown; none of them where they were all chosen. */
  toggleShown(): void {
    this.#mark(this.#asked.shown(), this.state !== 'all');
  }

  /** Chooses all that match, also those that are not shown. What cannot be read leaves the choice as it was. */
  async chooseAll(): Promise<void> {
    const round = (this.#round += 1);
    const isWanted = () => round === this.#round;
    this.#count(0);
    try {
      const rows = await this.#asked.readAll((count) => this.#count(count), isWanted);
      if (isWanted()) this.#become(new Map(rows.map((row) => [row.record.id, row])));
    } finally {
      if (isWanted()) this.#count(undefined);
    }
  }

  readonly clear = (): void => {
    this.#round += 1;
    this.found = undefined;
    this.#anchor = undefined;
    this.#become(new Map());
  };

  #mark(rows: readonly R[], isChosen: boolean): void {
    const chosen = new Map(this.#chosen);
    for (const row of rows) {
      if (isChosen) chosen.set(row.record.id, row);
      else chosen.delete(row.record.id);
    }
    this.#become(chosen);
  }

  #become(chosen: ReadonlyMap<string, R>): void {
    this.#chosen = chosen;
    this.#onChange();
    this.#element.requestUpdate();
  }

  #count(found: number | undefined): void {
    this.found = found;
    this.#element.requestUpdate();
  }
}
