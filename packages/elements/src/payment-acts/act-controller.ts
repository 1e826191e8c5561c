import { hasCardNumber, type PaymentMethods, type Refusal } from '@billkit/billing';
import { html, type ReactiveController, type LitElement, type TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import type { Way } from '../controllers/find-way.js';
import type { HostController } from '../controllers/host-controller.js';
import { OnDemand } from '../controllers/on-demand.js';
import { QueryController } from '../controllers/query-controller.js';
import { loading, readFailed } from '../parts/states.js';
import { payments } from '../text/english/payment-form.js';
import { addEnglish } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import type { Language } from '../text/language.js';
import { openingOf, type PaymentAct, type PaymentActEntry } from './act.js';
import type { PaymentActIds } from './act-steps.js';
import type * as ActView from './act-view.js';

addEnglish({ payments });

const loadView = async (language: Language) => {
  const view: typeof ActView = await import('./act-view.js');
  return { view, styles: view.wayStyles, ...(await view.loadTexts(language)) };
};

/** What the dialog stands on. */
interface Surroundings {
  readonly host: HostController;
  readonly command: CommandController;
  /** Something was typed. */
  readonly onType?: () => void;
  /** Closes the dialog; `isDone`: it was done. */
  readonly onClose: (isDone: boolean) => void;
}

/**
 * Something to be done with a payment: what is filled in, how it can be done, with every step and every balance, and the doing of
 * it. What a person sees of it is loaded when it is needed.
 */
export class PaymentActController implements ReactiveController {
  act: PaymentAct | undefined;
  entry: PaymentActEntry | undefined;
  way: Way = { status: 'looking' };
  /** Whether the books changed after a plan was shown, so that it was made anew. */
  isAnew = false;
  /** Whether it was tried, so that what is wrong with a field is said. */
  isTried = false;
  readonly #element: LitElement;
  readonly #around: Surroundings;
  readonly #methods;
  readonly #view: OnDemand<Awaited<ReturnType<typeof loadView>>>;
  /** Whether the form has still to come, and focus is to go into it. */
  #isArriving = false;
  #ids: PaymentActIds = { command: 'cmd_', refund: 'rfd_', dispute: 'dsp_' };
  #round = 0;
  #stop: (() => void) | undefined;

  constructor(element: LitElement, around: Surroundings) {
    this.#element = element;
    this.#around = around;
    this.#methods = new QueryController(element, around.host, () =>
      this.act?.type === 'refund-payment' ? ({ kind: 'payment-methods', limit: 1 } as const) : null,
    );
    this.#view = new OnDemand(element, loadView);
    element.addController(this);
  }

  get command(): CommandController {
    return this.#around.command;
  }

  /** The ways money may go back; undefined until they are read, and where the usual ones were never changed. */
  get methods(): PaymentMethods | undefined {
    return this.#methods.records[0];
  }

  get today(): string | undefined {
    return this.#around.host.value?.today();
  }

  hostUpdated(): void {
    const form = this.#isArriving ? this.#element.renderRoot.querySelector<HTMLElement>('form.act') : null;
    if (!form) return;
    this.#isArriving = false;
    form.querySelector<HTMLElement>('[autofocus], .input:enabled')?.focus();
  }

  hostDisconnected(): void {
    this.end();
  }

  /** Opens the question, with something filled in, and follows what is written until it ends. */
  begin(act: PaymentAct, over: Partial<PaymentActEntry> = {}): void {
    const host = this.#around.host.value;
    if (!host) return;
    this.end();
    this.command.reset();
    this.act = act;
    this.isAnew = this.isTried = false;
    this.#isArriving = true;
    this.#ids = { command: host.newId('cmd'), refund: host.newId('rfd'), dispute: host.newId('dsp') };
    this.entry = { ...openingOf(act, host.today()), ...over };
    this.#stop = host.billing.subscribe((written) => {
      if (written.some(({ kind }) => kind === 'payment' || kind === 'invoice')) void this.look();
    });
    void this.look();
  }

  /** Nothing is asked any more. */
  end(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#round += 1;
    this.act = this.entry = undefined;
    this.way = { status: 'looking' };
  }

  /** What a person changes; the amount is never changed for them. */
  readonly type = (change: Partial<PaymentActEntry>): void => {
    if (!this.entry) return;
    this.entry = { ...this.entry, ...change };
    this.isAnew = false;
    this.#around.onType?.();
    this.command.forgive();
    void this.look();
  };

  /** Finds out how it can be done. What was found before is shown until then. */
  readonly look = async (): Promise<void> => {
    const round = ++this.#round;
    const way = await this.#find();
    if (round !== this.#round) return;
    this.way = way;
    this.#element.requestUpdate();
  };

  /** Does it, with all that takes what stands in the way away, if that is what was shown. */
  async confirm(): Promise<boolean> {
    const { entry } = this;
    if (!entry || texts.some((field) => hasCardNumber(entry[field]))) return false;
    const { way: shown } = this;
    await this.look();
    const { way } = this;
    this.isTried = true;
    this.#element.requestUpdate();
    if (way.status !== 'free' && way.status !== 'planned') return false;
    if (way.status === 'planned' && !isSame(shown, way)) {
      this.isAnew = shown.status === 'planned';
      return false;
    }
    const [first, ...more] = way.steps;
    const id = this.#ids.command;
    const sent = await this.command.send(
      first && more.length === 0 ? { ...first, id } : { type: 'execute-plan', id, steps: way.steps },
    );
    if (sent.status === 'done') this.#around.onClose(true);
    else await this.look();
    return sent.status === 'done';
  }

  readonly cancel = (): void => {
    this.#around.onClose(false);
  };

  /** Why it cannot be done, as far as that is known; what is wrong with a field is told once it was tried. */
  get refusal(): Refusal | undefined {
    if (this.way.status !== 'none') return undefined;
    return 'path' in this.way.refusal && !this.isTried ? undefined : this.way.refusal;
  }

  /** What is wrong with a field; card data is written into none. */
  errorAt(field: string, language: Language): string | undefined {
    const { refusal, entry } = this;
    if (entry && isText(field) && hasCardNumber(entry[field]))
      return refusalText({ type: 'text-card-number', path: field }, language);
    if (!refusal || !('path' in refusal)) return undefined;
    return refusal.path.split('.').includes(field) ? refusalText(refusal, language) : undefined;
  }

  /** The content of the dialog. */
  render(language: Language, isLeaving = false): TemplateResult {
    const { part, isFailed, retry } = this.#view;
    const { act, entry } = this;
    if (part && act && entry)
      return part.view.actBody({
        ...{ controller: this, act, entry, isLeaving, language, texts: part.texts, plan: part.plan },
      });
    return html`<div class="dialog-body">${isFailed ? readFailed(retry, language) : loading(language)}</div>`;
  }

  async #find(): Promise<Way> {
    const [{ value: host }, { act, entry }] = [this.#around.host, this];
    if (!host || !act || !entry) return { status: 'looking' };
    try {
      const [{ stepsOf }, { findWay }] = await Promise.all([
        import('./act-steps.js'),
        import('../controllers/find-way.js'),
      ]);
      const steps = await stepsOf(act, entry, this.#ids, host);
      return steps ? await findWay(host, steps) : { status: 'looking' };
    } catch {
      return { status: 'failed' };
    }
  }
}

const isSame = (a: Way, b: Way): boolean =>
  a.status === 'planned' && b.status === 'planned' && JSON.stringify(a.steps) === JSON.stringify(b.steps);

const texts = ['provider', 'reference', 'description', 'reason'] as const;
const isText = (field: string): field is (typeof texts)[number] => texts.some((one) => one === field);
