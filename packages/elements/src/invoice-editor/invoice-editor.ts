import type { InvoiceFigures, LineId } from '@billkit/billing';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { AccountController } from '../controllers/account-controller.js';
import { CommandController } from '../controllers/command-controller.js';
import { DirectoryController } from '../controllers/directory-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingNavigateEvent } from '../events.js';
import { languageOf, type Language } from '../text/language.js';
import { showStates } from './custom-states.js';
import { DeletionController } from './finish/deletion-controller.js';
import { DraftController } from './draft/draft-controller.js';
import { partyOf } from './party-of.js';
import type { InvoiceQuery } from './draft/stored-invoice.js';
import { editorPlaceholder, type EditorState } from './editor-placeholder.js';
import { editorForm } from './editor-form.js';
import { EditorKeys } from './editor-keys.js';
import { placeOf } from './field-errors.js';
import { editorSheets } from './editor-sheets.js';
import { editorCommands, FinishController } from './finish/finish-controller.js';
import { issuedInvoice } from './issued-invoice.js';
import { JournalController } from './draft/journal-controller.js';
import { LinesController } from './lines/lines-controller.js';
import { MergeController } from './merge/merge-controller.js';
import { PasteController } from './paste/paste-controller.js';
import { DraftPricer, type PricedDraft } from './draft/priced-draft.js';
import { Shortcuts, type ShortcutKeys } from './shortcuts.js';

/**
 * Writes an invoice: set-up, lines with live totals, the payment choice, and finalizing after a review. What is typed
 * stays until it is saved or a person gives it up: a failed write loses nothing, and a change made elsewhere waits.
 *
 * Everything can be done by keyboard: Ctrl or ⌘ with / shows all keys.
 *
 * What is typed is kept on this device until it is saved, with everything that can be undone, and is there again after a
 * reload or a crash.
 *
 * @summary Writes an invoice and finalizes it.
 *
 * @fires {BillingRequestEvent} billing-invoice-save-request - Before a draft is saved.
 * @fires {BillingDoneEvent} billing-invoice-saved - After a draft was saved.
 * @fires {BillingRequestEvent} billing-invoice-finalize-request - Before the invoice is finalized.
 * @fires {BillingDoneEvent} billing-invoice-finalized - After the invoice was finalized.
 * @fires {BillingRequestEvent} billing-invoice-delete-request - Before the draft is deleted.
 * @fires {BillingDoneEvent} billing-invoice-deleted - After the draft was deleted.
 * @fires {BillingErrorEvent} billing-error - When a write did not come about.
 * @fires {BillingLinesPasteEvent} billing-lines-paste - Before a pasted table becomes lines.
 * @fires {BillingDraftRestoredEvent} billing-draft-restored - When something typed earlier is here again, not saved.
 * @fires {BillingNavigateEvent} billing-navigate - When the way to the issued invoice is taken.
 *
 * @slot header - Behind the title.
 * @slot actions - Before the buttons.
 * @slot footer - Below the payment choice.
 * @slot loading - Instead of the skeleton.
 * @slot error - Instead of the sentence about a failed reading.
 * @slot empty - Instead of the sentence about an invoice that is not there.
 *
 * @csspart base - Everything.
 * @csspart header - Title, status and buttons.
 * @csspart title - The title.
 * @csspart status - Whether everything is saved.
 * @csspart actions - The buttons of the header.
 * @csspart body - The set-up fields.
 * @csspart field - A field with its label.
 * @csspart label - A label.
 * @csspart input - An input; with `invalid` when something is wrong with it.
 * @csspart select - A select.
 * @csspart textarea - A field of several lines.
 * @csspart hint - A hint below a field.
 * @csspart error - What is wrong with a field.
 * @csspart banner - A message; with `error` or `conflict`.
 * @csspart lines - The table of lines.
 * @csspart line - A line.
 * @csspart row - A line.
 * @csspart drag-handle - The number of a line, by which it is moved and selected.
 * @csspart cell-amount - The amount of a line.
 * @csspart toolbar - The buttons below the lines.
 * @csspart add-line - The button that adds a line.
 * @csspart panel - The totals.
 * @csspart totals - The list of totals.
 * @csspart total - The total that stays in sight in a narrow container.
 * @csspart payment - The payment choice.
 * @csspart button - A button; with `primary` or `danger`.
 * @csspart menu - A menu, or the price list.
 * @csspart menu-item - An entry of it.
 * @csspart dialog - A dialog; with `review` the one before finalizing.
 * @csspart link - The way to the issued invoice.
 * @csspart badge - The status.
 *
 * @cssproperty --billing-color-accent - The color of the main button and of what is chosen.
 * @cssproperty --billing-color-surface - The background.
 *
 * @cssstate loading - The invoice or the settings are being read.
 * @cssstate dirty - Something typed is not saved.
 * @cssstate saving - A write is under way.
 * @cssstate conflict - Someone else's version waits for a choice.
 * @cssstate error - The last write or reading failed.
 * @cssstate readonly - The invoice is issued.
 */
