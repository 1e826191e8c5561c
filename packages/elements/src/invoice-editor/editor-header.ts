import type { Action, Invoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { actionMenu } from '../parts/action-menu.js';
import { badge } from '../parts/badges.js';
import { statusText } from '../text/words.js';
import type { Newest } from './draft-controller.js';

/** What stands above the form. */
export interface HeaderOptions {
  readonly title: string;
  readonly isNew: boolean;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  /** Where what is typed is kept until it is saved; empty when there is nothing to say. */
  readonly keptText: string;
  readonly actions: readonly Action[];
  readonly language: string;
  readonly onSave: () => void;
  readonly onFinalize: () => void;
  readonly onDelete: () => void;
}

/** The title, where the draft stands, and what can be done with it. */
export function editorHeader(options: HeaderOptions): TemplateResult {
  const { title, isNew, isSaving, actions, language, onSave, onFinalize, onDelete } = options;
  return html`<header class="header" part="header">
    <h2 class="title" part="title">${title}</h2>
    ${isNew ? nothing : badge(statusText.draft, '')}
    <p class="muted saved" part="status">
      <span role="status">${savedText(options)}</span>
      ${options.isDirty && options.keptText ? html`<span class="kept">${options.keptText}</span>` : nothing}
    </p>
    <slot name="header"></slot>
    <div class="actions" part="actions">
      <slot name="actions"></slot>
      <button
        class="button"
        part="button"
        type="button"
        aria-keyshortcuts="Control+S"
        ?disabled=${isSaving}
        @click=${onSave}
      >
        Save draft
      </button>
      <button
        class="button primary finalize"
        part="button primary"
        type="button"
        aria-keyshortcuts="Control+Enter"
        ?disabled=${isSaving}
        @click=${onFinalize}
      >
        Finalize invoice
      </button>
      ${
        actions.length === 0
          ? nothing
          : actionMenu({ id: 'more', label: 'More', actions, language, onChoose: onDelete })
      }
    </div>
  </header>`;
}

function savedText({ isSaving, isDirty, isNew }: HeaderOptions): string {
  if (isSaving) return 'Saving …';
  if (isDirty) return 'Unsaved changes';
  return isNew ? '' : 'All changes saved';
}

/** Shown while someone else's version waits: nothing typed is touched before a person has chosen. */
export function newestBanner(newest: Newest, onLoad: () => void, onKeep: () => void): TemplateResult {
  const status: Invoice['status'] | 'deleted' = newest === 'deleted' ? newest : newest.record.status;
  const what = {
    draft: 'This draft was changed elsewhere while you were typing.',
    deleted: 'This draft was deleted elsewhere.',
    ...{ open: 'This invoice was finalized elsewhere.', paid: 'This invoice was finalized elsewhere.' },
    void: 'This invoice was voided elsewhere.',
  }[status];
  return html`<div class="banner warning" part="banner conflict" role="alert">
    <p>${what} What you typed is still here and not saved.</p>
    <div class="actions">
      <button class="button" part="button" type="button" @click=${onLoad}>
        ${newest === 'deleted' ? 'Discard mine' : 'Load newest'}
      </button>
      ${
        status === 'draft'
          ? html`<button class="button" part="button" type="button" @click=${onKeep}>Keep mine</button>`
          : nothing
      }
    </div>
  </div>`;
}
