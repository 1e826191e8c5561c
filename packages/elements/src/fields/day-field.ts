import { dayOf, parseDay } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatWeekday } from '../text/format.js';
import { calendarButton } from './calendar-button.js';
import { sayDay } from './day-input.js';
import { browserToday } from '../text/browser-today.js';
import { daysLater, readDay, writeDay } from './day-text.js';
import type { FieldProblem } from './field-problem.js';
import { FormField } from './form-field.js';
import type { Reading } from './reading.js';
import { inputs } from '../text/english/inputs.js';
import { addEnglish } from '../text/language.js';

addEnglish({ inputs });

/**
 * A day, as people of the language around it write it: "24.11.2026", "Nov 24, 2026", "24/11", "2026-11-24". Shortcuts are `t`
 * (today), `+30` and `-7` (days from today), `eom` (end of this month) and a number alone (of this month). The arrow keys go
 * a day back and forth; the button opens the calendar of the browser. "3/4", which can be read in two ways, asks which
 * one is meant, and waits.
 *
 * `value` is `YYYY-MM-DD` and is what a form submits. `change` tells that it was committed.
 *
 * @summary A day in a form.
 * @fires {Event} change - Another value was committed.
 * @csspart field - All of it.
 * @csspart label - The label.
 * @csspart input - The input; with `invalid` when something is wrong with it.
 * @csspart weekday - The day of the week.
 * @csspart button - The button of the calendar, or one of two readings.
 * @csspart readings - The two readings of what was typed.
 * @csspart hint - The hint, or what the text comes to.
 * @csspart error - What is wrong.
 */
export class DayField extends FormField {
  /** What "today" is; empty: the day it is for the browser. */
  @property() accessor today = '';

  protected override readonly keyboard = undefined;

  get #today(): string {
    return parseDay(this.today).ok ? this.today : browserToday();
  }

  protected override read(text: string): Reading {
    return readDay(text, { tag: this.language.tag, today: this.#today });
  }

  protected override write(value: string): string {
    return writeDay(value, { tag: this.language.tag, today: this.#today });
  }

  protected override say(value: string): string {
    return sayDay(value, this.language);
  }

  protected override settled(value: string): string {
    return value;
  }

  protected override problemOf(value: string): FieldProblem | undefined {
    const { inputs, fields } = this.language.texts;
    const day = parseDay(value);
    if (!day.ok) return { flag: 'badInput', sentence: inputs[day.reason] };
    // ISO days are in order as text.
    if (this.min && value < this.min)
      return { flag: 'rangeUnderflow', sentence: fields.earliest(this.write(this.min)) };
    if (this.max && value > this.max)
      return { flag: 'rangeOverflow', sentence: fields.latest(this.write(this.max)) };
    return undefined;
  }

  protected override get wrongText(): string {
    return this.language.texts.inputs['date-syntax'];
  }

  protected override beside(): TemplateResult {
    const weekday = parseDay(this.value).ok ? formatWeekday(dayOf(this.value), this.language) : '';
    return html`<span class="unit" part="weekday">${weekday}</span> ${calendarButton({
        ...{ value: this.value, min: this.min, max: this.max, language: this.language },
        isDisabled: this.disabled || this.readonly,
        onPick: this.#onPick,
      })}`;
  }

  protected override onKeydown(event: KeyboardEvent): void {
    const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!step || this.readonly || event.altKey || event.ctrlKey || event.metaKey) {
      super.onKeydown(event);
      return;
    }
    event.preventDefault();
    this.settle();
    // From what is still being typed nobody goes anywhere.
    if (this.typed === undefined) this.commit(daysLater(this.value || this.#today, this.value ? step : 0));
  }

  readonly #onPick = (value: string): void => {
    this.commit(value);
    this.focus();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'day-field': DayField;
  }
}
