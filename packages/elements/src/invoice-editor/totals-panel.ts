import {
  isZero,
  negate,
  type Amount,
  type Currency,
  type InvoiceAdjustment,
  type InvoiceFigures,
  type IssuedInvoice,
  type TaxMode,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { adjustmentRows, dueRow, payableRows, settlementRows } from '../parts/figure-rows.js';
import { taxName } from '../parts/rate-names.js';
import { filled } from '../text/filled.js';
import { formatAmount } from '../text/format.js';
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
  /** An issued one, of which it is told what settled it and what is due. */
  readonly issued?: IssuedInvoice;
  /** A person asks why a figure is what it is; without it they cannot. */
  readonly onWhy?: (figure: string) => void;
}

/**
 * Subtotal, discounts and charges, the tax of each rate, the total and what of it is payable, paid, credited and due;
 * every figure is billing's own.
 */
export function totalsPanel(options: TotalsOptions): TemplateResult {
  const { figures, currency, taxMode, names, language, issued } = options;
  const { words, editor } = language.texts;
  const { subtotal, discount, documentDiscount, taxes, total } = figures;
  const money = (amount: Amount) => formatAmount(amount, currency, language);
  const row = (kind: string, label: TemplateResult | string, amount: Amount, figure: string) =>
    html`<dt class=${kind}>${label}</dt>
      <dd class=${`amount ${kind}`}>${figureButton(money(amount), figure, options)}</dd>`;
  return html`<dl class="totals" part="totals">
    ${isZero(discount) ? nothing : row('muted', words.discount, discount, 'discount')}
    ${row('', taxMode === 'inclusive' ? editor.subtotalWithoutTax : words.subtotal, subtotal, 'subtotal')}
    ${
      isZero(documentDiscount)
        ? nothing
        : row('', words.documentDiscount, negate(documentDiscount), 'documentDiscount')
    }
    ${adjustmentRows(figures, options).map(([reason, amount, figure]) =>
      row('', html`<bdi>${reason}</bdi>`, amount, figure),
    )}
    ${taxes.map(({ percent, base, tax }, place) =>
      row(
        'tax-row',
        html`${taxName(percent, names, language)}
          <span class="base"
            >${filled(editor.taxOn, { amount: html`<span class="amount">${money(base)}</span>` })}</span
          >`,
        tax,
        `taxes.${place}.tax`,
      ),
    )}
    ${row(issued ? 'sum' : 'total', words.total, total, 'total')}
    ${payableRows(figures, language).map(([name, amount, figure]) => row('', name, amount, figure))}
    ${issued ? settlement(issued, row, language) : nothing}
  </dl>`;
}

function settlement(
  issued: IssuedInvoice,
  row: (kind: string, label: string, amount: Amount, figure: string) => TemplateResult,
  language: Language,
): TemplateResult {
  const [name, amount, figure] = dueRow(issued, language);
  return html`${settlementRows(issued, language).map(([paid, of, why]) => row('', paid, of, why))}
  ${row('total', name, amount, issued.status === 'void' ? '' : figure)}`;
}

/** A figure that can be asked about; one without a name, or where nobody answers, is only shown. */
export function figureButton(
  shown: string,
  figure: string,
  { onWhy, language }: Pick<TotalsOptions, 'onWhy' | 'language'>,
): TemplateResult | string {
  if (!onWhy || !figure) return shown;
  return html`<button
    class="figure"
    part="figure"
    type="button"
    aria-haspopup="dialog"
    aria-label=${language.texts.figures.whyOf(shown)}
    @click=${() => onWhy(figure)}
  >
    ${shown}
  </button>`;
}
