import type { LineId, OfferedItem } from '@billkit/billing';
import type { LitElement, ReactiveController } from 'lit';
import { languageOf } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import type { DraftController } from './draft-controller.js';
import type { Travelled } from './draft-history.js';
import {
  changeLine,
  dropBlanks,
  duplicateLine,
  fillLine,
  insertLine,
  moveLine,
  removeLine,
} from './draft-lines.js';
import { isBlank, type Draft, type LineDraft, type LineField } from './draft-model.js';
import { lineFieldId } from './field-errors.js';
import { placeOfStep } from './step-place.js';

/** Everything that is done to lines, with the focus where a person expects it afterwards. */
export class LinesController implements ReactiveController {
  /** Told to those who cannot see it. */
  announcement = '';
  /** The line whose menu or price list is open. */
  chosen: LineId | undefined;
  /** What was deleted last, while it can be brought back with one press. */
  deleted: string | undefined;
  /** What is looked for in the price list. */
  filter = '';
  readonly #element: LitElement;
  readonly #draft: DraftController;
  readonly #told = new Set<string>();
  #isAllTold = false;
  #afterDelete: Draft | undefined;
  #focus: string | undefined;

  constructor(element: LitElement, draft: DraftController) {
    this.#element = element;
    this.#draft = draft;
    element.addController(this);
  }

  hostUpdate(): void {
    if (this.#afterDelete !== this.#draft.draft) this.deleted = undefined;
  }

  hostUpdated(): void {
    const id = this.#focus;
    this.#focus = undefined;
    if (id) this.#element.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`)?.focus();
  }

  /** Whether a field was left, or all were asked to be told. */
  readonly isTold = (place: string): boolean => this.#isAllTold || this.#told.has(place);

  /** From now on every mistake is told. */
  tellAll(): void {
    this.#isAllTold = true;
  }

  /** A new form: nothing was typed, nothing is told. */
  reset(): void {
    this.#told.clear();
    this.#isAllTold = false;
    this.announcement = '';
    this.deleted = this.#afterDelete = undefined;
  }

  /** A control was left. Blank lines go when the focus leaves them. */
  left(place: string, next: LineId | undefined): void {
    this.#told.add(place);
    // Not at once: an update may have moved the focus, and cannot ask for another one of itself.
    queueMicrotask(() => {
      this.#draft.edit((draft) => dropBlanks(draft, next));
      this.#draft.settle();
      this.#element.requestUpdate();
    });
  }

  change(id: LineId, change: Partial<Pick<LineDraft, LineField>>): void {
    this.#draft.edit((draft) => changeLine(draft, id, change, this.#draft.lineId));
  }

  /** Opens the menu or the price list of a line. */
  choose(id: LineId): void {
    this.chosen = id;
    this.filter = '';
    this.#element.requestUpdate();
  }

  /** Looks for something in the price list. */
  search(text: string): void {
    this.filter = text;
    this.#element.requestUpdate();
  }

  /** Fills the chosen line from the price list and goes on with its quantity. */
  fill(item: OfferedItem): void {
    const id = this.chosen;
    if (!id) return;
    this.#draft.edit((draft) => fillLine(draft, id, item, this.#draft.lineId), 'fill');
    this.focus(id, 'quantity');
  }

  add(after?: LineId): void {
    this.#draft.settle();
    let line: LineId | undefined;
    this.#draft.edit((draft) => {
      const [changed, id] = insertLine(draft, after, this.#draft.lineId);
      line = id;
      return changed;
    });
    if (line) this.focus(line, 'description');
  }

  duplicate(id: LineId): void {
    let copy = id;
    this.#draft.edit((draft) => {
      const [changed, line] = duplicateLine(draft, id, this.#draft.lineId);
      copy = line;
      return changed;
    }, 'duplicate');
    this.#announce(({ lines }) => lines.duplicated);
    this.focus(copy, 'description');
  }

  remove(id: LineId): void {
    const at = this.#lines.findIndex((line) => line.id === id);
    const line = this.#lines[at];
    if (!line || at === this.#lines.length - 1) return;
    this.#draft.edit((draft) => removeLine(draft, id, this.#draft.lineId), 'delete');
    this.#announce(({ lines }) => lines.deleted(at + 1));
    this.deleted = isBlank(line) ? undefined : this.announcement;
    this.#afterDelete = this.#draft.draft;
    const next = this.#lines[Math.min(at, this.#lines.length - 1)];
    if (next) this.focus(next.id, 'description');
  }

  /** Takes back the last step and goes to what changed. */
  undo(): void {
    this.#travelled(this.#draft.undo(), 'undone', 'nothingToUndo');
  }

  /** Does again what was taken back, and goes there. */
  redo(): void {
    this.#travelled(this.#draft.redo(), 'redone', 'nothingToRedo');
  }

  /** Moves a line to a place counted from 0; `keep` is the control that keeps the focus. */
  move(id: LineId, to: number, keep?: string): void {
    this.#draft.edit((draft) => moveLine(draft, id, to), 'move');
    const at = this.#lines.findIndex((line) => line.id === id);
    this.#announce(({ lines }) => lines.movedTo(at + 1, this.#lines.length - 1));
    this.#focus = keep;
  }

  moveBy(id: LineId, step: 1 | -1, keep?: string): void {
    this.move(id, this.#lines.findIndex((line) => line.id === id) + step, keep);
  }

  /** Puts the focus on a control of a line as soon as it is there. */
  focus(id: LineId, field: LineField): void {
    this.focusOn(lineFieldId(id, field));
  }

  focusOn(place: string): void {
    this.#focus = place;
    this.#element.requestUpdate();
  }

  #travelled(
    to: Travelled | undefined,
    told: 'undone' | 'redone',
    none: 'nothingToUndo' | 'nothingToRedo',
  ): void {
    this.#announce(({ history, steps }) => (to ? history[told](steps[to.step.kind]) : history[none]));
    const place = to && placeOfStep(to);
    if (place) this.focusOn(place);
  }

  get #lines(): readonly LineDraft[] {
    return this.#draft.draft?.lines ?? [];
  }

  #announce(text: (texts: Messages) => string): void {
    this.announcement = text(languageOf(this.#element).texts);
    this.#element.requestUpdate();
  }
}
