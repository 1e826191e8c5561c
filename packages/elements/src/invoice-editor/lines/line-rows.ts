import type { LineId } from '@billkit/billing';
import { noChange } from 'lit';
import { directive, Directive, type ElementPart } from 'lit/directive.js';
import type { Language } from '../../text/language.js';
import type { LineDraft, LineField } from '../draft/draft-model.js';
import { lineFieldId } from '../field-errors.js';
import type { LineRow, RowContext } from './line-row.js';
import type { LineColumn } from './line-columns.js';
import type { LinesController } from './lines-controller.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import { placeRows } from './place-rows.js';
import { prototypesOf, ShownRow, type Prototypes } from './shown-row.js';
import { taxOptionsOf } from './tax-options.js';

/** What the rows are made from. */
interface RowsOptions {
  readonly priced: PricedDraft;
  readonly lines: LinesController;
  readonly selected: ReadonlySet<LineId>;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Whether there is a price list to choose from. */
  readonly hasItems: boolean;
  readonly columns: readonly LineColumn[];
}

/** The rows of the lines: a keystroke in one of a thousand lines touches one row. */
class LineRows extends Directive {
  readonly #shown = new Map<LineId, ShownRow>();
  #common: { readonly context: RowContext; readonly prototypes: Prototypes } | undefined;
  #last: RowsOptions | undefined;

  override render(_: RowsOptions): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [options]: Parameters<this['render']>): unknown {
    const [last, common] = [this.#last, this.#common];
    this.#last = options;
    const { context } = this.#commonTo(options);
    const { lines } = options.priced.draft;
    if (last && common?.context === context && haveSameOrder(lines, last.priced.draft.lines)) {
      for (const place of differing(last, options)) this.#show(rowOf(place, context, options));
      return noChange;
    }
    // Where they have something else in common all are made anew; what had the focus has it again.
    const isAnew = common && !areAlike(common.context, context);
    const focused = isAnew ? focusIn(element) : undefined;
    if (isAnew) this.#shown.clear();
    const rows = lines.map((_, place) => this.#show(rowOf(place, context, options)));
    if (this.#shown.size > lines.length) this.#forget(lines);
    placeRows(element, rows);
    if (focused) element.querySelector<HTMLElement>(`[id="${focused}"]`)?.focus();
    return noChange;
  }

  #show(row: LineRow): Element {
    const { prototypes } = this.#common ?? { prototypes: prototypesOf(row.context) };
    const known = this.#shown.get(row.line.id);
    known?.show(row, prototypes);
    const shown = known ?? new ShownRow(row, prototypes);
    if (!known) this.#shown.set(row.line.id, shown);
    return shown.element;
  }

  #forget(lines: readonly LineDraft[]): void {
    const ids = new Set(lines.map(({ id }) => id));
    for (const id of this.#shown.keys()) if (!ids.has(id)) this.#shown.delete(id);
  }

  /** The same object while nothing in it changes. */
  #commonTo({ priced, lines, language, hasItems, columns }: RowsOptions) {
    const { currency, rates } = priced;
    const now = { lines, language, hasItems, currency, columns, rates };
    const known = this.#common;
    if (known?.context.rates === rates && areAlike(known.context, now)) return known;
    const context: RowContext = { ...now, taxOptions: taxOptionsOf(rates, language) };
    this.#common = { context, prototypes: prototypesOf(context) };
    return this.#common;
  }
}

/** Whether rows made for one are rows for the other, too: rates can be offered in those that are there. */
const areAlike = (a: Omit<RowContext, 'taxOptions'>, b: Omit<RowContext, 'taxOptions'>): boolean =>
  a.lines === b.lines &&
  a.language === b.language &&
  a.hasItems === b.hasItems &&
  a.currency === b.currency &&
  a.columns === b.columns;

/** The id of what has the focus in there. */
function focusIn(body: Element): string | undefined {
  const { activeElement } = body.getRootNode() as ShadowRoot;
  return activeElement && body.contains(activeElement) ? activeElement.id : undefined;
}

/** On the body of a table, which is all its own. */
export const lineRows = directive(LineRows);

const fields: readonly LineField[] = ['description', 'quantity', 'unitPrice', 'discount', 'taxRate'];
const noErrors: LineRow['errors'] = [];

function rowOf(index: number, context: RowContext, { priced, selected, errors }: RowsOptions): LineRow {
  const line = priced.draft.lines[index];
  if (!line) throw new RangeError('There is no such line.');
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
