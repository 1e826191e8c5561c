import type { LitElement, ReactiveController } from 'lit';
import {
  BillingCloseEvent,
  BillingCloseRequestEvent,
  BillingOpenEvent,
  type CloseReason,
} from '../events.js';

/** An element that is a dialog: the first `<dialog>` in it. */
export interface DialogElement extends LitElement {
  open: boolean;
}

/**
 * Shows and closes an element that is a dialog, with the page behind it out of reach. It tells when it opened and when it
 * closed, once each; what was typed is not thrown away by a slip of the finger.
 */
export class DialogController implements ReactiveController {
  /** Whether something was typed that closing would throw away. */
  isDirty = false;
  /** Whether a person was asked if what they typed may go. */
  isLeaving = false;
  readonly #element: DialogElement;
  readonly #onEnd: (reason: CloseReason) => void;
  /** Whether it was told that the dialog opened, and not yet that it closed. */
  #isShown = false;
  #begins: string | undefined;

  constructor(element: DialogElement, onEnd: (reason: CloseReason) => void) {
    this.#element = element;
    this.#onEnd = onEnd;
    element.addController(this);
  }

  /** Nothing is typed yet. `first` is the selector of where a person begins. */
  begin(first: string): void {
    this.isDirty = false;
    this.isLeaving = false;
    this.#begins = first;
  }

  /** Something was typed. */
  touch(): void {
    this.isDirty = true;
    this.isLeaving = false;
  }

  /** Closes it without asking. */
  close(reason: CloseReason): void {
    if (!this.#element.open) return;
    this.#element.open = false;
    this.#end(reason);
  }

  /** A person wants to close it. The host may stop it. */
  readonly requestClose = (reason: CloseReason): void => {
    if (this.isDirty && !this.isLeaving) {
      this.isLeaving = true;
      this.#element.requestUpdate();
    } else if (this.#element.dispatchEvent(new BillingCloseRequestEvent(reason))) this.close(reason);
  };

  readonly onCancel = (event: Event): void => {
    event.preventDefault();
    this.requestClose('escape');
  };

  /** Browsers close a dialog at the second Escape whatever is said, also when it is to stay. */
  readonly onClose = (): void => {
    if (this.#element.open) this.#element.requestUpdate();
  };

  hostUpdated(): void {
    const { open, renderRoot } = this.#element;
    const dialog = renderRoot.querySelector('dialog');
    if (dialog?.isConnected && dialog.open !== open) {
      if (open) dialog.showModal();
      else dialog.close();
    }
    if (open) this.#arrive();
    // The host took the attribute away.
    else this.#end('api');
  }

  hostDisconnected(): void {
    // Taken off the page it is no modal any more, and whoever waits for its answer would wait for ever.
    this.close('api');
  }

  /** Tells that it opened, and puts a person where they begin, once that is there. */
  #arrive(): void {
    if (!this.#isShown) {
      this.#isShown = true;
      this.#element.dispatchEvent(new BillingOpenEvent());
    }
    const first = this.#begins && this.#element.renderRoot.querySelector<HTMLElement>(this.#begins);
    if (!first) return;
    this.#begins = undefined;
    first.focus();
  }

  #end(reason: CloseReason): void {
    this.#onEnd(reason);
    if (!this.#isShown) return;
    this.#isShown = false;
    this.#element.dispatchEvent(new BillingCloseEvent(reason));
  }
}
