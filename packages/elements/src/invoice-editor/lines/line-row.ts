import type { Amount, Currency, LineTax, TaxRate } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { decimalInput } from '../../fields/decimal-input.js';
import { writeDecimal } from '../../fields/decimal-text.js';
import type { LineDraft, LineField } from '../draft/draft-model.js';
import type { Language } from '../../text/language.js';
import { columnNames, type LineColumn } from './line-columns.js';
import type { LinesController } from './lines-controller.js';
import type { TaxOptions } from './tax-options.js';

/** What all rows have in common. */
export interface RowContext {
  readonly lines: LinesController;
  readonly language: Language;
  /** Whether there is a price list to choose from. */
  readonly hasItems: boolean;
  readonly currency: Currency;
  /** What stands between the description and the amount. */
  readonly columns: readonly LineColumn[];
  readonly rates: readonly TaxRate[];
  /** The rates a line without one is offered. */
  readonly taxOptions: TaxOptions;
}

/** Everything a row of the table of lines depends on. */
export interface LineRow {
  readonly context: RowContext;
  readonly line: LineDraft;
  readonly position: number;
  readonly isLast: boolean;
  readonly isSelected: boolean;
  readonly amount: Amount | undefined;
  readonly errors: readonly (readonly [field: LineField, sentence: string])[];
  /** The rate copied into the line when it was last saved. */
  readonly kept: LineTax | undefined;
}

/**
 * A row of the table as all rows begin: the controls, with what is the same in each of them. What a line says in it, and
 * what its controls are called, is written by `ShownRow`.
 */
export function rowTemplate(context: RowContext, isLast: boolean): TemplateResult {
  const { columns, language } = context;
  const { words } = language.texts;
  return html`<tr class=${isLast ? 'line fresh' : 'line'} part="row line" role="row">
    <th class="position number" scope="row" role="rowheader">
      ${isLast ? freshPosition(context) : handle(context)}
    </th>
    <td class="description" role="cell" data-label=${words.description}>${description(context, isLast)}</td>
    ${columns.map(
      (column) =>
        html`<td class=${`field ${column}`} role="cell" data-label=${words[columnNames[column]]}>
          ${controls[column](context)}
        </td>`,
    )}
    <td class="amount" part="cell-amount" role="cell"></td>
    <td class="row-menu" role="cell">${isLast ? nothing : menu}</td>
  </tr>`;
}

const freshPosition = ({ language: { texts } }: RowContext): TemplateResult =>
  html`<span class="visually-hidden">${texts.lines.newLine} </span><span data-position></span>`;

/** What a line is taken by: to move it with the pointer or the arrow keys, and to select it. */
const handle = ({ language: { texts } }: RowContext): TemplateResult =>
  html`<button
    class="handle"
    part="drag-handle"
    type="button"
    aria-describedby="handle-hint"
    aria-pressed="false"
  >
    <span class="visually-hidden" aria-hidden="true">${texts.words.line} </span
    ><span aria-hidden="true" data-position></span>
  </button>`;

const menu = html`<button
  class="button icon quiet"
  part="button"
  type="button"
  popovertarget="line-menu"
  data-menu
>
  <span aria-hidden="true">⋯</span>
</button>`;

const items = html`<button
  class="button icon quiet"
  part="button"
  type="button"
  popovertarget="items"
  data-items
>
  <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d="M2 4h12M2 8h12M2 12h7" fill="none" stroke="currentColor" stroke-width="1.5" />
  </svg>
</button>`;

const description = ({ hasItems, language: { texts } }: RowContext, isLast: boolean): TemplateResult =>
  html`<div class="with-picker">
    <textarea
      class="input"
      part="textarea"
      data-field="description"
      rows="1"
      placeholder=${isLast ? texts.lines.addHere : ''}
      aria-invalid="false"
    ></textarea>
    ${hasItems ? items : nothing}
  </div>`;

const decimal = (
  { language }: RowContext,
  field: 'quantity' | 'unitPrice' | 'discount',
  placeholder: string,
): TemplateResult =>
  decimalInput({ id: '', field, placeholder, language, value: '', onInput: () => undefined });

const discount = (context: RowContext): TemplateResult =>
  html`<div class="joined">
    ${decimal(context, 'discount', '0')}
    <select class="input" part="select" data-field="discountType">
      <option value="percent">%</option>
      <option value="amount">${context.currency}</option>
    </select>
  </div>`;

const tax = ({ taxOptions }: RowContext): TemplateResult =>
  html`<select class="input" part="select" data-field="taxRate" aria-invalid="false">
    ${taxOptions.map(([value, label]) => html`<option value=${value}>${label}</option>`)}
  </select>`;

/** What is in a column. */
const controls: Readonly<Record<LineColumn, (context: RowContext) => TemplateResult>> = {
  quantity: (context) => decimal(context, 'quantity', '1'),
  price: (context) => decimal(context, 'unitPrice', writeDecimal('0.00', context.language.tag)),
  discount,
  tax,
};
