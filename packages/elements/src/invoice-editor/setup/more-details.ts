import { standardTemplate, taxModes, type InvoiceTemplateId, type TaxMode } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { selectField, textField } from '../../fields/field.js';
import { writingOf } from '../../text/format.js';
import { setup } from '../../text/english/setup.js';
import { addEnglish } from '../../text/language.js';
import { eventsOf } from '../draft/draft-model.js';
import { linkedEvents } from './linked-events.js';
import { numberField } from './number-field.js';
import { partyField } from './party-field.js';
import type { SetupOptions } from './setup-fields.js';

addEnglish({ setup });

/** The fields that stand here; a mistake in one of them opens all. */
const names = ['practitioner', 'location', 'reference', 'taxMode', 'number', 'template', 'events'];

/** What is needed less often: closed, it says what is filled in. */
export function moreDetails(options: SetupOptions): TemplateResult {
  const { priced, people, control, errors, language, edit } = options;
  const { draft, taxMode } = priced;
  const { words, setup, taxModes: modes } = language.texts;
  const party = (role: 'practitioner' | 'location') =>
    draft[role] || people.offers(role) ? partyField(options, role, words[role], words.none) : nothing;
  return html`<details
    class="more"
    ?open=${names.some((name) => errors.has(name))}
    @toggle=${control.onToggle}
  >
    <summary class="summary">
      <span class="link">${setup.more}</span>
      <span class="hint">${filled(options).join(' · ')}</span>
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
      ${numberField(options)} ${templateField(options)} ${linkedEvents(options)}
    </div>
  </details>`;
}

/** What of the details is filled in, in a few words. */
function filled({ priced, language }: SetupOptions): readonly string[] {
  const { draft, taxMode } = priced;
  const { setup, taxModes: modes } = language.texts;
  const events = eventsOf(draft)?.length ?? 0;
  const said = [
    ...[draft.practitioner?.name, draft.location?.name, draft.reference, modes[taxMode]],
    events > 0 ? setup.eventCount(events, writingOf(language)) : '',
  ];
  return said.filter((text) => text !== undefined && text !== '') as readonly string[];
}

/** How the invoice is printed, where there is a choice (billing.md I-34, S-19). */
function templateField(options: SetupOptions): TemplateResult | typeof nothing {
  const { priced, control, errors, language, edit } = options;
  const templates = control.templates(priced.draft);
  if (templates.length < 2) return nothing;
  return selectField({
    ...{ id: 'template', label: language.texts.setup.template, language },
    value: priced.draft.template ?? standardTemplate.id,
    choices: templates.map(({ id, name }) => ({ value: id, label: name })),
    error: errors.get('template'),
    onInput: (template) => edit((before) => ({ ...before, template: template as InvoiceTemplateId })),
  });
}
