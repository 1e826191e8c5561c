import type { Day, PaymentMethod } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import type { ListViewController } from '../controllers/list-view-controller.js';
import { partyChoices } from '../fields/party-choices.js';
import { choiceFilter, dayFilters } from '../parts/filter-fields.js';
import { filters } from '../text/english/filters.js';
import { paymentStatus } from '../text/english/statuses.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import { listedUses, type PaymentListView, paymentOrders } from './payment-list-view.js';

addEnglish({ filters, paymentStatus, words });

/** Who, how, what of it is used, and when; the client only where the host has set none. */
export function paymentFilters(
  { view, parties, typed, narrow, type }: ListViewController<PaymentListView>,
  clientId: string,
  methods: readonly PaymentMethod[],
  today: Day | undefined,
  language: Language,
): TemplateResult {
  const { words, filters, paymentStatus } = language.texts;
  return html`${
    clientId
      ? nothing
      : choiceFilter({
          ...{ id: 'client-filter', label: words.client, value: view.client, language },
          ...{ choices: partyChoices(parties.client), onInput: (client) => narrow({ client }) },
        })
  }
  ${choiceFilter({
    ...{ id: 'method-filter', label: words.method, value: view.method, language },
    // Also those that are archived: there is money that came by them.
    choices: methods.map(({ id, name }) => ({ value: id, label: name })),
    onInput: (method) => narrow({ method }),
  })}
  ${choiceFilter({
    ...{ id: 'use-filter', label: words.allocation, value: view.use, language },
    choices: listedUses.map((value) => ({
      value,
      label: value === 'held' ? filters.held : paymentStatus[value],
    })),
    onInput: (value) => narrow({ use: listedUses.find((one) => one === value) ?? '' }),
  })}
  ${dayFilters({
    ...{ view, typed, today, language, onView: narrow, onTyped: type },
    labels: { from: filters.receivedFrom, to: filters.receivedTo },
    orders: paymentOrders,
  })}`;
}
