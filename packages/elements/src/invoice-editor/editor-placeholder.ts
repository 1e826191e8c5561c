import { html, type TemplateResult } from 'lit';
import { empty, loading, noProvider, readFailed } from '../parts/states.js';

/** What an invoice editor is doing. */
export type EditorState =
  'no-provider' | 'loading' | 'failed' | 'not-found' | 'deleted' | 'editing' | 'saving' | 'readonly';

/** What stands where there is no invoice to show; `begin` opens a new one. */
export function editorPlaceholder(
  state: EditorState,
  { retry, begin }: { readonly retry: () => void; readonly begin: () => void },
): TemplateResult {
  const nothingHere = (sentence: string) =>
    empty(
      sentence,
      html`<button class="button" part="button" type="button" @click=${begin}>New invoice</button>`,
    );
  switch (state) {
    case 'no-provider':
      return noProvider();
    case 'failed':
      return readFailed(retry);
    case 'deleted':
      return nothingHere('The draft was deleted.');
    case 'not-found':
      return nothingHere('There is no such invoice.');
    default:
      return loading();
  }
}
