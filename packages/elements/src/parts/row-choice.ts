import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ChoiceController } from '../controllers/choice-controller.js';
import type { Language } from '../text/language.js';

/** Boxes that choose rows of a list. */
export interface RowChoice<R> {
  /** Over the boxes: chooses all that are shown, or none of them. */
  readonly heading: () => TemplateResult;
  /** Before a row. */
  readonly cell: (record: R, name: string) => TemplateResult;
}

/** A box before each row and one over them. With Shift all rows from the one before are chosen, with the mouse and with the space bar. */
export function rowChoice<R extends { readonly id: string }>(
  choice: ChoiceController<{ readonly record: R }>,
  { texts }: Language,
): RowChoice<R> {
  const { lists } = texts;
  return {
    heading: () =>
      html`<input
        type="checkbox"
        class="choice"
        part="choice"
        aria-label=${lists.chooseShown}
        .checked=${live(choice.state === 'all')}
        .indeterminate=${live(choice.state === 'some')}
        @click=${() => choice.toggleShown()}
      />`,
    cell: (record, name) =>
      html`<td role="cell" class="choose">
        <input
          type="checkbox"
          class="choice"
          part="choice"
          aria-label=${lists.choose(name)}
          .checked=${live(choice.has(record))}
          @click=${({ shiftKey }: MouseEvent) => choice.toggle(record, shiftKey)}
        />
      </td>`,
  };
}
