import { StorageError } from '@billkit/billing';
import type {
  Asked,
  AuditEntry,
  Billing,
  Command,
  CommandType,
  Refusal,
  StorageProblem,
} from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import {
  BillingDoneEvent,
  BillingErrorEvent,
  BillingRequestEvent,
  type BillingErrorDetail,
} from '../events.js';
import type { eventNames as allNames } from '../event-names.js';
import { painted } from '../painted.js';
import { languageOf } from '../text/language.js';
import { messagesLoaded } from '../text/load-messages.js';
import { problemText, refusalText } from '../text/refusal-text.js';
import type { HostController } from './host-controller.js';

type Names = typeof allNames;
/** What went wrong besides a refusal of the books. */
type Failure = StorageProblem | 'unexpected' | 'vetoed';

/** Where a write stands. `stopped`: the host said no, without a word or with a message. */
export type CommandState =
  | { readonly status: 'idle' | 'running' | 'stopped' }
  | { readonly status: 'done'; readonly entry: AuditEntry }
  | { readonly status: 'refused'; readonly refusal: Refusal; readonly message: string }
  | { readonly status: 'failed'; readonly code: Failure; readonly message: string };

/** What the events around a write are called. Needed only once something is sent: loaded when something is shown. */
let eventNames: Names | undefined;
const loadEventNames = async (): Promise<Names> =>
  (eventNames = (await import('../event-names.js')).eventNames);

/**
 * Sends commands, one at a time: asks the page, carries the command out, tells the page. What was typed stays with the
 * element until it is done, and the same command may be sent again after a failure: it has one effect.
 */
export class CommandController implements ReactiveController {
  state: CommandState = { status: 'idle' };
  readonly #element: ReactiveElement;
  readonly #host: HostController;
  readonly #commands: readonly CommandType[];
  #prepared: Billing | undefined;

  /** `commands`: what may be sent once a person has typed something, which nothing shall then get in the way of. */
  constructor(element: ReactiveElement, host: HostController, commands: readonly CommandType[] = []) {
    this.#element = element;
    this.#host = host;
    this.#commands = commands;
    element.addController(this);
  }

  /** Once something is shown, what sending takes is loaded, so that it is there when something is sent. */
  hostUpdated(): void {
    const billing = this.#host.value?.billing;
    if (!billing || billing === this.#prepared) return;
    this.#prepared = billing;
    // What cannot be loaded now is loaded when a command is sent, which says so if it still cannot.
    void painted()
      .then(() => Promise.all([loadEventNames(), billing.prepare?.(this.#commands)]))
      .catch(() => undefined);
  }

  get isRunning(): boolean {
    return this.state.status === 'running';
  }

  /** What a person should read about the last write, in the language of now; empty when it went well or none was made. */
  get message(): string {
    const { state } = this;
    if (state.status === 'refused') return refusalText(state.refusal, languageOf(this.#element));
    if (state.status !== 'failed') return '';
    return state.code === 'vetoed' ? state.message : problemText(state.code, languageOf(this.#element));
  }

  /** What the books said of a field, or of what is below it, when they were last asked. */
  errorAt(field: string): string | undefined {
    return this.state.status === 'refused' && this.#isAt(field) ? this.message : undefined;
  }

  /** What went wrong and stands at none of these fields. */
  messageBeside(fields: readonly string[]): string {
    return fields.some((field) => this.#isAt(field)) ? '' : this.message;
  }

  #isAt(field: string): boolean {
    if (this.state.status !== 'refused' || !('path' in this.state.refusal)) return false;
    const { path } = this.state.refusal;
    return path === field || path.startsWith(`${field}.`);
  }

  /** Forgets a refusal: what was refused has been changed since. */
  forgive(): void {
    if (this.state.status === 'refused') this.reset();
  }

  /** Forgets a refusal and what was done: something has been typed since. A failure stays, it can be tried again. */
  forget(): void {
    if (this.state.status === 'refused' || this.state.status === 'done') this.reset();
  }

  /** Forgets the last write. */
  reset(): void {
    this.#become({ status: 'idle' });
  }

  /** Answers what the write came to. A call while one is running answers at once and sends nothing. */
  async send(command: Asked<Command>): Promise<CommandState> {
    const billing = this.#host.value?.billing;
    // Checked and set without waiting in between, so that a double click sends once.
    if (this.isRunning || !billing) return this.state;
    this.#become({ status: 'running' });
    let names: Names;
    try {
      // The page is asked within the press, as soon as it is known how.
      names = eventNames ?? (await loadEventNames());
    } catch (cause) {
      return this.#failWith('unavailable', cause);
    }
    const request = new BillingRequestEvent(names[command.type][0], command);
    if (!this.#element.dispatchEvent(request)) return this.#become({ status: 'stopped' });
    try {
      await request.agreed();
    } catch (cause) {
      const message = cause instanceof Error ? cause.message : String(cause);
      return this.#fail({ code: 'vetoed', message, cause });
    }
    try {
      const result = await billing.execute(command);
      if (!result.ok) return await this.#refuse(result.reason);
      const state = this.#become({ status: 'done', entry: result.value });
      this.#element.dispatchEvent(new BillingDoneEvent(names[result.value.command.type][1], result.value));
      return state;
    } catch (cause) {
      return this.#failWith(cause instanceof StorageError ? cause.problem : 'unexpected', cause);
    }
  }

  async #refuse(refusal: Refusal): Promise<CommandState> {
    await messagesLoaded(languageOf(this.#element).tag);
    const message = refusalText(refusal, languageOf(this.#element));
    this.#element.dispatchEvent(new BillingErrorEvent({ code: refusal.type, message, refusal }));
    return this.#tell({ status: 'refused', refusal, message });
  }

  #failWith(code: StorageProblem | 'unexpected', cause: unknown): CommandState {
    return this.#fail({ code, message: problemText(code, languageOf(this.#element)), cause });
  }

  #fail({ code, ...detail }: BillingErrorDetail & { readonly code: Failure }): CommandState {
    this.#element.dispatchEvent(new BillingErrorEvent({ code, ...detail }));
    return this.#tell({ status: 'failed', code, message: detail.message });
  }

  /** Where it stands beside no field, it comes into sight: who pressed looks at what they pressed. */
  #tell(state: CommandState): CommandState {
    this.#become(state);
    void this.#element.updateComplete.then(() =>
      this.#element.renderRoot.querySelector('.error-banner')?.scrollIntoView({ block: 'nearest' }),
    );
    return state;
  }

  #become(state: CommandState): CommandState {
    this.state = state;
    this.#element.requestUpdate();
    return state;
  }
}
