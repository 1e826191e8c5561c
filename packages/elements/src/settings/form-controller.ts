import type { Asked, Command, CommandType, Refusal, RefusalType } from '@billkit/billing';
import type { LitElement, ReactiveController } from 'lit';
import { CommandController } from '../controllers/command-controller.js';
import { FocusController } from '../controllers/focus-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { languageOf } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import { isSame, merged, type Kept, type Typed } from './typed.js';

/** What is typed, at the version it was typed over, and the command it becomes; sent twice, it has one effect. */
export interface Sent<N extends string> extends Kept<N> {
  readonly id: `cmd_${string}`;
}

/** What a form keeps, and how it is written. */
export interface FormKind<N extends string> {
  readonly kept: () => Kept<N> | undefined;
  readonly saving: CommandType;
  /** The field that a refusal without a path is about. */
  readonly placeOf: (refusal: Refusal, values: Typed<N>) => string | undefined;
  /** What somebody else wrote, as a refusal tells it. */
  readonly theirs?: (refusal: Refusal) => Kept<N> | undefined;
}

/** That somebody else wrote it is asked about, where it can be read what they wrote. */
const overtaken: ReadonlySet<RefusalType> = new Set(['stale-version', 'entry-changed']);

/**
 * A settings form. While nothing is typed it shows what is kept, and follows it; what is typed stays when somebody else
 * writes the same meanwhile, and its author chooses.
 */
export class FormController<N extends string> implements ReactiveController {
  readonly command: CommandController;
  readonly focus: FocusController;
  readonly #element: LitElement;
  readonly #host: HostController;
  readonly #kind: FormKind<N>;
  /** What it was typed over. */
  #base: Kept<N> | undefined;
  #mine: Typed<N> | undefined;
  /** What somebody else wrote while something was typed. */
  #newest: Kept<N> | undefined;
  #seen = '';
  #id: `cmd_${string}` = 'cmd_';
  /** Whether it was saved, and nothing typed since. */
  isSaved = false;

  constructor(element: LitElement, host: HostController, kind: FormKind<N>) {
    this.#element = element;
    this.#host = host;
    this.#kind = kind;
    this.focus = new FocusController(element);
    this.command = new CommandController(element, host, [kind.saving]);
    element.addController(this);
  }

  /** The command that it becomes. */
  get saving(): CommandType {
    return this.#kind.saving;
  }

  /** What is typed; undefined while it is closed. */
  get values(): Typed<N> | undefined {
    return this.#mine;
  }

  get isDirty(): boolean {
    return Boolean(this.#base && this.#mine && !isSame(this.#base.values, this.#mine));
  }

  /** What somebody else wrote of a field that was typed over something else; undefined where they wrote nothing of it. */
  theirs(name: N): string | undefined {
    const theirs = this.isAsking ? this.#newest?.values[name] : undefined;
    return theirs === this.#base?.values[name] ? undefined : theirs;
  }

  /** Whether its author has to choose between what is typed and what somebody else wrote. */
  get isAsking(): boolean {
    return this.#newest !== undefined && !this.command.isRunning;
  }

  /** What the books said of what was sent over something else; empty where that was seen before anything was sent. */
  get overtaken(): string {
    return this.#isOvertaken ? this.command.message : '';
  }

  /** What the books said of a field, or of a part of it; one that is empty only has to be filled in. */
  errorAt(place: string, typed: string | undefined): string | undefined {
    if (this.#refusedAt !== place) return undefined;
    return typed === ''
      ? refusalText({ type: 'input-required', path: place }, languageOf(this.#element))
      : this.command.message;
  }

  /** What went wrong and stands at none of these fields; that somebody else wrote is asked about instead. */
  messageBeside(names: readonly N[]): string {
    const { message } = this.command;
    const isAsked = this.isAsking && this.#isOvertaken;
    const place = `${this.#refusedAt}.`;
    return isAsked || names.some((name) => place.startsWith(`${name}.`)) ? '' : message;
  }

  get #isOvertaken(): boolean {
    const { state } = this.command;
    return state.status === 'refused' && overtaken.has(state.refusal.type);
  }

  /** The field that was refused, as the command names it; empty where none was. */
  get #refusedAt(): string {
    const { state } = this.command;
    if (state.status !== 'refused' || !this.#mine) return '';
    const { refusal } = state;
    return ('path' in refusal ? refusal.path : this.#kind.placeOf(refusal, this.#mine)) ?? '';
  }

  open(base: Kept<N>): void {
    this.#base = base;
    this.#mine = base.values;
    this.#newest = undefined;
    this.#seen = JSON.stringify(this.#kind.kept());
    this.#id = this.#host.value?.newId('cmd') ?? 'cmd_';
    this.isSaved = false;
    this.command.reset();
  }

  close(): void {
    this.#base = this.#mine = this.#newest = undefined;
    this.command.reset();
  }

  /** Takes what was typed into fields. */
  type(change: Partial<Typed<N>>): void {
    if (!this.#mine) return;
    this.#mine = { ...this.#mine, ...change };
    this.isSaved = false;
    this.command.forget();
    this.#element.requestUpdate();
  }

  /** Mine stays where I typed. The next save replaces theirs there. */
  readonly keepMine = (): void => {
    if (this.#base && this.#mine && this.#newest)
      this.#choose(this.#newest, merged(this.#base.values, this.#mine, this.#newest.values));
  };

  /** What was typed is gone. */
  readonly takeTheirs = (): void => {
    if (this.#newest) this.#choose(this.#newest, this.#newest.values);
  };

  /** Sends what is typed. Answers whether it was done; where there is a choice to make, that comes first. */
  async send(make: (sent: Sent<N>) => Asked<Command>): Promise<boolean> {
    const [base, values] = [this.#base, this.#mine];
    if (!base || !values || this.isAsking || this.command.isRunning) return false;
    const state = await this.command.send(make({ ...base, values, id: this.#id }));
    // Somebody wrote what this form does not show, which was read meanwhile: it is sent over that.
    if (state.status === 'refused' && state.refusal.type === 'stale-version' && this.#base !== base)
      return this.send(make);
    // What the books told of it may be newer than what was read.
    if (state.status === 'refused' && this.#base === base)
      this.#newest = this.#kind.theirs?.(state.refusal) ?? this.#newest;
    if (state.status !== 'done' || this.#base !== base) return state.status === 'done';
    this.isSaved = true;
    this.#id = this.#host.value?.newId('cmd') ?? 'cmd_';
    // What was read meanwhile is what was sent, as the books write it.
    this.#begin(this.#newest ?? { ...base, values }, this.#newest?.values ?? values);
    return true;
  }

  hostUpdate(): void {
    const [kept, base, mine] = [this.#kind.kept(), this.#base, this.#mine];
    const seen = JSON.stringify(kept);
    if (!kept || !base || !mine || seen === this.#seen) return;
    this.#seen = seen;
    if (isSame(kept.values, base.values)) {
      this.#base = kept;
      this.#newest = undefined;
      // What was refused as older than that, is not any more.
      this.command.forgive();
    } else if (this.isDirty) this.#newest = kept;
    else this.#begin(kept, kept.values);
  }

  /** What was refused as older than that, is not any more. */
  #choose(base: Kept<N>, mine: Typed<N>): void {
    this.command.forgive();
    this.#begin(base, mine);
  }

  #begin(base: Kept<N>, mine: Typed<N>): void {
    this.#base = base;
    this.#mine = mine;
    this.#newest = undefined;
    this.#element.requestUpdate();
  }
}
