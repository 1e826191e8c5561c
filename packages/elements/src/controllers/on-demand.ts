import type { CSSResult, ReactiveElement } from 'lit';
import { languageOf, type Language } from '../text/language.js';

/** What a part that is loaded on demand brings with it. */
export interface Loaded {
  /** How it looks, put into the element once. */
  readonly styles?: CSSResult;
}

/**
 * A part of an element that is loaded when it is first needed, with its texts; anew in another language or wording,
 * while what there is stays. What could not be loaded is asked for again by the next who needs it, or by `retry`.
 */
export class OnDemand<Part extends object> {
  isFailed = false;
  readonly #element: ReactiveElement;
  readonly #load: (language: Language) => Promise<Part>;
  readonly #language: () => Language;
  #part: Part | undefined;
  #spoken: Language | undefined;

  /** `language` is what it is in, where that is not what the element speaks. */
  constructor(
    element: ReactiveElement,
    load: (language: Language) => Promise<Part>,
    language: () => Language = () => languageOf(element),
  ) {
    this.#element = element;
    this.#load = load;
    this.#language = language;
  }

  /** What was loaded; begins to load it. */
  get part(): Part | undefined {
    this.begin();
    return this.#part;
  }

  /** What was loaded; nothing is begun. */
  get loaded(): Part | undefined {
    return this.#part;
  }

  /** Begins to load it, where that was not begun. */
  begin(): void {
    const language = this.#language();
    const { tag, overrides } = this.#spoken ?? {};
    const isSpoken = language.tag === tag && language.overrides === overrides;
    if (!isSpoken && !this.isFailed) void this.#bring(language);
  }

  readonly retry = (): void => {
    this.isFailed = false;
    this.#spoken = undefined;
    this.#element.requestUpdate();
  };

  async #bring(language: Language): Promise<void> {
    this.#spoken = language;
    try {
      const part = await this.#load(language);
      if (this.#spoken !== language) return;
      this.#look(part);
      this.#part = part;
    } catch (cause) {
      this.isFailed = true;
      this.#spoken = undefined;
      console.error('billkit: a part of an element could not be loaded.', cause);
    }
    this.#element.requestUpdate();
  }

  #look({ styles }: Loaded): void {
    const root = this.#element.renderRoot;
    const sheet = styles?.styleSheet;
    if (sheet && root instanceof ShadowRoot && !root.adoptedStyleSheets.includes(sheet))
      root.adoptedStyleSheets.push(sheet);
  }
}
