import { AccountController } from '../controllers/account-controller.js';
import { ChargeController } from '../controllers/charge-controller.js';
import { CommandController } from '../controllers/command-controller.js';
import { OnlineController } from '../controllers/online-controller.js';
import { ConflictController } from './conflict/conflict-controller.js';
import { PrintController } from './print/print-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { languageOf } from '../text/language.js';
import { DraftController } from './draft/draft-controller.js';
import { LeaveGuard } from './draft/leave-guard.js';
import { DraftPricer, type PricedDraft } from './draft/priced-draft.js';
import type { InvoiceQuery } from './draft/stored-invoice.js';
import { EditorKeys, type KeyedEditor } from './editor-keys.js';
import { extrasPart, issuedPart, keptPart } from './editor-later.js';
import type { EditorState } from './editor-placeholder.js';
import { stateOf } from './editor-state.js';
import { DeletionController } from './finish/deletion-controller.js';
import { editorCommands, FinishController } from './finish/finish-controller.js';
import { LineColumns, type LineColumn } from './lines/line-columns.js';
import { NewItemController } from './lines/new-item-controller.js';
import { LinesController } from './lines/lines-controller.js';
import { MergeController } from './merge/merge-controller.js';
import { PasteController } from './paste/paste-controller.js';
import { PeopleController } from './setup/people-controller.js';
import { SetupController } from './setup/setup-controller.js';
import { Shortcuts, type ShortcutKeys } from './shortcuts.js';
import type { Explainable } from './why/explainable.js';
import { WhyController } from './why/why-controller.js';
import type { WholeUpdates } from './whole-updates.js';

/** The editor, as far as its parts know it. */
type Editor = WholeUpdates &
  KeyedEditor & {
    invoiceId: string;
    clientId: string;
    shortcuts: ShortcutKeys;
    autosave: number;
    withoutCheck: boolean;
    columns: string;
  };

/** Everything the editor is put together from; what belongs to one job is in its own folder. */
export class EditorParts {
  readonly host: HostController;
  readonly account: AccountController;
  readonly people: PeopleController;
  readonly setup: SetupController;
  readonly command: CommandController;
  readonly query;
  readonly draft: DraftController;
  readonly finish: FinishController;
  /** How an issued invoice is shown, and what is done to it: loaded once there is one. */
  readonly issued;
  /** What is said of work that an earlier page left, and what keeps this one: loaded after the first paint. */
  readonly kept;
  /** What the form is shown and typed in without: loaded once it is on the page. */
  readonly extras;
  readonly charge: ChargeController;
  readonly deletion: DeletionController;
  readonly newItem: NewItemController;
  readonly paste: PasteController;
  readonly merge: MergeController;
  readonly why: WhyController;
  readonly print: PrintController;
  readonly conflict: ConflictController;
  readonly online: OnlineController;
  /** Whether something is told to be wrong in a field. */
  isInvalid = false;
  /** The sheet of shortcuts. */
  readonly sheet: ModalController;
  readonly lines: LinesController;
  readonly shortcuts: Shortcuts;
  readonly keys: EditorKeys;
  /** What happened to the form without its person, told once. */
  notice = '';
  readonly #editor: Editor;
  readonly #modals: readonly ModalController[];
  readonly #pricer = new DraftPricer();
  readonly #columns = new LineColumns();

