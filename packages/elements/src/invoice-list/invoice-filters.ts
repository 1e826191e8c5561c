import type { Day } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { listOrders } from '../controllers/list-order.js';
import type { ListViewController } from '../controllers/list-view-controller.js';
import { partyChoices } from '../fields/party-choices.js';
import { choiceFilter, dayFilters } from '../parts/filter-fields.js';
import { filters } from '../text/english/filters.js';
import { invoiceStatus, standings } from '../text/english/statuses.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import type { InvoiceListStatus, InvoiceListView } from './list-view.js';

addEnglish({ filters, invoiceStatus, standings, words });

export const statusName = (status: InvoiceListStatus, { texts }: Language): string =>
  status === 'overdue' ? texts.standings.overdue : texts.invoiceStatus[status];

/** Who and when; the client only where the host has set none. */
export function invoiceFilters(
  { view, parties, typed, narrow, type }: ListViewController<InvoiceListView>,
  clientId: string,
  today: Day | undefined,
  language: Language,
): TemplateResult {
  const { words, filters } = language.texts;
  const party = (role: 'client' | 'payer' | 'practitioner', label: string) =>
    choiceFilter({
      ...{ id: `${role}-filter`, label, value: view[role], choices: partyChoices(parties[role]), language },
      onInput: (value) => narrow({ [role]: value }),
    });
  return html`${clientId ? nothing : party('client', words.client)} ${party('payer', words.invoiceTo)}
  ${party('practitioner', words.practitioner)}
  ${dayFilters({
    ...{ view, typed, today, language, onView: narrow, onTyped: type },
    labels: { from: filters.from, to: filters.to },
    orders: listOrders,
  })}`;
}
