import type { Kind } from '@billkit/billing';
import type { ReactiveElement } from 'lit';
import type { AskedStep, Way } from './find-way.js';
import type { HostController } from './host-controller.js';
import { ReadController } from './read-controller.js';

/** What decisions about money look at; a change to one may change the answer. */
const kinds: readonly Kind[] = [
  ...(['invoice', 'payment', 'allocation', 'credit-note', 'credit-allocation'] as const),
  ...(['write-off', 'refund', 'preferences', 'payment-methods', 'credit-note-draft'] as const),
];

/**
 * What would come of a command while it is filled in: asked of the books themselves after each change, theirs or the
 * person's, so that a button can never promise what they would refuse. While they are asked, their last answer stands.
 */
export class WayController {
  readonly #read: ReadController<Way>;
  #last: Way | undefined;

  /** `step`: what is filled in; null while nothing is. */
  constructor(element: ReactiveElement, host: HostController, step: () => AskedStep | null) {
    this.#read = new ReadController(element, host, () => {
      const [asked, { value }] = [step(), host];
      if (!asked) this.#last = undefined;
      return asked && value
        ? {
            key: JSON.stringify(asked),
            kinds,
            read: async () => (await import('./find-way.js')).findWay(value, [asked]),
          }
        : null;
    });
  }

  /** Nothing while it is first asked for, or where the books cannot be read. */
  get way(): Way | undefined {
    const { state } = this.#read;
    if (state.status === 'ready') this.#last = state.value;
    return this.#last;
  }

  /** Whether the books would accept it. */
  get isFree(): boolean {
    return this.way?.status === 'free';
  }
}
