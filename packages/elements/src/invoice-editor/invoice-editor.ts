import type { Asked, InvoiceFigures, LineId, LinkedEvent } from '@billkit/billing';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { BillingActionRequestEvent, BillingNavigateEvent } from '../events.js';
import { actions } from '../text/english/actions.js';
import { editor, history, lines, steps } from '../text/english/editor.js';
import { figures, finish } from '../text/english/finish.js';
import { merge } from '../text/english/merge.js';
import { shortcuts, shortcutNames } from '../text/english/shortcuts.js';
import { taxModes } from '../text/english/statuses.js';
import { buttons, words } from '../text/english/words.js';
import { loading, readFailed } from '../parts/states.js';
import { addEnglish, languageOf } from '../text/language.js';
import { showStates } from './custom-states.js';
import { editorForm } from './editor-form.js';
import { EditorParts } from './editor-parts.js';
import { editorPlaceholder, type EditorState } from './editor-placeholder.js';
import { editorSheets } from './editor-sheets.js';
import { customStatesOf } from './editor-state.js';
import { placeOf } from './field-errors.js';
import { missingIn, type MissingThing } from './finish/missing-list.js';
import type { ShortcutKeys } from './shortcuts.js';
import { WholeUpdates } from './whole-updates.js';

addEnglish({
  actions,
  buttons,

  editor,
  figures,
  finish,
  history,
  lines,
  merge,
  shortcuts,
  shortcutNames,
  steps,
  taxModes,
  words,
});

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
 * @fires {BillingRequestEvent} billing-invoice-revert-request - Before the invoice becomes a draft again.
 * @fires {BillingDoneEvent} billing-invoice-reverted - After it did.
 * @fires {BillingRequestEvent} billing-invoice-void-request - Before the invoice is voided.
 * @fires {BillingDoneEvent} billing-invoice-voided - After it was.
 * @fires {BillingRequestEvent} billing-plan-execute-request - Before what stands in the way is taken back, and the rest done.
 * @fires {BillingDoneEvent} billing-plan-executed - After it was.
 * @fires {BillingRequestEvent} billing-online-payment-start-request - Before the invoice is charged.
 * @fires {BillingDoneEvent} billing-online-payment-started - The host's gateway is to ask for the money of this payment.
 * @fires {BillingActionRequestEvent} billing-action-request - A payment or a credit note is wanted.
 * @fires {BillingErrorEvent} billing-error - When a write did not come about.
 * @fires {BillingLinesPasteEvent} billing-lines-paste - Before a pasted table becomes lines.
 * @fires {BillingRequestEvent} billing-invoice-number-request - Before the draft gets a number by hand.
 * @fires {BillingDoneEvent} billing-invoice-numbered - After the draft got a number by hand.
 * @fires {BillingRequestEvent} billing-directory-save-request - Before someone is added to the books by name.
 * @fires {BillingDoneEvent} billing-directory-saved - After someone was added to the books.
 * @fires {BillingPartyCreateRequestEvent} billing-party-create-request - When someone is to be added to the host's directory.
 * @fires {BillingRequestEvent} billing-item-save-request - Before something is put on the price list of the books.
 * @fires {BillingDoneEvent} billing-item-saved - After it was.
 * @fires {BillingItemCreateRequestEvent} billing-item-create-request - When something is to be put on the host's price list.
 * @fires {BillingDraftRestoredEvent} billing-draft-restored - When something typed earlier is here again, not saved.
 * @fires {BillingConflictEvent} billing-conflict - When somebody else wrote what is being typed in.
 * @fires {BillingNavigateEvent} billing-navigate - When the way to the issued invoice is taken.
 *
 * @slot header - Behind the title.
 * @slot actions - Before the buttons.
 * @slot events - What events are chosen with; call `linkEvents` with them.
 * @slot footer - Below the payment choice.
 * @slot gateway - The element of a payment provider, which asks for the money when the invoice is charged.
 * @slot loading - Instead of the skeleton.
 * @slot error - Instead of the sentence about a failed reading.
 * @slot empty - Instead of the sentence about an invoice that is not there.
 * @slot forbidden - Instead of the sentence that one may not write invoices.
 * @slot offline - Instead of the sentence that there is no network.
 * @slot conflict - Instead of the question whose version stays.
 * @slot restored - Instead of the sentence that something typed earlier is here again.
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
 * @csspart check - What the invoice lacks as an e-invoice.
 * @csspart charge - The host's gateway with what it is asked for.
 * @csspart act - The question before something is done to an issued invoice.
 * @csspart plan - The steps that take away what stands in the way.
 * @csspart figure - A figure that can be asked about.
 * @csspart why - The dialog that says why a figure is what it is.
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
 * @cssstate offline - The device has no network.
 * @cssstate restored - Something typed earlier is here again.
 * @cssstate user-invalid - Something is told to be wrong in a field.
 * @cssstate empty - There is no such invoice.
 * @cssstate forbidden - One may not write invoices.
 * @cssstate readonly - The invoice is issued.
 */
export class InvoiceEditor extends WholeUpdates {
  static override styles = editorSheets;

  /** The invoice to edit. Empty: a new one; it holds the new one's id once that is saved. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';

  /** The client a new invoice starts with, by the id of the host's directory. */
  @property({ attribute: 'client-id' }) accessor clientId = '';

  /** How long after the last keystroke what is typed is kept on this device, in ms; 0 keeps nothing. */
  @property({ type: Number }) accessor autosave = 1000;

  /** Whether nothing is said of what the invoice lacks as an e-invoice by EN 16931. */
  @property({ type: Boolean, attribute: 'without-check' }) accessor withoutCheck = false;

