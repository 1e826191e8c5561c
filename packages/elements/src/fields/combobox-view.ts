import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { picker } from '../text/english/setup.js';
import { addEnglish } from '../text/language.js';
import { writingOf } from '../text/format.js';
import type { Language } from '../text/language.js';
import { optionRow, rowId, type Answer, type Choice, type Find, type Row } from './combobox-rows.js';

addEnglish({ picker });

/** A field in which one of many is looked for by typing. */
export interface ComboboxOptions<T extends Choice> {
  /** Unique in its element. */
  readonly id: string;
  readonly label: string;
  readonly language: Language;
  /** What is chosen; undefined: nothing. */
  readonly chosen: Choice | undefined;
  /** What no choice means. */
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isInvalid?: boolean;
  /** The id of what describes it. */
  readonly describedBy?: string | undefined;
  /** The list stands below the field for good, as in a menu; else it opens over the page. */
  readonly isStanding?: boolean;
  /** Looks for what is typed, and for everything where that is empty; anew: the list was just opened. Rejects where it cannot be read. */
  readonly find: Find<T>;
  /** What is said beside its name. */
  readonly detailOf?: (choice: T) => string | undefined;
  /** Called with what is chosen, or with undefined when the choice is taken back. */
  readonly onChoose: (choice: T | undefined, input: HTMLInputElement) => void;
  /** Adds someone of a name that was not found; absent: nobody is added here. */
  readonly onCreate?: ((name: string) => void) | undefined;
}

/** A combobox as it stands. */
interface ComboboxView {
  readonly options: ComboboxOptions<Choice>;
  readonly rows: readonly Row[];
  readonly isOpen: boolean;
  readonly isWaiting: boolean;
  readonly found: Answer;
  /** What is typed and not yet a choice. */
  readonly typed: string | undefined;
  /** The row that Enter takes, counted from 0. */
  readonly active: number;
  readonly onTake: (row: Row) => void;
  readonly onInput: (event: Event) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClick: () => void;
  readonly onFocus: () => void;
  readonly onLeave: () => void;
}

/** A press on the list leaves the focus in the input. */
const keepFocus = (event: Event): void => event.preventDefault();

/** The input, its list, and what is told of it to those who cannot see it. */
export function comboboxView(view: ComboboxView): TemplateResult {
  const { options, rows, isOpen, isWaiting, typed, active } = view;
  const { id, label, language, chosen, isStanding = false } = options;
  const remark = remarkOn(view);
  return html`<div class="combobox">
    <input
      class="input"
      part=${options.isInvalid ? 'input invalid' : 'input'}
      id=${id}
      type="text"
      role="combobox"
      autocomplete="off"
      spellcheck="false"
      placeholder=${ifDefined(options.placeholder)}
      ?autofocus=${isStanding}
      aria-label=${ifDefined(isStanding ? label : undefined)}
      aria-autocomplete="list"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${`${id}-options`}
      aria-activedescendant=${ifDefined(rows[active] && rowId(id, active))}
      aria-required=${options.isRequired ? 'true' : 'false'}
      aria-invalid=${options.isInvalid ? 'true' : 'false'}
      aria-describedby=${ifDefined(options.describedBy)}
      .value=${live(typed ?? chosen?.name ?? '')}
      @input=${view.onInput}
      @keydown=${view.onKeydown}
      @click=${view.onClick}
      @focus=${view.onFocus}
      @focusout=${view.onLeave}
    />
    <div
      class=${isStanding ? 'options standing' : 'options menu'}
      part="menu"
      popover=${ifDefined(isStanding ? undefined : 'manual')}
      @pointerdown=${keepFocus}
    >
      ${remark ? html`<p class="hint remark">${remark}</p>` : nothing}
      <ul role="listbox" id=${`${id}-options`} aria-label=${label} aria-busy=${isWaiting ? 'true' : 'false'}>
        ${rows.map((row, index) =>
          optionRow({
            ...{ row, id: rowId(id, index), typed, isActive: index === active, language },
            isChosen: row.kind === 'entry' && row.choice.id === chosen?.id,
            onTake: () => view.onTake(row),
          }),
        )}
      </ul>
    </div>
    <span class="visually-hidden" role="status">${toldOf(view, remark)}</span>
  </div>`;
}

/** What stands above the options. */
function remarkOn({ options, isOpen, isWaiting, found }: ComboboxView): string {
  const { picker, states } = options.language.texts;
  if (!isOpen) return '';
  if (found === 'failed') return states.unreadable;
  if (!found) return states.loading;
  if (found.isMore) return picker.more;
  return found.entries.length > 0 || isWaiting ? '' : picker.none;
}

/** What is told to those who cannot see it. */
function toldOf({ options, isOpen, isWaiting, found }: ComboboxView, remark: string): string {
  if (!isOpen || isWaiting) return '';
  const count = found && found !== 'failed' ? found.entries.length : 0;
  return count === 0 ? remark : options.language.texts.picker.found(count, writingOf(options.language));
}
