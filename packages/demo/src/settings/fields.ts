import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

interface FieldOptions {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
  readonly error?: string;
  readonly onInput: (value: string) => void;
}

function field({ id, label, hint, error }: FieldOptions, control: TemplateResult): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${control}
    ${
      error
        ? html`<p class="error" id=${`${id}-note`}>${error}</p>`
        : hint
          ? html`<p class="hint" id=${`${id}-note`}>${hint}</p>`
          : nothing
    }
  </div>`;
}

const noteOf = ({ id, hint, error }: FieldOptions) => (error || hint ? `${id}-note` : undefined);
const textOf = (event: Event) => (event.target as HTMLInputElement | HTMLSelectElement).value;

/** One line of text; `whole` asks a phone for digits. */
export function textField(options: FieldOptions & { readonly whole?: boolean }): TemplateResult {
  const { id, value, error, whole, onInput } = options;
  return field(
    options,
    html`<input
      id=${id}
      class=${whole ? 'input digits' : 'input'}
      autocomplete="off"
      inputmode=${ifDefined(whole ? 'decimal' : undefined)}
      .value=${live(value)}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(noteOf(options))}
      @input=${(event: Event) => onInput(textOf(event))}
    />`,
  );
}

/** A choice of a few. */
export function selectField(
  options: FieldOptions & { readonly choices: readonly (readonly [value: string, label: string])[] },
): TemplateResult {
  const { id, value, error, choices, onInput } = options;
  return field(
    options,
    html`<select
      id=${id}
      class="input"
      .value=${live(value)}
      aria-invalid=${error ? 'true' : 'false'}
      aria-describedby=${ifDefined(noteOf(options))}
      @change=${(event: Event) => onInput(textOf(event))}
    >
      ${choices.map(
        ([choice, text]) => html`<option value=${choice} .selected=${choice === value}>${text}</option>`,
      )}
    </select>`,
  );
}

/** What went wrong, told as it appears. */
export const problem = (message: string): TemplateResult =>
  html`<div role="alert">${message ? html`<p class="notice">${message}</p>` : nothing}</div>`;
