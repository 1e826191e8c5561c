import { html, type TemplateResult } from 'lit';
import { empty, loading, noProvider, readFailed } from '../parts/states.js';
import type { Language } from '../text/language.js';

/** What an invoice editor is doing. */
export type EditorState =
  | 'no-provider'
  | 'loading'
  | 'failed'
  | 'not-found'
  | 'deleted'
  | 'forbidden'
  | 'editing'
  | 'saving'
  | 'readonly';

/** What is known where there is no invoice to show, and what can be done about it. */
export interface PlaceholderOptions {
  /** Whether the last thing that was asked was done, and only what became of it could not be read. */
  readonly isDone: boolean;
  readonly retry: () => void;
  /** Opens a new invoice. */
  readonly begin: () => void;
}

/** What stands where there is no invoice to show. */
export function editorPlaceholder(
  state: EditorState,
  language: Language,
  { isDone, retry, begin }: PlaceholderOptions,
): TemplateResult {
  const { states, editor } = language.texts;
  const nothingHere = (sentence: string) =>
    empty(
      sentence,
      html`<button class="button" part="button" type="button" @click=${begin}>${editor.newInvoice}</button>`,
    );
  switch (state) {
    case 'no-provider':
      return noProvider(language);
    case 'failed':
      return readFailed(retry, language, isDone ? editor.doneUnread : undefined);
    case 'deleted':
      return nothingHere(states.draftDeleted);
    case 'forbidden':
      return html`<slot name="forbidden"
        ><div class="empty" part="empty" role="status"><p>${editor.forbidden}</p></div></slot
      >`;
    case 'not-found':
      return nothingHere(editor.noInvoice);
    default:
      return loading(language);
  }
}
