import type { LineId } from '@billkit/billing';

/** How a line is selected: alone with others as they are, or all lines from the one selected last. */
export type SelectionWay = 'toggle' | 'range';

/** Which lines are selected, to be copied or deleted together. */
export class LineSelection {
  #ids: ReadonlySet<LineId> = new Set();
  #last: LineId | undefined;

  get size(): number {
    return this.#ids.size;
  }

  /** Another set when something else is selected. */
  get ids(): ReadonlySet<LineId> {
    return this.#ids;
  }

  /** The selected lines in their order; where none is selected, this one alone. */
  orOnly(id: LineId, lines: readonly LineId[]): readonly LineId[] {
    return this.#ids.has(id) ? lines.filter((one) => this.#ids.has(one)) : [id];
  }

  select(id: LineId, way: SelectionWay, lines: readonly LineId[]): void {
    const ids = new Set(this.#ids);
    if (way === 'range' && this.#last) {
      const [from = 0, to = 0] = [lines.indexOf(this.#last), lines.indexOf(id)].sort((a, b) => a - b);
      for (const one of lines.slice(Math.max(0, from), to + 1)) ids.add(one);
    } else if (!ids.delete(id)) ids.add(id);
    this.#ids = ids;
    this.#last = id;
  }

  /** Forgets lines that are gone. */
  keep(lines: readonly { readonly id: LineId }[]): void {
    if (this.#ids.size === 0) return;
    const ids = lines.flatMap(({ id }) => (this.#ids.has(id) ? [id] : []));
    if (ids.length < this.#ids.size) this.#ids = new Set(ids);
  }

  clear(): void {
    this.#ids = new Set();
    this.#last = undefined;
  }
}
