import type { Currency, Decimal, OfferedItem } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { combobox } from '../../fields/combobox.js';
import { formatPrice } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import type { PeopleController } from '../setup/people-controller.js';
import type { NewItemController } from './new-item-controller.js';
import type { LinesController } from './lines-controller.js';

/** What the price list is shown from. */
interface PickerOptions {
  readonly lines: LinesController;
  readonly people: PeopleController;
  readonly newItem: NewItemController;
  readonly currency: Currency;
  readonly language: Language;
}

/** The price list, to fill the chosen line from; one for all lines. */
export function itemPicker({ lines, people, newItem, currency, language }: PickerOptions): TemplateResult {
  const { lines: words } = language.texts;
  const choose = (item: OfferedItem | undefined, picker: HTMLElement | null) => {
    picker?.hidePopover();
    if (item) lines.fill(item);
  };
  return html`<div class="menu picker" part="menu" id="items" popover aria-label=${words.priceList}>
    ${combobox({
      ...{ id: 'item', language, isStanding: true, find: people.findItem },
      label: words.searchPriceList,
      placeholder: words.searchItems,
      chosen: undefined,
      detailOf: ({ line: { itemCode, unitPrice } }) =>
        [itemCode, formatPrice(unitPrice as Decimal, currency, language)].filter(Boolean).join(' · '),
      onCreate: newItem.mayAdd ? newItem.begin : undefined,
      onChoose: (item, input) => choose(item, input.closest<HTMLElement>('[popover]')),
    })}
  </div>`;
}
