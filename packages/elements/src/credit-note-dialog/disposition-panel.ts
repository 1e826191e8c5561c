import { isNegative, isZero, negate, previewDisposition } from '@billkit/billing';
import type { ActiveAllocation, Amount, Currency, DispositionPlace, PaymentMethod } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { moneyField, textField } from '../fields/field.js';
import type { CreditFormTexts } from '../text/english/credit-form.js';
import { formatAmount } from '../text/format.js';
import type { Language } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import { backsOf, nothingBack, type DispositionText } from './credit-entry.js';
import { refundWay } from './refund-way.js';

/** What becomes of the part of a credit note above the amount due (docs/decisions/0017-credit-above-the-amount-due.md). */
export interface DispositionOptions {
  readonly above: Amount;
  readonly currency: Currency;
  readonly entry: DispositionText;
  /** What may be given back, and how much of each. */
  readonly allocations: readonly ActiveAllocation[];
  /** The ways money may go back. */
  readonly methods: readonly PaymentMethod[];
  /** What the books said of a field of it. */
  readonly errorAt: (field: string) => string | undefined;
  readonly texts: CreditFormTexts;
  readonly language: Language;
  readonly onChange: (entry: DispositionText) => void;
}

interface Place extends DispositionPlace {
  readonly id: string;
  readonly name: string;
  readonly hint?: string;
  /** How it goes there, once something does. */
  readonly way?: TemplateResult;
  readonly onInput: (text: string) => void;
}

/** A field a place, each with a button that puts there what has none yet; nothing is ever made up for what is missing. */
export function dispositionPanel(options: DispositionOptions): TemplateResult {
  const { above, currency, entry, texts, language, errorAt, onChange } = options;
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
        ${place.way ?? nothing}
      </div>`;
    })}
    ${
      entry.outside === ''
        ? nothing
        : textField({
            ...{ id: 'outside-reason', label: texts.outsideHow, value: entry.outsideReason, language },
            error: errorAt('outside.reason'),
            onInput: (outsideReason) => onChange({ ...entry, outsideReason }),
          })
    }
    <p class=${isZero(left) ? 'remainder' : 'remainder error'} part="remainder" role="status">${status}</p>
  </section>`;
}

function placesOf(options: DispositionOptions): readonly Place[] {
  const { currency, entry, allocations, texts, language, onChange } = options;
  const held = new Set(allocations.map(({ id }) => id));
  const given = backsOf(entry).flatMap(([id]) => (held.has(id) ? [id] : []));
  const backs = allocations.map((allocation): Place => {
    const { id, paymentNumber, amount: most } = allocation;
    const back = entry.refunds.get(id) ?? nothingBack;
    const change = (over: Partial<typeof back>) =>
      onChange({ ...entry, refunds: new Map([...entry.refunds, [id, { ...back, ...over }]]) });
    return {
      ...{ id: `back-${id}`, name: texts.back(paymentNumber), text: back.amount, most },
      hint: texts.atMost(formatAmount(most, currency, language)),
      ...(back.amount !== '' && {
        way: refundWay({ ...options, allocation, back, place: given.indexOf(id), onChange: change }),
      }),
      onInput: (amount) => change({ amount }),
    };
  });
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
