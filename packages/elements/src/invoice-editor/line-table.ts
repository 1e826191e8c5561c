import {
  type LineId,
  type LineTax,
  type Amount,
  type Currency,
  type TaxMode,
  type TaxRate,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { formatAmount, formatDecimal } from '../text/format.js';
import { isBlank, type LineDraft, type LineField } from './draft-model.js';
import { lineFieldId } from './field-errors.js';
import type { LinesController } from './lines-controller.js';
import { rateOf, type PricedDraft } from './priced-draft.js';

/** What the table of lines shows. */
export interface LineTableOptions {
  readonly priced: PricedDraft;
  readonly lines: LinesController;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: string;
  /** Whether there is a price list to choose from. */
  readonly hasItems: boolean;
  readonly onKey: (event: KeyboardEvent, line: LineId, field: LineField) => void;
}

interface Row extends Pick<LineTableOptions, 'lines' | 'language' | 'hasItems'> {
  readonly line: LineDraft;
  readonly name: string;
  readonly position: number;
  readonly isLast: boolean;
  readonly amount: Amount | undefined;
  readonly errors: readonly (readonly [field: LineField, sentence: string])[];
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly rates: readonly TaxRate[];
  readonly kept: LineTax | undefined;
}

/** The lines as a native table of inputs; each column is a heading, each line a row. */
export function lineTable(options: LineTableOptions): TemplateResult {
  const { priced, lines } = options;
  const place = (event: Event) => (event.target as HTMLElement).dataset['field'] as LineField | undefined;
  const lineAt = (target: EventTarget | null) =>
    target instanceof Element
      ? (target.closest<HTMLElement>('tr')?.dataset['line'] as LineId | undefined)
      : undefined;
  const onKeydown = (event: KeyboardEvent) => {
    const [line, field] = [lineAt(event.target), place(event)];
    if (line && field) options.onKey(event, line, field);
  };
  const onLeave = (event: FocusEvent) => {
    lines.left((event.target as HTMLElement).id, lineAt(event.relatedTarget));
  };
  const heading = (label: string, kind = '') =>
    html`<th class=${kind} scope="col" role="columnheader">${label}</th>`;
  return html`<table class="lines" part="lines" role="table" aria-label="Lines">
    <thead role="rowgroup">
      <tr role="row">
        <th class="position" scope="col" role="columnheader">
          <span class="visually-hidden">Line</span>
        </th>
        ${heading('Description')} ${heading('Quantity', 'amount')} ${heading('Unit price', 'amount')}
        ${heading('Discount')} ${priced.taxMode === 'none' ? nothing : heading('Tax')}
        ${heading('Amount', 'amount')}
        <th class="row-menu" scope="col" role="columnheader">
          <span class="visually-hidden">Actions</span>
        </th>
      </tr>
    </thead>
    <tbody role="rowgroup" @keydown=${onKeydown} @focusout=${onLeave}>
      ${repeat(
        priced.draft.lines,
        ({ id }) => id,
        (line, index) => guarded(rowOf(line, index, options)),
      )}
    </tbody>
  </table>`;
}

function rowOf(line: LineDraft, index: number, options: LineTableOptions): Row {
  const { priced, lines, errors, language, hasItems } = options;
  const figures = isBlank(line) ? null : priced.lines.get(line.id)?.figures;
  const fields = ['description', 'quantity', 'unitPrice', 'discount', 'taxRate'] as const;
  return {
    ...{ line, lines, language, hasItems },
    name: `line ${index + 1}`,
    position: index + 1,
    isLast: index === priced.draft.lines.length - 1,
    amount: figures ? (priced.taxMode === 'inclusive' ? figures.total : figures.net) : undefined,
    errors: fields.flatMap((field) => {
      const sentence = errors.get(lineFieldId(line.id, field));
      return sentence ? [[field, sentence] as const] : [];
    }),
    currency: priced.currency,
    taxMode: priced.taxMode,
    rates: priced.rates,
    kept: priced.kept.get(line.id),
  };
}

// Only rows that change are rendered: typing in one of 500 lines touches one. Their handlers therefore go through
// `lines`, which stays the same.
const guarded = (row: Row) =>
  guard(
    [...Object.values(row).slice(0, -1), row.kept, JSON.stringify(row.errors)].filter(
      (v) => v !== row.errors,
    ),
    () => lineRow(row),
  );

function lineRow(row: Row): TemplateResult {
  const { line, name, position, isLast, amount, currency, taxMode, language, lines } = row;
  const menu = html`<button
    class="button icon quiet"
    part="button"
    type="button"
    id=${`${line.id}-menu`}
    popovertarget="line-menu"
    aria-label=${`Actions for ${name}`}
    @click=${() => (lines.chosen = line.id)}
  >
    <span aria-hidden="true">⋯</span>
  </button>`;
  return html`<tr class=${isLast ? 'line fresh' : 'line'} part="row line" role="row" data-line=${line.id}>
    <th class="position number" scope="row" role="rowheader">
      <span class="visually-hidden">${isLast ? 'New line' : 'Line'} </span>${position}
    </th>
    <td class="description" role="cell" data-label="Description">${description(row)}</td>
    <td class="quantity" role="cell" data-label="Quantity">${textCell(row, 'quantity', 'Quantity', '1')}</td>
    <td class="price" role="cell" data-label="Unit price">
      ${textCell(row, 'unitPrice', 'Unit price', '0.00')}
    </td>
    <td class="discount" role="cell" data-label="Discount">${discount(row)}</td>
    ${taxMode === 'none' ? nothing : html`<td class="tax" role="cell" data-label="Tax">${tax(row)}</td>`}
    <td class="amount" part="cell-amount" role="cell">
      ${amount === undefined ? (isLast ? nothing : '–') : formatAmount(amount, currency, language)}
    </td>
    <td class="row-menu" role="cell">${isLast ? nothing : menu}</td>
  </tr>`;
}

const errorOf = ({ errors }: Row, field: LineField): string | undefined =>
  errors.find(([name]) => name === field)?.[1];

const errorText = (row: Row, field: LineField) => {
  const error = errorOf(row, field);
  return error
    ? html`<p class="error" part="error" id=${`${lineFieldId(row.line.id, field)}-error`}>${error}</p>`
    : nothing;
};

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

function description(row: Row): TemplateResult {
  const { line, name, lines, hasItems } = row;
  const [id, error] = [lineFieldId(line.id, 'description'), errorOf(row, 'description')];
  return html`<div class="with-picker">
      <textarea
        class="input"
        part=${error ? 'textarea invalid' : 'textarea'}
        id=${id}
        data-field="description"
        rows="1"
        placeholder=${row.isLast ? 'Add a line …' : ''}
        aria-label=${`Description, ${name}`}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${ifDefined(error ? `${id}-error` : undefined)}
        .value=${live(line.description)}
        @input=${(event: Event) => lines.change(line.id, { description: valueOf(event) })}
      ></textarea>
      ${
        hasItems
          ? html`<button
              class="button icon quiet"
              part="button"
              type="button"
              popovertarget="items"
              aria-label=${`Choose an item for ${name}`}
              @click=${() => lines.choose(line.id)}
            >
              <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M2 4h12M2 8h12M2 12h7" fill="none" stroke="currentColor" stroke-width="1.5" />
              </svg>
            </button>`
          : nothing
      }
    </div>
    ${errorText(row, 'description')}`;
}

function textCell(
  row: Row,
  field: 'quantity' | 'unitPrice' | 'discount',
  label: string,
  placeholder: string,
) {
  const { line, name, lines } = row;
  const [id, error] = [lineFieldId(line.id, field), errorOf(row, field)];
  return html`<input
      class="input amount"
      part=${error ? 'input invalid' : 'input'}
      id=${id}
      data-field=${field}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      placeholder=${placeholder}
      aria-label=${`${label}, ${name}`}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(error ? `${id}-error` : undefined)}
      .value=${live(line[field])}
      @input=${(event: Event) => lines.change(line.id, { [field]: valueOf(event).trim() })}
    />${field === 'discount' ? nothing : errorText(row, field)}`;
}

function discount(row: Row): TemplateResult {
  const { line, name, lines, currency } = row;
  const choose = (event: Event) => {
    lines.change(line.id, { discountType: valueOf(event) === 'amount' ? 'amount' : 'percent' });
  };
  return html`<div class="joined">
      ${textCell(row, 'discount', 'Discount', '0')}
      <select
        class="input"
        part="select"
        id=${lineFieldId(line.id, 'discountType')}
        data-field="discountType"
        aria-label=${`Kind of discount, ${name}`}
        .value=${live(line.discountType)}
        @change=${choose}
      >
        <option value="percent" .selected=${line.discountType === 'percent'}>%</option>
        <option value="amount" .selected=${line.discountType === 'amount'}>${currency}</option>
      </select>
    </div>
    ${errorText(row, 'discount')}`;
}

function tax(row: Row): TemplateResult {
  const { line, name, lines, language, rates, kept } = row;
  const id = lineFieldId(line.id, 'taxRate');
  const error = errorOf(row, 'taxRate');
  const shown = rateOf({ kept: new Map(kept ? [[line.id, kept]] : []), rates }, line.id, line.taxRate);
  const label = (rate: Pick<LineTax, 'name' | 'percent'>) =>
    `${rate.name} ${formatDecimal(rate.percent, language)}%`;
  const active = rates.filter((rate) => !rate.archived || rate.id === line.taxRate);
  const option = (value: string, text: string) =>
    html`<option value=${value} .selected=${value === line.taxRate}>${text}</option>`;
  return html`<select
      class="input"
      part=${error ? 'select invalid' : 'select'}
      id=${id}
      data-field="taxRate"
      aria-label=${`Tax, ${name}`}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(error ? `${id}-error` : undefined)}
      .value=${live(line.taxRate)}
      @change=${(event: Event) => lines.change(line.id, { taxRate: valueOf(event) as LineDraft['taxRate'] })}
    >
      ${option('', 'No tax')}
      ${active.map((rate) => option(rate.id, label(rate.id === line.taxRate && shown ? shown : rate)))}
    </select>
    ${errorText(row, 'taxRate')}`;
}
