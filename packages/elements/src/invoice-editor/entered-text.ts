import type { LitElement, ReactiveController } from 'lit';

type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Whether a person types in it, and the browser can undo what was typed. */
const isTextControl = (target: EventTarget | undefined): target is TextControl =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text');

/** Tells whether something was typed in the field with the focus since it was entered, or since a step was undone in it. */
export class EnteredText implements ReactiveController {
  readonly #element: LitElement;
  #control: TextControl | undefined;
  #text = '';
  #isRenewed = false;

  constructor(element: LitElement) {
    this.#element = element;
    element.addController(this);
  }

  readonly onFocus = (event: FocusEvent): void => this.#enter(event.composedPath()[0]);

  /** Whether the keystroke belongs to a text that is not left yet. */
  isTyping(event: Event): boolean {
    const [target] = event.composedPath();
    if (!isTextControl(target)) return false;
    return target !== this.#control || target.value !== this.#text;
  }

  /** Puts back what stood in the field when it was entered. */
  revert(): void {
    if (!this.#control) return;
    this.#control.value = this.#text;
    this.#control.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }

  /** A step was undone or done again: what the field holds after the next update was not typed. */
  renew(): void {
    this.#isRenewed = true;
    this.#element.requestUpdate();
  }

  hostUpdated(): void {
    if (this.#isRenewed) this.#text = this.#control?.value ?? '';
    this.#isRenewed = false;
  }

  #enter(target: EventTarget | undefined): void {
    this.#control = isTextControl(target) ? target : undefined;
    this.#text = this.#control?.value ?? '';
  }
}
