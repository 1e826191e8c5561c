import type { ReactiveController, ReactiveElement } from 'lit';

/** Whether the device has a network, as far as the browser knows. */
export class OnlineController implements ReactiveController {
  readonly #element: ReactiveElement;

  constructor(element: ReactiveElement) {
    this.#element = element;
    element.addController(this);
  }

  get isOffline(): boolean {
    return !navigator.onLine;
  }

  hostConnected(): void {
    for (const name of ['online', 'offline']) globalThis.addEventListener(name, this.#onChange);
  }

  hostDisconnected(): void {
    for (const name of ['online', 'offline']) globalThis.removeEventListener(name, this.#onChange);
  }

  readonly #onChange = (): void => this.#element.requestUpdate();
}
