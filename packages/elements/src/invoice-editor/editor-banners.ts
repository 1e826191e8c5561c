import { html, nothing, type TemplateResult } from 'lit';
import { readFailed } from '../parts/states.js';
import type { FormOptions } from './editor-form.js';
import { newestBanner } from './editor-header.js';
import { placeOf } from './field-errors.js';

/** What happened to the draft beside its person: somebody else wrote, a write failed, something was restored. */
export function editorBanners(options: FormOptions): TemplateResult {
  const { parts, priced, language, onSave } = options;
  const { draft, command, finish, deletion, notice, merge, host, kept, extras, conflict } = parts;
  const { state } = command;
  const isElsewhere = finish.modal.isOpen || deletion.modal.isOpen || draft.newest !== undefined;
  const isAtField = state.status === 'refused' && placeOf(state.refusal, priced.draft) !== undefined;
  const message = isElsewhere || isAtField ? '' : command.message;
  return html`<div class="messages">
    ${
      draft.newest && conflict.isAsked
        ? html`<slot name="conflict"
            >${newestBanner(
              draft.newest,
              language,
              () => draft.loadNewest(),
              () => draft.merge(),
              draft.theirs && (() => void merge.open()),
            )}</slot
          >`
        : nothing
    }
    ${extras.isFailed && parts.isAsking ? readFailed(extras.retry, language) : nothing}
    <div role="alert">
      ${
        message
          ? html`<div class="banner error-banner" part="banner error">
              <p>${message}</p>
              ${
                state.status === 'failed'
                  ? html`<button class="button" part="button" type="button" @click=${onSave}>
                      ${language.texts.buttons.tryAgain}
                    </button>`
                  : nothing
              }
            </div>`
          : nothing
      }
    </div>
    <div role="status">
      ${
        parts.online.isOffline
          ? html`<slot name="offline"
              ><p class="banner" part="banner offline">${language.texts.editor.offline}</p></slot
            >`
          : nothing
      }
      ${notice ? html`<p class="banner" part="banner">${notice}</p>` : nothing}
      ${kept.part?.view.leftWorkBanners({ host, draft, journal: kept.part.journal, language }) ?? nothing}
    </div>
  </div>`;
}
