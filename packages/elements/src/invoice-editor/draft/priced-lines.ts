import type { Asked, LineFigures, LineId, LineInput, Refusal } from '@billkit/billing';
import { isBlank, type LineDraft } from './draft-model.js';

/** What a line comes to, or why it comes to nothing yet. */
export type PricedLine =
  | { readonly figures: LineFigures; readonly refusal: null }
  | { readonly figures: null; readonly refusal: Refusal };

type InputOf = (line: LineDraft) => Asked<LineInput>;

/** Where the lines of a draft stand: which of them say something, and the how manieth of those each is. */
export interface LinePlaces {
  readonly filled: readonly LineDraft[];
  /** As they are asked for. */
  readonly inputs: readonly Asked<LineInput>[];
  /** By the place in the draft; -1 for a blank line. */
  readonly filledAt: readonly number[];
  readonly filledOf: ReadonlyMap<LineId, number>;
}

export function placesOf(lines: readonly LineDraft[], inputOf: InputOf): LinePlaces {
  const filled: LineDraft[] = [];
  const filledOf = new Map<LineId, number>();
  const filledAt = lines.map((line) => {
    if (isBlank(line)) return -1;
    filledOf.set(line.id, filled.length);
    return filled.push(line) - 1;
  });
  return { filled, inputs: filled.map(inputOf), filledAt, filledOf };
}

/** The places after `lines` became `now`; those that did not move are not looked for again. */
export function placesAgain(
  places: LinePlaces,
  lines: readonly LineDraft[],
  now: readonly LineDraft[],
  inputOf: InputOf,
): LinePlaces {
  if (lines.length !== now.length) return placesOf(now, inputOf);
  const changed: (readonly [at: number, line: LineDraft])[] = [];
  for (let place = 0; place < now.length; place++) {
    const [was, line] = [lines[place], now[place]];
    if (was === line || !was || !line) continue;
    const at = places.filledAt[place] ?? -1;
    if (was.id !== line.id || isBlank(line) !== at < 0) return placesOf(now, inputOf);
    if (at >= 0) changed.push([at, line]);
  }
  if (changed.length === 0) return places;
  const [filled, inputs] = [[...places.filled], [...places.inputs]];
  for (const [at, line] of changed) {
    filled[at] = line;
    inputs[at] = inputOf(line);
  }
  return { ...places, filled, inputs };
}

/** What the lines of a draft come to, without the blank ones: by their ids, and by their places in the draft. */
export class PricedLines implements Iterable<readonly [LineId, PricedLine]> {
  readonly #places: LinePlaces;
  readonly #lines: readonly PricedLine[];

  /** `lines` are those that are not blank, in order. */
  constructor(places: LinePlaces, lines: readonly PricedLine[]) {
    this.#places = places;
    this.#lines = lines;
  }

  get(id: LineId): PricedLine | undefined {
    return this.#lines[this.#places.filledOf.get(id) ?? -1];
  }

  /** The line at a place in the draft. */
  at(place: number): PricedLine | undefined {
    return this.#lines[this.#places.filledAt[place] ?? -1];
  }

  /** The places of the lines that have another amount than in `before`, which has the same lines. */
  differingFrom(before: PricedLines): readonly number[] {
    const [lines, was] = [this.#lines, before.#lines];
    const changed: number[] = [];
    for (let at = 0; at < lines.length; at++)
      if (lines[at] !== was[at] && lines[at]?.figures?.amount !== was[at]?.figures?.amount) changed.push(at);
    return changed.length === 0 ? changed : changed.map((at) => this.#places.filledAt.indexOf(at));
  }

  /** Why lines come to nothing. */
  get refusals(): readonly (readonly [id: LineId, reason: Refusal])[] {
    const found: (readonly [LineId, Refusal])[] = [];
    for (let at = 0; at < this.#lines.length; at++) {
      const [refusal, line] = [this.#lines[at]?.refusal, this.#places.filled[at]];
      if (refusal && line) found.push([line.id, refusal]);
    }
    return found;
  }

  *[Symbol.iterator](): Iterator<readonly [LineId, PricedLine]> {
    for (const [at, { id }] of this.#places.filled.entries()) {
      const line = this.#lines[at];
      if (line) yield [id, line];
    }
  }
}
