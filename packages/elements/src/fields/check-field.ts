import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';

/** A yes or no, with its label behind it. */
export interface CheckFieldOptions {
  /** Unique in its element. */
  readonly id: string;
  readonly label: string;
  readonly isOn: boolean;
  readonly hint?: string | undefined;
  readonly onInput: (isOn: boolean) => void;
}

export const checkField = ({ id, label, isOn, hint, onInput }: CheckFieldOptions): TemplateResult =>
  html`<div class="check" part="field">
    <input
      type="checkbox"
      part="checkbox"
      id=${id}
      .checked=${live(isOn)}
      aria-describedby=${ifDefined(hint ? `${id}-hint` : undefined)}
      @change=${({ target }: Event) => onInput((target as HTMLInputElement).checked)}
    />
    <label for=${id} part="label">${label}</label>
    ${hint ? html`<p class="hint" part="hint" id=${`${id}-hint`}>${hint}</p>` : nothing}
  </div>`;
