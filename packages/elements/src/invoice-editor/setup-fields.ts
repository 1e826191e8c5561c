import { taxModes, type Party, type PartyRole, type TaxMode } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { dayField, noteField, selectField, textField } from '../fields/field.js';
import { formatDay } from '../text/format.js';
import { partyOf, type Draft } from './draft-model.js';
import type { PricedDraft } from './priced-draft.js';

/** What the set-up of an invoice shows. */
export interface SetupOptions {
  readonly priced: PricedDraft;
  readonly parties: Readonly<Record<PartyRole, readonly Party[]>>;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: string;
  readonly edit: (change: (draft: Draft) => Draft) => void;
}

const taxModeText: Readonly<Record<TaxMode, string>> = {
  exclusive: 'Without tax',
  inclusive: 'With tax',
  none: 'No tax at all',
};

/** Whom the invoice is about, who pays it, when, and how it is taxed (billing.md 6.2). */
export function setupFields(options: SetupOptions): TemplateResult {
  const { priced, errors, language, edit } = options;
  const { draft, taxMode, dueOn } = priced;
  const text = (name: 'reference' | 'memo' | 'issuedOn' | 'dueOn', label: string) => ({
    id: name,
    label,
    value: draft[name],
    error: errors.get(name),
    onInput: (value: string) => edit((before) => ({ ...before, [name]: value })),
  });
  const due = draft.dueOn === '' && dueOn.ok ? `Terms: ${formatDay(dueOn.value, language)}` : undefined;
  return html`<section class="fields setup" part="body" aria-label="Invoice details">
    ${partyField(options, 'client', 'Client', 'Choose a client')}
    ${partyField(options, 'payer', 'Invoice to', 'The client')}
    ${partyField(options, 'practitioner', 'Practitioner', 'None')}
    ${partyField(options, 'location', 'Location', 'None')} ${dayField(text('issuedOn', 'Issue date'))}
    ${dayField({ ...text('dueOn', 'Due date'), optional: true, hint: due })}
    ${textField({ ...text('reference', 'Reference'), optional: true })}
    ${selectField({
      id: 'taxMode',
      label: 'Prices',
      value: taxMode,
      choices: taxModes.map((value) => ({ value, label: taxModeText[value] })),
      onInput: (value) => edit((before) => ({ ...before, taxMode: value as TaxMode })),
    })}
  </section>`;
}

/** The text that is printed above the lines. */
export function memoField({ priced, errors, edit }: SetupOptions): TemplateResult {
  return noteField({
    id: 'memo',
    label: 'Memo',
    hint: 'Printed above the lines.',
    value: priced.draft.memo,
    error: errors.get('memo'),
    optional: true,
    onInput: (memo) => edit((before) => ({ ...before, memo })),
  });
}

function partyField(
  { priced, parties, errors, edit }: SetupOptions,
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
    value: chosen?.id ?? '',
    choices: offered
      .map(({ id, name }) => ({ value: id, label: name }))
      .toSorted((a, b) => a.label.localeCompare(b.label)),
    placeholder,
    error: errors.get(role),
    optional: role !== 'client',
    onInput: choose,
  });
}
