import type { Action, Invoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { actionMenu } from '../parts/action-menu.js';
import { badge } from '../parts/badges.js';
import type { Newest } from './draft/stored-invoice.js';
import type { Language } from '../text/language.js';

/** What stands above the form. */
export interface HeaderOptions {
  readonly title: string;
  readonly isNew: boolean;
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  /** Where what is typed is kept until it is saved; empty when there is nothing to say. */
  readonly keptText: string;
  readonly actions: readonly Action[];
  /** What is to be mended before it can be an e-invoice. */
  readonly count: TemplateResult | typeof nothing;
  readonly language: Language;
  readonly onSave: () => void;
  readonly onFinalize: () => void;
  readonly onDelete: () => void;
}

/** The title, where the draft stands, and what can be done with it. */
export function editorHeader(options: HeaderOptions): TemplateResult {
  const { title, isNew, isSaving, actions, language, onSave, onFinalize, onDelete } = options;
  const { texts } = language;
  return html`<header class="header" part="header">
    <h2 class="title" part="title">${title}</h2>
    ${isNew ? nothing : badge(texts.invoiceStatus.draft, '')}
    <p class="muted saved" part="status">
      <span role="status">${savedText(options)}</span>
      ${options.isDirty && options.keptText ? html`<span class="kept">${options.keptText}</span>` : nothing}
    </p>
    <slot name="header"></slot>
    <div class="actions" part="actions">
      <slot name="actions"></slot>
      <span role="status">${options.count}</span>
      <button
        class="button"
        part="button"
        type="button"
        aria-keyshortcuts="Control+S"
        ?disabled=${isSaving}
        @click=${onSave}
      >
        ${texts.editor.saveDraft}
      </button>
      <button
        class="button primary finalize"
        part="button primary"
        type="button"
        aria-keyshortcuts="Control+Enter"
        ?disabled=${isSaving}
        @click=${onFinalize}
      >
        ${texts.actions['finalize-invoice']}
      </button>
      ${
        actions.length === 0
          ? nothing
          : actionMenu({ id: 'more', label: texts.buttons.more, actions, language, onChoose: onDelete })
      }
    </div>
  </header>`;
}

function savedText({ isSaving, isDirty, isNew, language }: HeaderOptions): string {
  const { editor } = language.texts;
  if (isSaving) return editor.saving;
  if (isDirty) return editor.unsaved;
  return isNew ? '' : editor.saved;
}

/** Shown while someone else's version waits: nothing typed is touched before a person has chosen. */
export function newestBanner(
  newest: Newest,
  { texts }: Language,
  onLoad: () => void,
  onKeep: () => void,
  onMerge?: () => void,
): TemplateResult {
  const { editor } = texts;
  const status: Invoice['status'] | 'deleted' = newest === 'deleted' ? newest : newest.record.status;
  const what = {
    draft: editor.changedElsewhere,
    deleted: editor.deletedElsewhere,
    ...{ open: editor.finalizedElsewhere, paid: editor.finalizedElsewhere },
    void: editor.voidedElsewhere,
  }[status];
  return html`<div class="banner warning" part="banner conflict" role="alert">
    <p>${what} ${editor.stillHere}</p>
    <div class="actions">
      ${
        onMerge
          ? html`<button class="button primary" part="button primary" type="button" @click=${onMerge}>
              ${texts.merge.compare}
            </button>`
          : nothing
      }
      <button class="button" part="button" type="button" @click=${onLoad}>
        ${newest === 'deleted' ? editor.discardMine : editor.loadNewest}
      </button>
      ${
        status === 'draft'
          ? html`<button class="button" part="button" type="button" @click=${onKeep}>
              ${editor.keepMine}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
