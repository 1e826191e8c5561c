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

/** What a credit note is filled in with. */
export interface CreditFormOptions {
  readonly invoice: OpenInvoice;
  readonly title: TemplateResult;
  readonly entry: CreditEntry;
  readonly command: CommandController;
  /** Whether a person is asked if what they typed may go. */
  readonly isLeaving: boolean;
  readonly language: string;
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
  const what = isPositive(total) ? ` of ${formatAmount(total, invoice.currency, language)}` : '';
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
      ? 'Choose at least one line to credit.'
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

function toolbar({ invoice, entry, onChange }: CreditFormOptions): TemplateResult {
  const button = (label: string, lines: () => CreditEntry['lines']) =>
    html`<button
      class="button"
      part="button"
      type="button"
      @click=${() => onChange({ ...entry, lines: lines() })}
    >
      ${label}
    </button>`;
  const basis =
    invoice.taxMode === 'inclusive' ? 'Amounts include tax.' : 'Amounts are before tax; tax is added.';
  return html`<div class="toolbar" part="lines-toolbar">
    ${button('Everything that is left', () => everythingLeft(invoice))} ${button('Clear', () => new Map())}
    <span class="hint">${basis}</span>
  </div>`;
}

function fields({ entry, command, onChange }: CreditFormOptions): TemplateResult {
  return html`<div class="fields why">
    ${textField({
      id: 'reason',
      label: 'Reason',
      value: entry.reason,
      error: command.errorAt('reason'),
      onInput: (reason) => onChange({ ...entry, reason }),
    })}
    ${dayField({
      id: 'issued-on',
      label: 'Date',
      value: entry.issuedOn,
      error: command.errorAt('issuedOn'),
      onInput: (issuedOn) => onChange({ ...entry, issuedOn }),
    })}
  </div>`;
}

function footer({ command, isLeaving, onClose }: CreditFormOptions, what: string): TemplateResult {
  return html`<div class="footer" part="footer">
    ${
      isLeaving
        ? html`<p class="banner warning" role="alert">
            What you filled in is lost when you close. Close again to discard it.
          </p>`
        : nothing
    }
    <slot name="actions"></slot>
    <button class="button" part="close-button button" type="button" @click=${() => onClose('cancel')}>
      ${isLeaving ? 'Discard and close' : 'Cancel'}
    </button>
    <button class="button primary" part="button primary" type="submit" ?disabled=${command.isRunning}>
      Issue credit note${what}
    </button>
  </div>`;
}
