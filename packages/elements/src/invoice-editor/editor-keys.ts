import type { LitElement } from 'lit';
import type { ModalController } from '../controllers/modal-controller.js';
import type { Draft } from './draft/draft-model.js';
import type { DraftController } from './draft/draft-controller.js';
import { EnteredText } from './entered-text.js';
import type { LinesController } from './lines/lines-controller.js';
import type { ShortcutId, Shortcuts } from './shortcuts.js';

/** What the keys work on. */
interface Surroundings {
  readonly draft: DraftController;
  readonly lines: LinesController;
  /** The sheet of shortcuts. */
  readonly sheet: ModalController;
  /** Whether a dialog asks something: then the keys are its own. */
  readonly isAsking: () => boolean;
  /** Keeps what is typed on this device. */
  readonly keep: () => void;
}

/** An editor that keys do something in. */
export type KeyedEditor = LitElement & {
  save(): Promise<boolean>;
  finalize(): unknown;
  undo(): void;
  redo(): void;
};

/** The keys that mean the same everywhere in the editor, and what happens when a field is left. */
export class EditorKeys {
  readonly #editor: KeyedEditor;
  readonly #around: Surroundings;
  readonly #shortcuts: Shortcuts;
  readonly #entered: EnteredText;

  constructor(editor: KeyedEditor, shortcuts: Shortcuts, around: Surroundings) {
    this.#editor = editor;
    this.#around = around;
    this.#shortcuts = shortcuts;
    this.#entered = new EnteredText(editor);
  }

  /** A step was undone or done again: what fields hold now was not typed. */
  renew(): void {
    this.#entered.renew();
  }

  /** Edits by a choice, which is a step by itself: nobody typed it. */
  readonly choose = (change: (draft: Draft) => Draft): void => {
    this.#around.draft.edit(change, 'type');
    this.renew();
  };

  readonly onFocusin = (event: FocusEvent): void => this.#entered.onFocus(event);

  // After the lines had their say about blank ones.
  readonly onFocusout = (): void =>
    queueMicrotask(() => {
      this.#around.draft.settle();
      this.#around.keep();
    });

  readonly onChange = ({ target }: Event): void => {
    if (target instanceof HTMLSelectElement) this.#around.draft.settle();
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || !this.#isListening) return;
    const id = this.#shortcuts.at(event, 'editor') ?? (isWindowsRedo(event) ? 'redo' : undefined);
    const act = id && this.#actOf(id, event);
    if (!act) return;
    event.preventDefault();
    act();
  };

  get #isListening(): boolean {
    return this.#around.draft.draft !== undefined && !this.#around.isAsking();
  }

  #actOf(id: ShortcutId, event: KeyboardEvent): (() => void) | undefined {
    // A text that is being typed is the browser's to undo.
    const isTyping = this.#entered.isTyping(event);
    switch (id) {
      case 'save':
        return () => void this.#editor.save();
      case 'finalize':
        return () => void this.#editor.finalize();
      case 'undo':
        return isTyping ? undefined : () => this.#editor.undo();
      case 'redo':
        return isTyping ? undefined : () => this.#editor.redo();
      case 'revert':
        return isTyping ? () => this.#entered.revert() : undefined;
      case 'totals':
        return () => this.#around.lines.focusOn('totals');
      case 'shortcuts':
        return () => this.#around.sheet.show();
      default:
        return undefined;
    }
  }
}

const isWindowsRedo = (event: KeyboardEvent): boolean =>
  event.ctrlKey && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'y';
