import type { FailedPayment, PaymentPart, PendingPayment } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import type { Destination } from '../events.js';
import { cardTable } from '../parts/card-table.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';

/** The invoices an online payment is for, while no money has come of it. */
export function partsSection(
  { parts, currency, status }: PendingPayment | FailedPayment,
  language: Language,
  onNavigate: (to: Destination, id: string) => void,
): TemplateResult {
  const { words, payment: texts } = language.texts;
  const row = ({ invoice, invoiceNumber, amount }: PaymentPart) =>
    html`<tr role="row">
      <th role="rowheader" scope="row">
        <button class="link number" part="link" type="button" @click=${() => onNavigate('invoice', invoice)}>
          ${invoiceNumber}
        </button>
      </th>
      <td role="cell" data-label=${words.amount} class="amount">
        ${formatAmount(amount, currency, language)}
      </td>
    </tr>`;
  const title = status === 'pending' ? texts.forInvoices : texts.wereForInvoices;
  return html`<section class="section" aria-label=${title}>
    <h3 class="section-title">${title}</h3>
    ${cardTable({ part: 'allocations', columns: [words.invoice, { amount: words.amount }], rows: parts.map(row) })}
  </section>`;
}
