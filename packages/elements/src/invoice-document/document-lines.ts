import type { Adjustment, Invoice, InvoiceFigures, Line, LineFigures } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDay, formatDecimal, formatPercent, formatPrice } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { DocumentOptions } from './invoice-document.js';

/** The lines with what each comes to; item codes where the template shows them (billing.md I-27). */
export function documentLines(
  { invoice, issuedWith, language }: DocumentOptions,
  figures: InvoiceFigures,
): TemplateResult {
  const { showItemCode } = issuedWith.template;
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
    rows: invoice.lines.map((line, index) =>
      lineRow(
        invoice,
        showItemCode ? line : { ...line, itemCode: undefined },
        figures.lines[index],
        language,
      ),
    ),
  });
}

/** A line without its item code, where the template does not show it. */
type PrintedLine = Omit<Line, 'itemCode'> & { readonly itemCode?: string | undefined };

function lineRow(
  { currency }: Invoice,
  {
    description,
    quantity,
    unitPrice,
    baseQuantity,
    discounts,
    charges,
    taxes,
    itemCode,
    servedOn,
  }: PrintedLine,
  figures: LineFigures | undefined,
  language: Language,
): TemplateResult {
  const { words, invoice: texts } = language.texts;
  const discount = adjustmentText(discounts, currency, language);
  const charge = adjustmentText(charges, currency, language);
  const tax = taxes?.map(({ percent }) => formatPercent(percent, language)).join(' + ');
  const about = [itemCode, servedOn && formatDay(servedOn, language), charge && texts.charge(charge)]
    .filter((one) => one !== undefined && one !== '')
    .map((one, place) => html`${place > 0 ? ' · ' : nothing}<bdi>${one}</bdi>`);
  return html`<tr part="line" role="row">
    <th role="rowheader" scope="row" class="description">
      <bdi>${description}</bdi>${about.length > 0 ? html`<br /><span class="hint">${about}</span>` : nothing}
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
