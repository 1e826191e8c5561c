import { figuresOf, isPositive, negate } from '@billkit/billing';
import type {
  Adjustment,
  Invoice,
  InvoiceFigures,
  IssuedInvoice,
  Line,
  LineFigures,
  PaidInvoice,
  Party,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { adjustmentRows, dueRow, payableRows, settlementRows } from '../parts/figure-rows.js';
import { cardTable } from '../parts/card-table.js';
import { rateNamesOf, taxName } from '../parts/rate-names.js';
import { filled } from '../text/filled.js';
import { formatAmount, formatDay, formatDecimal, formatPercent, formatPrice } from '../text/format.js';
import type { Language } from '../text/language.js';

/** The invoice as a letter: who, to whom, what for, how much. */
export function invoiceDocument(invoice: Invoice, language: Language): TemplateResult {
  const figures = figuresOf(invoice);
  const { location, client, payer, memo } = invoice;
  const { words, invoice: texts } = language.texts;
  return html`<div class="document" part="document">
    <div class="letterhead">
      ${location ? partyBlock(texts.from, location) : nothing}
      <div class="kind">
        <p class="kind-name">${texts.kind[invoice.status]}</p>
        ${invoice.number === null ? nothing : html`<p class="number">${invoice.number}</p>`}
      </div>
    </div>
    <div class="addressing">
      <div class="parties">
        ${partyBlock(texts.for, client)} ${payer ? partyBlock(words.invoiceTo, payer) : nothing}
      </div>
      ${facts(invoice, language)}
    </div>
    ${memo ? html`<p class="memo" part="memo"><bdi>${memo}</bdi></p>` : nothing}
    ${lineTable(invoice, figures, language)} ${totals(invoice, figures, language)}
  </div>`;
}

/** Says above the document that it was withdrawn; nothing for one that was not. */
export function voidBanner(invoice: Invoice, language: Language): TemplateResult | typeof nothing {
  if (invoice.status !== 'void') return nothing;
  return html`<p class="banner warning" part="banner">
    ${language.texts.invoice.voidSince(formatDay(invoice.voidedOn, language))}
    ${invoice.reason ? html`<bdi>${invoice.reason}</bdi>` : nothing}
  </p>`;
}

function partyBlock(role: string, { name, address }: Party): TemplateResult {
  return html`<div class="party">
    <p class="muted role">${role}</p>
    <p class="name"><bdi>${name}</bdi></p>
    ${address ? html`<p class="address"><bdi>${address}</bdi></p>` : nothing}
  </div>`;
}

/** What is written off was not paid. */
const settledText = ({ writtenOff }: PaidInvoice, { texts }: Language): string =>
  isPositive(writtenOff) ? texts.invoice.settledOn : texts.invoice.paidOn;

function facts(invoice: Invoice, language: Language): TemplateResult {
  const fact = (name: string, value: string | undefined) =>
    value
      ? html`<div>
          <dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>
        </div>`
      : nothing;
  const { issuedOn, dueOn, practitioner, reference } = invoice;
  const { words } = language.texts;
  return html`<dl class="details" part="facts">
    ${fact(words.issued, formatDay(issuedOn, language))}
    ${fact(words.due, dueOn && formatDay(dueOn, language))}
    ${invoice.status === 'paid' ? fact(settledText(invoice, language), formatDay(invoice.paidOn, language)) : nothing}
    ${fact(words.practitioner, practitioner?.name)} ${fact(words.reference, reference)}
  </dl>`;
}

function lineTable(invoice: Invoice, figures: InvoiceFigures, language: Language): TemplateResult {
  const { words, invoice: texts } = language.texts;
  if (invoice.lines.length === 0) return html`<p class="muted">${texts.noLines}</p>`;
  const amount = invoice.taxMode === 'inclusive' ? words.amountWithTax : words.amount;
  return cardTable({
    label: words.lines,
    part: 'lines',
    columns: [
      words.description,
      ...[words.quantity, words.price, words.discount, words.tax, amount].map((name) => ({ amount: name })),
    ],
    rows: invoice.lines.map((line, index) => lineRow(invoice, line, figures.lines[index], language)),
  });
}

function lineRow(
  { currency }: Invoice,
  { description, quantity, unitPrice, baseQuantity, discounts, charges, taxes, itemCode, servedOn }: Line,
  figures: LineFigures | undefined,
  language: Language,
): TemplateResult {
  const { words, invoice: texts } = language.texts;
  const discount = adjustmentText(discounts, currency, language);
  const charge = adjustmentText(charges, currency, language);
  const tax = taxes?.map(({ percent }) => formatPercent(percent, language)).join(' + ');
  const about = [itemCode, servedOn && formatDay(servedOn, language), charge && texts.charge(charge)];
  const hint = about.filter(Boolean).join(' · ');
  return html`<tr part="line" role="row">
    <th role="rowheader" scope="row" class="description">
      <bdi>${description}</bdi>${hint ? html`<br /><span class="hint">${hint}</span>` : nothing}
    </th>
    <td role="cell" data-label=${words.quantity} class="amount">${formatDecimal(quantity, language)}</td>
    <td role="cell" data-label=${words.price} class="amount">
      ${formatPrice(unitPrice, currency, language)}
      ${baseQuantity ? html`<span class="hint">${texts.per(formatDecimal(baseQuantity, language))}</span>` : nothing}
    </td>
    <td role="cell" data-label=${words.discount} class=${discount ? 'amount' : 'amount none'}>
      <bdi>${discount ?? '–'}</bdi>
    </td>
    <td role="cell" data-label=${words.tax} class=${tax ? 'amount' : 'amount none'}>
      <bdi>${tax ?? '–'}</bdi>
    </td>
    <td role="cell" data-label=${words.amount} class="amount comes-to">
      ${figures ? formatAmount(figures.amount, currency, language) : '–'}
    </td>
  </tr>`;
}

/** Discounts or charges as they were stated: "10% + €5.00". */
const adjustmentText = (
  adjustments: readonly Adjustment[] | undefined,
  currency: Invoice['currency'],
  language: Language,
): string | undefined =>
  adjustments
    ?.map((one) =>
      one.type === 'percent'
        ? formatPercent(one.percent, language)
        : formatAmount(one.amount, currency, language),
    )
    .join(' + ');

function totals(invoice: Invoice, figures: InvoiceFigures, language: Language): TemplateResult {
  const { subtotal, discount, documentDiscount, taxes, total } = figures;
  const money = (amount: typeof total) => formatAmount(amount, invoice.currency, language);
  const row = (name: string, amount: typeof total, style = '') =>
    html`<dt class=${style}><bdi>${name}</bdi></dt>
      <dd class=${`amount ${style}`}>${money(amount)}</dd>`;
  const { words, editor, invoice: texts } = language.texts;
  const names = rateNamesOf(invoice.lines, language);
  const taxRow = ({ percent, base, tax }: (typeof taxes)[number]) =>
    row(
      `${taxName(percent, names, language)} ${filled(editor.taxOn, { amount: money(base) }).join('')}`,
      tax,
    );
  const isIssued = invoice.status !== 'draft';
  const due = (issued: IssuedInvoice) => {
    const [name, amount] = dueRow(issued, language);
    return [name, amount, 'total'] as const;
  };
  return html`<dl class="totals" part="totals">
    ${isPositive(discount) ? row(texts.discountsGiven, discount, 'muted') : nothing}
    ${row(words.subtotal, subtotal)}
    ${isPositive(documentDiscount) ? row(words.documentDiscount, negate(documentDiscount)) : nothing}
    ${adjustmentRows(figures, invoice).map(([reason, amount]) => row(reason, amount))} ${taxes.map(taxRow)}
    ${row(words.total, total, isIssued ? 'sum' : 'total')}
    ${payableRows(figures, language).map(([name, amount]) => row(name, amount))}
    ${isIssued ? settlementRows(invoice, language).map(([name, amount]) => row(name, amount)) : nothing}
    ${isIssued ? row(...due(invoice)) : nothing}
  </dl>`;
}
