import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';

/** A column: text, an amount (aligned at its end), one whose heading is only read aloud, or one that is headed by a control. */
export type Column =
  | string
  | { readonly amount: string }
  | { readonly unseen: string }
  | { readonly control: TemplateResult }
  | { readonly sort: SortHeading };

/** The heading of a column that the rows can be put in the order of. */
export interface SortHeading {
  readonly text: string;
  /** Which way they are in its order; absent where they are not. */
  readonly order: 'ascending' | 'descending' | undefined;
  readonly onSort: () => void;
}

export interface CardTableOptions {
  /** Names the table where nothing before it does. */
  readonly label?: string;
  /** Parts besides `table`. */
  readonly part?: string;
  readonly columns: readonly Column[];
  /** Rows with their roles written out; cells name themselves by `data-label`. */
  readonly rows: unknown;
}

/** A table whose rows become cards where there is little room. The roles are written out, since cards lose them. */
export function cardTable({ label, part = '', columns, rows }: CardTableOptions): TemplateResult {
  return html`<div class="table-wrap">
    <table class="cards" part=${`${part} table`.trim()} role="table" aria-label=${ifDefined(label)}>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map(heading)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows}
      </tbody>
    </table>
  </div>`;
}

function heading(column: Column): TemplateResult {
  if (typeof column === 'object' && 'control' in column)
    return html`<th role="columnheader" scope="col" class="choose">${column.control}</th>`;
  if (typeof column === 'object' && 'sort' in column) return sortHeading(column.sort);
  const [text, style] =
    typeof column === 'string' ? [column, ''] : 'amount' in column ? [column.amount, 'amount'] : ['', ''];
  const unseen = typeof column === 'object' && 'unseen' in column ? column.unseen : '';
  return html`<th role="columnheader" scope="col" class=${style}>
    ${text}${unseen ? html`<span class="visually-hidden">${unseen}</span>` : nothing}
  </th>`;
}

const sortHeading = ({ text, order, onSort }: SortHeading): TemplateResult =>
  html`<th role="columnheader" scope="col" aria-sort=${ifDefined(order)}>
    <button class="sort" type="button" @click=${onSort}>${text}</button>
    <span class="unsorted">${text}</span>
  </th>`;
