import type { BillingRecord, Day, Stored } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { askedOrder, pressedOrder, type ListOrder } from '../controllers/list-order.js';
import type { PagesController } from '../controllers/pages-controller.js';
import { filters } from '../text/english/filters.js';
import { words } from '../text/english/words.js';
import { addEnglish, type Language } from '../text/language.js';
import { cardTable, type Column } from './card-table.js';
import type { RowChoice } from './row-choice.js';
import type { ListColumn } from './list-columns.js';
import { moreButton } from './more-button.js';

addEnglish({ filters, words });

/** Records as a list shows them. */
export interface ListTableOptions<R extends BillingRecord> {
  readonly pages: PagesController<Stored<R>>;
  /** Beside the number, which leads to the record. */
  readonly columns: readonly ListColumn<R>[];
  readonly order: ListOrder;
  readonly onOrder: (order: ListOrder) => void;
  readonly name: (record: R) => string;
  readonly today: Day;
  readonly language: Language;
  readonly onChoose: (record: R) => void;
  /** What is put before each row to choose it for something; absent where nothing is done to many. */
  readonly choice?: RowChoice<R> | undefined;
}

/** What was found, a row each, and what follows. */
export function listTable<R extends BillingRecord>(options: ListTableOptions<R>): TemplateResult {
  const { pages, columns, name, today, language, onChoose, choice } = options;
  const row = (record: R) =>
    html`<tr class="selectable" part="row" role="row">
      ${choice?.cell(record, name(record))}
      <th role="rowheader" scope="row">
        <button class="link number" part="link" type="button" @click=${() => onChoose(record)}>
          ${name(record)}
        </button>
      </th>
      ${columns.map(({ cell }) => cell(record, language, today))}
    </tr>`;
  return html`<div aria-busy=${pages.isReading ? 'true' : 'false'}>
      ${cardTable({
        columns: [
          ...(choice ? [{ control: choice.heading() }] : []),
          language.texts.words.number,
          ...columns.map((column) => headingOf(column, options)),
        ],
        rows: repeat(
          pages.found,
          ({ record }) => record.id,
          ({ record }) => row(record),
        ),
      })}
    </div>
    ${searching(pages, language)} ${moreButton(pages, language)}`;
}

/** A heading that the list is put in the order of, where it can be. */
function headingOf<R extends BillingRecord>(
  { heading, orderedBy }: ListColumn<R>,
  { order, onOrder, language }: ListTableOptions<R>,
): Column {
  const text = heading(language);
  if (orderedBy === undefined || typeof text !== 'string') return text;
  const asked = askedOrder(order);
  return {
    sort: {
      ...{ text, order: asked.by === orderedBy ? asked.order : undefined },
      onSort: () => onOrder(pressedOrder(order, orderedBy)),
    },
  };
}

/** That it takes longer, because much is looked at; said aloud when it begins. */
export const searching = (
  { isSearching }: { readonly isSearching: boolean },
  { texts }: Language,
): TemplateResult => html`<p class="muted" role="status">${isSearching ? texts.filters.searching : ''}</p>`;
