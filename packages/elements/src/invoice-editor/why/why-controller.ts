import type { Explanation, LineId } from '@billkit/billing';
import { html, type LitElement, type TemplateResult } from 'lit';
import { ModalController } from '../../controllers/modal-controller.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { loading, readFailed } from '../../parts/states.js';
import type { Language } from '../../text/language.js';
import { figureOfLine, type Explainable } from './explainable.js';
import type * as WhyView from './why-view.js';

/** A figure that a person asks about: its explanation, and the way that led to it. */
export interface Asking {
  readonly explanation: Explanation;
  /** Which line of the element each line of the figures is, counted from 0. */
  readonly places: readonly number[];
  /** The figures that were asked about one after the other, the one that is shown last. */
  readonly trail: readonly string[];
}

const loadView = async (language: Language) => {
  const view = await import('./why-view.js');
  return { view, styles: view.whyStyles, texts: await view.loadWhyTexts(language) };
};

/** Says why a figure is what it is. What says it is loaded when somebody asks for the first time. */
export class WhyController {
  readonly modal: ModalController;
  readonly #element: LitElement;
  readonly #explainable: () => Explainable | undefined;
  readonly #view: OnDemand<Awaited<ReturnType<typeof loadView>>>;
  #figure = '';
  #asking: Asking | undefined;
  /** Whether it was copied, where somebody wanted it to be. */
  #isCopied: boolean | undefined;

  constructor(element: LitElement, explainable: () => Explainable | undefined) {
    this.#element = element;
    this.#explainable = explainable;
    this.modal = new ModalController(element, '#why');
    this.#view = new OnDemand(element, loadView);
  }

  /** Asks about a figure by its name in the explanation, such as `total` or `lines.0.amount`. */
  readonly ask = (figure: string): void => {
    this.#figure = figure;
    this.#asking = undefined;
    this.modal.show();
  };

  /** Asks about the amount of a line, if it has one. */
  readonly askLine = (line: LineId): void => {
    const explainable = this.#explainable();
    const figure = explainable && figureOfLine(explainable, line);
    if (figure) this.ask(figure);
  };

  readonly close = (): void => {
    this.#asking = undefined;
    this.#isCopied = undefined;
    this.modal.hide();
  };

  render(language: Language): TemplateResult {
    const { modal } = this;
    return html`<dialog
      class="small"
      part="dialog why"
      id="why"
      closedby="any"
      aria-labelledby="why-title"
      @close=${this.close}
    >
      ${modal.isOpen ? this.#body(language) : ''}
    </dialog>`;
  }

  #body(language: Language): TemplateResult {
    const { part, isFailed, retry } = this.#view;
    const asking = part && this.#ask(part.view);
    if (part && asking)
      return part.view.whyBody({
        ...{ asking, language, texts: part.texts, isCopied: this.#isCopied },
        onAsk: (figure) => this.#go([...asking.trail, figure]),
        onBack: () => this.#go(asking.trail.slice(0, -1)),
        onClose: this.close,
        onCopy: () => void this.#copy(part.view.asJson(asking)),
      });
    const { figures, buttons } = language.texts;
    return html`<div class="dialog-body">
      <h2 class="section-title" id="why-title" tabindex="-1" autofocus>${figures.why}</h2>
      ${isFailed ? readFailed(retry, language) : loading(language)}
      <div class="footer">
        <button class="button" part="button" type="button" @click=${this.close}>${buttons.close}</button>
      </div>
    </div>`;
  }

  #ask(view: typeof WhyView): Asking | undefined {
    const explainable = this.#explainable();
    if (!this.#asking && explainable)
      this.#asking = { ...view.explainIt(explainable), trail: [this.#figure] };
    return this.#asking;
  }

  #go(trail: readonly string[]): void {
    if (this.#asking) this.#asking = { ...this.#asking, trail };
    this.#isCopied = undefined;
    this.#element.requestUpdate();
    void this.#element.updateComplete.then(() =>
      this.#element.renderRoot.querySelector<HTMLElement>('#why-title')?.focus(),
    );
  }

  async #copy(json: string): Promise<void> {
    this.#isCopied = await navigator.clipboard.writeText(json).then(
      () => true,
      () => false,
    );
    this.#element.requestUpdate();
  }
}
