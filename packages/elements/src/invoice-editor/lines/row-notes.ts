import { html, nothing, render } from 'lit';
import { decimalReadings } from '../../fields/decimal-input.js';
import { isUndecided } from '../../fields/reading.js';
import type { LineField } from '../draft/draft-model.js';
import { lineFieldId } from '../field-errors.js';
import type { LineRow } from './line-row.js';
import { controlIn, decimalFields, isDecimalField, kindOf } from './row-cells.js';

const fields: readonly LineField[] = ['description', ...decimalFields, 'taxRate'];

/** Whether something stands below a field of the row: what is wrong, or which of two numbers is meant. */
export const hasNotes = ({ errors, line }: LineRow): boolean =>
  errors.length > 0 || decimalFields.some((field) => isUndecided(line[field]));

/** Writes below the fields of a row what is wrong with them, or asks which of two numbers is meant. */
export function writeNotes(element: HTMLTableRowElement, row: LineRow): void {
  for (const field of fields) {
    const control = controlIn(element, field);
    if (control) writeNote(control, field, row);
  }
}

function writeNote(control: HTMLElement, field: LineField, row: LineRow): void {
  const id = lineFieldId(row.line.id, field);
  const asked = readingsIn(field, row);
  // What can be read in two ways asks its own question.
  const error = asked === nothing ? row.errors.find(([name]) => name === field)?.[1] : undefined;
  const isInvalid = error !== undefined || asked !== nothing;
  const part = control.localName;
  control.setAttribute('part', isInvalid ? `${part} invalid` : part);
  control.setAttribute('aria-invalid', isInvalid ? 'true' : 'false');
  if (error) control.setAttribute('aria-describedby', `${id}-error`);
  else control.removeAttribute('aria-describedby');
  const cell = control.closest('td');
  if (!cell) return;
  const sentence = error ? html`<p class="error" part="error" id=${`${id}-error`}>${error}</p>` : nothing;
  if (field !== 'discount') {
    render(html`${asked}${sentence}`, cell);
    return;
  }
  // Right behind its input, before the kind of discount.
  render(asked, cell.firstElementChild as HTMLElement, { renderBefore: controlIn(cell, 'discountType') });
  render(sentence, cell);
}

function readingsIn(field: LineField, { line, context }: LineRow) {
  if (!isDecimalField(field) || !isUndecided(line[field])) return nothing;
  const { language, lines, currency } = context;
  return decimalReadings({
    ...{ id: lineFieldId(line.id, field), value: line[field], language },
    ...kindOf(field, line.discountType, { language, currency }),
    onInput: (value) => lines.change(line.id, { [field]: value }),
  });
}
