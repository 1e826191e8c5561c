import type { Asked, Command, DraftInvoice, InvoiceId, IssuedInvoice, LineId, Party } from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { BillingHost } from '../../billing-context.js';
import type { CommandController, CommandState } from '../../controllers/command-controller.js';
import type { HostController } from '../../controllers/host-controller.js';
import type { QueryState } from '../../controllers/query-controller.js';
import { contentOf, draftOf, newDraft, type Draft } from './draft-model.js';
import { sameDraft } from './same-draft.js';
import type { InvoiceQuery, Newest, StoredInvoice } from './stored-invoice.js';
import { DraftWriter, versionIn } from './draft-writer.js';
import { TypedDraft, type LeftWork } from './typed-draft.js';

interface Surroundings {
  readonly host: HostController;
  readonly command: CommandController;
  readonly query: { readonly state: QueryState<InvoiceQuery>; retry(): void };
  /** The client a new form starts with, as soon as the host has told. */
  readonly client: () => Party | undefined;
  /** Called when another invoice, or a new one, is taken up. */
  readonly onOpen: () => void;
  /** Called when a draft was read anew because someone else changed it. */
  readonly onReload: () => void;
}

type Editor = ReactiveElement & {
  invoiceId: string;
  /** Asks for an update of the lines and of what follows from them. */
  requestLines(): void;
};

/**
 * What is typed, and what of it is in the books. A commit made elsewhere replaces what is shown only while nothing is
 * typed that is not saved; otherwise it waits in `newest` until a person has chosen.
 */
export class DraftController extends TypedDraft implements ReactiveController {
  /** The draft as last read, with the tax rates copied into its lines. */
  record: DraftInvoice | undefined;
  /** Set when the invoice is no draft any more. */
  issued: IssuedInvoice | undefined;
  newest: Newest | undefined;
  /** Whether there is no such invoice. */
  isMissing = false;
  /** Whether the invoice was written here and not read again since: what is shown of it is no more. */
  isBehind = false;
  invoice: InvoiceId = 'inv_';
  /** How often the draft was written when it was read or saved; 0 while it is new. */
  version = 0;
  readonly #element: Editor;
  readonly #around: Surroundings;
  #opened: string | undefined;
  #books: BillingHost | undefined;
  #isPreset = false;
  readonly #writer: DraftWriter;

