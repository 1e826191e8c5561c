import { parseDay, type Day, type Party, type PartyRole } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayField, selectField } from '../fields/field.js';
import { filters } from '../text/english/filters.js';
import { lists } from '../text/english/lists.js';
import { invoiceStatus, standings } from '../text/english/statuses.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import { listStatuses, wholeList, writeView, type InvoiceListStatus, type ListView } from './list-view.js';

addEnglish({ filters, invoiceStatus, lists, standings, words });

/** What a list is narrowed down by, as it is shown. */
export interface FilterBarOptions {
  readonly view: ListView;
  /** The client that the host has set; then no other is chosen. */
  readonly clientId: string;
  readonly isOpen: boolean;
  /** What was typed as days, where that is none yet. */
  readonly typed: Readonly<Partial<Record<'from' | 'to', string>>>;
  readonly parties: Readonly<Record<PartyRole, readonly Party[]>>;
  readonly today: Day | undefined;
  readonly language: Language;
  readonly onView: (change: Partial<ListView>) => void;
  readonly onTyped: (field: 'from' | 'to', text: string) => void;
  readonly onToggle: () => void;
  readonly onClear: () => void;
}

/** The search and the status; the rest behind a button that tells whether it is shown. */
export function filterBar(options: FilterBarOptions): TemplateResult {
  const { view, isOpen, language, onView, onToggle, onClear } = options;
  const { filters, words, lists, invoiceStatus, standings } = language.texts;
  const statusName = (status: InvoiceListStatus) =>
    status === 'overdue' ? standings.overdue : invoiceStatus[status];
  return html`<div class="filters" part="filters" role="search">
    <div class="toolbar">
      <input
        class="input search"
        part="input search"
        type="search"
        aria-label=${filters.search}
        placeholder=${filters.search}
        .value=${live(view.text)}
        @input=${({ target }: Event) => onView({ text: (target as HTMLInputElement).value })}
      />
      ${selectField({
        ...{ id: 'status', label: words.status, value: view.status, language, optional: true, inline: true },
        placeholder: lists.all,
        choices: listStatuses.map((value) => ({ value, label: statusName(value) })),
        onInput: (value) => onView({ status: value as InvoiceListStatus | '' }),
      })}
      <button
        class="button"
        part="button"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        aria-controls="filters"
        @click=${onToggle}
      >
        ${filters.more}
      </button>
      ${
        writeView(view) === writeView(wholeList)
          ? nothing
          : html`<button class="button quiet" part="button" type="button" @click=${onClear}>
              ${filters.clear}
            </button>`
      }
    </div>
    <div id="filters" class="fields" ?hidden=${!isOpen}>${isOpen ? moreFilters(options) : nothing}</div>
  </div>`;
}

function moreFilters(options: FilterBarOptions): TemplateResult {
  const { view, clientId, typed, today, language, onView, onTyped } = options;
  const { filters, words } = language.texts;
  const day = (id: 'from' | 'to') =>
    dayField({
      ...{ id, label: filters[id], value: typed[id] ?? view[id], language, today, optional: true },
      onInput: (text) => {
        const read = parseDay(text);
        if (read.ok || text === '') onView({ [id]: read.ok ? read.value : '' });
        else onTyped(id, text);
      },
    });
  return html`${clientId ? nothing : chosen(options, 'client', words.client)}
  ${chosen(options, 'payer', words.invoiceTo)} ${chosen(options, 'practitioner', words.practitioner)}
  ${day('from')} ${day('to')}
  ${selectField({
    ...{ id: 'order', label: filters.order, value: view.order, language },
    choices: (['newest', 'oldest'] as const).map((value) => ({ value, label: filters[value] })),
    onInput: (value) => onView({ order: value === 'oldest' ? 'oldest' : 'newest' }),
  })}`;
}

/** A choice of the directory's people; one that it does not know, from an address, stays chosen by its id. */
function chosen(
  { view, parties, language, onView }: FilterBarOptions,
  role: 'client' | 'payer' | 'practitioner',
  label: string,
): TemplateResult {
  const id = view[role];
  const known = parties[role].map((party) => ({ value: party.id, label: party.name }));
  const isKnown = id === '' || known.some(({ value }) => value === id);
  return selectField({
    ...{ id: `${role}-filter`, label, value: id, language, optional: true },
    placeholder: language.texts.lists.all,
    choices: isKnown ? known : [...known, { value: id, label: id }],
    onInput: (value) => onView({ [role]: value }),
  });
}
