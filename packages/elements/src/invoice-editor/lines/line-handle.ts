import { html, type TemplateResult } from 'lit';
import { handleId } from '../field-errors.js';
import type { LineRow } from './line-row.js';

/** What a line is taken by: to move it with the pointer or the arrow keys, and to select it. */
export function lineHandle({ line, position, isSelected, context }: LineRow): TemplateResult {
  const { lines, language } = context;
  const { words, lines: texts } = language.texts;
  return html`<button
    class="handle"
    part="drag-handle"
    type="button"
    id=${handleId(line.id)}
    aria-label=${texts.numbered(position)}
    aria-describedby="handle-hint"
    aria-pressed=${isSelected ? 'true' : 'false'}
    @click=${(event: MouseEvent) => lines.press(line.id, event)}
  >
    <span class="visually-hidden" aria-hidden="true">${words.line} </span
    ><span aria-hidden="true">${position}</span>
  </button>`;
}
