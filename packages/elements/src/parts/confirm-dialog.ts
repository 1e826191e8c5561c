import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import type { CommandController } from '../controllers/command-controller.js';
import type { ModalController } from '../controllers/modal-controller.js';
import { buttons } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';
import type { Language } from '../text/language.js';
import { errorBanner } from './states.js';

addEnglish({ buttons });

/** A question before something that cannot be undone, or that needs a word more. */
export interface ConfirmOptions {
  /** Unique in its element; the modal controller's selector is `#id`. */
  readonly id: string;
  readonly modal: ModalController;
  readonly command: CommandController;
  readonly title: string;
  readonly body: TemplateResult | string;
  readonly language: Language;
  /** What the button does, in a verb. */
  readonly action: string;
  readonly danger?: boolean;
  /** Fields in the body that say themselves what is wrong with them. */
  readonly fields?: readonly string[];
  readonly onConfirm: () => void;
}

/** Asks and waits: closes by itself only through `modal`, stays open with the reason when the answer was no. */
export function confirmDialog(options: ConfirmOptions): TemplateResult {
  const { id, modal, command, title, body, action, danger, fields = [], language, onConfirm } = options;
  const submit = (event: Event) => {
    event.preventDefault();
    onConfirm();
  };
  return html`<dialog
    class="small"
    part="dialog"
    id=${id}
    aria-labelledby=${`${id}-title`}
    @close=${modal.hide}
  >
    ${
      modal.isOpen
        ? html`<form class="dialog-body" novalidate @submit=${submit}>
            <h2
              class="section-title"
              id=${`${id}-title`}
              tabindex=${ifDefined(danger ? '-1' : undefined)}
              ?autofocus=${danger ?? false}
            >
              ${title}
            </h2>
            ${typeof body === 'string' ? html`<p>${body}</p>` : body}
            ${errorBanner(command.messageBeside(fields))}
            <div class="footer">
              <button class="button" part="button" type="button" @click=${modal.hide}>
                ${language.texts.buttons.cancel}
              </button>
              <button
                class=${danger ? 'button danger' : 'button primary'}
                part="button primary"
                type="submit"
                ?disabled=${command.isRunning}
              >
                ${action}
              </button>
            </div>
          </form>`
        : nothing
    }
  </dialog>`;
}
