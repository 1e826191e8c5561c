import type { RuleFinding } from '@billkit/billing';
import { nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { HostController } from '../../controllers/host-controller.js';
import { OnDemand } from '../../controllers/on-demand.js';
import { painted } from '../../painted.js';
import { QueryController } from '../../controllers/query-controller.js';
import type { Language } from '../../text/language.js';
import type { DraftController } from '../draft/draft-controller.js';
import { Pause } from '../pause.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import type * as CheckView from './check-view.js';

const loadView = async (language: Language) => {
  await painted();
  const view: typeof CheckView = await import('./check-view.js');
  return { view, styles: view.checkStyles, texts: await view.loadCheckTexts(language) };
};

/** How long after the last change a draft is checked, in ms: nobody is told of a field they are in the middle of. */
const pauseMs = 400;

/** What checking needs to know of the editor. */
export interface CheckSurroundings {
  readonly host: HostController;
  readonly draft: DraftController;
  readonly priced: () => PricedDraft | undefined;
  readonly isWanted: () => boolean;
  /** Puts the focus on a control. */
  readonly focusOn: (place: string) => void;
}

/**
 * Says what a draft lacks by EN 16931 while it is written: a moment after each change, never in the way of a keystroke.
 * What says it is loaded once there is a draft on the page.
 */
export class CheckController implements ReactiveController {
  findings: readonly RuleFinding[] | undefined;
  readonly #element: LitElement;
  readonly #around: CheckSurroundings;
  readonly #view: OnDemand<Awaited<ReturnType<typeof loadView>>>;
  readonly #business;
  readonly #pause = new Pause(() => this.#check());
  #asked: readonly unknown[] = [];
  #checked: readonly unknown[] = [];

  constructor(element: LitElement, around: CheckSurroundings) {
    this.#element = element;
    this.#around = around;
    this.#view = new OnDemand(element, loadView);
    this.#business = new QueryController(element, around.host, () =>
      around.isWanted() && around.draft.draft ? ({ kind: 'business', limit: 1 } as const) : null,
    );
    element.addController(this);
  }

  hostUpdated(): void {
    const { draft, record } = this.#around.draft;
    if (!draft || !this.#around.isWanted()) {
      this.#pause.end();
      this.findings = undefined;
      this.#checked = [];
      return;
    }
    const asked = [draft, record, this.#business.records[0], this.#view.part];
    if (asked.every((one, place) => one === this.#checked[place])) return;
    this.#asked = asked;
    this.#pause.begin(this.findings ? pauseMs : 0);
  }

  hostDisconnected(): void {
    this.#pause.end();
    this.#checked = [];
  }

  /** Everything that was found, errors apart from warnings; nothing until it is known. */
  render(language: Language): TemplateResult | typeof nothing {
    if (!this.findings) return nothing;
    const [{ part }, priced] = [this.#view, this.#around.priced()];
    if (!part || !priced) return nothing;
    return part.view.checkPanel({
      ...{ findings: this.findings, texts: part.texts, language, priced },
      onShow: this.#around.focusOn,
    });
  }

  /** How many errors there are, with a way to them; nothing while there are none, and before anything was typed. */
  renderCount(language: Language): TemplateResult | typeof nothing {
    const [{ findings }, { isDirty, version }] = [this, this.#around.draft];
    const part = findings && this.#view.part;
    return part && (isDirty || version > 0)
      ? part.view.checkCount(findings, part.texts, language, this.#open)
      : nothing;
  }

  readonly #open = (): void => {
    const panel = this.#element.renderRoot.querySelector<HTMLDetailsElement>('#check');
    if (!panel) return;
    panel.open = true;
    panel.querySelector('summary')?.focus();
  };

  #check(): void {
    this.#pause.end();
    this.#checked = this.#asked;
    const [{ part }, priced, { record }] = [this.#view, this.#around.priced(), this.#around.draft];
    if (!part || !priced) return;
    this.findings = part.view.findingsIn(priced, record, this.#business.records[0]);
    this.#element.requestUpdate();
  }
}
