import { dayOf, parseDay } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDay, formatWeekday } from '../text/format.js';
import type { Language } from '../text/language.js';
import { calendarButton } from './calendar-button.js';
import { browserToday } from '../text/browser-today.js';
import { daysLater, readDay, writeDay } from './day-text.js';
import { handedOn, readingsOf, type Manner } from './reading.js';
import { readings } from './readings.js';
import { typedValue } from './typed-value.js';

/** An input for a day. */
export interface DayInputOptions {
  /** Unique in its element. */
  readonly id: string;
  /** `YYYY-MM-DD`; or what a person typed, where that is no day. */
  readonly value: string;
  readonly language: Language;
  /** What "today" is; absent: the day it is for the browser. */
  readonly today?: string | undefined;
  readonly isDisabled: boolean;
  readonly isRequired: boolean;
  readonly isInvalid: boolean;
  /** The id of what describes it. */
  readonly describedBy: string | undefined;
  /** Called with `YYYY-MM-DD`, or with what was typed where that is no day. */
  readonly onInput: (value: string) => void;
}

/** A day with its weekday, as it is told. */
export const sayDay = (value: string, language: Language): string =>
  parseDay(value).ok
    ? `${formatWeekday(dayOf(value), language)}, ${formatDay(dayOf(value), language)}`
    : value;

/** The input, its weekday and a calendar. It is read as the language around it writes days, and takes shortcuts. */
export function dayInput(options: DayInputOptions): TemplateResult {
  const { id, value, language, today = browserToday(), isDisabled, onInput } = options;
  const rules = { tag: language.tag, today };
  const manner: Manner = { read: (text) => readDay(text, rules), write: (day) => writeDay(day, rules) };
  const values = readingsOf(value, manner);
  const isInvalid = options.isInvalid || values !== undefined;
  const weekday = parseDay(value).ok ? formatWeekday(dayOf(value), language) : nothing;
  const onKeydown = (event: KeyboardEvent) => {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (value !== '' && !parseDay(value).ok) return;
    event.preventDefault();
    onInput(value === '' ? today : daysLater(value, step));
  };
  return html`<div class="day-control">
      <input
        class="input"
        part=${isInvalid ? 'input invalid' : 'input'}
        id=${id}
        type="text"
        autocomplete="off"
        spellcheck="false"
        aria-required=${options.isRequired ? 'true' : 'false'}
        aria-invalid=${isInvalid ? 'true' : 'false'}
        aria-describedby=${ifDefined(options.describedBy)}
        ?disabled=${isDisabled}
        ${typedValue(value, manner)}
        @input=${(event: Event) => onInput(handedOn((event.target as HTMLInputElement).value, manner))}
        @change=${({ target }: Event) => {
          const input = target as HTMLInputElement;
          const reading = manner.read(input.value);
          if (reading.status === 'read') input.value = manner.write(reading.value);
        }}
        @keydown=${onKeydown}
      /><span class="unit" part="weekday">${weekday}</span>
      ${calendarButton({ value, language, isDisabled, onPick: onInput })}
    </div>
    ${
      values
        ? readings({ language, values, field: id, say: (day) => sayDay(day, language), onChoose: onInput })
        : nothing
    }`;
}
