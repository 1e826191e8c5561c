import { installmentStandings, isPositive, negate } from '@billkit/billing';
import type { Invoice, InvoiceFigures, IssuedInvoice } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { adjustmentRows, dueRow, payableRows, settlementRows } from '../parts/figure-rows.js';
import { rateNamesOf, taxName } from '../parts/rate-names.js';
import { filled } from '../text/filled.js';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';

/** Subtotal to amount due. */
export function documentTotals(
  invoice: Invoice,
  figures: InvoiceFigures,
  language: Language,
): TemplateResult {
  const { subtotal, discount, documentDiscount, taxes, total } = figures;
  const money = (amount: typeof total) => formatAmount(amount, invoice.currency, language);
  const row = (name: unknown, amount: typeof total, style = '') =>
    html`<dt class=${style}>${name}</dt>
      <dd class=${`amount ${style}`}>${money(amount)}</dd>`;
  const { words, editor, invoice: texts } = language.texts;
  const names = rateNamesOf(invoice.lines, language);
  const taxRow = ({ percent, base, tax }: (typeof taxes)[number]) =>
    row(
      html`<bdi>${taxName(percent, names, language)}</bdi>
        ${filled(editor.taxOn, { amount: html`<bdi>${money(base)}</bdi>` })}`,
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
    ${adjustmentRows(figures, invoice).map(([reason, amount]) => row(html`<bdi>${reason}</bdi>`, amount))}
    ${taxes.map(taxRow)} ${row(words.total, total, isIssued ? 'sum' : 'total')}
    ${payableRows(figures, language).map(([name, amount]) => row(name, amount))}
    ${isIssued ? settlementRows(invoice, language).map(([name, amount]) => row(name, amount)) : nothing}
    ${isIssued ? row(...due(invoice)) : nothing}
  </dl>`;
}

/** What is to be paid in parts, each with its day; nothing where all of it is due at once. */
export function documentInstallments(invoice: Invoice, language: Language): TemplateResult | typeof nothing {
  if (invoice.status === 'draft' || !invoice.installments) return nothing;
  const { words, invoice: texts } = language.texts;
  const money = (amount: IssuedInvoice['figures']['total']) =>
    formatAmount(amount, invoice.currency, language);
  return html`<table class="installments" part="installments">
    <caption>
      ${texts.installments}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.due}</th>
        <th scope="col" class="amount">${words.amount}</th>
        <th scope="col" class="amount">${words.amountDue}</th>
      </tr>
    </thead>
    <tbody>
      ${installmentStandings(invoice).map(
        ({ dueOn, amount, amountDue }) =>
          html`<tr>
            <th scope="row">${formatDay(dueOn, language)}</th>
            <td class="amount">${money(amount)}</td>
            <td class="amount">${money(amountDue)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
