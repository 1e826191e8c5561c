import { html, nothing, type TemplateResult } from 'lit';
import type { ModalController } from '../controllers/modal-controller.js';
import type { Language } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { shownKeys, type Shortcuts, type ShortcutScope } from './shortcuts.js';

const scopes: readonly ShortcutScope[] = ['editor', 'line', 'handle'];

/** All keys that do something, from the table that they are handled by. */
export function shortcutSheet(
  shortcuts: Shortcuts,
  modal: ModalController,
  { texts }: Language,
): TemplateResult {
  return html`<dialog
    class="small"
    part="dialog"
    id="shortcuts"
    aria-labelledby="shortcuts-title"
    @close=${modal.hide}
  >
    ${
      modal.isOpen
        ? html`<div class="dialog-body">
            <h2 class="section-title" id="shortcuts-title" tabindex="-1" autofocus>
              ${texts.shortcuts.title}
            </h2>
            ${scopes.map((scope) => section(shortcuts, scope, texts))}
            <div class="footer">
              <button class="button" part="button" type="button" @click=${modal.hide}>
                ${texts.buttons.close}
              </button>
            </div>
          </div>`
        : nothing
    }
  </dialog>`;
}

function section(
  { all }: Shortcuts,
  scope: ShortcutScope,
  { shortcuts: texts, shortcutNames }: Messages,
): TemplateResult {
  const titles = { editor: texts.anywhere, line: texts.inLine, handle: texts.onHandle };
  const own = all.filter((one) => one.scope === scope);
  return html`<section>
    <h3 class="legend">${titles[scope]}</h3>
    <dl class="keys">
      ${own.map(
        ({ id, keys }) =>
          html`<dt>${shortcutNames[id]}</dt>
            <dd><kbd dir="ltr">${shownKeys(keys, texts.keyNames)}</kbd></dd>`,
      )}
    </dl>
  </section>`;
}
