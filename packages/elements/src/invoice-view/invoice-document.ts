import { allocatedTo, amountDueOf, creditedOf, figuresOf, isPositive } from '@billkit/billing';
import type { Discount, Invoice, InvoiceFigures, Line, LineFigures, Party } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDay, formatDecimal, formatPrice } from '../text/format.js';

/** The invoice as a letter: who, to whom, what for, how much. */
export function invoiceDocument(invoice: Invoice, language: string): TemplateResult {
  const figures = figuresOf(invoice);
  return html`<div class="document" part="document">
    <div class="parties">
      ${invoice.location ? partyBlock('From', invoice.location) : nothing}
      ${partyBlock('For', invoice.client)}
      ${invoice.payer ? partyBlock('Invoice to', invoice.payer) : nothing}
    </div>
    ${facts(invoice, language)}
    ${invoice.memo ? html`<p class="memo" part="memo">${invoice.memo}</p>` : nothing}
    ${lineTable(invoice, figures, language)} ${totals(invoice, figures, language)}
  </div>`;
}

function partyBlock(role: string, { name, address }: Party): TemplateResult {
  return html`<div class="party">
    <p class="muted role">${role}</p>
    <p class="name"><bdi>${name}</bdi></p>
    ${address ? html`<p class="address">${address}</p>` : nothing}
  </div>`;
}

function facts(invoice: Invoice, language: string): TemplateResult {
  const fact = (name: string, value: string | undefined) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`
      : nothing;
  const { number, issuedOn, dueOn, practitioner, reference } = invoice;
  return html`<dl class="facts" part="facts">
    ${fact('Invoice', number ?? 'Draft')} ${fact('Issued', formatDay(issuedOn, language))}
    ${fact('Due', dueOn && formatDay(dueOn, language))} ${fact('Practitioner', practitioner?.name)}
    ${fact('Reference', reference)}
  </dl>`;
}

function lineTable(invoice: Invoice, figures: InvoiceFigures, language: string): TemplateResult {
  if (invoice.lines.length === 0) return html`<p class="muted">There are no lines yet.</p>`;
  const amount = invoice.taxMode === 'inclusive' ? 'Amount (with tax)' : 'Amount';
  return cardTable({
    label: 'Lines',
    part: 'lines',
    columns: [
      'Description',
      ...['Quantity', 'Price', 'Discount', 'Tax', amount].map((name) => ({ amount: name })),
    ],
    rows: invoice.lines.map((line, index) => lineRow(invoice, line, figures.lines[index], language)),
  });
}

function lineRow(
  { currency, taxMode }: Invoice,
  { description, quantity, unitPrice, discount, tax, itemCode, servedOn }: Line,
  figures: LineFigures | undefined,
  language: string,
): TemplateResult {
  const shown = taxMode === 'inclusive' ? figures?.total : figures?.net;
  const about = [itemCode, servedOn && formatDay(servedOn, language)].filter(Boolean).join(' · ');
  return html`<tr part="line" role="row">
    <th role="rowheader" scope="row" class="description">
      <span>${description}</span>${about ? html`<br /><span class="hint">${about}</span>` : nothing}
    </th>
    <td role="cell" data-label="Quantity" class="amount">${formatDecimal(quantity, language)}</td>
    <td role="cell" data-label="Price" class="amount">${formatPrice(unitPrice, currency, language)}</td>
    <td role="cell" data-label="Discount" class="amount">${discountText(discount, currency, language)}</td>
    <td role="cell" data-label="Tax" class="amount">
      ${tax ? `${formatDecimal(tax.percent, language)} %` : '–'}
    </td>
    <td role="cell" data-label="Amount" class="amount">
      ${shown ? formatAmount(shown, currency, language) : '–'}
    </td>
  </tr>`;
}

function discountText(
  discount: Discount | undefined,
  currency: Invoice['currency'],
  language: string,
): string {
  if (!discount) return '–';
  return discount.type === 'percent'
    ? `${formatDecimal(discount.percent, language)} %`
    : formatAmount(discount.amount, currency, language);
}

function totals(
  invoice: Invoice,
  { subtotal, discount, taxes, total }: InvoiceFigures,
  language: string,
): TemplateResult {
  const money = (amount: typeof total) => formatAmount(amount, invoice.currency, language);
  const row = (name: string, amount: typeof total, style = '') =>
    html`<dt class=${style}>${name}</dt>
      <dd class=${`amount ${style}`}>${money(amount)}</dd>`;
  const taxRow = ({ percent, base, tax }: (typeof taxes)[number]) =>
    row(`Tax ${formatDecimal(percent, language)} % on ${money(base)}`, tax);
  const isIssued = invoice.status !== 'draft';
  return html`<dl class="totals" part="totals">
    ${isPositive(discount) ? row('Discounts, already taken off', discount) : nothing}
    ${row('Subtotal', subtotal)} ${taxes.map(taxRow)} ${row('Total', total, 'total')}
    ${isIssued && isPositive(allocatedTo(invoice)) ? row('Paid', allocatedTo(invoice)) : nothing}
    ${
      isIssued && isPositive(creditedOf(invoice)) && invoice.status !== 'void'
        ? row('Credited', creditedOf(invoice))
        : nothing
    }
    ${isIssued ? row('Amount due', amountDueOf(invoice), 'total') : nothing}
  </dl>`;
}
