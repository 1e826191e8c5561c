import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Language } from '../../text/language.js';
import type { DraftController } from '../draft/draft-controller.js';
import type { LinesController } from './lines-controller.js';
import type { Shortcuts } from '../shortcuts.js';

const back = svg`<path d="M5.5 2.5 2 6l3.5 3.5M2.5 6h7a4 4 0 0 1 0 8H6" />`;
const forth = svg`<path d="M10.5 2.5 14 6l-3.5 3.5M13.5 6h-7a4 4 0 0 0 0 8H10" />`;

/** A step back, and forward again. They stay where they are when there is none: nobody loses the focus. */
export function historyButtons(
  { draft, history }: DraftController,
  lines: LinesController,
  shortcuts: Shortcuts,
  { texts: { history: texts } }: Language,
): TemplateResult {
  const button = (label: string, keys: string, isPossible: boolean, icon: unknown, act: () => void) =>
    html`<button
      class="button icon quiet"
      part="button"
      type="button"
      aria-label=${label}
      title=${label}
      aria-keyshortcuts=${keys}
      aria-disabled=${isPossible ? 'false' : 'true'}
      @click=${() => isPossible && act()}
    >
      <svg
        viewBox="0 0 16 16"
        width="16"
        height="16"
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        aria-hidden="true"
      >
        ${icon}
      </svg>
    </button>`;
  return html`<div class="history" role="group">
    ${button(texts.undo, shortcuts.aria('undo'), history.canUndo(draft), back, () => lines.undo())}
    ${button(texts.redo, shortcuts.aria('redo'), history.canRedo(draft), forth, () => lines.redo())}
  </div>`;
}

/** What stands below the lines. */
export function lineToolbar(
  lines: LinesController,
  shortcuts: Shortcuts,
  { texts }: Language,
  onShortcuts: () => void,
): TemplateResult {
  return html`<div class="toolbar" part="toolbar">
    <button
      class="button quiet"
      part="button add-line"
      type="button"
      id="add-line"
      aria-keyshortcuts=${shortcuts.aria('add')}
      @click=${() => lines.add()}
    >
      <span aria-hidden="true">+</span> ${texts.lines.add}
    </button>
    ${
      lines.offer
        ? html`<p class="offer">
            <span>${lines.offer}</span>
            <button class="button" part="button" type="button" @click=${() => lines.undo()}>
              ${texts.history.undo}
            </button>
          </p>`
        : nothing
    }
    <button
      class="button quiet keys-button"
      part="button"
      type="button"
      aria-keyshortcuts=${shortcuts.aria('shortcuts')}
      @click=${onShortcuts}
    >
      ${texts.shortcuts.title}
    </button>
    <p class="visually-hidden" id="handle-hint">${texts.lines.handleHint}</p>
    <p class="visually-hidden" role="status">${lines.announcement}</p>
  </div>`;
}
