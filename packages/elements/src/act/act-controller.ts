import type { Asked, Command, IssuedInvoice } from '@billkit/billing';
import { html, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { CommandController, CommandState } from '../controllers/command-controller.js';
import type { Way } from '../controllers/find-way.js';
import type { HostController } from '../controllers/host-controller.js';
import type { ModalController } from '../controllers/modal-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { loading, readFailed } from '../parts/states.js';
import type { Language } from '../text/language.js';
import type { OwnCommand } from './issued-actions.js';
import type * as ActView from './act-view.js';

const loadView = async (language: Language) => {
  const view: typeof ActView = await import('./act-view.js');
  return { view, styles: view.wayStyles, texts: await view.loadPlanTexts(language) };
};

/** The invoice that something is done to. */
export interface ActedOn {
  /** Undefined while it is a draft. */
  readonly issued: IssuedInvoice | undefined;
  /** Undefined while it is issued. */
  readonly draft: object | undefined;
  send(command: Asked<Command>): Promise<CommandState>;
}

/** What the doing of something to an issued invoice stands on. */
export interface ActSurroundings {
  readonly host: HostController;
  readonly draft: ActedOn;
  readonly command: CommandController;
  readonly modal: ModalController;
  /** Called when it is a draft again. */
  readonly onReverted: () => void;
}

/**
 * Reverts an issued invoice to a draft or voids it, after asking; where something stands in the way, with all the steps
 * that take it away, shown before they are taken. What asks is loaded when it is needed.
 */
export class ActController implements ReactiveController {
  readonly modal: ModalController;
  command: OwnCommand = 'revert-to-draft';
  reason = '';
  plan: Way = { status: 'looking' };
  /** Whether the books changed after the plan was shown, so that it was made anew. */
  isAnew = false;
  readonly #element: LitElement;
  readonly #around: ActSurroundings;
  readonly #view: OnDemand<Awaited<ReturnType<typeof loadView>>>;
  // Made when the dialog opens, so that sending twice has one effect.
  #id: `cmd_${string}` = 'cmd_';
  #asked = 0;
  #isReverted = false;

  constructor(element: LitElement, around: ActSurroundings) {
    this.#element = element;
    this.#around = around;
    this.modal = around.modal;
    this.#view = new OnDemand(element, loadView);
    element.addController(this);
  }

  /** As soon as it is read as a draft, work on it goes on. */
  hostUpdated(): void {
    if (!this.#isReverted || !this.#around.draft.draft) return;
    this.#isReverted = false;
    this.#around.onReverted();
  }

  readonly choose = (command: OwnCommand): void => {
    this.command = command;
    this.reason = '';
    this.isAnew = false;
    this.#around.command.reset();
    this.modal.show();
    void this.look();
  };

  readonly type = (reason: string): void => {
    this.reason = reason;
    this.#element.requestUpdate();
  };

  /** Finds out what stands in the way. */
  readonly look = async (): Promise<void> => {
    const [{ value: host }, { issued }, asked] = [this.#around.host, this.#around.draft, ++this.#asked];
    if (!host || !issued) return;
    this.#id = host.newId('cmd');
    this.#become({ status: 'looking' });
    const plan = await import('../controllers/find-way.js')
      .then(({ findWay }) => findWay(host, [this.#stepOn(issued)]))
      .catch((): Way => ({ status: 'failed' }));
    if (asked === this.#asked) this.#become(plan);
  };

  /** Does what was asked about, with all that takes what stands in the way of it away. */
  async confirm(): Promise<void> {
    const [{ issued }, { plan }] = [this.#around.draft, this];
    if (!issued || (plan.status !== 'free' && plan.status !== 'planned')) return;
    const last = this.#stepOn(issued);
    const state = await this.#around.draft.send(
      plan.status === 'free'
        ? { ...last, id: this.#id }
        : { type: 'execute-plan', id: this.#id, steps: [...plan.steps.slice(0, -1), last] },
    );
    if (state.status === 'done') {
      this.modal.hide();
      this.#isReverted = this.command === 'revert-to-draft';
    } else if (state.status === 'refused') {
      // What stands in the way changed meanwhile: the way is looked for again, and shown before it is taken.
      this.isAnew = true;
      await this.look();
    }
  }

  render(language: Language): TemplateResult {
    const { modal } = this;
    return html`<dialog
      class="small"
      part="dialog act"
      id="act"
      aria-labelledby="act-title"
      @close=${modal.hide}
    >
      ${modal.isOpen ? this.#body(language) : ''}
    </dialog>`;
  }

  #body(language: Language): TemplateResult {
    const [{ part, isFailed, retry }, { issued }] = [this.#view, this.#around.draft];
    if (part && issued)
      return part.view.actBody({
        ...{ act: this, invoice: issued, command: this.#around.command, language, texts: part.texts },
      });
    return html`<div class="dialog-body">
      <h2 class="section-title" id="act-title" tabindex="-1" autofocus>
        ${language.texts.actions[this.command]}
      </h2>
      ${isFailed ? readFailed(retry, language) : loading(language)}
    </div>`;
  }

  #stepOn({ id: invoice }: IssuedInvoice) {
    const day = this.#around.host.value?.today() ?? '';
    const why = this.reason.trim() ? { reason: this.reason } : {};
    return this.command === 'revert-to-draft'
      ? ({ type: this.command, invoice } as const)
      : ({ type: this.command, invoice, voidedOn: day, ...why } as const);
  }

  #become(plan: Way): void {
    this.plan = plan;
    this.#element.requestUpdate();
  }
}
