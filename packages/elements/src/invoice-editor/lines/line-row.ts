import { percentLimits, priceLimits, quantityLimits } from '@billkit/billing';
import type { Amount, Currency, LineTax, TaxMode, TaxRate } from '@billkit/billing';

import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { decimalInput } from '../../fields/decimal-input.js';
import { writeDecimal } from '../../fields/decimal-text.js';
import { isUndecided } from '../../fields/reading.js';
import { formatAmount, formatPercent } from '../../text/format.js';
import type { LineDraft, LineField } from '../draft/draft-model.js';
import { lineFieldId } from '../field-errors.js';
import { lineHandle } from './line-handle.js';
import type { LinesController } from './lines-controller.js';
import { rateOf } from '../draft/priced-draft.js';
import type { Language } from '../../text/language.js';

/** What all rows have in common. */
export interface RowContext {
  readonly lines: LinesController;
  readonly language: Language;
  /** Whether there is a price list to choose from. */
  readonly hasItems: boolean;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  readonly rates: readonly TaxRate[];
  /** The rates copied into the lines when they were last saved. */
  readonly keptRates: ReadonlyMap<string, LineTax>;
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

/** A row with what all have in common, and what its line is called. */
type FullRow = LineRow & RowContext & { readonly name: string };

/** A row of the table: one line and its controls, each named by its column and its line. */
export function lineRow(shown: LineRow): TemplateResult {
  const name = shown.context.language.texts.lines.line(shown.position);
  const row: FullRow = { ...shown, ...shown.context, name };
  const { line, position, isLast, amount, currency, taxMode, language, lines } = row;
  const { texts } = language;
  const { words } = texts;
  const menu = html`<button
    class="button icon quiet"
    part="button"
    type="button"
    id=${`${line.id}-menu`}
    popovertarget="line-menu"
    aria-label=${texts.lines.actionsFor(name)}
    @click=${() => lines.choose(line.id)}
  >
    <span aria-hidden="true">⋯</span>
  </button>`;
  const kind = isLast ? 'line fresh' : row.isSelected ? 'line selected' : 'line';
  return html`<tr class=${kind} part="row line" role="row" data-line=${line.id}>
    <th class="position number" scope="row" role="rowheader">
      ${isLast ? html`<span class="visually-hidden">${texts.lines.newLine} </span>${position}` : lineHandle(row)}
    </th>
    <td class="description" role="cell" data-label=${words.description}>${description(row)}</td>
    <td class="quantity" role="cell" data-label=${words.quantity}>
      ${textCell(row, 'quantity', words.quantity, '1')}
    </td>
    <td class="price" role="cell" data-label=${words.unitPrice}>
      ${textCell(row, 'unitPrice', words.unitPrice, writeDecimal('0.00', language.tag))}
    </td>
    <td class="discount" role="cell" data-label=${words.discount}>${discount(row)}</td>
    ${taxMode === 'none' ? nothing : html`<td class="tax" role="cell" data-label=${words.tax}>${tax(row)}</td>`}
    <td class="amount" part="cell-amount" role="cell">
      ${amount === undefined ? (isLast ? nothing : '–') : formatAmount(amount, currency, language)}
    </td>
    <td class="row-menu" role="cell">${isLast ? nothing : menu}</td>
  </tr>`;
}

const errorOf = ({ line, errors }: FullRow, field: LineField): string | undefined =>
  // What can be read in two ways asks its own question.
  isUndecided(line[field]) ? undefined : errors.find(([name]) => name === field)?.[1];

const errorText = (row: FullRow, field: LineField) => {
  const error = errorOf(row, field);
  return error
    ? html`<p class="error" part="error" id=${`${lineFieldId(row.line.id, field)}-error`}>${error}</p>`
    : nothing;
};

const valueOf = (event: Event) => (event.target as HTMLInputElement).value;

function description(row: FullRow): TemplateResult {
  const { line, name, lines, hasItems, language } = row;
  const { texts } = language;
  const [id, error] = [lineFieldId(line.id, 'description'), errorOf(row, 'description')];
  return html`<div class="with-picker">
      <textarea
        class="input"
        part=${error ? 'textarea invalid' : 'textarea'}
        id=${id}
        data-field="description"
        rows="1"
        placeholder=${row.isLast ? texts.lines.addHere : ''}
        aria-label=${texts.lines.named(texts.words.description, name)}
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
              aria-label=${texts.lines.chooseItem(name)}
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
  row: FullRow,
  field: 'quantity' | 'unitPrice' | 'discount',
  label: string,
  placeholder: string,
) {
  const { line, name, lines, language, currency } = row;
  const [id, error] = [lineFieldId(line.id, field), errorOf(row, field)];
  const kind = {
    quantity: { digits: quantityLimits.fractionDigits, takesDurations: true },
    unitPrice: { digits: priceLimits.fractionDigits, currency },
    discount: line.discountType === 'amount' ? { currency } : { digits: percentLimits.fractionDigits },
  }[field];
  return html`${decimalInput({
    ...{ id, field, language, placeholder, value: line[field], ...kind },
    label: language.texts.lines.named(label, name),
    isInvalid: error !== undefined,
    describedBy: error ? `${id}-error` : undefined,
    onInput: (value) => lines.change(line.id, { [field]: value }),
  })}${field === 'discount' ? nothing : errorText(row, field)}`;
}

function discount(row: FullRow): TemplateResult {
  const { line, name, lines, currency, language } = row;
  const { texts } = language;
  const choose = (event: Event) => {
    lines.change(line.id, { discountType: valueOf(event) === 'amount' ? 'amount' : 'percent' });
  };
  return html`<div class="joined">
      ${textCell(row, 'discount', texts.words.discount, '0')}
      <select
        class="input"
        part="select"
        id=${lineFieldId(line.id, 'discountType')}
        data-field="discountType"
        aria-label=${texts.lines.named(texts.lines.kindOfDiscount, name)}
        .value=${live(line.discountType)}
        @change=${choose}
      >
        <option value="percent" .selected=${line.discountType === 'percent'}>%</option>
        <option value="amount" .selected=${line.discountType === 'amount'}>${currency}</option>
      </select>
    </div>
    ${errorText(row, 'discount')}`;
}

function tax(row: FullRow): TemplateResult {
  const { line, name, lines, language, rates, kept } = row;
  const { texts } = language;
  const id = lineFieldId(line.id, 'taxRate');
  const error = errorOf(row, 'taxRate');
  const shown = rateOf({ kept: new Map(kept ? [[line.id, kept]] : []), rates }, line.id, line.taxRate);
  const label = (rate: Pick<LineTax, 'name' | 'percent'>) =>
    `${rate.name} ${formatPercent(rate.percent, language)}`;
  const active = rates.filter((rate) => !rate.archived && rate.id !== line.taxRate);
  const option = (value: string, text: string) =>
    html`<option value=${value} .selected=${value === line.taxRate}>${text}</option>`;
  return html`<select
      class="input"
      part=${error ? 'select invalid' : 'select'}
      id=${id}
      data-field="taxRate"
      aria-label=${texts.lines.named(texts.words.tax, name)}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(error ? `${id}-error` : undefined)}
      .value=${live(line.taxRate)}
      @change=${(event: Event) => lines.change(line.id, { taxRate: valueOf(event) as LineDraft['taxRate'] })}
    >
      ${option('', texts.lines.noTax)} ${shown ? option(line.taxRate, label(shown)) : nothing}
      ${active.map((rate) => option(rate.id, label(rate)))}
    </select>
    ${errorText(row, 'taxRate')}`;
}
