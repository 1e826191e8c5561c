import type { LineId } from '@billkit/billing';
import { noChange } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { directive, Directive, type Part } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Language } from '../../text/language.js';
import type { LineDraft, LineField } from '../draft/draft-model.js';
import { lineFieldId } from '../field-errors.js';
import { lineRow, type LineRow, type RowContext } from './line-row.js';
import type { LinesController } from './lines-controller.js';
import type { PricedDraft } from '../draft/priced-draft.js';

/** What the rows are made from. */
interface RowsOptions {
  readonly priced: PricedDraft;
  readonly lines: LinesController;
  readonly selected: ReadonlySet<LineId>;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Whether there is a price list to choose from. */
  readonly hasItems: boolean;
}

/**
 * The rows of the lines. While they are the same lines in the same order, only rows that differ are looked at by the
 * renderer: a keystroke in one of a thousand lines touches one row.
 */
class LineRows extends Directive {
  readonly #shown = new Map<LineId, ShownRow>();
  #context: RowContext | undefined;
  #last: RowsOptions | undefined;

  override render(options: RowsOptions): unknown {
    const { lines } = options.priced.draft;
    const context = this.#contextOf(options);
    const rowAt = (index: number) => rowOf(index, context, options);
    const last = this.#last;
    const isSameOrder = last && context === this.#context && haveSameOrder(lines, last.priced.draft.lines);
    this.#last = options;
    this.#context = context;
    if (isSameOrder) {
      for (const index of differing(last, options)) {
        const [line, row] = [lines[index], rowAt(index)];
        if (line && row) this.#shown.get(line.id)?.show(row);
      }
      return noChange;
    }
    return repeat(
      lines,
      ({ id }) => id,
      (_, index) => shownRow(rowAt(index), this.#shown),
    );
  }

  /** The same object while nothing in it changes. */
  #contextOf({ priced, lines, language, hasItems }: RowsOptions): RowContext {
    const { currency, taxMode, rates, kept } = priced;
    const now: RowContext = { lines, language, hasItems, currency, taxMode, rates, keptRates: kept };
    return this.#context && isSame(this.#context, now) ? this.#context : now;
  }
}

const lineRowsDirective = directive(LineRows);
export const lineRows = (options: RowsOptions): unknown => lineRowsDirective(options);

/** One row, which can be shown again by itself. */
class ShownRow extends AsyncDirective {
  #row: LineRow | undefined;
  #shown: Map<LineId, ShownRow> | undefined;

  override render(row: LineRow | undefined, _: Map<LineId, ShownRow>): unknown {
    return row ? lineRow(row) : noChange;
  }

  override update(_: Part, [row, shown]: Parameters<this['render']>): unknown {
    if (!row) return noChange;
    this.#shown = shown;
    shown.set(row.line.id, this);
    const isKnown = this.#row !== undefined && isSame(this.#row, row);
    this.#row = row;
    return isKnown ? noChange : lineRow(row);
  }

  show(row: LineRow): void {
    if (this.#row && isSame(this.#row, row)) return;
    this.#row = row;
    this.setValue(lineRow(row));
  }

  override disconnected(): void {
    const id = this.#row?.line.id;
    if (id && this.#shown?.get(id) === this) this.#shown.delete(id);
  }

  override reconnected(): void {
    if (this.#row) this.#shown?.set(this.#row.line.id, this);
  }
}

const shownRow = directive(ShownRow);

const fields: readonly LineField[] = ['description', 'quantity', 'unitPrice', 'discount', 'taxRate'];
const noErrors: LineRow['errors'] = [];

function rowOf(
  index: number,
  context: RowContext,
  { priced, selected, errors }: RowsOptions,
): LineRow | undefined {
  const line = priced.draft.lines[index];
  if (!line) return undefined;
  return {
    context,
    line,
    position: index + 1,
    isLast: index === priced.draft.lines.length - 1,
    isSelected: selected.has(line.id),
    amount: priced.lines.at(index)?.figures?.amount,
    kept: priced.kept.get(line.id),
    errors: errors.size === 0 ? noErrors : errorsAt(line.id, errors),
  };
}

function errorsAt(line: LineId, errors: ReadonlyMap<string, string>): LineRow['errors'] {
  const found = fields.flatMap((field) => {
    const sentence = errors.get(lineFieldId(line, field));
    return sentence ? [[field, sentence] as const] : [];
  });
  return found.length > 0 ? found : noErrors;
}

/** The places of the lines that may be shown otherwise, where their order and what all have in common are the same. */
function differing(before: RowsOptions, now: RowsOptions): readonly number[] {
  const [was, lines] = [before.priced.draft.lines, now.priced.draft.lines];
  const isAny = before.selected !== now.selected || before.errors.size + now.errors.size > 0;
  if (isAny || before.priced.kept !== now.priced.kept) return [...lines.keys()];
  const found = new Set(now.priced.lines.differingFrom(before.priced.lines));
  for (let place = 0; place < lines.length; place++) if (was[place] !== lines[place]) found.add(place);
  return [...found];
}

function haveSameOrder(a: readonly LineDraft[], b: readonly LineDraft[]): boolean {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index++) {
    if (a[index] !== b[index] && a[index]?.id !== b[index]?.id) return false;
  }
  return true;
}

/** Whether two objects of one shape hold the same; errors are compared by what they say. */
function isSame(a: LineRow | RowContext, b: LineRow | RowContext): boolean {
  for (const name in a) {
    const [one, other] = [a[name as keyof typeof a] as unknown, b[name as keyof typeof b] as unknown];
    if (one !== other && !(name === 'errors' && JSON.stringify(one) === JSON.stringify(other))) return false;
  }
  return true;
}
