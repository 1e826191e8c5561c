import type { LineId } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { isBlank, type LineDraft, type LineField } from './draft-model.js';
import { lineFieldId } from './field-errors.js';
import { lineRow, type LineRow } from './line-row.js';
import type { LinesController } from './lines-controller.js';
import { keepFocusOnMove } from './move-rows.js';
import type { PricedDraft } from './priced-draft.js';
import type { Language } from '../text/language.js';

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
      @focusout=${onLeave}
      @pointerdown=${lines.drag.onPointerdown}
      @copy=${onCopy}
      @cut=${onCopy}
    >
      ${repeat(
        priced.draft.lines,
        ({ id }) => id,
        (line, index) => guarded(rowOf(line, index, options)),
      )}
    </tbody>
  </table>`;
}

const isHandle = (target: EventTarget | null): boolean =>
  target instanceof Element && target.classList.contains('handle');

function rowOf(line: LineDraft, index: number, options: LineTableOptions): LineRow {
  const { priced, lines, errors, language, hasItems } = options;
  const figures = isBlank(line) ? null : priced.lines.get(line.id)?.figures;
  const fields = ['description', 'quantity', 'unitPrice', 'discount', 'taxRate'] as const;
  return {
    ...{ line, lines, language, hasItems },
    name: language.texts.lines.line(index + 1),
    position: index + 1,
    isLast: index === priced.draft.lines.length - 1,
    isSelected: lines.selection.has(line.id),
    amount: figures?.amount,
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

// Only rows that change are rendered: typing in one of 500 lines touches one. Their handlers go through `lines`,
// which stays the same.
function guarded(row: LineRow): unknown {
  const { lines: _, errors, ...rest } = row;
  return guard([...Object.values(rest), JSON.stringify(errors)], () => lineRow(row));
}
