import { creditedOf, isZero, proposeCredit, type OpenInvoice, type PaidInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyField } from '../fields/field.js';
import type { CreditFormTexts } from '../text/english/credit-form.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import { everythingLeft, linesOf, type CreditEntry } from './credit-entry.js';

/** The quick ways to choose what is credited. */
export interface ChoicesOptions {
  readonly invoice: OpenInvoice | PaidInvoice;
  readonly entry: CreditEntry;
  readonly texts: CreditFormTexts;
  readonly language: Language;
  readonly onChange: (entry: CreditEntry) => void;
}

/** All of the invoice, or what is left of it; an amount, spread over the lines; nothing. Each only ticks lines. */
export function creditChoices({ invoice, entry, texts, language, onChange }: ChoicesOptions): TemplateResult {
  const { credit, buttons } = language.texts;
  const button = (label: string, onClick: () => void) =>
    html`<button class="button" part="button" type="button" @click=${onClick}>${label}</button>`;
  const all = isZero(creditedOf(invoice)) ? texts.whole : credit.everything;
  const basis = invoice.taxMode === 'inclusive' ? credit.withTax : credit.beforeTax;
  const proposed = entry.amount === '' ? undefined : proposeCredit(invoice, entry.amount);
  const error = proposed && !proposed.ok ? refusalText(proposed.reason, language) : undefined;
  const missing =
    proposed?.ok && !isZero(proposed.value.missing)
      ? texts.unplaced(formatAmount(proposed.value.missing, invoice.currency, language))
      : undefined;
  const spread = () => {
    if (proposed?.ok) onChange({ ...entry, lines: linesOf(proposed.value.lines) });
  };
  return html`<div class="toolbar quick" part="lines-toolbar">
      ${button(all, () => onChange({ ...entry, amount: '', lines: everythingLeft(invoice) }))}
      ${button(buttons.clear, () => onChange({ ...entry, amount: '', lines: new Map() }))}
      <div class="spread">
        ${moneyField({
          ...{ id: 'spread', label: texts.amount, value: entry.amount, language, inline: true },
          ...{ currency: invoice.currency, error, optional: true },
          onInput: (amount) => onChange({ ...entry, amount }),
        })}
        <button class="button" part="button" type="button" ?disabled=${!proposed?.ok} @click=${spread}>
          ${texts.spread}
        </button>
      </div>
    </div>
    <p class="hint" role="status">${missing ?? nothing} ${basis}</p>`;
}