  /**
   * The columns of the lines between the description and the amount, in their order, separated by spaces: `quantity`,
   * `price`, `discount`, `tax`. What is left out keeps what lines say in it, and appears behind the others when one says
   * something in it.
   */
  @property() accessor columns = '';

  /** Keys of the host's own, by what they do, such as `{ save: 'Mod+Shift+S', finalize: null }`. */
  @property({ attribute: false }) accessor shortcuts: ShortcutKeys = {};

  readonly #parts = new EditorParts(this);
  readonly #internals = this.attachInternals();

  /** Whether something typed is not saved. */
  get dirty(): boolean {
    return this.#parts.draft.isDirty;
  }

  /** The figures of what is typed, or the frozen ones of an issued invoice; undefined until it was read. */
  get totals(): InvoiceFigures | undefined {
    return this.#parts.draft.issued?.figures ?? this.#parts.priced?.figures;
  }

  /** What the editor is doing. */
  get state(): EditorState {
    return this.#parts.state;
  }

  /** Saves what is typed as a draft. Answers whether it is saved; if not, the reason is shown. */
  async save(): Promise<boolean> {
    this.#parts.notice = '';
    const isSaved = await this.#parts.draft.save();
    const { state } = this.#parts.command;
    if (isSaved || state.status !== 'refused') return isSaved;
    this.#parts.lines.tellAll();
    const place = this.#parts.draft.draft && placeOf(state.refusal, this.#parts.draft.draft);
    if (place) this.#parts.lines.focusOn(place);
    return false;
  }

  /** Saves what is typed and opens the review, from which a person finalizes the invoice. */
  async finalize(): Promise<void> {
    const missing = this.#missing;
    if (missing.length > 0) {
      this.#parts.lines.tellAll();
      this.#parts.finish.tell(missing);
      return;
    }
    if (!(await this.save())) return;
    this.#parts.command.reset();
    const priced = this.#parts.priced;
    if (priced) await this.#parts.finish.open(priced, this.#parts.account.methods);
  }

  /** Goes to the line that waits to be typed in. */
  addLine(): void {
    this.#parts.lines.add();
  }

  /** Takes a line out. */
  removeLine(id: LineId): void {
    this.#parts.lines.remove(id);
  }

  /** Moves a line to a place, counted from 0. */
  moveLine(id: LineId, to: number): void {
    this.#parts.lines.move(id, to);
  }

  /** Shows what would become of a table, as text with tabs or as a clipboard or drag has it, before it becomes lines. */
  async pasteLines(table: string | DataTransfer): Promise<boolean> {
    return this.#parts.draft.draft !== undefined && this.#parts.paste.take(table);
  }

  /** Links events of the host's calendar to the draft, beside those it is about already. */
  linkEvents(events: readonly Asked<LinkedEvent>[]): void {
    this.#parts.setup.linkEvents(events);
  }

  /** Takes back the last step: what was typed in a field, or what was done to the lines. */
  undo(): void {
    this.#parts.lines.undo();
    this.#parts.keys.renew();
  }

  /** Does again what was taken back last. */
  redo(): void {
    this.#parts.lines.redo();
    this.#parts.keys.renew();
  }

  /** Prints the invoice as a document, and nothing else of the page. */
  async print(): Promise<void> {
    await this.#parts.print.print();
  }

  /** Puts the focus where work goes on: on the client while none is chosen, else on the fresh line. */
  override focus(): void {
    const last = this.#parts.draft.draft?.lines.at(-1);
    if (!this.#parts.draft.draft?.client) this.#parts.lines.focusOn('client');
    else if (last) this.#parts.lines.focus(last.id, 'description');
  }

  override render(): TemplateResult {
    return html`<div
        class="base"
        part="base"
        @keydown=${this.#parts.keys.onKeydown}
        @focusin=${this.#parts.keys.onFocusin}
        @focusout=${this.#parts.keys.onFocusout}
        @change=${this.#parts.keys.onChange}
        @paste=${this.#parts.paste.onPaste}
      >
        ${this.#body()}
      </div>
      <div class="paper" aria-hidden="true"></div>`;
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    showStates(this.#internals, customStatesOf(this.state, this.#parts));
    // Whatever is shown: it may not be what was typed last.
    this.#parts.kept.begin();
    // Where it is about to be issued, how it is shown then is there before.
    if (this.#parts.finish.modal.isOpen) this.#parts.issued.begin();
  }

  get #missing(): readonly MissingThing[] {
    const { priced, finish, account } = this.#parts;
    return priced ? missingIn(priced, finish, account.preferences) : [];
  }

  #body(): TemplateResult {
    const [language, parts, { state }] = [languageOf(this), this.#parts, this];
    const { priced, host, draft } = parts;
    const { issued } = draft;
    if (issued && host.value && state === 'readonly') {
      const { part, isFailed, retry } = parts.issued;
      if (!part) return isFailed ? readFailed(retry, language) : loading(language);
      return part.view.issuedInvoice({
        ...{ parts, act: part.act, texts: part.texts, invoice: issued, language, host: host.value },
        onView: () => this.#view(issued.id),
        onElsewhere: (command) => this.dispatchEvent(new BillingActionRequestEvent(command, issued.id)),
      });
    }
    if ((state === 'editing' || state === 'saving') && priced)
      return editorForm({
        ...{ parts, priced, language, isWhole: this.isWhole },
        onSave: () => void this.save(),
        onFinalize: () => void this.finalize(),
        onDelete: () => void parts.deletion.confirm(),
      });
    return editorPlaceholder(state, language, {
      ...{ isDone: draft.isBehind, retry: parts.retry },
      begin: () => (this.invoiceId = ''),
    });
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
