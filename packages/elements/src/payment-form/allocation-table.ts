import {
  invoiceStandings,
  isNegative,
  type Day,
  type OpenInvoice,
  type SpreadPreview,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { decimalInput } from '../fields/decimal-input.js';
import { badge } from '../parts/badges.js';
import { cardTable } from '../parts/card-table.js';
import { loading } from '../parts/states.js';
import { formatAmount, formatDay } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import { tickedAmount, type PaymentEntry, type Strategy } from './payment-entry.js';
import type { Language } from '../text/language.js';

/** The invoices a payment can settle, and what of it each gets. */
export interface AllocationTableOptions {
  readonly invoices: readonly OpenInvoice[];
  readonly entry: PaymentEntry;
  readonly preview: SpreadPreview;
  readonly today: Day | undefined;
  readonly language: Language;
  /** Whether the client's invoices are still being read. */
  readonly isLoading: boolean;
  readonly onSpread: (strategy: Strategy) => void;
  readonly onClear: () => void;
  /** `null` unticks the invoice. */
  readonly onApply: (invoice: OpenInvoice, amount: string | null) => void;
}

/** The invoices with the strategies that fill them in, or why there are none. */
export function allocationSection(options: AllocationTableOptions): TemplateResult {
  const { invoices, entry, isLoading, language, onSpread, onClear } = options;
  const { payments, buttons } = language.texts;
  const button = (label: string, onClick: () => void) =>
    html`<button class="button" part="button" type="button" @click=${onClick}>${label}</button>`;
  const none = entry.client ? payments.nothingOwed : payments.chooseClientFirst;
  return html`<section class="section" aria-label=${payments.allocation}>
    <div class="header">
      <h3 class="section-title">${payments.applyToInvoices}</h3>
      ${
        invoices.length > 0
          ? html`<div class="toolbar" part="strategy-buttons">
              ${button(payments.oldestDueFirst, () => onSpread('oldest'))}
              ${button(payments.exactMatch, () => onSpread('exact'))}
              ${button(payments.proportional, () => onSpread('proportional'))}
              ${button(buttons.clear, onClear)}
            </div>`
          : nothing
      }
    </div>
    ${invoices.length > 0 ? allocationTable(options) : isLoading ? loading(language) : html`<p class="muted">${none}</p>`}
  </section>`;
}

/** One row an invoice: tick it, or type what it gets, which ticks it. */
function allocationTable(options: AllocationTableOptions): TemplateResult {
  const { words, payments, buttons } = options.language.texts;
  return cardTable({
    label: payments.toSettle,
    part: 'allocations',
    columns: [
      { unseen: buttons.apply },
      ...[words.invoice, words.issued, words.due],
      { amount: words.total },
      { amount: words.amountDue },
      { amount: buttons.apply },
      { amount: payments.leftToPay },
    ],
    rows: repeat(
      options.invoices,
      ({ id }) => id,
      (invoice, index) => row(invoice, index, options),
    ),
  });
}

function row(invoice: OpenInvoice, index: number, options: AllocationTableOptions): TemplateResult {
  const { entry, preview, today, language, onApply } = options;
  const { words, payments, buttons, standings } = language.texts;
  const money = (amount: OpenInvoice['amountDue']) => formatAmount(amount, invoice.currency, language);
  const text = entry.applied.get(invoice.id);
  const figures = preview.rows[index];
  const error = figures?.refusal ? refusalText(figures.refusal, language) : undefined;
  const isOverdue = today !== undefined && invoiceStandings(invoice, today).includes('overdue');
  const left = figures?.amountDue ?? invoice.amountDue;
  const errorId = `apply-${invoice.id}-error`;
  return html`<tr class="settle" part="allocation-row" role="row">
    <td role="cell">
      <input
        type="checkbox"
        aria-label=${payments.applyTo(invoice.number)}
        .checked=${live(text !== undefined)}
        @change=${(event: Event) => {
          const isTicked = (event.target as HTMLInputElement).checked;
          onApply(invoice, isTicked ? tickedAmount(preview, invoice) : null);
        }}
      />
    </td>
    <th role="rowheader" scope="row" class="number" data-label=${words.invoice}>${invoice.number}</th>
    <td role="cell" data-label=${words.issued} class="number issued">
      ${formatDay(invoice.issuedOn, language)}
    </td>
    <td role="cell" data-label=${words.due}>
      <span class="badges"
        ><span class="number">${formatDay(invoice.dueOn, language)}</span> ${
          isOverdue ? badge(standings.overdue, 'danger') : nothing
        }</span
      >
    </td>
    <td role="cell" data-label=${words.total} class="amount">${money(invoice.figures.total)}</td>
    <td role="cell" data-label=${words.amountDue} class="amount">${money(invoice.amountDue)}</td>
    <td role="cell" data-label=${buttons.apply} class="amount apply">
      ${decimalInput({
        ...{ id: `apply-${invoice.id}`, value: text ?? '', language, currency: invoice.currency },
        part: 'allocation-apply',
        label: payments.amountFor(invoice.number),
        isInvalid: error !== undefined,
        describedBy: error ? errorId : undefined,
        onInput: (value) => onApply(invoice, value === '' ? null : value),
      })}
      ${error ? html`<p class="error" part="error" id=${errorId}>${error}</p>` : nothing}
    </td>
    <td
      role="cell"
      data-label=${payments.leftToPay}
      class=${isNegative(left) ? 'amount below-zero' : 'amount'}
      part="allocation-remaining"
    >
      ${money(left)}
    </td>
  </tr>`;
}
