import type { ReactiveController, ReactiveElement } from 'lit';

/** Has the browser ask before the page is left, only where something would be lost. */
export class LeaveGuard implements ReactiveController {
  readonly #wouldLose: () => boolean;

  constructor(element: ReactiveElement, wouldLose: () => boolean) {
    this.#wouldLose = wouldLose;
    element.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeunload', this.#onLeave);
  }

  hostDisconnected(): void {
    removeEventListener('beforeunload', this.#onLeave);
  }

  readonly #onLeave = (event: BeforeUnloadEvent): void => {
    if (this.#wouldLose()) event.preventDefault();
  };
}
