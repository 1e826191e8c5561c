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

/** What stands where there is no invoice to show; `begin` opens a new one. */
export function editorPlaceholder(
  state: EditorState,
  language: Language,
  { retry, begin }: { readonly retry: () => void; readonly begin: () => void },
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
      return readFailed(retry, language);
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
