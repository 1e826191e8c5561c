import { allocatedTo, creditedOf, type CreditPreview, type OpenInvoice } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { formatAmount, formatDecimal } from '../text/format.js';

/** What the invoice comes to and the most that can be credited, before anyone reaches for more. */
export function limits(invoice: OpenInvoice, language: string): TemplateResult {
  const money = (amount: typeof invoice.amountDue) => formatAmount(amount, invoice.currency, language);
  const figure = (name: string, amount: typeof invoice.amountDue) =>
    html`<div>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  const most = html`<div class="most">
    <dt>Amount due</dt>
    <dd class="amount">${money(invoice.amountDue)}</dd>
    <dd class="hint">The most that can be credited</dd>
  </div>`;
  return html`<dl class="panel facts" part="limits">
    ${figure('Total', invoice.figures.total)} ${figure('Paid', allocatedTo(invoice))}
    ${figure('Already credited', creditedOf(invoice))} ${most}
  </dl>`;
}

/** What the credit note comes to, and what is due after it. */
export function creditTotals(
  { currency }: OpenInvoice,
  preview: CreditPreview,
  language: string,
): TemplateResult {
  const money = (amount: CreditPreview['amountDue']) => formatAmount(amount, currency, language);
  const { subtotal, taxes, total } = preview.figures;
  return html`<dl class="totals" part="totals">
    <dt>Subtotal</dt>
    <dd class="amount">${money(subtotal)}</dd>
    ${taxes.map(
      ({ percent, tax }) =>
        html`<dt>Tax ${formatDecimal(percent, language)} %</dt>
          <dd class="amount">${money(tax)}</dd>`,
    )}
    <dt class="total">Credit</dt>
    <dd class="amount total">${money(total)}</dd>
    <dt>Amount due after</dt>
    <dd class=${preview.refusal ? 'amount over' : 'amount'}>${money(preview.amountDue)}</dd>
  </dl>`;
}
