import type { LineId } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { LineField } from '../draft/draft-model.js';
import { lineRows } from './line-rows.js';
import type { LinesController } from './lines-controller.js';
import { keepFocusOnMove } from './move-rows.js';
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
  readonly onKey: (event: KeyboardEvent, line: LineId, field: LineField | undefined) => void;
  /** Copying or cutting, on the handle of a line. */
  readonly onCopy: (event: ClipboardEvent, line: LineId) => void;
}

/** The lines as a native table of inputs; each column is a heading, each line a row. */
export function lineTable(options: LineTableOptions): TemplateResult {
  const { priced, lines } = options;
  const { words } = options.language.texts;
  const place = (event: Event) => (event.target as HTMLElement).dataset['field'] as LineField | undefined;
  const lineAt = (target: EventTarget | null) =>
    target instanceof Element
      ? (target.closest<HTMLElement>('tr')?.dataset['line'] as LineId | undefined)
      : undefined;
  const onKeydown = (event: KeyboardEvent) => {
    const [line, field] = [lineAt(event.target), place(event)];
    if (line && (field ?? isHandle(event.target))) options.onKey(event, line, field);
  };
  const onCopy = (event: ClipboardEvent) => {
    const line = lineAt(event.target);
    if (line && isHandle(event.target)) options.onCopy(event, line);
  };
  const onLeave = (event: FocusEvent) => {
    lines.left((event.target as HTMLElement).id, lineAt(event.relatedTarget));
  };
  // By the keyboard it is asked in the menu of the line, or with a key: no line has one more stop for it.
  const onClick = ({ target }: Event) => {
    const cell = target instanceof Element ? target.closest('td.amount') : null;
    const line = cell && lineAt(cell);
    if (line && priced.lines.get(line)?.figures) lines.why(line);
  };
  const heading = (label: string, kind = '') =>
    html`<th class=${kind} scope="col" role="columnheader">${label}</th>`;
  return html`<table
    class=${priced.taxMode === 'none' ? 'lines untaxed' : 'lines'}
    part="lines"
    role="table"
    aria-label=${words.lines}
  >
    <thead role="rowgroup">
      <tr role="row">
        <th class="position" scope="col" role="columnheader">
          <span class="visually-hidden">${words.line}</span>
        </th>
        ${heading(words.description)} ${heading(words.quantity, 'amount quantity')}
        ${heading(words.unitPrice, 'amount price')} ${heading(words.discount)}
        ${priced.taxMode === 'none' ? nothing : heading(words.tax)} ${heading(words.amount, 'amount')}
        <th class="row-menu" scope="col" role="columnheader">
          <span class="visually-hidden">${words.actions}</span>
        </th>
      </tr>
    </thead>
    <tbody
      role="rowgroup"
      ${ref(keepFocusOnMove)}
      @keydown=${onKeydown}
      @click=${onClick}
      @focusout=${onLeave}
      @pointerdown=${lines.drag.onPointerdown}
      @copy=${onCopy}
      @cut=${onCopy}
    >
      ${lineRows({ ...options, selected: lines.selection.ids })}
    </tbody>
  </table>`;
}

const isHandle = (target: EventTarget | null): boolean =>
  target instanceof Element && target.classList.contains('handle');
