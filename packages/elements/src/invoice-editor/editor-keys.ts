import type { LitElement } from 'lit';
import { EnteredText } from './entered-text.js';

/** What keys and focus do to the whole editor. */
interface EditorActs {
  /** Whether keys do anything now: not while a dialog asks something. */
  readonly isListening: () => boolean;
  readonly save: () => void;
  readonly finalize: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** A choice was made. */
  readonly onChoose: () => void;
  /** A field was left. */
  readonly onLeave: () => void;
}

/** The keys that mean the same everywhere in the editor, and what happens when a field is left. */
export class EditorKeys {
  readonly #acts: EditorActs;
  readonly #entered: EnteredText;

  constructor(element: LitElement, acts: EditorActs) {
    this.#acts = acts;
    this.#entered = new EnteredText(element);
  }

  /** A step was undone or done again: what fields hold now was not typed. */
  renew(): void {
    this.#entered.renew();
  }

  readonly onFocusin = (event: FocusEvent): void => this.#entered.onFocus(event);

  // After the lines had their say about blank ones.
  readonly onFocusout = (): void => queueMicrotask(() => this.#acts.onLeave());

  readonly onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.#acts.onChoose();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const isOurs = (event.ctrlKey || event.metaKey) && !event.altKey;
    const act = isOurs && this.#acts.isListening() && this.#actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  };

  #actOf(event: KeyboardEvent): (() => void) | undefined {
    const { save, finalize, undo, redo } = this.#acts;
    const key = event.key.toLowerCase();
    // A text that is being typed is the browser's to undo.
    if (key === 'z') return this.#entered.isTyping(event) ? undefined : event.shiftKey ? redo : undo;
    if (event.shiftKey) return undefined;
    if (key === 'y') return this.#entered.isTyping(event) ? undefined : redo;
    if (key === 'enter') return finalize;
    return key === 's' ? save : undefined;
  }
}
