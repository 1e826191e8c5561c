import { taxModes, type Party, type PartyRole, type TaxMode } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { dayField, noteField, selectField, textField } from '../fields/field.js';
import { formatDay } from '../text/format.js';
import { type Draft } from './draft/draft-model.js';
import { partyOf } from './party-of.js';
import type { PricedDraft } from './draft/priced-draft.js';
import type { Language } from '../text/language.js';

/** What the set-up of an invoice shows. */
export interface SetupOptions {
  readonly priced: PricedDraft;
  readonly parties: Readonly<Record<PartyRole, readonly Party[]>>;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly today: string | undefined;
  readonly edit: (change: (draft: Draft) => Draft) => void;
}

/** Whom the invoice is about, who pays it, when, and how it is taxed (billing.md 6.2). */
export function setupFields(options: SetupOptions): TemplateResult {
  const { priced, errors, language, today, edit } = options;
  const { draft, taxMode, dueOn } = priced;
  const { words, editor, states, taxModes: modes } = language.texts;
  const text = (name: 'reference' | 'memo' | 'issuedOn' | 'dueOn', label: string) => ({
    id: name,
    label,
    language,
    value: draft[name],
    error: errors.get(name),
    onInput: (value: string) => edit((before) => ({ ...before, [name]: value })),
  });
  const due = draft.dueOn === '' && dueOn.ok ? editor.terms(formatDay(dueOn.value, language)) : undefined;
  return html`<section class="fields setup" part="body" aria-label=${editor.details}>
    ${partyField(options, 'client', words.client, states.chooseClient)}
    ${partyField(options, 'payer', words.invoiceTo, editor.theClient)}
    ${partyField(options, 'practitioner', words.practitioner, words.none)}
    ${partyField(options, 'location', words.location, words.none)}
    ${dayField({ ...text('issuedOn', words.issueDate), today })}
    ${dayField({ ...text('dueOn', words.dueDate), today, optional: true, hint: due })}
    ${textField({ ...text('reference', words.reference), optional: true })}
    ${selectField({
      id: 'taxMode',
      label: words.prices,
      language,
      value: taxMode,
      choices: taxModes.map((value) => ({ value, label: modes[value] })),
      onInput: (value) => edit((before) => ({ ...before, taxMode: value as TaxMode })),
    })}
  </section>`;
}

/** The text that is printed above the lines. */
export function memoField({ priced, errors, language, edit }: SetupOptions): TemplateResult {
  return noteField({
    id: 'memo',
    label: language.texts.words.memo,
    language,
    hint: language.texts.editor.memoHint,
    value: priced.draft.memo,
    error: errors.get('memo'),
    optional: true,
    onInput: (memo) => edit((before) => ({ ...before, memo })),
  });
}

function partyField(
  { priced, parties, errors, language, edit }: SetupOptions,
  role: PartyRole,
  label: string,
  placeholder: string,
): TemplateResult {
  const chosen = priced.draft[role];
  // What was chosen before stays on offer as it was copied, also when the host knows them no more.
  const offered = [...(chosen ? [chosen] : []), ...parties[role].filter(({ id }) => id !== chosen?.id)];
  const choose = (id: string) => {
    const party = offered.find((one) => one.id === id);
    edit((before) => ({ ...before, [role]: party && partyOf(party) }));
  };
  return selectField({
    id: role,
    label,
    language,
    value: chosen?.id ?? '',
    choices: offered
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => a.label.localeCompare(b.label, language.tag)),
    placeholder,
    error: errors.get(role),
    optional: role !== 'client',
    onInput: choose,
  });
}
