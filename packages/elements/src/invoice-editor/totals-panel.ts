import {
  isZero,
  negate,
  type Currency,
  type InvoiceAdjustment,
  type InvoiceFigures,
  type TaxMode,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { adjustmentRows, payableRows } from '../parts/figure-rows.js';
import { filled } from '../text/filled.js';
import { formatAmount, formatPercent } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What totals are written from. */
export interface TotalsOptions {
  readonly figures: InvoiceFigures;
  readonly currency: Currency;
  readonly taxMode: TaxMode;
  /** What the rates of a percentage are called. */
  readonly names: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Why something is taken off or added as a whole. */
  readonly allowances?: readonly Pick<InvoiceAdjustment, 'reason'>[] | undefined;
  readonly charges?: readonly Pick<InvoiceAdjustment, 'reason'>[] | undefined;
}

/** Subtotal, discount, the tax of each rate, the total and what of it is payable; every figure is billing's own. */
export function totalsPanel(options: TotalsOptions): TemplateResult {
  const { figures, currency, taxMode, names, language } = options;
  const { words, editor } = language.texts;
  const { subtotal, discount, documentDiscount, taxes, total } = figures;
  const money = (amount: typeof total) => formatAmount(amount, currency, language);
  const row = (kind: string, label: TemplateResult | string, amount: typeof total) =>
    html`<dt class=${kind}>${label}</dt>
      <dd class=${`amount ${kind}`}>${money(amount)}</dd>`;
  return html`<dl class="totals" part="totals">
    ${
      isZero(discount)
        ? nothing
        : html`<dt class="muted">${words.discount}</dt>
            <dd class="amount muted">${money(discount)}</dd>`
    }
    ${row('', taxMode === 'inclusive' ? editor.subtotalWithoutTax : words.subtotal, subtotal)}
    ${isZero(documentDiscount) ? nothing : row('', words.documentDiscount, negate(documentDiscount))}
    ${adjustmentRows(figures, options).map(([reason, amount]) => row('', html`<bdi>${reason}</bdi>`, amount))}
    ${taxes.map(({ percent, base, tax }) =>
      row(
        'tax-row',
        html`${names.get(percent) ?? words.tax} ${formatPercent(percent, language)}
          <span class="base"
            >${filled(editor.taxOn, { amount: html`<span class="amount">${money(base)}</span>` })}</span
          >`,
        tax,
      ),
    )}
    ${row('total', words.total, total)}
    ${payableRows(figures, currency, words).map(([name, amount]) => row('', name, amount))}
  </dl>`;
}
