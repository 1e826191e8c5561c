import { isNegative, isZero, negate, previewDisposition } from '@billkit/billing';
import type { ActiveAllocation, Amount, Currency, DispositionPlace } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyField, textField } from '../fields/field.js';
import type { CreditFormTexts } from '../text/english/credit-form.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import type { DispositionText } from './credit-entry.js';

/** What becomes of the part of a credit note above the amount due (docs/decisions/0017-credit-above-the-amount-due.md). */
export interface DispositionOptions {
  readonly above: Amount;
  readonly currency: Currency;
  readonly entry: DispositionText;
  /** What may be given back, and how much of each. */
  readonly allocations: readonly ActiveAllocation[];
  /** What the books said of how it was settled outside. */
  readonly outsideError: string | undefined;
  readonly texts: CreditFormTexts;
  readonly language: Language;
  readonly onChange: (entry: DispositionText) => void;
}

interface Place extends DispositionPlace {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  readonly onInput: (text: string) => void;
}

/** A field a place, each with a button that puts there what has none yet; nothing is ever made up for what is missing. */
export function dispositionPanel(options: DispositionOptions): TemplateResult {
  const { above, currency, entry, texts, language, outsideError, onChange } = options;
  const money = (amount: Amount) => formatAmount(amount, currency, language);
  const places = placesOf(options);
  const { left, filled, problems } = previewDisposition(above, places, currency);
  const status = isZero(left)
    ? texts.allPlaced
    : isNegative(left)
      ? texts.tooMuch(money(negate(left)))
      : texts.toPlace(money(left));
  return html`<section class="panel disposition" part="disposition" aria-labelledby="disposition-title">
    <h3 class="section-title" id="disposition-title">${texts.becomes(money(above))}</h3>
    ${places.map((place, index) => {
      const [most, problem] = [filled[index] ?? null, problems[index]];
      return html`<div class="place" part="disposition-row">
        ${moneyField({
          ...{ id: place.id, label: place.name, value: place.text, hint: place.hint, inline: true },
          ...{ language, currency, error: problem ? refusalText(problem, language) : undefined },
          onInput: place.onInput,
        })}
        <button
          class="button"
          part="button"
          type="button"
          aria-label=${texts.restTo(place.name)}
          ?disabled=${most === null}
          @click=${() => place.onInput(most ?? place.text)}
        >
          ${texts.restHere}
        </button>
      </div>`;
    })}
    ${
      entry.outside === ''
        ? nothing
        : textField({
            ...{ id: 'outside-reason', label: texts.outsideHow, value: entry.outsideReason, language },
            error: outsideError,
            onInput: (outsideReason) => onChange({ ...entry, outsideReason }),
          })
    }
    <p class=${isZero(left) ? 'remainder' : 'remainder error'} part="remainder" role="status">${status}</p>
  </section>`;
}

function placesOf(options: DispositionOptions): readonly Place[] {
  const { currency, entry, allocations, texts, language, onChange } = options;
  const backs = allocations.map(({ id, paymentNumber, amount: most }) => ({
    ...{ id: `back-${id}`, name: texts.back(paymentNumber), text: entry.refunds.get(id) ?? '', most },
    hint: texts.atMost(formatAmount(most, currency, language)),
    onInput: (text: string) => onChange({ ...entry, refunds: new Map([...entry.refunds, [id, text]]) }),
  }));
  return [
    ...backs,
    {
      ...{ id: 'on-account', name: texts.onAccount, text: entry.credit },
      onInput: (credit) => onChange({ ...entry, credit }),
    },
    {
      ...{ id: 'outside', name: texts.outside, text: entry.outside },
      onInput: (outside) => onChange({ ...entry, outside }),
    },
  ];
}
