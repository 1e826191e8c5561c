import {
  allocatedTo,
  creditedPayableOf,
  payableOf,
  type CreditPreview,
  type OpenInvoice,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { rateNamesOf, taxName } from '../parts/rate-names.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What the invoice comes to and the most that can be credited, before anyone reaches for more. */
export function limits(invoice: OpenInvoice, language: Language): TemplateResult {
  const { words, credit } = language.texts;
  const money = (amount: typeof invoice.amountDue) => formatAmount(amount, invoice.currency, language);
  const figure = (name: string, amount: typeof invoice.amountDue) =>
    html`<div>
      <dt>${name}</dt>
      <dd class="amount">${money(amount)}</dd>
    </div>`;
  const most = html`<div class="most">
    <dt>${words.amountDue}</dt>
    <dd class="amount">${money(invoice.amountDue)}</dd>
    <dd class="hint">${credit.most}</dd>
  </div>`;
  return html`<dl class="panel facts" part="limits">
    ${figure(invoice.creditedPayable ? words.payable : words.total, invoice.figures.payable)}
    ${figure(words.paid, allocatedTo(invoice))} ${figure(credit.already, creditedPayableOf(invoice))} ${most}
  </dl>`;
}

/** What the credit note comes to, and what is due after it. */
export function creditTotals(
  { currency, lines }: OpenInvoice,
  preview: CreditPreview,
  language: Language,
): TemplateResult {
  const money = (amount: CreditPreview['amountDue']) => formatAmount(amount, currency, language);
  const { subtotal, taxes, total } = preview.figures;
  const { words, credit } = language.texts;
  const names = rateNamesOf(lines, language);
  return html`<dl class="totals" part="totals">
    <dt>${words.subtotal}</dt>
    <dd class="amount">${money(subtotal)}</dd>
    ${taxes.map(
      ({ percent, tax }) =>
        html`<dt><bdi>${taxName(percent, names, language)}</bdi></dt>
          <dd class="amount">${money(tax)}</dd>`,
    )}
    <dt class="total">${words.credit}</dt>
    <dd class="amount total">${money(total)}</dd>
    ${
      preview.figures.payable === undefined
        ? nothing
        : html`<dt>${words.offPayable}</dt>
            <dd class="amount">${money(payableOf(preview.figures))}</dd>`
    }
    <dt>${credit.dueAfter}</dt>
    <dd class=${preview.refusal ? 'amount over' : 'amount'}>${money(preview.amountDue)}</dd>
  </dl>`;
}
