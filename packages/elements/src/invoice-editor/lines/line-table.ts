import type { LineId } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import type { LineField } from '../draft/draft-model.js';
import { columnNames, type LineColumn } from './line-columns.js';
import { lineRows } from './line-rows.js';
import type { LinesController } from './lines-controller.js';
import { fieldAt, lineAt, onRowChange, onRowClick, onRowInput } from './row-events.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import type { Language } from '../../text/language.js';

/** What the table of lines shows. */
export interface LineTableOptions {
  readonly priced: PricedDraft;
  readonly lines: LinesController;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Whether there is a price list to choose from. */
  readonly hasItems: boolean;
  /** What stands between the description and the amount. */
  readonly columns: readonly LineColumn[];
  readonly onKey: (event: KeyboardEvent, line: LineId, field: LineField | undefined) => void;
  /** Copying or cutting, on the handle of a line. */
  readonly onCopy: (event: ClipboardEvent, line: LineId) => void;
}

/** The lines as a native table of inputs; each column is a heading, each line a row. */
export function lineTable(options: LineTableOptions): TemplateResult {
  const { columns, lines } = options;
  const { words } = options.language.texts;
  const onKeydown = (event: KeyboardEvent) => {
    const [line, field] = [lineAt(event.target), fieldAt(event.target)];
    if (line && (field ?? isHandle(event.target))) options.onKey(event, line, field);
  };
  const onCopy = (event: ClipboardEvent) => {
    const line = lineAt(event.target);
    if (line && isHandle(event.target)) options.onCopy(event, line);
  };
  const onLeave = (event: FocusEvent) => {
    lines.left((event.target as HTMLElement).id, lineAt(event.relatedTarget));
  };
  const heading = (label: string, kind = '') =>
    html`<th class=${kind} scope="col" role="columnheader">${label}</th>`;
  return html`<table
    class=${`lines of-${columns.length}`}
    part="lines"
    role="table"
    aria-label=${words.lines}
  >
    <thead role="rowgroup">
      <tr role="row">
        <th class="position" scope="col" role="columnheader">
          <span class="visually-hidden">${words.line}</span>
        </th>
        ${heading(words.description)}
        ${columns.map((column) => heading(words[columnNames[column]], `field ${column}`))}
        ${heading(words.amount, 'amount')}
        <th class="row-menu" scope="col" role="columnheader">
          <span class="visually-hidden">${words.actions}</span>
        </th>
      </tr>
    </thead>
    <tbody
      role="rowgroup"
      @keydown=${onKeydown}
      @input=${(event: Event) => onRowInput(event, options)}
      @change=${(event: Event) => onRowChange(event, options)}
      @click=${(event: MouseEvent) => onRowClick(event, options)}
      @focusout=${onLeave}
      @pointerdown=${lines.drag?.onPointerdown}
      @copy=${onCopy}
      @cut=${onCopy}
      ${lineRows({ ...options, selected: lines.selection.ids })}
    ></tbody>
  </table>`;
}

const isHandle = (target: EventTarget | null): boolean =>
  target instanceof Element && target.classList.contains('handle');
