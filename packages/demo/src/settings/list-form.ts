import { html, type TemplateResult } from 'lit';
import { problem } from './fields.js';
import type { Sending } from './sending.js';

/** The form that a settings list opens for a new entry or an existing one. */
export interface ListFormOptions {
  readonly title: string;
  readonly fields: readonly TemplateResult[];
  readonly save: string;
  readonly sending: Sending;
  readonly onSave: () => void;
  readonly onCancel: () => void;
}

export function listForm({
  title,
  fields,
  save,
  sending,
  onSave,
  onCancel,
}: ListFormOptions): TemplateResult {
  const submit = (event: Event) => {
    event.preventDefault();
    onSave();
  };
  const cancelOnEscape = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
  };
  return html`<form class="panel" aria-label=${title} novalidate @submit=${submit} @keydown=${cancelOnEscape}>
    <h3>${title}</h3>
    <div class="fields">${fields}</div>
    ${problem(sending.path ? '' : sending.message)}
    <div class="form-end">
      <button class="button" type="button" @click=${onCancel}>Cancel</button>
      <button class="button primary" ?disabled=${sending.isRunning}>${save}</button>
    </div>
  </form>`;
}

/** Moves the focus once the page has drawn what it goes to. */
export function focusOn(id: string): void {
  queueMicrotask(() => document.getElementById(id)?.focus());
}
