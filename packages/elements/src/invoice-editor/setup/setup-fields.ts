import type { DraftInvoice, Preferences } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { dayField, noteField } from '../../fields/field.js';
import { formatDay } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { Draft } from '../draft/draft-model.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import { moreDetails } from './more-details.js';
import { partyField } from './party-field.js';
import type { PeopleController } from './people-controller.js';
import type { SetupController } from './setup-controller.js';

/** What the set-up of an invoice shows. */
export interface SetupOptions {
  readonly priced: PricedDraft;
  readonly people: PeopleController;
  readonly control: SetupController;
  readonly preferences: Preferences;
  /** The draft as it is in the books. */
  readonly record: DraftInvoice | undefined;
  readonly errors: ReadonlyMap<string, string>;
  readonly language: Language;
  readonly today: string | undefined;
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** Edits by a choice, which is a step by itself. */
  readonly choose: (change: (draft: Draft) => Draft) => void;
}

/** Whom the invoice is about, who pays it and when; what is needed less often stands behind a press (billing.md 6.2). */
export function setupFields(options: SetupOptions): TemplateResult {
  const { priced, errors, language, today, edit } = options;
  const { draft, dueOn } = priced;
  const { words, editor, states } = language.texts;
  const day = (name: 'issuedOn' | 'dueOn', label: string) => ({
    ...{ id: name, label, language, today },
    value: draft[name],
    error: errors.get(name),
    onInput: (value: string) => edit((before) => ({ ...before, [name]: value })),
  });
  const due = draft.dueOn === '' && dueOn.ok ? editor.terms(formatDay(dueOn.value, language)) : undefined;
  return html`<section class="setup" part="body" aria-label=${editor.details}>
    <div class="fields">
      ${partyField(options, 'client', words.client, states.chooseClient)}
      ${partyField(options, 'payer', words.invoiceTo, editor.theClient)}
      ${dayField(day('issuedOn', words.issueDate))}
      ${dayField({ ...day('dueOn', words.dueDate), optional: true, hint: due })}
    </div>
    ${moreDetails(options)}
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