export class InvoiceEditor extends LitElement {
  static override styles = editorSheets;

  /** The invoice to edit. Empty: a new one; it holds the new one's id once that is saved. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';

  /** The client a new invoice starts with, by the id of the host's directory. */
  @property({ attribute: 'client-id' }) accessor clientId = '';

  /** How long after the last keystroke what is typed is kept on this device, in ms; 0 keeps nothing. */
  @property({ type: Number }) accessor autosave = 1000;

  /** Keys of the host's own, by what they do, such as `{ save: 'Mod+Shift+S', finalize: null }`. */
  @property({ attribute: false }) accessor shortcuts: ShortcutKeys = {};

  readonly #host = new HostController(this);
  readonly #account = new AccountController(this, this.#host);
  readonly #directory = new DirectoryController(this, this.#host);
  readonly #command = new CommandController(this, this.#host, editorCommands);
  readonly #query = new QueryController(this, this.#host, (): InvoiceQuery | null =>
    this.invoiceId ? { kind: 'invoice', where: { id: this.invoiceId }, limit: 1 } : null,
  );
  readonly #draft: DraftController = new DraftController(this, {
    host: this.#host,
    command: this.#command,
    query: this.#query,
    client: () => this.#directory.parties.client.filter(({ id }) => id === this.clientId).map(partyOf)[0],
    onOpen: () => this.#begin(),
    onReload: () => this.#reloaded(),
  });
  readonly #journal: JournalController = new JournalController(this, this.#host, this.#draft);
  readonly #finish: FinishController = new FinishController(this, this.#host, this.#draft);
  readonly #deletion = new DeletionController(this, this.#host, this.#draft);
  readonly #paste: PasteController = new PasteController(this, this.#draft, () => this.#lines);
  readonly #merge = new MergeController(this, this.#draft);
  readonly #sheet = new ModalController(this, '#shortcuts');
  // After the dialogs: a closing one gives the focus back, and then it goes where it was asked to.
  readonly #lines: LinesController = new LinesController(this, this.#draft);
  readonly #shortcuts = new Shortcuts(() => this.shortcuts);
  readonly #keys = new EditorKeys(this, this.#shortcuts, {
    ...{ draft: this.#draft, lines: this.#lines, journal: this.#journal },
    sheet: this.#sheet,
    modals: [this.#finish.modal, this.#deletion.modal, this.#paste.modal, this.#merge.modal, this.#sheet],
  });
  readonly #pricer = new DraftPricer();
  readonly #internals = this.attachInternals();
  #notice = '';

  /** Whether something typed is not saved. */
  get dirty(): boolean {
    return this.#draft.isDirty;
  }

  /** The figures of what is typed, or the frozen ones of an issued invoice; undefined until it was read. */
  get totals(): InvoiceFigures | undefined {
    return this.#draft.issued?.figures ?? this.#priced?.figures;
  }

  /** What the editor is doing. */
  get state(): EditorState {
    if (this.#host.isMissing) return 'no-provider';
    if (this.#draft.isMissing) return this.#deletion.deleted === this.invoiceId ? 'deleted' : 'not-found';
    if (this.#draft.issued) return 'readonly';
    if (this.#draft.draft && this.#account.isReady) return this.#command.isRunning ? 'saving' : 'editing';
    return this.#account.isFailed || this.#query.state.status === 'failed' ? 'failed' : 'loading';
  }

  /** Saves what is typed as a draft. Answers whether it is saved; if not, the reason is shown. */
  async save(): Promise<boolean> {
    this.#notice = '';
    const isSaved = await this.#draft.save();
    const { state } = this.#command;
    if (isSaved || state.status !== 'refused') return isSaved;
    this.#lines.tellAll();
    const place = this.#draft.draft && placeOf(state.refusal, this.#draft.draft);
    if (place) this.#lines.focusOn(place);
    return false;
  }

  /** Saves what is typed and opens the review, from which a person finalizes the invoice. */
  async finalize(): Promise<void> {
    if (!(await this.save())) return;
    this.#command.reset();
    const priced = this.#priced;
    if (priced) await this.#finish.open(priced, this.#account.methods);
  }

  /** Goes to the line that waits to be typed in. */
  addLine(): void {
    this.#lines.add();
  }

  /** Takes a line out. */
  removeLine(id: LineId): void {
    this.#lines.remove(id);
  }

  /** Moves a line to a place, counted from 0. */
  moveLine(id: LineId, to: number): void {
    this.#lines.move(id, to);
  }

  /** Shows what would become of a table, as text with tabs or as a clipboard or drag has it, before it becomes lines. */
  async pasteLines(table: string | DataTransfer): Promise<boolean> {
    return this.#draft.draft !== undefined && this.#paste.take(table);
  }

  /** Takes back the last step: what was typed in a field, or what was done to the lines. */
  undo(): void {
    this.#lines.undo();
    this.#keys.renew();
  }

  /** Does again what was taken back last. */
  redo(): void {
    this.#lines.redo();
    this.#keys.renew();
  }

  /** Puts the focus where work goes on: on the client while none is chosen, else on the fresh line. */
  override focus(): void {
    const last = this.#draft.draft?.lines.at(-1);
    if (!this.#draft.draft?.client) this.#lines.focusOn('client');
    else if (last) this.#lines.focus(last.id, 'description');
  }

  override render(): TemplateResult {
    return html`<div
      class="base"
      part="base"
      @keydown=${this.#keys.onKeydown}
      @focusin=${this.#keys.onFocusin}
      @focusout=${this.#keys.onFocusout}
      @change=${this.#keys.onChange}
      @paste=${this.#paste.onPaste}
    >
      ${this.#body()}
    </div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const { status } = this.#command.state;
    showStates(this.#internals, {
      loading: this.state === 'loading',
      dirty: this.dirty,
      saving: this.#command.isRunning,
      conflict: this.#draft.newest !== undefined,
      error: this.state === 'failed' || status === 'failed' || status === 'refused',
      readonly: this.state === 'readonly',
    });
  }

  get #priced(): PricedDraft | undefined {
    const { draft, record } = this.#draft;
    return draft && this.#pricer.price(draft, record, this.#account.preferences, this.#account.rates);
  }

  #body(): TemplateResult {
    const [language, priced, { value: host }] = [languageOf(this), this.#priced, this.#host];
    const { issued } = this.#draft;
    if (issued && host && this.state === 'readonly')
      return issuedInvoice(issued, language, host.today(), () => this.#view(issued.id));
    const isForm = this.state === 'editing' || this.state === 'saving';
    if (isForm && priced) return this.#form(priced, language);
    return editorPlaceholder(this.state, language, {
      retry: () => this.#retry(),
      begin: () => (this.invoiceId = ''),
    });
  }

  #form(priced: PricedDraft, language: Language): TemplateResult {
    return editorForm({
      ...{ priced, language, host: this.#host, account: this.#account, directory: this.#directory },
      ...{ command: this.#command, draft: this.#draft, lines: this.#lines, finish: this.#finish },
      journal: this.#journal,
      ...{ deletion: this.#deletion.modal, paste: this.#paste, merge: this.#merge },
      ...{ shortcuts: this.#shortcuts, sheet: this.#sheet },
      notice: this.#notice,
      onSave: () => void this.save(),
      onFinalize: () => void this.finalize(),
      onDelete: () => void this.#deletion.confirm(),
    });
  }

  #begin(): void {
    this.#journal.begin();
    this.#lines.reset();
    this.#finish.reset();
    this.#deletion.modal.hide();
    this.#notice = '';
  }

  #reloaded(): void {
    this.#lines.reset();
    // What is finalized is what was read: a review of an older version is over.
    this.#finish.modal.hide();
    this.#notice = languageOf(this).texts.editor.reloaded;
  }

  #retry(): void {
    this.#account.retry();
    if (this.#query.state.status === 'failed') this.#query.retry();
  }

  #view(invoice: string): void {
    this.dispatchEvent(new BillingNavigateEvent('invoice', invoice));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-editor': InvoiceEditor;
  }
}
