import type { Currency } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { states } from '../text/english/words.js';
import { addEnglish } from '../text/language.js';
import type { Language } from '../text/language.js';
import { dayInput } from './day-input.js';
import { decimalInput } from './decimal-input.js';
import { isUndecided } from './reading.js';

addEnglish({ states });

/** What every field has. */
export interface FieldOptions {
  /** Unique in its element. */
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly language: Language;
  /** A sentence; empty or absent when nothing is wrong. */
  readonly error?: string | undefined;
  readonly hint?: string | undefined;
  readonly optional?: boolean;
  readonly disabled?: boolean;
  /** The label stands beside the control, as in a toolbar. */
  readonly inline?: boolean;
  /** Takes the whole width of the form. */
  readonly wide?: boolean;
  /** Called with the text after each keystroke or choice. */
  readonly onInput: (value: string) => void;
}

/** A label, the control, and what is wrong with it, tied together for assistive technology. */
export function field(
  options: Omit<FieldOptions, 'value' | 'onInput'> & { readonly value?: string },
  control: unknown,
): TemplateResult {
  const { id, label, hint, optional, inline, wide, language } = options;
  const error = errorOf(options);
  return html`<div class=${inline ? 'field inline' : wide ? 'field wide' : 'field'} part="field">
    <label for=${id} part="label">
      ${label}${optional && !inline ? html` <span class="optional">${language.texts.states.optional}</span>` : nothing}
    </label>
    ${control} ${hint && !error ? html`<p class="hint" part="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
    ${error ? html`<p class="error" part="error" id=${`${id}-error`}>${error}</p>` : nothing}
  </div>`;
}

/** What is wrong; what can be read in two ways asks its own question. */
const errorOf = ({ value = '', error }: { readonly value?: string; readonly error?: string | undefined }) =>
  isUndecided(value) ? undefined : error;

/** What ties a control to its hint or error. */
export function describedBy({
  id,
  error,
  hint,
}: Pick<FieldOptions, 'id' | 'error' | 'hint'>): string | undefined {
  return error ? `${id}-error` : hint ? `${id}-hint` : undefined;
}

const textOf = (event: Event) =>
  (event.target as HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement).value;
const partOf = (name: string, error: string | undefined) => (error ? `${name} invalid` : name);

/** What is typed runs as its own letters do: `R-{year}` stays so in an Arabic form. Nothing typed: as the form does. */
const directionOf = (value: string) => (value === '' ? undefined : 'auto');

/** One line of text. */
export function textField(options: FieldOptions): TemplateResult {
  return field(options, input(options));
}

/** An amount or a price, or another number with at most so many digits. */
export interface MoneyFieldOptions extends FieldOptions {
  readonly currency: Currency | undefined;
  readonly digits?: number;
}

/** Its value is plain decimal text. It is never a number on its way. */
export function moneyField(options: MoneyFieldOptions): TemplateResult {
  const { id, value, language, currency, digits, error, disabled, optional, onInput } = options;
  return field(
    options,
    decimalInput({
      ...{ id, value, language, currency, onInput },
      ...(digits !== undefined && { digits }),
      isDisabled: disabled ?? false,
      isRequired: !optional,
      isInvalid: Boolean(error),
      describedBy: describedBy({ ...options, error: errorOf(options) }),
    }),
  );
}

/** A day. Its value is `YYYY-MM-DD`, or empty. */
export function dayField(options: FieldOptions & { readonly today: string | undefined }): TemplateResult {
  const { id, value, language, today, error, disabled, optional, onInput } = options;
  return field(
    options,
    dayInput({
      ...{ id, value, language, today, onInput },
      isDisabled: disabled ?? false,
      isRequired: !optional,
      isInvalid: Boolean(error),
      describedBy: describedBy({ ...options, error: errorOf(options) }),
    }),
  );
}

function input(options: FieldOptions): TemplateResult {
  const { id, value, error, disabled, optional, onInput } = options;
  return html`<input
    class="input"
    part=${partOf('input', error)}
    id=${id}
    type="text"
    autocomplete="off"
    dir=${ifDefined(directionOf(value))}
    .value=${live(value)}
    ?disabled=${disabled ?? false}
    aria-required=${optional ? 'false' : 'true'}
    aria-invalid=${error ? 'true' : 'false'}
    aria-describedby=${ifDefined(describedBy(options))}
    @input=${(event: Event) => onInput(textOf(event))}
  />`;
}

/** Several lines of text. */
export function noteField(options: FieldOptions): TemplateResult {
  const { id, value, error, disabled, optional, onInput } = options;
  return field(
    options,
    html`<textarea
      class="input"
      part=${partOf('textarea', error)}
      id=${id}
      rows="2"
      dir=${ifDefined(directionOf(value))}
      .value=${live(value)}
      ?disabled=${disabled ?? false}
      aria-required=${optional ? 'false' : 'true'}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(options))}
      @input=${(event: Event) => onInput(textOf(event))}
    ></textarea>`,
  );
}

/** A choice of a short closed list. */
export interface SelectOptions extends FieldOptions {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** What the empty choice says; absent when there is none. */
  readonly placeholder?: string;
}

/** A native select. */
export function selectField(options: SelectOptions): TemplateResult {
  const { id, value, error, disabled, optional, choices, placeholder, onInput } = options;
  const option = (choice: { readonly value: string; readonly label: string }) =>
    html`<option value=${choice.value} .selected=${choice.value === value}>${choice.label}</option>`;
  return field(
    options,
    html`<select
      class="input"
      part=${partOf('select', error)}
      id=${id}
      .value=${live(value)}
      ?disabled=${disabled ?? false}
      aria-required=${optional ? 'false' : 'true'}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(describedBy(options))}
      @change=${(event: Event) => onInput(textOf(event))}
    >
      ${placeholder === undefined ? nothing : option({ value: '', label: placeholder })}
      ${choices.map(option)}
    </select>`,
  );
}
