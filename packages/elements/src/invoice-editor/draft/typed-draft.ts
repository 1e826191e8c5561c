import type { InvoiceId } from '@billkit/billing';
import { DraftHistory, type Steps, type Travelled } from './draft-history.js';
import type { Draft } from './draft-model.js';
import { sameDraft } from './same-draft.js';
import type { StepKind } from './draft-step.js';

/** Work on a draft as it was left: what was typed, what of it was in the books, and what can be undone. */
export interface LeftWork extends Steps {
  readonly invoice: InvoiceId;
  readonly version: number;
  readonly draft: Draft;
  readonly saved: Draft;
}

/** What is typed, beside what of it is in the books, and what was done to it. */
export class TypedDraft {
  /** Undefined until it was read. */
  draft: Draft | undefined;
  /** What of the draft is in the books, or what a new one began with. */
  saved: Draft | undefined;
  readonly history = new DraftHistory();
  readonly #onChange: (isInLine: boolean) => void;
  #compared: readonly [draft: Draft, saved: Draft, isSame: boolean] | undefined;

  /** `onChange` is told whether only fields of lines were typed in. */
  constructor(onChange: (isInLine: boolean) => void) {
    this.#onChange = onChange;
  }

  /** Whether something typed is not in the books. */
  get isDirty(): boolean {
    const { draft, saved } = this;
    if (!draft || !saved) return false;
    if (this.#compared?.[0] !== draft || this.#compared[1] !== saved)
      this.#compared = [draft, saved, sameDraft(draft, saved)];
    return !this.#compared[2];
  }

  /** Begins anew: nothing was typed, nothing can be undone. */
  begin(draft: Draft | undefined): void {
    this.draft = this.saved = draft;
    this.history.begin(draft);
  }

  /** Types, or does something to the lines (`kind`), which is a step of its own. */
  edit(change: (draft: Draft) => Draft, kind?: StepKind): void {
    if (kind) this.settle();
    const changed = this.draft && change(this.draft);
    if (changed === this.draft) return;
    this.draft = changed;
    if (kind) this.history.settle(changed, kind);
    this.#onChange(false);
  }

  /** Types in a field of a line: nothing beside the lines is another. */
  typeInLine(change: (draft: Draft) => Draft): void {
    const changed = this.draft && change(this.draft);
    if (changed === this.draft) return;
    this.draft = changed;
    this.#onChange(true);
  }

  /** Something was chosen that nobody typed: it is saved as it is, and no step. */
  assume(change: Partial<Draft>): void {
    this.settle();
    this.draft = this.draft && { ...this.draft, ...change };
    this.saved = this.saved && { ...this.saved, ...change };
    this.history.adopt(this.draft);
  }

  /** A field was left: what was typed in it can be undone. */
  settle(): void {
    this.history.settle(this.draft);
  }

  /** Takes back the last step. Answers with what it was. */
  undo(): Travelled | undefined {
    this.settle();
    return this.#travelled(this.history.undo());
  }

  /** Does again what was taken back last. */
  redo(): Travelled | undefined {
    this.settle();
    return this.#travelled(this.history.redo());
  }

  /** Whether there is anything that must not be lost. */
  get isUnfinished(): boolean {
    return this.history.isBegun(this.draft) || this.isDirty;
  }

  /** Everything that must not be lost; undefined when there is nothing. */
  leftWork(invoice: InvoiceId, version: number): LeftWork | undefined {
    const { draft, saved } = this;
    if (!draft || !saved || !this.isUnfinished) return undefined;
    const { steps, done } = this.history.including(draft);
    return { invoice, version, draft, saved, steps, done };
  }

  /** Goes on with work that was left. */
  takeUp({ draft, saved, steps, done }: LeftWork): void {
    this.draft = draft;
    this.saved = saved;
    this.history.begin(draft, { steps, done });
    this.#onChange(false);
  }

  #travelled(travelled: Travelled | undefined): Travelled | undefined {
    if (travelled) {
      this.draft = travelled.draft;
      this.#onChange(false);
    }
    return travelled;
  }
}
