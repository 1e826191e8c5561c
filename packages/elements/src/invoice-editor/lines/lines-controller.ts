import type { LineId, OfferedItem } from '@billkit/billing';
import type { LitElement, ReactiveController } from 'lit';
import { writingOf } from '../../text/format.js';
import { languageOf } from '../../text/language.js';
import type { Messages, Writing } from '../../text/messages.js';
import type { DraftController } from '../draft/draft-controller.js';
import type { Travelled } from '../draft/draft-history.js';
import {
  changeLine,
  dropBlanks,
  duplicateLine,
  fillLine,
  insertLine,
  moveLine,
  removeLines,
} from '../draft/draft-lines.js';
import { isBlank, type Draft, type LineDraft, type LineField } from '../draft/draft-model.js';
import { lineFieldId } from '../field-errors.js';
import type { LineDrag } from './line-drag.js';
import { LineSelection, type SelectionWay } from './line-selection.js';
import { placeOfStep } from '../draft/step-place.js';

/** Something said in the language of the element. */
export type Saying = (texts: Messages, writing: Writing) => string;

/** Everything that is done to lines, with the focus where a person expects it afterwards. */
export class LinesController implements ReactiveController {
  /** Told to those who cannot see it. */
  announcement = '';
  /** The line whose menu or price list is open. */
  chosen: LineId | undefined;
  /** What was done last, while it can be undone with one press. */
  offer: string | undefined;
  readonly selection = new LineSelection();
  /** Moves lines with the pointer; undefined until it is loaded. */
  drag: LineDrag | undefined;
  /** Asks why a line comes to its amount. */
  readonly why: (id: LineId) => void;
  readonly #element: LitElement;
  readonly #draft: DraftController;
  readonly #told = new Set<string>();
  #isAllTold = false;
  #offeredAt: Draft | undefined;
  #focus: string | undefined;

  constructor(element: LitElement, draft: DraftController, why: (id: LineId) => void) {
    this.why = why;
    this.#element = element;
    this.#draft = draft;
    element.addController(this);
  }

  hostUpdate(): void {
    if (this.#offeredAt !== this.#draft.draft) this.offer = undefined;
    this.selection.keep(this.#lines);
  }

  hostUpdated(): void {
    const id = this.#focus;
    this.#focus = undefined;
    const control = id && this.#element.renderRoot.querySelector<HTMLElement>(`[id="${id}"]`);
    if (!control) return;
    // What is closed takes no focus.
    const around = control.closest('details');
    if (around) around.open = true;
    control.focus();
  }

  /** Whether a field was left, or all were asked to be told. */
  readonly isTold = (place: string): boolean => this.#isAllTold || this.#told.has(place);

  /** From now on every mistake is told. */
  tellAll(): void {
    this.#isAllTold = true;
  }

  /** What is wrong in a field is told. */
  tell(place: string): void {
    this.#told.add(place);
  }

  /** A new form: nothing was typed, nothing is told. */
  reset(): void {
    this.#told.clear();
    this.#isAllTold = false;
    this.announcement = '';
    this.offer = this.#offeredAt = undefined;
    this.selection.clear();
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
    this.#draft.typeInLine((draft) => changeLine(draft, id, change, this.#draft.lineId));
  }

  /** Opens the menu or the price list of a line. */
  choose(id: LineId): void {
    this.chosen = id;
    this.#element.requestUpdate();
  }

  /** Fills the chosen line from the price list and goes on with its quantity. */
  fill(item: OfferedItem, id = this.chosen): void {
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
    this.say(({ lines }) => lines.duplicated);
    this.focus(copy, 'description');
  }

  remove(id: LineId): void {
    this.#remove([id]);
  }

  /** Takes out the selected lines, or this one alone where it is not among them. */
  removeSelected(id: LineId): void {
    this.#remove(this.chosenWith(id));
  }

  /** The selected lines if this one is among them, or else this one. */
  chosenWith(id: LineId): readonly LineId[] {
    return this.selection.orOnly(
      id,
      this.#lines.map((line) => line.id),
    );
  }

  select(id: LineId, way: SelectionWay): void {
    const lines = this.#lines.slice(0, -1).map((line) => line.id);
    this.selection.select(id, way, lines);
    this.say(({ lines: texts }, writing) => texts.selected(this.selection.size, writing));
  }

  /** The handle of a line was pressed, by pointer or key. */
  press(id: LineId, { shiftKey }: MouseEvent): void {
    if (!this.drag?.wasMoved) this.select(id, shiftKey ? 'range' : 'toggle');
    if (this.drag) this.drag.wasMoved = false;
  }

  /** Offers to undo what was just done, and says what it was. */
  offerUndo(what: Saying): void {
    this.say(what);
    this.offer = this.announcement;
    this.#offeredAt = this.#draft.draft;
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
    this.say(({ lines }) => lines.movedTo(at + 1, this.#lines.length - 1));
    this.#focus = keep;
  }

  moveBy(id: LineId, step: 1 | -1, keep?: string): void {
    this.move(id, this.#lines.findIndex((line) => line.id === id) + step, keep);
  }

  /** Tells those who cannot see it. */
  say(what: Saying): void {
    const language = languageOf(this.#element);
    this.announcement = what(language.texts, writingOf(language));
    this.#element.requestUpdate();
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
    this.say(({ history, steps }) => (to ? history[told](steps[to.step.kind]) : history[none]));
    const place = to && placeOfStep(to);
    if (place) this.focusOn(place);
  }

  #remove(ids: readonly LineId[]): void {
    const gone = new Set(ids);
    const lines = this.#lines.slice(0, -1).filter((line) => gone.has(line.id));
    const [first] = lines;
    if (!first) return;
    const at = this.#lines.indexOf(first);
    this.#draft.edit((draft) => removeLines(draft, ids, this.#draft.lineId), 'delete');
    const told: Saying = ({ lines: texts }, writing) =>
      lines.length === 1 ? texts.deleted(at + 1) : texts.deletedMany(lines.length, writing);
    if (lines.every(isBlank)) this.say(told);
    else this.offerUndo(told);
    const next = this.#lines[Math.min(at, this.#lines.length - 1)];
    if (next) this.focus(next.id, 'description');
  }

  get #lines(): readonly LineDraft[] {
    return this.#draft.draft?.lines ?? [];
  }
}
