import {
  exactText,
  negate,
  type Amount,
  type ExactValue,
  type Operand,
  type RoundingMode,
  type ShareStep,
  type Step,
} from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { formatAmount, formatDecimal, formatPrice, made, pluralOf } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import { isNothing, nameOf, stepOf, tellingStep } from './step-names.js';
import type { WhyOptions } from './why-view.js';

/** What a step does in plain words, and what it does it with. */
export function stepRows(step: Step, options: WhyOptions): TemplateResult {
  const { texts, language, asking } = options;
  const money = (amount: Amount) => formatAmount(amount, asking.explanation.currency, language);
  switch (step.type) {
    case 'given':
      return said(givenOf(step.input, options));
    case 'product': {
      const { currency } = asking.explanation;
      const per =
        step.baseQuantity === '1' ? nothing : row(texts.per, formatDecimal(step.baseQuantity, language));
      const factors = html`${row(texts.quantity, formatDecimal(step.quantity, language))}
      ${row(texts.unitPrice, formatPrice(step.unitPrice, currency, language))} ${per}`;
      return told(texts.multiplied, html`${factors}${rounded(step, options)}`);
    }
    case 'part':
      return told(
        texts.ofIt,
        html`${operandRow(step.of, options)} ${row(texts.part, `${step.numerator} ÷ ${step.denominator}`)}
        ${rounded(step, options)}`,
      );
    case 'sum': {
      const parts = step.parts.filter(({ value }) => !isNothing(value));
      if (parts.length === 0) return said(texts.nothing);
      const sum = row(texts.result, money(step.value), 'sum');
      return told(texts.added, html`${parts.map((part) => operandRow(part, options))} ${sum}`);
    }
    case 'limit':
      return told(
        texts.atMost(money(step.most.value)),
        html`${operandRow(step.wanted, options, texts.asked)} ${operandRow(step.most, options, texts.most)}
        ${row(texts.result, money(step.value), 'sum')}`,
      );
    case 'share':
      return share(step, options);
    case 'cash':
      return told(
        texts.inCash(texts.roundings[step.rounding], money(step.increment)),
        html`${operandRow(step.of, options, texts.before)} ${row(texts.result, money(step.value), 'sum')}`,
      );
  }
}

/** What was recorded since: payments, credit notes, write-offs. */
const givenOf = (input: string, { texts }: WhyOptions): string =>
  ['allocations', 'creditNotes', 'writeOffs'].includes(input) ? texts.counted : texts.given;

/** One of the parts of what was split by largest remainder, with who got the units left over. */
function share(step: ShareStep, options: WhyOptions): TemplateResult {
  const { texts, language, asking } = options;
  const money = (amount: Amount) =>
    formatAmount(step.isOpposite ? negate(amount) : amount, asking.explanation.currency, language);
  const leftOver = pluralOf(Number(step.leftOver), texts.leftOver, language);
  return told(
    texts.split,
    html`${operandRow(step.of, options, texts.whole)}
    ${step.size.figure === null ? nothing : operandRow(step.size, options, texts.size)}
    ${row(texts.exact, exactly(step.exact, language))} ${row(texts.down, money(step.down))}
    ${row(texts.result, formatAmount(step.value, asking.explanation.currency, language), 'sum')}`,
    step.leftOver === '0' ? undefined : `${leftOver} ${step.gotUnit ? texts.gotUnit : texts.gotNone}`,
  );
}

/** What it is exactly, and to what it was rounded. */
function rounded(
  step: { readonly exact: ExactValue; readonly rounding: RoundingMode; readonly value: Amount },
  { texts, language, asking }: WhyOptions,
): TemplateResult {
  const text = exactText(step.exact);
  const sum = row(texts.result, formatAmount(step.value, asking.explanation.currency, language), 'sum');
  if (isSame(text, step.value)) return html`${sum}${note(texts.even)}`;
  return html`${row(texts.exact, exactly(step.exact, language))}
  ${sum}${note(texts.rounded(texts.roundings[step.rounding]))}`;
}

/** Whether two texts write one number, by their digits. */
const isSame = (a: string, b: string): boolean => trimmed(a) === trimmed(b);
const trimmed = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

/** A value as a person reads it, however many decimals it has; `…` where it has no end. */
function exactly(exact: ExactValue, { tag }: Language): string {
  const text = exactText(exact);
  const digits = text.endsWith('…') ? text.slice(0, -1) : text;
  const count = Math.min(digits.split('.')[1]?.length ?? 0, 100);
  const format = made(
    `${tag} exact ${count}`,
    () => new Intl.NumberFormat(tag, { minimumFractionDigits: count, maximumFractionDigits: count }),
  );
  return `${format.format(digits as Intl.StringNumericLiteral)}${text.endsWith('…') ? '…' : ''}`;
}

function operandRow(operand: Operand, options: WhyOptions, label?: string): TemplateResult {
  const { texts, language, asking, onAsk } = options;
  const own = stepOf(asking, operand.figure);
  const name = own ? nameOf(own, options) : texts.size;
  const signed = operand.sign < 0 ? negate(operand.value) : operand.value;
  const shown = formatAmount(signed, asking.explanation.currency, language);
  const further = own && tellingStep(asking, own.figure);
  return row(
    label ? html`${label}<span class="hint">${name}</span>` : name,
    further && further.type !== 'given'
      ? html`<button
          class="figure"
          part="figure"
          type="button"
          aria-label=${texts.explain(name, shown)}
          @click=${() => onAsk(own.figure)}
        >
          ${shown}
        </button>`
      : shown,
  );
}

const row = (name: TemplateResult | string, value: TemplateResult | string, kind = ''): TemplateResult =>
  html`<dt class=${kind}><bdi>${name}</bdi></dt>
    <dd class=${`amount ${kind}`}>${value}</dd>`;

const note = (text: string): TemplateResult => html`<dd class="note">${text}</dd>`;
const said = (text: string): TemplateResult => html`<p>${text}</p>`;
const told = (text: string, rows: TemplateResult, after?: string): TemplateResult =>
  html`<p class="muted">${text}</p>
    <dl class="steps">${rows}</dl>
    ${after ? said(after) : nothing}`;
