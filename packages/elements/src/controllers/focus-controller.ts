import type { LitElement, ReactiveController } from 'lit';

/** Moves the focus to what is not there yet, as soon as it is. */
export class FocusController implements ReactiveController {
  readonly #element: LitElement;
  #wanted = '';

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  /** The first that matches, now or after an update to come; what was wanted before is forgotten. */
  to(selector: string): void {
    this.#wanted = selector;
    this.#element.requestUpdate();
  }

  hostUpdated(): void {
    const wanted = this.#wanted && this.#element.renderRoot.querySelector<HTMLElement>(this.#wanted);
    if (!wanted) return;
    this.#wanted = '';
    wanted.focus();
  }
}