  constructor(element: Editor, around: Surroundings) {
    super((isInLine) => this.#changed(isInLine));
    this.#element = element;
    this.#around = around;
    this.#writer = new DraftWriter({
      command: around.command,
      writing: (id, draft) => this.#writing(id, draft),
      newId: () => this.#host.newId('cmd'),
      onKept: (draft, version) => this.#keep(draft, version),
      onStale: () => around.query.retry(),
    });
    element.addController(this);
  }

  /** Everything that must not be lost; undefined when there is nothing. */
  get unfinished(): LeftWork | undefined {
    return this.leftWork(this.invoice, this.version);
  }

  readonly lineId = (): LineId => this.#host.newId('lin');

  hostUpdate(): void {
    const { value: host } = this.#around.host;
    if (!host) return;
    // In other books everything is taken up anew: what is typed is about what those do not have.
    if (this.#opened !== this.#element.invoiceId || this.#books !== host) this.#open();
    this.#books = host;
    this.#absorb();
    this.#preset();
  }

  /**
   * Goes on with work that was left. What others wrote meanwhile waits in `newest` where something typed is not in the
   * books. Answers whether anything of it was of use.
   */
  resume(work: LeftWork): boolean {
    const stored = this.#stored;
    const isOlder = this.isMissing || (stored !== undefined && stored.version !== work.version);
    const isInBooks = sameDraft(work.draft, work.saved) || (this.saved && sameDraft(work.draft, this.saved));
    if (isOlder && isInBooks) return false;
    this.newest = isOlder ? (stored ?? 'deleted') : undefined;
    this.isMissing = false;
    this.issued = undefined;
    this.invoice = work.invoice;
    this.version = work.version;
    this.#isPreset = true;
    this.takeUp(work);
    return true;
  }

  /** Shows what others wrote; what was typed is gone. */
  loadNewest(): void {
    const { newest } = this;
    this.#around.command.reset();
    if (newest === 'deleted') this.#miss();
    else if (newest) this.#load(newest);
  }

  /** What others wrote meanwhile, as a draft; undefined where it is none any more. */
  get theirs(): Draft | undefined {
    const { newest } = this;
    if (!newest || newest === 'deleted' || newest.record.status !== 'draft') return undefined;
    return draftOf(newest.record, this.lineId());
  }

  /** Keeps what was typed, or a draft made of both versions: the next save replaces what others wrote. */
  merge(draft?: Draft): void {
    const { newest, theirs } = this;
    if (!theirs || !newest || newest === 'deleted' || newest.record.status !== 'draft') return;
    this.version = newest.version;
    this.record = newest.record;
    this.newest = undefined;
    this.saved = theirs;
    this.#around.command.reset();
    if (draft) this.edit(() => draft, 'merge');
  }

  /** Writes what is typed, if it is not in the books yet. Answers whether it is now. */
  async save(): Promise<boolean> {
    if (this.#around.command.isRunning || !(await this.#writer.settle())) return false;
    const { draft } = this;
    if (!draft) return false;
    this.settle();
    return (this.version > 0 && !this.isDirty) || this.#writer.write(draft);
  }

  /** Sends a command about what is in the books. Once it is done, a draft is shown again only as it is read then. */
  async send(command: Asked<Command>): Promise<CommandState> {
    const state = await this.#writer.send(command);
    const version = state.status === 'done' ? versionIn(state.entry, this.invoice) : undefined;
    if (version !== undefined) {
      // 0 says that it was deleted: what was read before is older still.
      this.version = version || this.version + 1;
      this.begin(undefined);
      this.isBehind = true;
    }
    return state;
  }

  get #host() {
    const host = this.#around.host.value;
    if (!host) throw new Error('The editor has no billing yet.');
    return host;
  }

  get #stored(): StoredInvoice | undefined {
    const { state } = this.#around.query;
    return state.status === 'ready' ? state.value[0] : undefined;
  }

  // What was said about the last write is forgotten, it may be true no more.
  #changed(isInLine: boolean): void {
    this.#around.command.forget();
    if (isInLine) this.#element.requestLines();
    else this.#element.requestUpdate();
  }

  #writing(id: `cmd_${string}`, draft: Draft): Asked<Command> {
    const written = { id, invoice: this.invoice, content: contentOf(draft) };
    return this.version === 0
      ? { type: 'create-draft', ...written }
      : { type: 'revise-draft', ...written, version: this.version };
  }

  #keep(draft: Draft, version: number | undefined): void {
    this.version = version ?? this.version;
    this.saved = draft;
    this.#opened = this.invoice;
    this.#element.invoiceId = this.invoice;
    this.#element.requestUpdate();
  }

  #open(): void {
    const id = this.#element.invoiceId;
    this.#opened = id;
    this.#writer.reset();
    this.#isPreset = false;
    this.#around.command.reset();
    this.#around.onOpen();
    this.#clear();
    this.invoice = id ? (id as InvoiceId) : this.#host.newId('inv');
    if (!id) this.begin(newDraft(this.#host.today(), this.lineId()));
  }

  /** Chooses the client, once; a person has not typed it. */
  #preset(): void {
    if (this.#isPreset || this.version > 0 || !this.draft || !this.saved) return;
    const client = this.#around.client();
    if (!client) return;
    this.#isPreset = true;
    if (!this.draft.client) this.assume({ client });
  }

  #clear(): void {
    this.version = 0;
    this.begin(undefined);
    this.record = this.issued = this.newest = undefined;
    this.isMissing = this.isBehind = false;
  }

  #absorb(): void {
    const { command, query } = this.#around;
    // What is found while a write is unsure may be that very write.
    if (this.#writer.isUnsure || this.#opened === '' || query.state.status !== 'ready' || command.isRunning)
      return;
    const [stored] = query.state.value;
    if (!stored) {
      if (this.isDirty) this.newest = 'deleted';
      else this.#miss();
      return;
    }
    const { record, version } = stored;
    if (record.id !== this.invoice || version < this.version) return;
    if (version === this.version) {
      if (record.status === 'draft' && !this.issued && !this.isBehind) this.record = record;
      else this.#load(stored);
      return;
    }
    if (this.isDirty) this.newest = stored;
    else this.#load(stored);
  }

  #load(stored: StoredInvoice): void {
    const isReload = this.version > 0 && this.version !== stored.version;
    this.#clear();
    this.version = stored.version;
    if (stored.record.status === 'draft') {
      this.record = stored.record;
      this.begin(draftOf(stored.record, this.lineId()));
    } else this.issued = stored.record;
    if (isReload) this.#around.onReload();
  }

  #miss(): void {
    this.#clear();
    this.isMissing = true;
  }
}
