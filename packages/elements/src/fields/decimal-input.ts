import { minorDigits, type Currency, type Decimal } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { formatDecimal, formatPrice, made } from '../text/format.js';
import type { Language } from '../text/language.js';
import { decimalManner } from './decimal-text.js';
import { handedOn, readingsOf, type Manner } from './reading.js';
import { readings } from './readings.js';
import { typedValue } from './typed-value.js';
import { currencyUnits } from './units.js';

/** An input for an amount, a price, a quantity or a percentage. */
export interface DecimalInputOptions {
  /** Unique in its element. */
  readonly id: string;
  /** Plain decimal text; or what a person typed, where that is none. */
  readonly value: string;
  readonly language: Language;
  /** Of an amount or a price; absent for other numbers. */
  readonly currency?: Currency | undefined;
  /** How many digits may follow the point; absent: those of the currency, or 10. */
  readonly digits?: number;
  /** How it is read and written, where that is not simply as a number. */
  readonly manner?: Manner;
  /** Parts besides `input`. */
  readonly part?: string;
  readonly label?: string;
  /** The name its element finds it by. */
  readonly field?: string;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly isRequired?: boolean;
  readonly isInvalid?: boolean;
  /** The id of what describes it. */
  readonly describedBy?: string | undefined;
  /** Called with plain decimal text, or with what was typed where that is none. */
  readonly onInput: (value: string) => void;
}

/** What tells how a number is read. */
type Kind = Pick<DecimalInputOptions, 'language' | 'currency' | 'digits' | 'manner'>;

/** How such an input reads and writes. */
export const mannerOf = ({ language: { tag }, currency, digits, manner }: Kind): Manner =>
  manner ??
  made(`${tag} ${currency ?? '%'} ${digits ?? ''} manner`, () =>
    decimalManner({
      tag,
      digits: digits ?? (currency ? minorDigits(currency) : 10),
      units: currency ? currencyUnits(currency, tag) : ['%'],
    }),
  );

/**
 * The input, which is read in the language around it, exactly. Text that can be read in two ways asks which one is meant;
 * until that is said nobody takes it for a number.
 */
export function decimalInput(options: DecimalInputOptions): TemplateResult {
  const { id, value, part = '', label, onInput } = options;
  const manner = mannerOf(options);
  const asked = decimalReadings(options);
  const isInvalid = (options.isInvalid ?? false) || asked !== nothing;
  return html`<input
      class="input amount"
      part=${`${part} input${isInvalid ? ' invalid' : ''}`.trim()}
      id=${id}
      data-field=${ifDefined(options.field)}
      type="text"
      inputmode="decimal"
      autocomplete="off"
      placeholder=${ifDefined(options.placeholder)}
      aria-label=${ifDefined(label)}
      aria-required=${ifDefined(options.isRequired === undefined ? undefined : options.isRequired ? 'true' : 'false')}
      aria-invalid=${isInvalid ? 'true' : 'false'}
      aria-describedby=${ifDefined(options.describedBy)}
      ?disabled=${options.isDisabled ?? false}
      ${typedValue(value, manner)}
      @input=${(event: Event) => onInput(handedOn((event.target as HTMLInputElement).value, manner))}
    />${asked}`;
}

/** Which of two readings is meant, where what was typed has two. */
export function decimalReadings(
  options: Kind & Pick<DecimalInputOptions, 'id' | 'value' | 'onInput'>,
): TemplateResult | typeof nothing {
  const { id, value, language, currency, onInput } = options;
  const values = readingsOf(value, mannerOf(options));
  const say = (one: string) =>
    currency ? formatPrice(one as Decimal, currency, language) : formatDecimal(one as Decimal, language);
  return values ? readings({ language, values, field: id, say, onChoose: onInput }) : nothing;
}
