import { parseAmount, type Currency, type LineId, type OfferedItem } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatAmount } from '../../text/format.js';
import type { LinesController } from './lines-controller.js';
import type { Language } from '../../text/language.js';
import type { ShortcutId, Shortcuts } from '../shortcuts.js';

const close = (event: Event) => {
  (event.currentTarget as HTMLElement).closest<HTMLElement>('[popover]')?.hidePopover();
};

/** What the menu of a line works on. */
interface MenuOptions {
  readonly lines: LinesController;
  readonly shortcuts: Shortcuts;
  readonly language: Language;
}

/** The menu of a line; one for all of them, opened for the line whose button was pressed. */
export function lineMenu(
  { lines, shortcuts, language }: MenuOptions,
  onCopy: (id: LineId) => void,
): TemplateResult {
  const { lines: words, words: names, shortcuts: texts, shortcutNames } = language.texts;
  const { chosen } = lines;
  const keep = `${chosen ?? ''}-menu`;
  const item = (label: string, keys: ShortcutId, act: (id: NonNullable<typeof chosen>) => void) => {
    const onClick = (event: Event) => {
      close(event);
      if (chosen) act(chosen);
    };
    return html`<li>
      <button class="menu-item with-keys" part="menu-item" type="button" @click=${onClick}>
        <span>${label}</span><kbd>${shortcuts.label(keys, texts)}</kbd>
      </button>
    </li>`;
  };
  return html`<div class="menu" part="menu" id="line-menu" popover>
    <ul aria-label=${names.line}>
      ${item(words.moveUp, 'up', (id) => lines.moveBy(id, -1, keep))}
      ${item(words.moveDown, 'down', (id) => lines.moveBy(id, 1, keep))}
      ${item(words.below, 'add', (id) => lines.add(id))}
      ${item(words.duplicate, 'duplicate', (id) => lines.duplicate(id))} ${item(words.copy, 'copy', onCopy)}
      ${item(words.delete, 'delete', (id) => lines.remove(id))} ${item(shortcutNames.why, 'why', lines.why)}
    </ul>
  </div>`;
}

/** What the price list shows at once; typing narrows it down. */
const shownMax = 50;

/** The price list, to fill the chosen line from. */
export function itemPicker(
  lines: LinesController,
  items: readonly OfferedItem[],
  currency: Currency,
  language: Language,
): TemplateResult {
  const { lines: words } = language.texts;
  const wanted = lines.filter.trim().toLocaleLowerCase(language.tag);
  const found = items.filter(({ name, line: { itemCode = '' } }) =>
    `${name} ${itemCode}`.toLocaleLowerCase(language.tag).includes(wanted),
  );
  const choose = (event: Event, item: OfferedItem | undefined) => {
    if (!item) return;
    close(event);
    lines.fill(item);
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    choose(event, found[0]);
  };
  return html`<div class="menu picker" part="menu" id="items" popover aria-label=${words.priceList}>
    <input
      class="input"
      part="input"
      type="search"
      autofocus
      aria-label=${words.searchPriceList}
      placeholder=${words.searchItems}
      .value=${live(lines.filter)}
      @input=${(event: Event) => lines.search((event.target as HTMLInputElement).value)}
      @keydown=${onKeydown}
    />
    <ul aria-label=${words.items}>
      ${found.slice(0, shownMax).map(
        (item) =>
          html`<li>
            <button
              class="menu-item with-keys"
              part="menu-item"
              type="button"
              @click=${(event: Event) => choose(event, item)}
            >
              <span
                >${item.name}
                ${item.line.itemCode ? html`<span class="hint">${item.line.itemCode}</span>` : nothing}</span
              >
              <span class="amount">${priceOf(item, currency, language)}</span>
            </button>
          </li>`,
      )}
    </ul>
    ${found.length === 0 ? html`<p class="hint nothing">${words.noItem}</p>` : nothing}
  </div>`;
}

// A price may have more decimals than the currency; it is then shown as it is.
function priceOf({ line: { unitPrice } }: OfferedItem, currency: Currency, language: Language): string {
  const amount = parseAmount(unitPrice, currency);
  return amount.ok ? formatAmount(amount.value, currency, language) : unitPrice;
}
