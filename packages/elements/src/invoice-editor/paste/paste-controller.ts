import type { LineId } from '@billkit/billing';
import type { LitElement } from 'lit';
import { ModalController } from '../../controllers/modal-controller.js';
import { BillingLinesPasteEvent } from '../../events.js';
import type { DraftController } from '../draft/draft-controller.js';
import { insertLines } from '../draft/draft-lines.js';
import { lineFieldId } from '../field-errors.js';
import type { LinesController } from '../lines/lines-controller.js';
import type { PasteChoice, PastePlan } from './paste-plan.js';
import type * as PasteView from './paste-view.js';
import type { Sheet } from './sheet.js';

/** A table on its way from the clipboard into the lines. */
export interface Pasting {
  /** What is loaded when somebody pastes for the first time. */
  readonly view: typeof PasteView;
  readonly sheet: Sheet;
  readonly choice: PasteChoice;
  /** The line it was pasted at. */
  readonly at: LineId | undefined;
}

/** Takes tables from the clipboard: shows what would become of them, and inserts them as one step. */
export class PasteController {
  pasting: Pasting | undefined;
  readonly modal: ModalController;
  readonly #element: LitElement;
  readonly #draft: DraftController;
  readonly #lines: () => LinesController;

  constructor(element: LitElement, draft: DraftController, lines: () => LinesController) {
    this.#element = element;
    this.#draft = draft;
    this.#lines = lines;
    this.modal = new ModalController(element, '#paste');
  }

  /** Takes what is pasted when it is a table; everything else is the field's. */
  readonly onPaste = (event: ClipboardEvent): void => {
    const [target] = event.composedPath();
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-line]') : null;
    if (!row || !event.clipboardData) return;
    const [html, text] = [
      event.clipboardData.getData('text/html'),
      event.clipboardData.getData('text/plain'),
    ];
    if (!isTable(html, text)) return;
    event.preventDefault();
    void this.open(html, text, row.dataset['line'] as LineId);
  };

  /** Shows what would become of a table. Answers whether there is one. */
  async open(html: string, text: string, at?: LineId): Promise<boolean> {
    const view = await import('./paste-view.js');
    const sheet = view.readSheet(html, text);
    if (sheet.length === 0) return false;
    this.pasting = { view, sheet, choice: { ...view.guessColumns(sheet), marks: new Map() }, at };
    this.modal.show();
    return true;
  }

  /** The same for a table as text with tabs, or as a clipboard or a drag has it. */
  take(table: string | DataTransfer): Promise<boolean> {
    return typeof table === 'string'
      ? this.open('', table)
      : this.open(table.getData('text/html'), table.getData('text/plain'));
  }

  choose(change: Partial<PasteChoice>): void {
    if (!this.pasting) return;
    this.pasting = { ...this.pasting, choice: { ...this.pasting.choice, ...change } };
    this.#element.requestUpdate();
  }

  readonly close = (): void => {
    this.pasting = undefined;
    this.modal.hide();
  };

  /** Inserts the lines, unless the host says no. */
  confirm({ lines, problems }: PastePlan): void {
    const { pasting } = this;
    if (!pasting || lines.length === 0) return;
    const event = new BillingLinesPasteEvent(lines.length, pasting.choice.fields, problems.length);
    if (!this.#element.dispatchEvent(event)) return;
    this.close();
    this.#draft.edit((draft) => insertLines(draft, pasting.at, lines, this.#draft.lineId), 'paste');
    const controller = this.#lines();
    for (const { row, field } of problems) {
      const line = lines[row];
      if (line && field !== 'none' && field !== 'itemCode') controller.tell(lineFieldId(line.id, field));
    }
    controller.offerUndo(({ paste }, writing) => paste.inserted(lines.length, writing));
    if (lines[0]) controller.focus(lines[0].id, 'description');
  }
}

/** Whether it is more than one cell. */
const isTable = (html: string, text: string): boolean =>
  text.includes('\t') || (html.match(/<t[dh][\s>]/gi) ?? []).length > 1;
