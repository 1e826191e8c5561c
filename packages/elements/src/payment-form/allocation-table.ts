import {
  invoiceStandings,
  isNegative,
  type Day,
  type OpenInvoice,
  type SpreadPreview,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { badge } from '../parts/badges.js';
import { cardTable } from '../parts/card-table.js';
import { loading } from '../parts/states.js';
import { formatAmount, formatDay } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import { tickedAmount, type PaymentEntry } from './payment-entry.js';

/** The invoices a payment can settle, and what of it each gets. */
export interface AllocationTableOptions {
  readonly invoices: readonly OpenInvoice[];
  readonly entry: PaymentEntry;
  readonly preview: SpreadPreview;
  readonly today: Day | undefined;
  readonly language: string;
  /** Whether the client's invoices are still being read. */
  readonly isLoading: boolean;
  readonly onOldestDue: () => void;
  readonly onClear: () => void;
  /** `null` unticks the invoice. */
  readonly onApply: (invoice: OpenInvoice, amount: string | null) => void;
}

/** The invoices with the strategies that fill them in, or why there are none. */
export function allocationSection(options: AllocationTableOptions): TemplateResult {
  const { invoices, entry, isLoading, onOldestDue, onClear } = options;
  const button = (label: string, onClick: () => void) =>
    html`<button class="button" part="button" type="button" @click=${onClick}>${label}</button>`;
  const none = entry.client
    ? 'Nothing is owed. The whole amount stays unallocated, ready for later invoices.'
    : 'Choose a client to see what they owe.';
  return html`<section class="section" aria-label="Allocation">
    <div class="header">
      <h3 class="section-title">Apply to invoices</h3>
      ${
        invoices.length > 0
          ? html`<div class="toolbar" part="strategy-buttons">
              ${button('Oldest due first', onOldestDue)} ${button('Clear', onClear)}
            </div>`
          : nothing
      }
    </div>
    ${invoices.length > 0 ? allocationTable(options) : isLoading ? loading() : html`<p class="muted">${none}</p>`}
  </section>`;
}

/** One row an invoice: tick it, or type what it gets, which ticks it. */
function allocationTable(options: AllocationTableOptions): TemplateResult {
  return cardTable({
    label: 'Invoices to settle',
    part: 'allocations',
    columns: [
      { unseen: 'Apply' },
      'Invoice',
      'Issued',
      'Due',
      { amount: 'Total' },
      { amount: 'Amount due' },
      { amount: 'Apply' },
      { amount: 'Left to pay' },
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
        aria-label=${`Apply to invoice ${invoice.number}`}
        .checked=${live(text !== undefined)}
        @change=${(event: Event) => {
          const isTicked = (event.target as HTMLInputElement).checked;
          onApply(invoice, isTicked ? tickedAmount(preview, invoice) : null);
        }}
      />
    </td>
    <th role="rowheader" scope="row" class="number" data-label="Invoice">${invoice.number}</th>
    <td role="cell" data-label="Issued" class="number issued">${formatDay(invoice.issuedOn, language)}</td>
    <td role="cell" data-label="Due">
      <span class="badges"
        ><span class="number">${formatDay(invoice.dueOn, language)}</span> ${
          isOverdue ? badge('Overdue', 'danger') : nothing
        }</span
      >
    </td>
    <td role="cell" data-label="Total" class="amount">${money(invoice.figures.total)}</td>
    <td role="cell" data-label="Amount due" class="amount">${money(invoice.amountDue)}</td>
    <td role="cell" data-label="Apply" class="amount apply">
      <input
        class="input amount"
        part=${error ? 'allocation-apply input invalid' : 'allocation-apply input'}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label=${`Amount for invoice ${invoice.number}`}
        aria-invalid=${error ? 'true' : 'false'}
        aria-describedby=${ifDefined(error ? errorId : undefined)}
        .value=${live(text ?? '')}
        @input=${(event: Event) => {
          const { value } = event.target as HTMLInputElement;
          onApply(invoice, value === '' ? null : value);
        }}
      />
      ${error ? html`<p class="error" part="error" id=${errorId}>${error}</p>` : nothing}
    </td>
    <td
      role="cell"
      data-label="Left to pay"
      class=${isNegative(left) ? 'amount below-zero' : 'amount'}
      part="allocation-remaining"
    >
      ${money(left)}
    </td>
  </tr>`;
}
