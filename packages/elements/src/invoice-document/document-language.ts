import type { LitElement, ReactiveController } from 'lit';
import { retellAll } from '../controllers/language-controller.js';
import { languageOf, type Language } from '../text/language.js';
import { loadMessages } from '../text/load-messages.js';

/** The language a document is written in, which may be another than that of the page around it. */
export class DocumentLanguage implements ReactiveController {
  readonly #element: LitElement;
  readonly #tag: () => string;

  /** `tag` is the language of the document; empty where it is the page's. */
  constructor(element: LitElement, tag: () => string) {
    this.#element = element;
    this.#tag = tag;
    element.addController(this);
  }

  hostUpdate(): void {
    if (this.#tag()) loadMessages(this.value.tag, retellAll);
  }

  get value(): Language {
    return languageOf(this.#element, this.#tag());
  }
}
