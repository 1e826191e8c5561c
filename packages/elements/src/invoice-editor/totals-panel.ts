import { isZero, negate, type Currency, type InvoiceFigures, type TaxMode } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { formatAmount, formatDecimal } from '../text/format.js';

/** What totals are written from. */
export interface TotalsOptions {
  readonly figures: InvoiceFigures;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  /** What the rates of a percentage are called. */
  readonly names: ReadonlyMap<string, string>;
  readonly language: string;
}

/** Subtotal, discount, the tax of each rate, and the total; every figure is billing's own. */
export function totalsPanel({ figures, currency, taxMode, names, language }: TotalsOptions): TemplateResult {
  const { subtotal, discount, documentDiscount, taxes, total } = figures;
  const money = (amount: typeof total) => formatAmount(amount, currency, language);
  const row = (kind: string, label: TemplateResult | string, amount: typeof total) =>
    html`<dt class=${kind}>${label}</dt>
      <dd class=${`amount ${kind}`}>${money(amount)}</dd>`;
  return html`<dl class="totals" part="totals">
    ${
      isZero(discount)
        ? nothing
        : html`<dt class="muted">Discount</dt>
            <dd class="amount muted">${money(discount)}</dd>`
    }
    ${row('', taxMode === 'inclusive' ? 'Subtotal without tax' : 'Subtotal', subtotal)}
    ${isZero(documentDiscount) ? nothing : row('', 'Discount on the whole', negate(documentDiscount))}
    ${taxes.map(({ percent, base, tax }) =>
      row(
        'tax-row',
        html`${names.get(percent) ?? 'Tax'} ${formatDecimal(percent, language)}%
          <span class="base">on <span class="amount">${money(base)}</span></span>`,
        tax,
      ),
    )}
    ${row('total', 'Total', total)}
  </dl>`;
}
