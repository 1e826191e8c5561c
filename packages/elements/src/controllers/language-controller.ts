import type { ReactiveController, ReactiveElement } from 'lit';
import { languageOf } from '../text/language.js';
import { loadMessages } from '../text/load-messages.js';

const listening = new Set<ReactiveElement>();
/** The trees whose `lang` attributes are watched. */
const watched = new WeakSet<Node>();

/** Renders every element again that shows texts: they, or what language they are in, may be others now. */
export function retellAll(): void {
  for (const element of listening) element.requestUpdate();
}

/** Keeps an element in the language around it, and brings the texts of that language when they are not there yet. */
export class LanguageController implements ReactiveController {
  readonly #element: ReactiveElement;

  constructor(element: ReactiveElement) {
    this.#element = element;
    element.addController(this);
  }

  hostConnected(): void {
    listening.add(this.#element);
    for (let tree = this.#element.getRootNode(); ; tree = tree.host.getRootNode()) {
      watch(tree);
      if (!(tree instanceof ShadowRoot)) break;
    }
  }

  hostDisconnected(): void {
    listening.delete(this.#element);
  }

  hostUpdate(): void {
    loadMessages(languageOf(this.#element).tag, retellAll);
  }
}

function watch(tree: Node): void {
  if (watched.has(tree)) return;
  watched.add(tree);
  new MutationObserver(retellAll).observe(tree, {
    subtree: true,
    attributes: true,
    attributeFilter: ['lang'],
  });
}
