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

  /** Taken out of the page, a dialog is over: back in it, it would stand open without being modal. */
  hostDisconnected(): void {
    if (!this.isOpen) return;
    this.#dialog?.close();
    this.isOpen = false;
  }

  hostUpdated(): void {
    const dialog = this.#dialog;
    if (!dialog?.isConnected || dialog.open === this.isOpen) return;
    if (this.isOpen) dialog.showModal();
    else dialog.close();
  }

  get #dialog(): HTMLDialogElement | null {
    return this.#element.renderRoot.querySelector<HTMLDialogElement>(this.#selector);
  }
}
