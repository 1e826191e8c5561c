import type { ActiveAllocation, PaymentMethod } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { selectField, textField } from '../fields/field.js';
import type { CreditFormTexts } from '../text/english/credit-form.js';
import type { Language } from '../text/language.js';
import type { BackText } from './credit-entry.js';

/** How money goes back out of an allocation. */
export interface RefundWayOptions {
  readonly allocation: ActiveAllocation;
  readonly back: BackText;
  /** Which refund of the command it is. */
  readonly place: number;
  readonly methods: readonly PaymentMethod[];
  readonly errorAt: (field: string) => string | undefined;
  readonly texts: CreditFormTexts;
  readonly language: Language;
  readonly onChange: (over: Partial<BackText>) => void;
}

/** By which way it goes, what the bank calls it, and whether it has gone; nothing of it has to be filled in (billing.md Q-12). */
export function refundWay(options: RefundWayOptions): TemplateResult {
  const { allocation, back, place, methods, errorAt, texts, language, onChange } = options;
  const { id, paymentNumber } = allocation;
  const { words } = language.texts;
  return html`<div class="fields refund-way" role="group" aria-label=${texts.back(paymentNumber)}>
    ${selectField({
      ...{ id: `method-${id}`, label: words.method, value: back.method, language, optional: true },
      placeholder: texts.asReceived,
      choices: methods.map(({ id: value, name: label }) => ({ value, label })),
      error: errorAt(`refunds.${place}.method`),
      onInput: (method) => onChange({ method: methods.find((one) => one.id === method)?.id ?? '' }),
    })}
    ${textField({
      ...{ id: `reference-${id}`, label: words.reference, value: back.reference, language, optional: true },
      error: errorAt(`refunds.${place}.reference`),
      onInput: (reference) => onChange({ reference }),
    })}
    <label class="choice">
      <input
        type="checkbox"
        .checked=${back.isRequested}
        @change=${({ target }: Event) => onChange({ isRequested: (target as HTMLInputElement).checked })}
      />
      ${texts.requested}
    </label>
  </div>`;
}
