import { printedWith, type InvoiceTemplateId, type IssuedWith } from '@billkit/billing';
import type { LitElement, ReactiveController } from 'lit';
import type { HostController } from '../../controllers/host-controller.js';
import { QueryController } from '../../controllers/query-controller.js';
import { painted } from '../../painted.js';
import { languageOf } from '../../text/language.js';
import type { Explainable } from '../why/explainable.js';
import type * as PrintView from './print-view.js';

/**
 * Prints the invoice as a document, whatever is typed at that moment, without anything to press. What writes it is loaded
 * once the editor was painted, so that it is there when the browser prints.
 */
export class PrintController implements ReactiveController {
  readonly #element: LitElement;
  readonly #shown: () => Explainable | undefined;
  // What a draft is printed with; read once there is something to print it by.
  readonly #templates;
  readonly #business;
  #view: Promise<typeof PrintView> | undefined;
  #ready: typeof PrintView | undefined;

  constructor(element: LitElement, host: HostController, shown: () => Explainable | undefined) {
    this.#element = element;
    this.#shown = shown;
    this.#templates = new QueryController(element, host, () =>
      this.#ready ? ({ kind: 'invoice-templates', limit: 1 } as const) : null,
    );
    this.#business = new QueryController(element, host, () =>
      this.#ready ? ({ kind: 'business', limit: 1 } as const) : null,
    );
    element.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#write);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#write);
  }

  hostUpdated(): void {
    if (this.#shown()) void this.#load();
  }

  /** Prints it, and nothing else of the page. */
  async print(): Promise<void> {
    const view = await this.#load();
    view?.printAlone(this.#element);
  }

  #load(): Promise<typeof PrintView | undefined> {
    this.#view ??= painted().then(() => import('./print-view.js'));
    return this.#view.then(
      (view) => {
        // What it says is loaded with the next update, where that is not English.
        if (!this.#ready) this.#element.requestUpdate();
        return (this.#ready = view);
      },
      () => {
        // Asked for again the next time; until then the form is printed as it stands.
        this.#view = undefined;
        return undefined;
      },
    );
  }

  readonly #printedBy = (template: InvoiceTemplateId | undefined): IssuedWith =>
    printedWith(this.#templates.records[0]?.templates ?? [], this.#business.records[0], template);

  // The browser does not wait: it is written at once.
  readonly #write = (): void => {
    const [paper, shown] = [this.#element.renderRoot.querySelector<HTMLElement>('.paper'), this.#shown()];
    if (paper && shown && this.#ready)
      this.#ready.writePaper(paper, shown, this.#printedBy, languageOf(this.#element));
  };
}
