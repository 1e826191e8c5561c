import { parseDay, type Day } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import type { ListOrder } from '../controllers/list-order.js';
import { anyOrder, type Narrowed } from '../controllers/list-view.js';
import { dayField, selectField } from '../fields/field.js';
import { filters } from '../text/english/filters.js';
import { lists } from '../text/english/lists.js';
import { addEnglish, type Language } from '../text/language.js';

addEnglish({ filters, lists });

/** One of several things that a list is narrowed down to. */
export interface ChoiceFilterOptions {
  readonly id: string;
  readonly label: string;
  /** Empty for all. */
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly language: Language;
  readonly onInput: (value: string) => void;
}

/** A choice; one that is not there, from an address, stays chosen by its id. */
export function choiceFilter({ choices, value, language, ...rest }: ChoiceFilterOptions): TemplateResult {
  const isKnown = value === '' || choices.some((one) => one.value === value);
  return selectField({
    ...{ ...rest, value, language, optional: true, placeholder: language.texts.lists.all },
    choices: isKnown ? choices : [...choices, { value, label: value }],
  });
}

/** What a list is narrowed down to by days, and its order. */
export interface DayFiltersOptions {
  readonly view: Pick<Narrowed, 'from' | 'to' | 'order'>;
  /** What was typed as days, where that is none yet. */
  readonly typed: Readonly<Partial<Record<'from' | 'to', string>>>;
  readonly labels: Readonly<Record<'from' | 'to', string>>;
  readonly orders: readonly ListOrder[];
  readonly today: Day | undefined;
  readonly language: Language;
  readonly onView: (change: Partial<Pick<Narrowed, 'from' | 'to' | 'order'>>) => void;
  readonly onTyped: (field: 'from' | 'to', text: string) => void;
}

/** From a day, to a day, and which of them comes first. */
export function dayFilters(options: DayFiltersOptions): TemplateResult {
  const { view, typed, labels, orders, today, language, onView, onTyped } = options;
  const { filters } = language.texts;
  const day = (id: 'from' | 'to') =>
    dayField({
      ...{ id, label: labels[id], value: typed[id] ?? view[id], language, today, optional: true },
      onInput: (text) => {
        const read = parseDay(text);
        if (read.ok || text === '') onView({ [id]: read.ok ? read.value : '' });
        else onTyped(id, text);
      },
    });
  return html`${day('from')} ${day('to')}
  ${selectField({
    ...{ id: 'order', label: filters.order, value: view.order, language },
    choices: orders.map((value) => ({ value, label: filters[value] })),
    onInput: (value) => onView({ order: anyOrder(orders, value) }),
  })}`;
}
