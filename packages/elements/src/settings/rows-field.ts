import { html, nothing, type TemplateResult } from 'lit';
import type { FieldOptions } from '../fields/field.js';
import type { SettingsFields } from './settings-fields.js';
import { rowsOf, rowsText } from './typed.js';

/** A list of which each row is a few fields. */
export interface RowsOptions {
  readonly legend: string;
  readonly hint?: string | undefined;
  readonly add: string;
  /** What each cell is, by the name its command has for it. */
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    /** `cells`: all of the row, of which one may depend on another. */
    readonly field: (options: FieldOptions, cells: readonly string[]) => TemplateResult;
  }[];
  /** What a new row begins with. */
  readonly blank: readonly string[];
  /** How a row is said. */
  readonly say: (cells: readonly string[]) => string;
}

/** The rows of a list, each with a way to take it out, and one to add another. The list is one field of its form. */
export function rowsField<N extends string>(
  fields: SettingsFields<N>,
  name: N,
  { legend, hint, add, columns, blank, say }: RowsOptions,
): TemplateResult {
  const { form, texts, language } = fields;
  const rows = rowsOf(fields.valueOf(name));
  const write = (all: readonly (readonly string[])[]) => fields.write(name, rowsText(all));
  const place = (row: number, column: number) => `${name}.${row}.${columns[column]?.key ?? ''}`;
  const cell = (row: number, column: number, label: string): FieldOptions => {
    const [id, value] = [place(row, column), rows[row]?.[column] ?? ''];
    return {
      ...{ id, label, value, language, error: form.errorAt(id, value) },
      onInput: (text) => write(rows.map((cells, at) => (at === row ? cells.with(column, text) : cells))),
    };
  };
  const onAdd = () => {
    write([...rows, blank]);
    form.focus.to(`[id="${place(rows.length, 0)}"]`);
  };
  const onRemove = (row: number) => {
    write(rows.filter((_, at) => at !== row));
    form.focus.to(`[id="${name}-add"]`);
  };
  const about = fields.hint(name, { hint, say: (text) => rowsOf(text).map(say).join('; ') });
  return html`<fieldset class="rows" part="rows">
    <legend class="legend">${legend}</legend>
    ${about ? html`<p class="hint" part="hint">${about}</p>` : nothing}
    ${rows.map(
      (cells, row) =>
        html`<div class="row-fields">
          ${columns.map(({ label, field }, column) => field(cell(row, column, label), cells))}
          <button
            class="button quiet icon"
            part="button"
            type="button"
            aria-label=${texts.removeRow(row + 1)}
            @click=${() => onRemove(row)}
          >
            <span aria-hidden="true">×</span>
          </button>
        </div>`,
    )}
    <button class="button quiet" part="button" type="button" id=${`${name}-add`} @click=${onAdd}>
      ${add}
    </button>
  </fieldset>`;
}
