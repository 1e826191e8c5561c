import type { LitElement, ReactiveController } from 'lit';
import { BillingConflictEvent } from '../../events.js';
import type { DraftController } from '../draft/draft-controller.js';
import { contentOf } from '../draft/draft-model.js';
import type { Newest } from '../draft/stored-invoice.js';

/**
 * Tells the host when somebody else wrote what is being typed in. A host that asks its person by itself prevents the
 * event, and nothing is asked here.
 */
export class ConflictController implements ReactiveController {
  readonly #element: LitElement;
  readonly #draft: DraftController;
  #told: Newest | undefined;
  #isTheHosts = false;

  constructor(element: LitElement, draft: DraftController) {
    this.#element = element;
    this.#draft = draft;
    element.addController(this);
  }

  /** Whether a person is to be asked here. */
  get isAsked(): boolean {
    const { newest } = this.#draft;
    return newest !== undefined && newest === this.#told && !this.#isTheHosts;
  }

  /** Told before what is shown is drawn, so that it is drawn once: with the question, or without where the host asks it. */
  hostUpdate(): void {
    const { newest, draft, invoice } = this.#draft;
    if (newest === this.#told) return;
    this.#told = newest;
    if (!newest || !draft) return;
    const event = new BillingConflictEvent({
      invoice,
      mine: contentOf(draft),
      theirs: newest === 'deleted' ? null : newest.record,
      keepMine: () => this.#draft.merge(),
      loadTheirs: () => this.#draft.loadNewest(),
    });
    this.#isTheHosts = !this.#element.dispatchEvent(event);
  }
}
