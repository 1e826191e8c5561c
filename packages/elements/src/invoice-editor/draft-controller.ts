import type {
  Asked,
  AuditEntry,
  Command,
  DraftInvoice,
  Found,
  InvoiceId,
  IssuedInvoice,
  LineId,
  Party,
} from '@billkit/billing';
import type { ReactiveController, ReactiveElement } from 'lit';
import type { CommandController, CommandState } from '../controllers/command-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import type { QueryState } from '../controllers/query-controller.js';
import { contentOf, draftOf, newDraft, sameDraft, type Draft } from './draft-model.js';

/** The invoice an editor asks for. */
export interface InvoiceQuery {
  readonly kind: 'invoice';
  readonly where: { readonly id: string };
  readonly limit: 1;
}

type StoredInvoice = Found<InvoiceQuery>;

/** What stands between what is typed and the books: someone else wrote in the meantime. */
export type Newest = StoredInvoice | 'deleted';

interface Attempt {
  readonly command: Asked<Command>;
  readonly draft: Draft;
}

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

/**
 * What is typed, and what of it is in the books. A commit made elsewhere replaces what is shown only while nothing is
 * typed that is not saved; otherwise it waits in `newest` until a person has chosen.
 */
export class DraftController implements ReactiveController {
  /** Undefined until it was read. */
  draft: Draft | undefined;
  /** The draft as last read, with the tax rates copied into its lines. */
  record: DraftInvoice | undefined;
  /** Set when the invoice is no draft any more. */
  issued: IssuedInvoice | undefined;
  newest: Newest | undefined;
  /** Whether there is no such invoice. */
  isMissing = false;
  invoice: InvoiceId = 'inv_';
  /** How often the draft was written when it was read or saved; 0 while it is new. */
  version = 0;
  readonly #element: ReactiveElement & { invoiceId: string };
  readonly #around: Surroundings;
  #opened: string | undefined;
  #saved: Draft | undefined;
  #commandId: `cmd_${string}` = 'cmd_';
  #unsure: Attempt | undefined;
  #isPreset = false;

  constructor(element: ReactiveElement & { invoiceId: string }, around: Surroundings) {
    this.#element = element;
    this.#around = around;
    element.addController(this);
  }

  get isDirty(): boolean {
    return Boolean(this.draft && this.#saved && !sameDraft(this.draft, this.#saved));
  }

  readonly lineId = (): LineId => this.#host.newId('lin');

  hostUpdate(): void {
    if (!this.#around.host.value) return;
    if (this.#opened !== this.#element.invoiceId) this.#open();
    this.#absorb();
    this.#preset();
  }

  /** Types. What was said about the last write is forgotten, it may be true no more. */
  edit(change: (draft: Draft) => Draft): void {
    const changed = this.draft && change(this.draft);
    if (changed === this.draft) return;
    this.draft = changed;
    const { status } = this.#around.command.state;
    if (status === 'refused' || status === 'done') this.#around.command.reset();
    this.#element.requestUpdate();
  }

  /** Shows what others wrote; what was typed is gone. */
  loadNewest(): void {
    const { newest } = this;
    this.#around.command.reset();
    if (newest === 'deleted') this.#miss();
    else if (newest) this.#load(newest);
  }

  /** Keeps what was typed: the next save replaces what others wrote. */
  keepMine(): void {
    const { newest } = this;
    if (!newest || newest === 'deleted' || newest.record.status !== 'draft') return;
    this.version = newest.version;
    this.record = newest.record;
    this.newest = undefined;
    this.#saved = draftOf(newest.record, this.lineId());
    this.#around.command.reset();
  }

  /** Writes what is typed, if it is not in the books yet. Answers whether it is now. */
  async save(): Promise<boolean> {
    if (this.#around.command.isRunning) return false;
    // A write that may or may not have been made is repeated as it was: its answer tells.
    if (this.#unsure && !(await this.#send(this.#unsure))) return false;
    const { draft } = this;
    if (!draft) return false;
    if (this.version > 0 && !this.isDirty) return true;
    return this.#send({ command: this.#writing(draft), draft });
  }

  /** Sends a command about the saved draft; afterwards nothing typed is left over. */
  async send(command: Asked<Command>): Promise<CommandState> {
    const state = await this.#around.command.send(command);
    if (state.status === 'done') {
      this.#saved = this.draft;
      this.version = versionIn(state.entry) ?? this.version;
    }
    if (state.status === 'refused' && state.refusal.type === 'stale-version') this.#around.query.retry();
    return state;
  }

  get #host() {
    const host = this.#around.host.value;
    if (!host) throw new Error('The editor has no billing yet.');
    return host;
  }

  #writing(draft: Draft): Asked<Command> {
    const written = { id: this.#commandId, invoice: this.invoice, content: contentOf(draft) };
    return this.version === 0
      ? { type: 'create-draft', ...written }
      : { type: 'revise-draft', ...written, version: this.version };
  }

  async #send(attempt: Attempt): Promise<boolean> {
    const state = await this.#around.command.send(attempt.command);
    const isUnsure =
      state.status === 'failed' && (state.code === 'outcome-unknown' || state.code === 'unexpected');
    this.#unsure = isUnsure ? attempt : undefined;
    if (state.status === 'refused' && state.refusal.type === 'stale-version') this.#around.query.retry();
    if (state.status !== 'done') return false;
    this.#keep(state.entry, attempt.draft);
    return true;
  }

  #keep(entry: AuditEntry, draft: Draft): void {
    this.version = versionIn(entry) ?? this.version;
    this.#saved = draft;
    this.#commandId = this.#host.newId('cmd');
    this.#opened = this.invoice;
    this.#element.invoiceId = this.invoice;
    this.#element.requestUpdate();
  }

  #open(): void {
    const id = this.#element.invoiceId;
    this.#opened = id;
    this.#commandId = this.#host.newId('cmd');
    this.#unsure = undefined;
    this.#isPreset = false;
    this.#around.command.reset();
    this.#around.onOpen();
    this.#clear();
    this.invoice = id ? (id as InvoiceId) : this.#host.newId('inv');
    if (id) return;
    this.draft = newDraft(this.#host.today(), this.lineId());
    this.#saved = this.draft;
  }

  /** Chooses the client, once; a person has not typed it. */
  #preset(): void {
    if (this.#isPreset || this.version > 0 || !this.draft || !this.#saved) return;
    const client = this.#around.client();
    if (!client) return;
    this.#isPreset = true;
    if (this.draft.client) return;
    this.draft = { ...this.draft, client };
    this.#saved = { ...this.#saved, client };
  }

  #clear(): void {
    this.version = 0;
    this.draft = this.#saved = this.record = this.issued = this.newest = undefined;
    this.isMissing = false;
  }

  #absorb(): void {
    const { command, query } = this.#around;
    // What is found while a write is unsure may be that very write.
    if (this.#unsure || this.#opened === '' || query.state.status !== 'ready' || command.isRunning) return;
    const [stored] = query.state.value;
    if (!stored) {
      if (this.isDirty) this.newest = 'deleted';
      else this.#miss();
      return;
    }
    const { record, version } = stored;
    if (record.id !== this.invoice || version < this.version) return;
    if (version === this.version) {
      if (record.status === 'draft') this.record = record;
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
      this.draft = draftOf(stored.record, this.lineId());
      this.#saved = this.draft;
    } else this.issued = stored.record;
    if (isReload) this.#around.onReload();
  }

  #miss(): void {
    this.#clear();
    this.isMissing = true;
  }
}

const versionIn = (entry: AuditEntry): number | undefined =>
  entry.wrote.find(({ kind }) => kind === 'invoice')?.version;
