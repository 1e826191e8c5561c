import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Language } from '../text/language.js';

/** The calendar of the browser behind a button. */
export interface CalendarOptions {
  readonly value: string;
  readonly min?: string;
  readonly max?: string;
  readonly language: Language;
  readonly isDisabled: boolean;
  readonly onPick: (value: string) => void;
}

/** Opens the browser's own calendar, which stands beside the text and is never seen itself. */
export function calendarButton(options: CalendarOptions): TemplateResult {
  const { value, min = '', max = '', language, isDisabled, onPick } = options;
  const open = ({ currentTarget }: Event) => {
    ((currentTarget as HTMLElement).nextElementSibling as HTMLInputElement).showPicker();
  };
  const pick = (event: Event) => {
    event.stopPropagation();
    onPick((event.target as HTMLInputElement).value);
  };
  return html`<button
      class="button icon quiet"
      part="button"
      type="button"
      aria-label=${language.texts.fields.calendar}
      ?disabled=${isDisabled}
      @click=${open}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="currentColor" aria-hidden="true">
        <path d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3" />
      </svg>
    </button>
    <input
      class="calendar"
      type="date"
      tabindex="-1"
      aria-hidden="true"
      .value=${live(/^\d{4}-\d\d-\d\d$/u.test(value) ? value : '')}
      min=${min}
      max=${max}
      @input=${(event: Event) => event.stopPropagation()}
      @change=${pick}
    />`;
}
