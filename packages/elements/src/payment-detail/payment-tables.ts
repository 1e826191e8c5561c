import { allocatedFrom, type Allocation, type Payment, type Refund } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { Destination } from '../events.js';
import { badge } from '../parts/badges.js';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDay } from '../text/format.js';

/** What a payment's own facts are. */
export function paymentFacts(payment: Payment, language: string): TemplateResult {
  const { client, payer, location, receivedOn, method, description } = payment;
  const fact = (name: string, value: string | undefined) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`
      : nothing;
  return html`<dl class="facts" part="facts">
    ${fact('Client', client.name)} ${fact('Paid by', payer?.name)} ${fact('Location', location?.name)}
    ${fact('Date', formatDay(receivedOn, language))} ${fact('Method', method.name)}
    ${fact('Description', description)}
    ${payment.status === 'void' ? fact('Voided', formatDay(payment.voidedOn, language)) : nothing}
    ${payment.status === 'void' ? fact('Reason', payment.reason) : nothing}
  </dl>`;
}

/** Where the money is: three figures that add up to the amount. */
export function paymentFigures(payment: Payment, language: string): TemplateResult {
  const money = (amount: Payment['amount']) => formatAmount(amount, payment.currency, language);
  const figure = (name: string, amount: Payment['amount'], part = '') =>
    html`<div part=${part}>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  return html`<dl class="panel figures" part="figures" aria-label="Where the money is">
    ${figure('Amount', payment.amount)}
    ${
      payment.status === 'received'
        ? html`${figure('Allocated', allocatedFrom(payment))} ${figure('Refunded', payment.refunded)}
          ${figure('Unallocated', payment.unallocated, 'unapplied')}`
        : nothing
    }
  </dl>`;
}

/** The invoices the money went to, with those it was taken back from. */
export function allocationTable(
  allocations: readonly Allocation[],
  language: string,
  onOpen: (allocation: Allocation) => void,
  onNavigate: (to: Destination, id: string) => void,
): TemplateResult {
  const row = (allocation: Allocation) => {
    const { number, invoice, invoiceNumber, allocatedOn, amount, currency, status } = allocation;
    const isActive = status === 'active';
    return html`<tr class=${isActive ? '' : 'muted'} part="allocation-row" role="row">
      <th role="rowheader" scope="row">
        ${
          isActive
            ? html`<button class="link number" part="link" type="button" @click=${() => onOpen(allocation)}>
                ${number}
              </button>`
            : html`<span class="number">${number}</span>`
        }
      </th>
      <td role="cell" data-label="Invoice">
        <button class="link number" part="link" type="button" @click=${() => onNavigate('invoice', invoice)}>
          ${invoiceNumber}
        </button>
      </td>
      <td role="cell" data-label="Date" class="number">${formatDay(allocatedOn, language)}</td>
      <td role="cell" data-label="Amount" class="amount">${formatAmount(amount, currency, language)}</td>
      <td role="cell" data-label="State">${isActive ? 'Allocated' : badge('Removed', '')}</td>
    </tr>`;
  };
  return cardTable({
    part: 'allocations',
    columns: ['Allocation', 'Invoice', 'Date', { amount: 'Amount' }, 'State'],
    rows: allocations.map(row),
  });
}

/** The money that was given back. */
export function refundTable(refunds: readonly Refund[], language: string): TemplateResult {
  const row = ({ refundedOn, method, description, amount, currency }: Refund) =>
    html`<tr role="row">
      <th role="rowheader" scope="row" class="number">${formatDay(refundedOn, language)}</th>
      <td role="cell" data-label="Method">${method.name}</td>
      <td role="cell" data-label="Description"><bdi>${description ?? '–'}</bdi></td>
      <td role="cell" data-label="Amount" class="amount">${formatAmount(amount, currency, language)}</td>
    </tr>`;
  return cardTable({
    part: 'refunds',
    columns: ['Refunded', 'Method', 'Description', { amount: 'Amount' }],
    rows: refunds.map(row),
  });
}
