import type { Action, CommandType } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { actions } from '../text/english/actions.js';
import { addEnglish } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import type { Language } from '../text/language.js';

addEnglish({ actions });

/** A button that opens a list of actions. */
export interface ActionMenuOptions {
  /** Unique in its element. */
  readonly id: string;
  readonly label: string;
  /** Which of several records it is for, where each has such a menu: heard after the label. */
  readonly about?: string;
  readonly actions: readonly Action[];
  readonly language: Language;
  readonly primary?: boolean;
  /** Other words for some of the actions. */
  readonly words?: { readonly [T in CommandType]?: string };
  readonly onChoose: (command: CommandType) => void;
}

/** Whether nothing is known that would refuse it now. */
export const isPossible = ({ refusal }: Action): boolean => refusal === null;

/**
 * A menu of what can be done. An action that would be refused stays in it and says why; it takes focus, so that
 * everyone can read the reason, and does nothing.
 */
export function actionMenu({
  id,
  label,
  about,
  actions,
  language,
  primary,
  words,
  onChoose,
}: ActionMenuOptions): TemplateResult {
  const choose = (event: Event, command: CommandType) => {
    (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
    onChoose(command);
  };
  const item = ({ command, refusal }: Action) =>
    html`<li>
      <button
        class="menu-item"
        part="menu-item"
        type="button"
        aria-disabled=${refusal ? 'true' : 'false'}
        data-command=${command}
        @click=${(event: Event) => {
          if (!refusal) choose(event, command);
        }}
      >
        <span>${words?.[command] ?? language.texts.actions[command]}</span>
        ${refusal ? html`<span class="reason">${refusalText(refusal, language)}</span>` : nothing}
      </button>
    </li>`;
  return html`<button
      class=${primary ? 'button primary' : 'button'}
      part="button"
      type="button"
      aria-label=${about === undefined ? nothing : `${label} · ${about}`}
      popovertarget=${id}
    >
      ${label}<span aria-hidden="true">▾</span>
    </button>
    <div class="menu" part="menu" id=${id} popover @beforetoggle=${returnFocus}>
      <ul aria-label=${label}>
        ${actions.map(item)}
      </ul>
    </div>`;
}

/**
 * Inside a shadow root Chromium leaves focus in a popover that it hides, so it would be lost, and a dialog opened from
 * the menu would not give it back either.
 */
function returnFocus({ target, newState }: ToggleEvent): void {
  const menu = target as HTMLElement;
  if (newState === 'closed' && menu.matches(':focus-within'))
    (menu.previousElementSibling as HTMLElement).focus();
}
