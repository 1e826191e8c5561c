import { creditableLines, isPositive, quantityLimits, type Currency } from '@billkit/billing';
import type {
  CreditableLine,
  CreditLine,
  LineId,
  OpenInvoice,
  PaidInvoice,
  Refusal,
  Result,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { decimalInput } from '../fields/decimal-input.js';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDecimal } from '../text/format.js';
import { refusalText } from '../text/refusal-text.js';
import { allOf, type CreditEntry, type CreditText } from './credit-entry.js';
import type { Language } from '../text/language.js';

/** The items to credit (billing.md 6.11). */
export interface CreditLinesOptions {
  readonly invoice: OpenInvoice | PaidInvoice;
  readonly entry: CreditEntry;
  /** What each line asked for comes to, by line. */
  readonly credits: ReadonlyMap<LineId, Result<CreditLine, Refusal>>;
  readonly language: Language;
  /** `null` unticks the line. */
  readonly onChange: (line: LineId, text: CreditText | null) => void;
}

/** One row a line: what is left of it, and how much of that is credited, by quantity or by amount. */
export function creditLines(options: CreditLinesOptions): TemplateResult {
  const { words, credit } = options.language.texts;
  return cardTable({
    label: credit.items,
    part: 'lines',
    columns: [
      { unseen: words.credit },
      words.item,
      ...[credit.invoiced, words.credited, credit.left].map((name) => ({ amount: name })),
      credit.by,
      { amount: credit.howMuch },
      { amount: credit.lineWithTax },
    ],
    rows: creditableLines(options.invoice).map((line) => row(line, options)),
  });
}

function row(creditable: CreditableLine, options: CreditLinesOptions): TemplateResult {
  const { invoice, entry, credits, language, onChange } = options;
  const { words, credit: texts } = language.texts;
  const { line, base, credited, baseLeft, quantityLeft } = creditable;
  const asked = entry.lines.get(line.id);
  const credit = credits.get(line.id);
  const money = (amount: typeof baseLeft) => formatAmount(amount, invoice.currency, language);
  const error = credit && !credit.ok ? refusalText(credit.reason, language) : undefined;
  const isLeft = isPositive(baseLeft);
  const figure = (name: string, amount: typeof baseLeft, quantity: typeof quantityLeft) =>
    html`<td role="cell" data-label=${name} class=${isPositive(amount) ? 'amount' : 'amount nothing'}>
      <span
        >${isPositive(amount) ? money(amount) : '–'}${
          quantity === '0'
            ? nothing
            : html`<span class="hint quantity"> ${texts.quantity(formatDecimal(quantity, language))}</span>`
        }</span
      >
    </td>`;
  return html`<tr class="credit" part="line" role="row">
    <td role="cell" class="tick">
      <input
        type="checkbox"
        aria-label=${texts.creditLine(line.description)}
        .checked=${live(asked !== undefined)}
        ?disabled=${!isLeft}
        @change=${(event: Event) =>
          onChange(line.id, (event.target as HTMLInputElement).checked ? allOf(creditable) : null)}
      />
    </td>
    <th role="rowheader" scope="row"><bdi>${line.description}</bdi></th>
    ${figure(texts.invoiced, base, line.quantity)} ${figure(words.credited, credited.base, credited.quantity)}
    ${figure(texts.left, baseLeft, quantityLeft)}
    <td role="cell" data-label=${texts.by} class=${asked ? 'by' : 'nothing'}>
      ${asked ? bySelect(creditable, asked, language, onChange) : nothing}
    </td>
    <td role="cell" data-label=${texts.howMuch} class=${asked ? 'amount how-much' : 'nothing'}>
      ${asked ? howMuch(creditable, asked, error, language, invoice.currency, onChange) : nothing}
    </td>
    <td role="cell" data-label=${texts.lineWithTax} class=${credit?.ok ? 'amount' : 'nothing'}>
      ${credit?.ok ? money(credit.value.total) : nothing}
    </td>
  </tr>`;
}

const bySelect = (
  { line, baseLeft, quantityLeft }: CreditableLine,
  { by }: CreditText,
  { texts }: Language,
  onChange: CreditLinesOptions['onChange'],
) =>
  html`<select
    class="input"
    aria-label=${texts.credit.creditLineBy(line.description)}
    .value=${live(by)}
    @change=${(event: Event) => {
      const isByQuantity = (event.target as HTMLSelectElement).value === 'quantity';
      onChange(
        line.id,
        isByQuantity ? { by: 'quantity', text: quantityLeft } : { by: 'amount', text: baseLeft },
      );
    }}
  >
    <option value="quantity" .selected=${by === 'quantity'}>${texts.words.quantity}</option>
    <option value="amount" .selected=${by === 'amount'}>${texts.words.amount}</option>
  </select>`;

function howMuch(
  { line }: CreditableLine,
  { by, text }: CreditText,
  error: string | undefined,
  language: Language,
  currency: Currency,
  onChange: CreditLinesOptions['onChange'],
): TemplateResult {
  const { texts } = language;
  const errorId = `${line.id}-error`;
  const name = by === 'quantity' ? texts.credit.quantityOf : texts.credit.amountOf;
  return html`${decimalInput({
    ...{ id: `${line.id}-credit`, value: text, language },
    ...(by === 'amount' ? { currency } : { digits: quantityLimits.fractionDigits }),
    part: `credit-${by}`,
    label: name(line.description),
    isInvalid: error !== undefined,
    describedBy: error ? errorId : undefined,
    onInput: (value) => onChange(line.id, { by, text: value }),
  })}
  ${error ? html`<p class="error" part="error" id=${errorId}>${error}</p>` : nothing}`;
}
