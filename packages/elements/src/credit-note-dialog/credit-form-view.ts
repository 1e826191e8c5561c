import {
  isPositive,
  previewCredit,
  type OpenInvoice,
  type PaidInvoice,
  type Refusal,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CloseReason } from '../events.js';
import { dayField, noteField, textField } from '../fields/field.js';
import { errorBanner } from '../parts/states.js';
import { plannedWay } from '../parts/way-view.js';
import { credit } from '../text/english/credit.js';
import type { CreditFormTexts } from '../text/english/credit-form.js';
import type { PlanTexts } from '../text/english/plan.js';
import { buttons, words } from '../text/english/words.js';
import { formatAmount, formatDay } from '../text/format.js';
import { addEnglish, type Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import { creditChoices } from './credit-choices.js';
import { creditInputs, withLine } from './credit-entry.js';
import { creditTotals, limits } from './credit-figures.js';
import type { CreditForm } from './credit-form.js';
import { creditLines } from './credit-lines.js';
import { dispositionPanel } from './disposition-panel.js';

addEnglish({ buttons, credit, words });

/** What a credit note is filled in with. */
export interface CreditFormOptions {
  readonly form: CreditForm;
  readonly invoice: OpenInvoice | PaidInvoice;
  readonly title: TemplateResult;
  /** Whether a person is asked if what they typed may go. */
  readonly isLeaving: boolean;
  readonly texts: CreditFormTexts & PlanTexts;
  readonly language: Language;
  readonly today: string | undefined;
  readonly onSubmit: () => void;
  readonly onCarryOut: () => void;
  readonly onSave: () => void;
  readonly onClose: (reason: CloseReason) => void;
}

/** The dialog's content while the invoice can be credited (billing.md 6.11). */
export function creditForm(options: CreditFormOptions): TemplateResult {
  const { form, invoice, title, texts, language, onSubmit } = options;
  const { entry, data, change } = form;
  const inputs = creditInputs(entry);
  const preview = previewCredit(invoice, inputs, data.preferences);
  const credits = new Map(
    inputs.flatMap(({ line }, index) => {
      const credited = preview.lines[index];
      return credited ? [[line, credited] as const] : [];
    }),
  );
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
  };
  return html`<form class="dialog-body" novalidate @submit=${submit} @keydown=${onKeydown}>
    ${title} ${beginning(options)} ${limits(invoice, data.preferences, texts, language)}
    ${creditChoices({ invoice, entry, texts, language, onChange: change })}
    ${creditLines({
      ...{ invoice, entry, credits, language },
      onChange: (line, text) => change(withLine(entry, line, text)),
    })}
    ${fields(options)} ${creditTotals(invoice, preview, texts, language)}
    ${
      data.preferences.accountCredit && isPositive(preview.above)
        ? dispositionPanel({
            ...{ above: preview.above, currency: invoice.currency, entry: entry.disposition },
            ...{ allocations: data.allocations, methods: data.methods, texts, language },
            errorAt: (field) => form.command.errorAt(`disposition.${field}`),
            onChange: (disposition) => change({ ...entry, disposition }),
          })
        : nothing
    }
    ${standing(options)}
    ${footer(options, formatAmount(preview.figures.total, invoice.currency, language), isPositive(preview.figures.total))}
  </form>`;
}

/** What one begins with: a draft, or an invoice that takes a credit note only after something else. */
function beginning({ form, texts, language }: CreditFormOptions): TemplateResult | typeof nothing {
  const { refusal, draft, data } = form;
  const about =
    draft && data.draft
      ? html`<div class="banner" part="banner">
          <span>${texts.continued(formatDay(data.draft.record.issuedOn, language))}</span>
          <button
            class="button"
            part="button"
            type="button"
            ?disabled=${form.command.isRunning}
            @click=${() => void form.deleteDraft()}
          >
            ${texts.deleteDraft}
          </button>
        </div>`
      : nothing;
  return refusal
    ? html`${about}
        <p class="banner warning" part="banner">${refusalText(refusal, language)} ${texts.afterwards}</p>`
    : about;
}

