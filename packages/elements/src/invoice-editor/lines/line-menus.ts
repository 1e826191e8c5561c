import { html, type TemplateResult } from 'lit';
import type { LineId } from '@billkit/billing';
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
