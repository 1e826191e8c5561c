import { html, nothing, type TemplateResult } from 'lit';
import { problem } from './fields.js';
import type { Sending } from './sending.js';

/** One entry of a settings list. */
export interface Row {
  readonly id: string;
  readonly name: string;
  readonly archived: boolean;
  /** The other columns. */
  readonly cells: readonly string[];
}

/** A list of named things that are added, edited, archived and restored; a form opens in its place. */
export interface ListOptions {
  readonly key: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  readonly add: string;
  readonly edit: string;
  readonly empty: string;
  readonly sending: Sending;
  /** The open form, or null. */
  readonly form: TemplateResult | null;
  readonly onAdd: () => void;
  readonly onEdit: (id: string) => void;
  readonly onArchive: (id: string) => void;
  readonly onRestore: (id: string) => void;
}

function table(options: ListOptions, rows: readonly Row[], caption: string): TemplateResult {
  const { columns, edit, onEdit, onArchive, onRestore } = options;
  const action = (label: string, name: string, act: () => void) =>
    html`<button class="button quiet" type="button" @click=${act}>
      ${label}<span class="visually-hidden"> ${name}</span>
    </button>`;
  const row = ({ id, name, archived, cells }: Row) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">${name}</th>
      ${cells.map((cell, index) => html`<td role="cell" data-label=${columns[index] ?? ''}>${cell}</td>`)}
      <td role="cell" class="row-actions">
        ${
          archived
            ? action('Restore', name, () => onRestore(id))
            : html`${action(edit, name, () => onEdit(id))} ${action('Archive', name, () => onArchive(id))}`
        }
      </td>
    </tr>`;
  return html`<table class="cards" role="table">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">Name</th>
        ${columns.map((column) => html`<th role="columnheader" scope="col">${column}</th>`)}
        <th role="columnheader" scope="col"><span class="visually-hidden">Actions</span></th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(row)}
    </tbody>
  </table>`;
}

/** The section of the settings page for one list. */
export function recordList(options: ListOptions): TemplateResult {
  const { key, title, about, rows, add, empty, sending, form, onAdd } = options;
  const inUse = rows.filter(({ archived }) => !archived);
  const archived = rows.filter((row) => row.archived);
  return html`<section class="card" aria-labelledby=${`${key}-title`}>
    <div class="section-head">
      <div>
        <h2 id=${`${key}-title`}>${title}</h2>
        <p class="quiet">${about}</p>
      </div>
      ${form ? nothing : html`<button class="button" type="button" id=${`${key}-add`} @click=${onAdd}>${add}</button>`}
    </div>
    ${form ?? problem(sending.message)}
    ${inUse.length > 0 ? table(options, inUse, title) : html`<p class="empty">${empty}</p>`}
    ${
      archived.length > 0
        ? html`<details>
            <summary>Archived (${archived.length})</summary>
            ${table(options, archived, `${title}, archived`)}
          </details>`
        : nothing
    }
  </section>`;
}
