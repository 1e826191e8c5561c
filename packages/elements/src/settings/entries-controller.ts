import type {
  Asked,
  Billing,
  Command,
  CommandType,
  EntryActions,
  Kind,
  SettingsEntry,
  Viewer,
} from '@billkit/billing';
import { settingsAction } from '@billkit/billing';
import type { LitElement } from 'lit';
import type { BillingHost } from '../billing-context.js';
import { CommandController } from '../controllers/command-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { ReadController } from '../controllers/read-controller.js';
import { FormController, type FormKind, type Sent } from './form-controller.js';
import type { Kept, Typed } from './typed.js';

/** A list of the settings: where it is kept, what of an entry is typed, and what is asked about one. */
export interface EntryKind<E extends SettingsEntry, N extends string> extends Omit<
  FormKind<N>,
  'kept' | 'theirs'
> {
  readonly kind: Kind;
  read(billing: Billing): Promise<readonly E[]>;
  newId(host: BillingHost): E['id'];
  /** What is typed of an entry, or of a new one. */
  typed(entry?: E): Typed<N>;
  actions(entry: E, entries: readonly E[], viewer: Viewer): EntryActions;
  /** The commands that archive and restore. */
  readonly archiving: readonly CommandType[];
  /** `seen`: what it was typed over; absent for a new one. */
  save(entry: E['id'], sent: Sent<N>, seen: { readonly seen?: E }): Asked<Command>;
  archive(entry: E['id'], id: `cmd_${string}`): Asked<Command>;
  restore(entry: E['id'], id: `cmd_${string}`): Asked<Command>;
}

type Move = 'archive' | 'restore';

/**
 * A settings list: its entries, kept current; the one that is edited or added; and the one that was archived last, which can
 * be brought back at once. The focus goes where what was done is.
 */
export class EntriesController<E extends SettingsEntry, N extends string> {
  readonly form: FormController<N>;
  readonly moving: CommandController;
  readonly entries: ReadController<readonly E[]>;
  /** The entry that is edited; `isNew`: added. */
  opened: { readonly id: E['id']; readonly isNew: boolean } | undefined;
  /** What was archived or restored last, until something else is done. */
  moved: { readonly entry: E; readonly move: Move } | undefined;
  /** Whether another entry was to be opened, while something is typed. */
  isHeld = false;
  readonly #host: HostController;
  readonly #kind: EntryKind<E, N>;

  constructor(element: LitElement, host: HostController, kind: EntryKind<E, N>) {
    this.#host = host;
    this.#kind = kind;
    this.entries = new ReadController(element, host, () => ({
      key: kind.kind,
      kinds: [kind.kind],
      read: (billing) => kind.read(billing),
    }));
    this.form = new FormController(element, host, {
      ...kind,
      kept: () => this.edited && this.#kept(this.edited),
      theirs: (refusal) =>
        // Of the list that this is.
        refusal.type === 'entry-changed' ? this.#kept(refusal.entry as E) : undefined,
    });
    this.moving = new CommandController(element, host, kind.archiving);
  }

  get all(): readonly E[] {
    const { state } = this.entries;
    return state.status === 'ready' ? state.value : [];
  }

  /** The entry that is edited, as it is in the books; undefined for one that is added. */
  get edited(): E | undefined {
    return this.all.find(({ id }) => id === this.opened?.id);
  }

  /** Whether who looks may add entries; else there is only something to read. */
  get mayAdd(): boolean {
    const actor = this.#host.value?.actor();
    return actor !== undefined && settingsAction(this.#kind.saving, actor).refusal === null;
  }

  /** What can be done with an entry by who looks. */
  actions(entry: E): EntryActions | undefined {
    const actor = this.#host.value?.actor();
    return actor && this.#kind.actions(entry, this.all, actor);
  }

  readonly add = (): void => {
    const host = this.#host.value;
    if (host) this.#open({ id: this.#kind.newId(host), isNew: true });
  };

  edit(entry: E): void {
    this.#open({ id: entry.id, isNew: false }, entry);
  }

  readonly cancel = (): void => {
    const { opened } = this;
    this.#close();
    this.form.focus.to(!opened || opened.isNew ? '#add' : rowOf(opened.id));
  };

  readonly save = async (): Promise<void> => {
    const { opened } = this;
    if (!opened) return;
    const isDone = await this.form.send((sent) =>
      this.#kind.save(opened.id, sent, sent.entry ? { seen: sent.entry as E } : {}),
    );
    if (this.opened !== opened) return;
    if (isDone) this.#close();
    this.form.focus.to(isDone ? rowOf(opened.id) : '#list .asking button, #list [aria-invalid="true"]');
  };

  async move(entry: E, move: Move): Promise<void> {
    const host = this.#host.value;
    if (!host || this.moving.isRunning) return;
    this.moved = undefined;
    const { status } = await this.moving.send(this.#kind[move](entry.id, host.newId('cmd')));
    if (status !== 'done') return;
    this.moved = { entry, move };
    this.form.focus.to(move === 'archive' ? '#undo' : rowOf(entry.id));
  }

  readonly undo = (): void => {
    if (this.moved) void this.move(this.moved.entry, 'restore');
  };

  #open(opened: { readonly id: E['id']; readonly isNew: boolean }, entry?: E): void {
    // What is typed is not thrown away by a press on something else.
    this.isHeld = this.form.isDirty;
    if (!this.isHeld) {
      this.opened = opened;
      this.moved = undefined;
      this.form.open(this.#kept(entry));
      this.moving.reset();
    }
    this.form.focus.to('#list form .input');
  }

  #close(): void {
    this.opened = undefined;
    this.isHeld = false;
    this.form.close();
  }

  #kept(entry?: E): Kept<N> {
    return { values: this.#kind.typed(entry), version: 0, ...(entry && { entry }) };
  }
}

/** What can be done with an entry in use. */
const rowOf = (id: string): string => `#used-${id} button`;