  constructor(editor: Editor) {
    this.#editor = editor;
    const host = (this.host = new HostController(editor));
    this.account = new AccountController(editor, host);
    this.people = new PeopleController(editor, host);
    this.command = new CommandController(editor, host, editorCommands);
    this.query = new QueryController(editor, host, (): InvoiceQuery | null =>
      editor.invoiceId ? { kind: 'invoice', where: { id: editor.invoiceId }, limit: 1 } : null,
    );
    const draft = (this.draft = new DraftController(editor, {
      ...{ host, command: this.command, query: this.query },
      client: () => this.people.preset,
      onOpen: () => this.#begin(),
      onReload: () => this.#reloaded(),
    }));
    this.setup = new SetupController(editor, host, draft);
    this.kept = keptPart(editor, host, draft);
    new LeaveGuard(editor, () => {
      this.#journal?.flush();
      return draft.isDirty && !this.#journal?.isKeeping;
    });
    this.charge = new ChargeController(editor, {
      host,
      account: () => this.account,
      send: (command) => draft.send(command),
    });
    this.finish = new FinishController(editor, host, draft, (invoice, amount) =>
      this.charge.start({ allocations: [{ invoice, amount }] }),
    );
    const actModal = new ModalController(editor, '#act');
    this.issued = issuedPart(editor, {
      ...{ host, draft, command: this.command, modal: actModal },
      onReverted: () => editor.focus(),
    });
    this.extras = extrasPart(editor, {
      ...{ host, draft },
      lines: () => this.lines,
      priced: () => this.priced,
      isWanted: () => !editor.withoutCheck,
    });
    this.deletion = new DeletionController(editor, host, draft);
    this.newItem = new NewItemController(editor, {
      host,
      line: () => draft.draft?.lines.find(({ id }) => id === this.lines.chosen),
      fill: (line, item) => this.lines.fill(item, line),
    });
    this.paste = new PasteController(editor, draft, () => this.lines);
    this.merge = new MergeController(editor, draft);
    this.why = new WhyController(editor, () => this.#explainable);
    this.print = new PrintController(editor, host, () => this.#explainable);
    this.conflict = new ConflictController(editor, draft);
    this.online = new OnlineController(editor);
    this.sheet = new ModalController(editor, '#shortcuts');
    // After the dialogs: a closing one gives the focus back, and then it goes where it was asked to.
    this.lines = new LinesController(editor, draft, this.why.askLine);
    this.shortcuts = new Shortcuts(() => editor.shortcuts);
    const asking = [this.finish, this.deletion, this.newItem, this.paste, this.merge, this.why].map(
      ({ modal }) => modal,
    );
    this.#modals = [...asking, actModal, this.sheet];
    this.keys = new EditorKeys(editor, this.shortcuts, {
      ...{ draft, lines: this.lines, sheet: this.sheet },
      isAsking: () => this.isAsking,
      keep: () => this.#journal?.flush(),
    });
  }

  /** Whether a dialog asks something. */
  get isAsking(): boolean {
    return this.#modals.some(({ isOpen }) => isOpen);
  }

  /** What is typed, with all that billing says of it; undefined until everything it needs was read. */
  get priced(): PricedDraft | undefined {
    const { draft, record } = this.draft;
    return draft && this.#pricer.price(draft, record, this.account.preferences, this.account.rates);
  }

  /** What stands between the description and the amount of a line. */
  columnsWith({ draft, taxMode }: PricedDraft, errors: ReadonlyMap<string, string>): readonly LineColumn[] {
    return this.#columns.shown({ named: this.#editor.columns, draft, taxMode, errors });
  }

  get state(): EditorState {
    const { host, account, command, draft, query } = this;
    const isDeleted = this.deletion.deleted === this.#editor.invoiceId;
    return stateOf({ host, account, command, draft, query, isDeleted });
  }

  get #journal() {
    return this.kept.loaded?.journal;
  }

  get #explainable(): Explainable | undefined {
    const [{ issued }, priced] = [this.draft, this.priced];
    if (issued) return { kind: 'issued', invoice: issued };
    return priced && { kind: 'draft', priced, record: this.draft.record };
  }

  readonly retry = (): void => {
    this.account.retry();
    if (this.query.state.status === 'failed') this.query.retry();
  };

  #begin(): void {
    this.#journal?.begin();
    this.lines.reset();
    this.finish.reset();
    for (const modal of this.#modals) modal.hide();
    this.why.close();
    this.#columns.reset();
    this.notice = '';
    this.isInvalid = false;
  }

  #reloaded(): void {
    this.lines.reset();
    // What is finalized is what was read: a review of an older version is over.
    this.finish.modal.hide();
    this.why.close();
    this.notice = languageOf(this.#editor).texts.editor.reloaded;
  }
}
