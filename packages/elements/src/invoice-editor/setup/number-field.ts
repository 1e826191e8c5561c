import { html, nothing, type TemplateResult } from 'lit';
import { textField } from '../../fields/field.js';
import type { SetupOptions } from './setup-fields.js';

/** The number the invoice has or gets; where the account allows it, one may be typed (billing.md I-13, Q-05). */
export function numberField(options: SetupOptions): TemplateResult {
  const { priced, control, record, preferences, errors, language } = options;
  const { words, setup } = language.texts;
  const next = control.next(priced.draft, preferences);
  const number = record?.number ?? undefined;
  const hint =
    number === undefined
      ? preferences.assignNumberAt === 'draft'
        ? setup.atSave
        : setup.atFinalize
      : undefined;
  const error = errors.get('number');
  // The preferences may have changed while a number was typed.
  if (!preferences.numbersByHand)
    return html`<div class="field" part="field" id="number">
      <span class="legend">${words.number}</span>
      <output class="input shown number">${number ?? next ?? '…'}</output>
      ${hint ? html`<p class="hint" part="hint">${hint}</p>` : nothing}
      ${error ? html`<p class="error" part="error">${error}</p>` : nothing}
    </div>`;
  const given = number ?? next ?? '';
  return html`<div class="number-choice">
    ${textField({
      ...{ id: 'number', label: words.number, language, optional: true },
      value: control.typedNumber || given,
      error,
      hint: control.typedNumber ? undefined : hint,
      onInput: control.typeNumber,
    })}
    ${
      control.typedNumber.trim() && control.typedNumber.trim() !== number
        ? html`<button class="button" part="button" type="button" @click=${control.takeNumber}>
            ${setup.useNumber}
          </button>`
        : nothing
    }
  </div>`;
}
