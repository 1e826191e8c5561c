import { isPositive, previewCredit, type OpenInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import type { CloseReason } from '../events.js';
import { dayField, textField } from '../fields/field.js';
import { errorBanner } from '../parts/states.js';
import { formatAmount } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import { creditInputs, everythingLeft, withLine, type CreditEntry } from './credit-entry.js';
import { creditTotals, limits } from './credit-figures.js';
import { creditLines } from './credit-lines.js';
import type { Language } from '../text/language.js';

/** What a credit note is filled in with. */
export interface CreditFormOptions {
  readonly invoice: OpenInvoice;
  readonly title: TemplateResult;
  readonly entry: CreditEntry;
  readonly command: CommandController;
  /** Whether a person is asked if what they typed may go. */
  readonly isLeaving: boolean;
  readonly language: Language;
  readonly today: string | undefined;
  readonly onChange: (entry: CreditEntry) => void;
  readonly onSubmit: () => void;
  readonly onClose: (reason: CloseReason) => void;
}

/** The dialog's content while the invoice can be credited (billing.md 6.11). */
export function creditForm(options: CreditFormOptions): TemplateResult {
  const { invoice, title, entry, command, language, onChange, onSubmit } = options;
  const inputs = creditInputs(entry);
  const preview = previewCredit(invoice, inputs);
  const credits = new Map(
    inputs.flatMap(({ line }, index) => {
      const credit = preview.lines[index];
      return credit ? [[line, credit] as const] : [];
    }),
  );
  const { total } = preview.figures;
  const { credit } = language.texts;
  const what = isPositive(total)
    ? credit.issueOf(formatAmount(total, invoice.currency, language))
    : credit.issue;
  const submit = (event: Event) => {
    event.preventDefault();
    onSubmit();
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onSubmit();
  };
  const message = preview.refusal
    ? refusalText(preview.refusal, language)
    : command.errorAt('lines') && inputs.length === 0
      ? credit.chooseLine
      : command.messageBeside(['reason', 'issuedOn', 'lines']);
  return html`<form class="dialog-body" novalidate @submit=${submit} @keydown=${onKeydown}>
    ${title} ${limits(invoice, language)} ${toolbar(options)}
    ${creditLines({
      invoice,
      entry,
      credits,
      language,
      onChange: (line, text) => onChange(withLine(entry, line, text)),
    })}
    ${fields(options)} ${creditTotals(invoice, preview, language)} ${errorBanner(message)}
    ${footer(options, what)}
  </form>`;
}

function toolbar({ invoice, entry, language, onChange }: CreditFormOptions): TemplateResult {
  const { credit, buttons } = language.texts;
  const button = (label: string, lines: () => CreditEntry['lines']) =>
    html`<button
      class="button"
      part="button"
      type="button"
      @click=${() => onChange({ ...entry, lines: lines() })}
    >
      ${label}
    </button>`;
  const basis = invoice.taxMode === 'inclusive' ? credit.withTax : credit.beforeTax;
  return html`<div class="toolbar" part="lines-toolbar">
    ${button(credit.everything, () => everythingLeft(invoice))} ${button(buttons.clear, () => new Map())}
    <span class="hint">${basis}</span>
  </div>`;
}

function fields({ entry, command, language, today, onChange }: CreditFormOptions): TemplateResult {
  const { words } = language.texts;
  return html`<div class="fields why">
    ${textField({
      id: 'reason',
      language,
      label: words.reason,
      value: entry.reason,
      error: command.errorAt('reason'),
      onInput: (reason) => onChange({ ...entry, reason }),
    })}
    ${dayField({
      id: 'issued-on',
      today,
      language,
      label: words.date,
      value: entry.issuedOn,
      error: command.errorAt('issuedOn'),
      onInput: (issuedOn) => onChange({ ...entry, issuedOn }),
    })}
  </div>`;
}

function footer({ command, isLeaving, language, onClose }: CreditFormOptions, what: string): TemplateResult {
  const { credit, buttons } = language.texts;
  return html`<div class="footer" part="footer">
    ${isLeaving ? html`<p class="banner warning" role="alert">${credit.leaving}</p>` : nothing}
    <slot name="actions"></slot>
    <button class="button" part="close-button button" type="button" @click=${() => onClose('cancel')}>
      ${isLeaving ? credit.discard : buttons.cancel}
    </button>
    <button class="button primary" part="button primary" type="submit" ?disabled=${command.isRunning}>
      ${what}
    </button>
  </div>`;
}
