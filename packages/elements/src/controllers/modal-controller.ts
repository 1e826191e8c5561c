import type { LitElement, ReactiveController } from 'lit';

/**
 * Opens and closes a native modal dialog of an element. The browser keeps focus inside it and gives it back.
 * The dialog stays in the template, its content may come and go with `isOpen`; its `close` event must call `hide()`.
 */
export class ModalController implements ReactiveController {
  isOpen = false;
  readonly #element: LitElement;
  readonly #selector: string;

  constructor(element: LitElement, selector: string) {
    this.#element = element;
    this.#selector = selector;
    element.addController(this);
  }

  show(): void {
    this.isOpen = true;
    this.#element.requestUpdate();
  }

  readonly hide = (): void => {
    this.isOpen = false;
    this.#element.requestUpdate();
  };

  hostUpdated(): void {
    const dialog = this.#element.renderRoot.querySelector<HTMLDialogElement>(this.#selector);
    if (!dialog?.isConnected || dialog.open === this.isOpen) return;
    if (this.isOpen) dialog.showModal();
    else dialog.close();
  }
}
