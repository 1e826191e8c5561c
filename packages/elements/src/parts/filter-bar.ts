import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { selectField } from '../fields/field.js';
import { filters } from '../text/english/filters.js';
import { lists } from '../text/english/lists.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';

addEnglish({ filters, lists, words });

/** What a person narrows a list down by. */
export interface FilterBarOptions<S extends string> {
  readonly text: string;
  /** Empty for all. */
  readonly status: S | '';
  readonly statuses: readonly { readonly value: S; readonly label: string }[];
  /** Whether nothing is narrowed down. */
  readonly isWhole: boolean;
  readonly isOpen: boolean;
  /** The filters that are seldom needed; asked for while they are shown. */
  readonly fields: () => TemplateResult;
  readonly language: Language;
  readonly onText: (text: string) => void;
  readonly onStatus: (status: S | '') => void;
  readonly onToggle: () => void;
  readonly onClear: () => void;
}

/** The search and the status; the rest behind a button that tells whether it is shown. */
export function filterBar<S extends string>(options: FilterBarOptions<S>): TemplateResult {
  const { text, status, statuses, isWhole, isOpen, fields, language } = options;
  const { onText, onStatus, onToggle, onClear } = options;
  const { filters, words, lists } = language.texts;
  return html`<div class="filters" part="filters" role="search">
    <div class="toolbar">
      <input
        class="input search"
        part="input search"
        type="search"
        aria-label=${filters.search}
        placeholder=${filters.search}
        .value=${live(text)}
        @input=${({ target }: Event) => onText((target as HTMLInputElement).value)}
      />
      ${selectField({
        ...{ id: 'status', label: words.status, value: status, language, optional: true, inline: true },
        ...{ placeholder: lists.all, choices: statuses },
        onInput: (value) => onStatus(statuses.find((one) => one.value === value)?.value ?? ''),
      })}
      <button
        class="button"
        part="button"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="filters"
        @click=${onToggle}
      >
        ${filters.more}
      </button>
      ${
        isWhole
          ? nothing
          : html`<button class="button quiet" part="button" type="button" @click=${onClear}>
              ${filters.clear}
            </button>`
      }
    </div>
    <div id="filters" class="fields" ?hidden=${!isOpen}>${isOpen ? fields() : nothing}</div>
  </div>`;
}
