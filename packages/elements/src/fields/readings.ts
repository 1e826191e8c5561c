import { html, type TemplateResult } from 'lit';
import { fields } from '../text/english/fields.js';
import { addEnglish } from '../text/language.js';
import type { Language } from '../text/language.js';

addEnglish({ fields });

/** Text that can be read in two ways. */
export interface ReadingsOptions {
  readonly language: Language;
  readonly values: readonly [string, string];
  /** The id of the input, to which the focus returns. */
  readonly field: string;
  readonly say: (value: string) => string;
  readonly onChoose: (value: string) => void;
}

/** Asks which of two readings is meant: nothing is done before its author has said so. */
export function readings({ language, values, field, say, onChoose }: ReadingsOptions): TemplateResult {
  const choose = (event: Event, value: string) => {
    // Before the buttons go, so that the focus is never lost.
    ((event.currentTarget as HTMLElement).getRootNode() as ShadowRoot).getElementById(field)?.focus();
    onChoose(value);
  };
  const { ambiguous } = language.texts.fields;
  return html`<div class="readings" part="readings" role="group" aria-label=${ambiguous}>
    <p class="error" part="error">${ambiguous}</p>
    ${values.map(
      (value) =>
        html`<button
          class="button"
          part="button"
          type="button"
          @click=${(event: Event) => choose(event, value)}
        >
          <bdi>${say(value)}</bdi>
        </button>`,
    )}
  </div>`;
}
