import type { LitElement } from 'lit';
import { ModalController } from '../../controllers/modal-controller.js';
import type { DraftController } from '../draft/draft-controller.js';
import type { Merge, Side } from './merge-drafts.js';
import type * as MergeView from './merge-view.js';

/** Two versions of the draft on their way into one. */
export interface Merging {
  /** What is loaded when it is needed for the first time. */
  readonly view: typeof MergeView;
  readonly merge: Merge;
  readonly choices: ReadonlyMap<string, Side>;
  /** The version of theirs that is shown. */
  readonly version: number;
}

/** Puts what is typed together with what others wrote meanwhile, by what a person chooses. */
export class MergeController {
  merging: Merging | undefined;
  readonly modal: ModalController;
  readonly #element: LitElement;
  readonly #draft: DraftController;

  constructor(element: LitElement, draft: DraftController) {
    this.#element = element;
    this.#draft = draft;
    this.modal = new ModalController(element, '#merge');
  }

  /** Shows both versions side by side. */
  async open(): Promise<void> {
    const view = await import('./merge-view.js');
    const theirs = this.#draft.theirs;
    const { draft, saved, newest } = this.#draft;
    if (!draft || !saved || !theirs || !newest || newest === 'deleted') return;
    const merge = view.mergeDrafts(saved, draft, theirs);
    this.merging = { view, merge, choices: new Map(), version: newest.version };
    this.modal.show();
  }

  choose(key: string, side: Side): void {
    if (!this.merging) return;
    this.merging = { ...this.merging, choices: new Map([...this.merging.choices, [key, side]]) };
    this.#element.requestUpdate();
  }

  readonly close = (): void => {
    this.merging = undefined;
    this.modal.hide();
  };

  /** Takes what was chosen. It is not saved yet, and can be undone. */
  confirm(): void {
    const { merging } = this;
    const { newest } = this.#draft;
    this.close();
    if (!merging || !newest || newest === 'deleted') return;
    // Written again in the meantime: what was compared is not what would be replaced.
    if (newest.version !== merging.version) void this.open();
    else this.#draft.merge(merging.merge.draft(merging.choices));
  }
}
