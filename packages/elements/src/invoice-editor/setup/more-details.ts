import { taxModes, type TaxMode } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField, textField } from '../../fields/field.js';
import { setup } from '../../text/english/setup.js';
import { addEnglish } from '../../text/language.js';
import { partyField } from './party-field.js';
import type { SetupOptions } from './setup-fields.js';

addEnglish({ setup });

/** The fields that stand here; a mistake in one of them opens all. */
const names = ['practitioner', 'location', 'reference', 'taxMode'];

/** What is needed less often: closed, it says what is filled in. */
export function moreDetails(options: SetupOptions): TemplateResult {
  const { priced, people, errors, language, edit } = options;
  const { draft, taxMode } = priced;
  const { words, setup, taxModes: modes } = language.texts;
  const party = (role: 'practitioner' | 'location') =>
    draft[role] || people.offers(role) ? partyField(options, role, words[role], words.none) : nothing;
  const filled = [draft.practitioner?.name, draft.location?.name, draft.reference, modes[taxMode]];
  return html`<details class="more" ?open=${names.some((name) => errors.has(name))}>
    <summary class="summary">
      <span class="link">${setup.more}</span>
      <span class="hint">${filled.filter(Boolean).join(' · ')}</span>
    </summary>
    <div class="fields">
      ${party('practitioner')} ${party('location')}
      ${textField({
        ...{ id: 'reference', label: words.reference, language, optional: true },
        value: draft.reference,
        error: errors.get('reference'),
        onInput: (reference) => edit((before) => ({ ...before, reference })),
      })}
      ${selectField({
        ...{ id: 'taxMode', label: words.prices, language, value: taxMode },
        choices: taxModes.map((value) => ({ value, label: modes[value] })),
        onInput: (value) => edit((before) => ({ ...before, taxMode: value as TaxMode })),
      })}
    </div>
  </details>`;
}
