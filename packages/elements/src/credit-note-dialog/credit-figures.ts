import {
  allocatedTo,
  amountDueOf,
  creditedPayableOf,
  creditLimits,
  isNegative,
  isPositive,
} from '@billkit/billing';
import { payableOf, type CreditPreview, type OpenInvoice, type PaidInvoice } from '@billkit/billing';
import type { Amount, Preferences } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { rateNamesOf, taxName } from '../parts/rate-names.js';
import type { CreditFormTexts } from '../text/english/credit-form.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What the invoice comes to and the most that can be credited, of all and at each rate, before anyone reaches for more. */
export function limits(
  invoice: OpenInvoice | PaidInvoice,
  preferences: Preferences,
  texts: CreditFormTexts,
  language: Language,
): TemplateResult {
  const { words, credit } = language.texts;
  const { left, most } = creditLimits(invoice, preferences);
  const names = rateNamesOf(invoice.lines, language);
  const money = (amount: Amount) => formatAmount(amount, invoice.currency, language);
  const figure = (name: string, text: string | TemplateResult, style = '') =>
    html`<div class=${style}>
      <dt>${name}</dt>
      <dd class="amount">${text}</dd>
    </div>`;
  return html`<dl class="panel facts" part="limits">
    ${figure(invoice.creditedPayable ? words.payable : words.total, money(invoice.figures.payable))}
    ${figure(words.paid, money(allocatedTo(invoice)))}
    ${figure(credit.already, money(creditedPayableOf(invoice)))}
    ${figure(words.amountDue, money(amountDueOf(invoice)))} ${figure(credit.most, money(most), 'most')}
    ${left.taxes.map(({ percent, base, tax }) =>
      figure(
        texts.leftAt(taxName(percent, names, language)),
        html`${money(base)} <span class="hint">${texts.andTax(money(tax))}</span>`,
        'at-rate',
      ),
    )}
  </dl>`;
}

/** What the credit note comes to, and what is due after it. */
export function creditTotals(
  { currency, lines }: OpenInvoice | PaidInvoice,
  { figures, above, amountDue }: CreditPreview,
  texts: CreditFormTexts,
  language: Language,
): TemplateResult {
  const money = (amount: Amount) => formatAmount(amount, currency, language);
  const { words, credit } = language.texts;
  const names = rateNamesOf(lines, language);
  const row = (name: string, amount: Amount, style = '') =>
    html`<dt class=${style}><bdi>${name}</bdi></dt>
      <dd class=${`amount ${style}`}>${money(amount)}</dd>`;
  return html`<dl class="totals" part="totals">
    ${row(words.subtotal, figures.subtotal)}
    ${figures.taxes.map(({ percent, tax }) => row(taxName(percent, names, language), tax))}
    ${row(words.credit, figures.total, 'total')}
    ${figures.payable === undefined ? nothing : row(words.offPayable, payableOf(figures))}
    ${isPositive(above) && !isNegative(amountDue) ? row(texts.above, above) : nothing}
    <dt>${credit.dueAfter}</dt>
    <dd class=${isNegative(amountDue) ? 'amount over' : 'amount'}>${money(amountDue)}</dd>
  </dl>`;
}