/** Refusals that stand at the field they are about. */
const atDay: readonly Refusal['type'][] = ['credit-before-issue', 'period-closed'];

const refusalOf = ({ way: found }: CreditForm): Refusal | undefined =>
  found && 'refusal' in found ? found.refusal : undefined;

/** Why it cannot be issued as it is, and the steps that take away what is in the way. */
function standing({ form, texts, language, onCarryOut }: CreditFormOptions): TemplateResult {
  const { command, way: found, entry, refusal: before } = form;
  const refusal = refusalOf(form);
  // What is wrong with a field, a line, the day or the disposition is said there; and nothing is said twice.
  const isElsewhere =
    !refusal ||
    'path' in refusal ||
    ('line' in refusal && refusal.type !== 'line-not-on-invoice') ||
    [...atDay, 'disposition-mismatch', before?.type].includes(refusal.type);
  const message = isElsewhere ? '' : refusalText(refusal, language);
  const asked =
    command.errorAt('lines') && entry.lines.size === 0
      ? language.texts.credit.chooseLine
      : command.messageBeside(['reason', 'memo', 'issuedOn', 'lines', 'disposition']);
  const plan =
    found?.status === 'planned'
      ? html`<div class="way">
          ${plannedWay({ ...found, refusal: undefined }, texts, language)}
          <button
            class="button primary"
            part="button primary"
            type="button"
            ?disabled=${command.isRunning}
            @click=${onCarryOut}
          >
            ${language.texts.actions['execute-plan']}
          </button>
        </div>`
      : nothing;
  return html`${errorBanner(message || asked)}${plan}`;
}

function fields({ form, texts, language, today }: CreditFormOptions): TemplateResult {
  const { words } = language.texts;
  const { entry, command, change } = form;
  const refusal = refusalOf(form);
  return html`<div class="fields why">
    ${textField({
      ...{ id: 'reason', language, label: words.reason, value: entry.reason },
      error: command.errorAt('reason'),
      onInput: (reason) => change({ ...entry, reason }),
    })}
    ${dayField({
      ...{ id: 'issued-on', today, language, label: words.date, value: entry.issuedOn },
      error:
        command.errorAt('issuedOn') ??
        (refusal && atDay.includes(refusal.type) ? refusalText(refusal, language) : undefined),
      onInput: (issuedOn) => change({ ...entry, issuedOn }),
    })}
    ${noteField({
      ...{ id: 'memo', language, label: words.memo, value: entry.memo, optional: true, wide: true },
      ...{ hint: texts.memoHint, error: command.errorAt('memo') },
      onInput: (memo) => change({ ...entry, memo }),
    })}
  </div>`;
}

function footer(options: CreditFormOptions, amount: string, isSome: boolean): TemplateResult {
  const { form, isLeaving, texts, language, onClose, onSave } = options;
  const { credit, buttons } = language.texts;
  const { way: found, command } = form;
  const writes = found?.status === 'free' ? found.preview.writes : [];
  const note = writes.find((one) => one.kind === 'credit-note');
  return html`<div class="footer" part="footer">
    ${isLeaving ? html`<p class="banner warning" role="alert">${credit.leaving}</p>` : nothing}
    ${note ? html`<span class="hint number" part="preview">${texts.number(note.number)}</span>` : nothing}
    <slot name="actions"></slot>
    <button class="button" part="close-button button" type="button" @click=${() => onClose('cancel')}>
      ${isLeaving ? credit.discard : buttons.cancel}
    </button>
    <button
      class="button"
      part="button"
      type="button"
      aria-disabled=${form.canSave ? 'false' : 'true'}
      ?disabled=${command.isRunning}
      @click=${onSave}
    >
      ${texts.saveDraft}
    </button>
    <button
      class="button primary"
      part="button primary"
      type="submit"
      aria-disabled=${form.canIssue ? 'false' : 'true'}
      ?disabled=${command.isRunning}
    >
      ${isSome ? credit.issueOf(amount) : credit.issue}
    </button>
  </div>`;
}
