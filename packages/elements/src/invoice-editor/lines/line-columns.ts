import type { TaxMode } from '@billkit/billing';
import type { Draft, LineDraft, LineField } from '../draft/draft-model.js';

/** The columns of the lines that a host chooses from. The description is always the first, the amount the last. */
const all = ['quantity', 'price', 'discount', 'tax'] as const;

/** A column that a host may leave out, or put elsewhere. */
export type LineColumn = (typeof all)[number];

/** The fields of a column, in the order they stand in it. */
const fieldsOf = {
  quantity: ['quantity'],
  price: ['unitPrice'],
  discount: ['discount', 'discountType'],
  tax: ['taxRate'],
} as const satisfies Readonly<Record<LineColumn, readonly LineField[]>>;

/** What a column is called, among the words. */
export const columnNames = {
  quantity: 'quantity',
  price: 'unitPrice',
  discount: 'discount',
  tax: 'tax',
} as const satisfies Readonly<Record<LineColumn, string>>;

/** Whether a line says something in a column that nobody would know of without it. */
const isSaid: Readonly<Record<LineColumn, (line: LineDraft) => boolean>> = {
  // One is what a line without a quantity has.
  quantity: ({ quantity }) => quantity !== '' && quantity !== '1',
  price: ({ unitPrice }) => unitPrice !== '',
  discount: ({ discount }) => discount !== '',
  tax: ({ taxRate }) => taxRate !== '',
};

/** What decides which columns are shown. */
export interface ColumnsOptions {
  /** The columns a host names, separated by spaces; all where it names none that there is. */
  readonly named: string;
  readonly draft: Draft;
  readonly taxMode: TaxMode;
  /** What is wrong with which field. */
  readonly errors: ReadonlyMap<string, string>;
}

/**
 * The columns that are shown: those the host names, and behind them what it left out but some line says something in, or
 * has something wrong. Once it is there it stays, or it would go from under the hands of whoever empties it.
 */
export class LineColumns {
  readonly #appeared = new Set<LineColumn>();
  #shown: readonly LineColumn[] = all;

  /** Another invoice is taken up. */
  reset(): void {
    this.#appeared.clear();
  }

  /** The same list while it says the same. */
  shown({ named, draft, taxMode, errors }: ColumnsOptions): readonly LineColumn[] {
    const known = named.split(/\s+/).filter((name): name is LineColumn => Object.hasOwn(columnNames, name));
    const chosen = [...new Set(known.length > 0 ? known : all)];
    const others = all.filter((one) => !chosen.includes(one));
    for (const column of others) if (this.#isNeeded(column, draft, errors)) this.#appeared.add(column);
    const shown = [...chosen, ...others.filter((one) => this.#appeared.has(one))];
    const now = taxMode === 'none' ? shown.filter((one) => one !== 'tax') : shown;
    if (now.join() !== this.#shown.join()) this.#shown = now;
    return this.#shown;
  }

  #isNeeded(column: LineColumn, { lines }: Draft, errors: ReadonlyMap<string, string>): boolean {
    if (this.#appeared.has(column)) return false;
    return (
      lines.some(isSaid[column]) ||
      [...errors.keys()].some((place) => fieldsOf[column].some((field) => place.endsWith(`-${field}`)))
    );
  }
}

/** The control of a line that Tab comes to last. */
export const lastFieldIn = (columns: readonly LineColumn[]): LineField => {
  const last = columns.at(-1);
  return (last && fieldsOf[last].at(-1)) ?? 'description';
};
