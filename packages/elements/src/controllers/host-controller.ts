import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveElement } from 'lit';
import { billingContext, type BillingHost } from '../billing-context.js';
import { LanguageController } from './language-controller.js';

/** Brings an element the billing of the provider around it, and tells when there is none. */
export class HostController implements ReactiveController {
  /** Undefined while the provider waits for its billing, and without a provider. */
  value: BillingHost | undefined;
  /** Whether there is no provider around the element. */
  isMissing = false;
  readonly #element: ReactiveElement;
  readonly #onChange: () => void;
  #isAnswered = false;

  constructor(element: ReactiveElement, onChange: () => void = () => undefined) {
    this.#element = element;
    this.#onChange = onChange;
    // The consumer first: it asks when the element is connected, and a provider answers before this controller's turn.
    new ContextConsumer(element, {
      context: billingContext,
      subscribe: true,
      callback: (value) => {
        this.#isAnswered = true;
        this.isMissing = false;
        if (value === this.value) return;
        this.value = value;
        this.#onChange();
        element.requestUpdate();
      },
    });
    new LanguageController(element);
    element.addController(this);
  }

  hostConnected(): void {
    if (this.#isAnswered) return;
    this.isMissing = true;
    console.error(`billkit: <${this.#element.localName}> needs a <billing-provider> around it.`);
    this.#element.requestUpdate();
  }

  hostDisconnected(): void {
    this.#isAnswered = false;
  }
}
