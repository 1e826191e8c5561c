import { allocatedTo, amountDueOf, creditedOffDue, figuresOf, isPositive, negate } from '@billkit/billing';
import type {
  Adjustment,
  Invoice,
  InvoiceFigures,
  Line,
  LineFigures,
  PaidInvoice,
  Party,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDay, formatDecimal, formatPrice } from '../text/format.js';

/** The invoice as a letter: who, to whom, what for, how much. */
export function invoiceDocument(invoice: Invoice, language: string): TemplateResult {
  const figures = figuresOf(invoice);
  const { location, client, payer, memo } = invoice;
  return html`<div class="document" part="document">
    <div class="letterhead">
      ${location ? partyBlock('From', location) : nothing}
      <div class="kind">
        <p class="kind-name">${kindText[invoice.status]}</p>
        ${invoice.number === null ? nothing : html`<p class="number">${invoice.number}</p>`}
      </div>
    </div>
    <div class="addressing">
      <div class="parties">
        ${partyBlock('For', client)} ${payer ? partyBlock('Invoice to', payer) : nothing}
      </div>
      ${facts(invoice, language)}
    </div>
    ${memo ? html`<p class="memo" part="memo"><bdi>${memo}</bdi></p>` : nothing}
    ${lineTable(invoice, figures, language)} ${totals(invoice, figures, language)}
  </div>`;
}

/** Says above the document that it was withdrawn; nothing for one that was not. */
export function voidBanner(invoice: Invoice, language: string): TemplateResult | typeof nothing {
  if (invoice.status !== 'void') return nothing;
  return html`<p class="banner warning" part="banner">
    Void since ${formatDay(invoice.voidedOn, language)}. It is not to be paid.
    ${invoice.reason ? html`<bdi>${invoice.reason}</bdi>` : nothing}
  </p>`;
}

/** What the document calls itself: on paper nothing else says that it is no demand. */
const kindText: Readonly<Record<Invoice['status'], string>> = {
  draft: 'Draft invoice',
  open: 'Invoice',
  paid: 'Invoice',
  void: 'Void invoice',
};

function partyBlock(role: string, { name, address }: Party): TemplateResult {
  return html`<div class="party">
    <p class="muted role">${role}</p>
    <p class="name"><bdi>${name}</bdi></p>
    ${address ? html`<p class="address"><bdi>${address}</bdi></p>` : nothing}
  </div>`;
}

/** What is written off was not paid. */
const settledText = ({ writtenOff }: PaidInvoice): string =>
  isPositive(writtenOff) ? 'Settled on' : 'Paid on';

function facts(invoice: Invoice, language: string): TemplateResult {
  const fact = (name: string, value: string | undefined) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`
      : nothing;
  const { issuedOn, dueOn, practitioner, reference } = invoice;
  return html`<dl class="details" part="facts">
    ${fact('Issued', formatDay(issuedOn, language))} ${fact('Due', dueOn && formatDay(dueOn, language))}
    ${invoice.status === 'paid' ? fact(settledText(invoice), formatDay(invoice.paidOn, language)) : nothing}
    ${fact('Practitioner', practitioner?.name)} ${fact('Reference', reference)}
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
  { currency }: Invoice,
  { description, quantity, unitPrice, baseQuantity, discounts, charges, taxes, itemCode, servedOn }: Line,
  figures: LineFigures | undefined,
  language: string,
): TemplateResult {
  const discount = adjustmentText(discounts, currency, language);
  const charge = adjustmentText(charges, currency, language);
  const tax = taxes?.map(({ percent }) => `${formatDecimal(percent, language)} %`).join(' + ');
  const about = [itemCode, servedOn && formatDay(servedOn, language), charge && `Charge ${charge}`];
  const hint = about.filter(Boolean).join(' · ');
  return html`<tr part="line" role="row">
    <th role="rowheader" scope="row" class="description">
      <bdi>${description}</bdi>${hint ? html`<br /><span class="hint">${hint}</span>` : nothing}
    </th>
    <td role="cell" data-label="Quantity" class="amount">${formatDecimal(quantity, language)}</td>
    <td role="cell" data-label="Price" class="amount">
      ${formatPrice(unitPrice, currency, language)}
      ${baseQuantity ? html`<span class="hint">per ${formatDecimal(baseQuantity, language)}</span>` : nothing}
    </td>
    <td role="cell" data-label="Discount" class=${discount ? 'amount' : 'amount none'}>
      <bdi>${discount ?? '–'}</bdi>
    </td>
    <td role="cell" data-label="Tax" class=${tax ? 'amount' : 'amount none'}><bdi>${tax ?? '–'}</bdi></td>
    <td role="cell" data-label="Amount" class="amount comes-to">
      ${figures ? formatAmount(figures.amount, currency, language) : '–'}
    </td>
  </tr>`;
}

/** Discounts or charges as they were stated: "10 % + €5.00". */
const adjustmentText = (
  adjustments: readonly Adjustment[] | undefined,
  currency: Invoice['currency'],
  language: string,
): string | undefined =>
  adjustments
    ?.map((one) =>
      one.type === 'percent'
        ? `${formatDecimal(one.percent, language)} %`
        : formatAmount(one.amount, currency, language),
    )
    .join(' + ');

function totals(
  invoice: Invoice,
  { subtotal, discount, documentDiscount, taxes, total }: InvoiceFigures,
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
    ${isPositive(discount) ? row('Discounts given', discount, 'muted') : nothing} ${row('Subtotal', subtotal)}
    ${isPositive(documentDiscount) ? row('Discount on the whole', negate(documentDiscount)) : nothing}
    ${taxes.map(taxRow)} ${row('Total', total, isIssued ? 'sum' : 'total')}
    ${isIssued && isPositive(allocatedTo(invoice)) ? row('Paid', allocatedTo(invoice)) : nothing}
    ${
      isIssued && isPositive(creditedOffDue(invoice)) && invoice.status !== 'void'
        ? row('Credited', creditedOffDue(invoice))
        : nothing
    }
    ${isIssued && isPositive(invoice.writtenOff) ? row('Written off', invoice.writtenOff) : nothing}
    ${isIssued ? row('Amount due', amountDueOf(invoice), 'total') : nothing}
  </dl>`;
}
