import { currencies, minorDigits, parseAmount, parseDecimal, type Currency } from '@billkit/billing';
import type { Decimal, DecimalLimits } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { formatAmount, formatPrice } from '../text/format.js';
import { readDecimal, writeDecimal } from './decimal-text.js';
import type { FieldProblem } from './field-problem.js';
import { FormField } from './form-field.js';
import type { Reading } from './reading.js';
import { currencyUnits } from './units.js';
import { inputs } from '../text/english/inputs.js';
import { addEnglish } from '../text/language.js';

addEnglish({ inputs });

const flags = {
  'input-type': 'badInput',
  'money-syntax': 'badInput',
  'money-scale': 'stepMismatch',
  'money-range': 'rangeOverflow',
} as const;

const isWithin = (amount: string, bounds: Pick<DecimalLimits, 'min' | 'max'>): boolean =>
  parseDecimal(amount, { integerDigits: 15, fractionDigits: 4, ...bounds }).ok;

/**
 * An amount of money, in the digits and separators of the language around it, exactly: never a binary number, never
 * rounded. "1,234.50", "1 234,50", "€ 1.234,50", "١٬٢٣٤٫٥٠" and full-width digits are understood; what can be read in two
 * ways asks which one is meant, and waits.
 *
 * `value` is decimal text with a point and the digits of the currency by ISO 4217, such as `"1234.50"`, and is what a form
 * submits. `change` tells that it was committed.
 *
 * @summary An amount of money in a form.
 * @fires {Event} change - Another value was committed.
 * @csspart field - All of it.
 * @csspart label - The label.
 * @csspart input - The input; with `invalid` when something is wrong with it.
 * @csspart currency - The code of the currency.
 * @csspart readings - The two readings of what was typed.
 * @csspart button - One of them.
 * @csspart hint - The hint, or what the text comes to.
 * @csspart error - What is wrong.
 */
export class MoneyField extends FormField {
  /** ISO 4217, in capital letters. */
  @property({ reflect: true }) accessor currency = 'EUR';
  /** Whether an amount below zero may be typed: with a minus, or in parentheses. */
  @property({ type: Boolean, reflect: true }) accessor signed = false;

  protected override readonly keyboard = 'decimal';

  /** The currency; one that ISO does not know has no digits, and nothing typed in it is valid. */
  get #currency(): Currency | undefined {
    return currencies.find((one) => one === this.currency);
  }

  protected override read(text: string): Reading {
    const currency = this.#currency;
    const { tag } = this.language;
    const units = currency ? currencyUnits(currency, tag) : [];
    return readDecimal(text, { tag, digits: currency ? minorDigits(currency) : 2, units });
  }

  protected override write(value: string): string {
    return writeDecimal(value, this.language.tag, true);
  }

  protected override say(value: string): string {
    const currency = this.#currency;
    if (!currency) return value;
    const amount = parseAmount(value, currency);
    return amount.ok
      ? formatAmount(amount.value, currency, this.language)
      : formatPrice(value as Decimal, currency, this.language);
  }

  protected override settled(value: string): string {
    const amount = this.#currency && parseAmount(value, this.#currency);
    return amount?.ok ? amount.value : value;
  }

  protected override problemOf(value: string): FieldProblem | undefined {
    const { inputs, fields } = this.language.texts;
    const currency = this.#currency;
    if (!currency) return { flag: 'badInput', sentence: inputs['currency-unknown'] };
    const amount = parseAmount(value, currency);
    if (!amount.ok) return { flag: flags[amount.reason], sentence: inputs[amount.reason] };
    const least = this.min || (this.signed ? '' : '0');
    if (least && !isWithin(amount.value, { min: least }))
      return { flag: 'rangeUnderflow', sentence: fields.least(this.say(least)) };
    if (this.max && !isWithin(amount.value, { max: this.max }))
      return { flag: 'rangeOverflow', sentence: fields.most(this.say(this.max)) };
    return undefined;
  }

  protected override get wrongText(): string {
    return this.language.texts.inputs['money-syntax'];
  }

  protected override beside(): TemplateResult {
    return html`<span class="unit" part="currency" aria-hidden="true">${this.currency}</span>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'money-field': MoneyField;
  }
}
