import { issueCreditNoteAction, type Invoice, type OpenInvoice } from '@billkit/billing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import {
  BillingCloseEvent,
  BillingCloseRequestEvent,
  BillingOpenEvent,
  type CloseReason,
} from '../events.js';
import { empty, unready } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import { credit } from '../text/english/credit.js';
import { buttons, words } from '../text/english/words.js';
import { filled } from '../text/filled.js';
import { addEnglish, languageOf } from '../text/language.js';
import { refusalText } from '../text/refusal-text.js';
import { creditInputs, everythingLeft, type CreditEntry } from './credit-entry.js';
import { creditForm } from './credit-form.js';
import { creditNoteStyles } from './credit-note-styles.js';

addEnglish({ buttons, credit, words });

const emptyEntry: CreditEntry = { lines: new Map(), reason: '', issuedOn: '' };

/**
 * Credits lines of an open invoice, by quantity or by amount, with the caps in sight and the totals as they will be.
 *
 * @summary A credit note on one invoice.
 * @fires {BillingOpenEvent} billing-open - The dialog opened. Does not bubble.
 * @fires {BillingCloseRequestEvent} billing-close-request - A person wants to close it; can be stopped. Does not bubble.
 * @fires {BillingCloseEvent} billing-close - The dialog closed, with the reason. Does not bubble.
 * @fires {BillingRequestEvent} billing-credit-issue-request - Before the credit note is issued.
 * @fires {BillingDoneEvent} billing-credit-issued - After it was.
 * @fires {BillingErrorEvent} billing-error - It was not issued.
 * @slot actions - Buttons of the host, before the dialog's own.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the invoice could not be read.
 * @slot empty - In the place of why the invoice takes no credit note.
 * @csspart dialog - The dialog.
 * @csspart limits - What can be credited at most.
 * @csspart lines-toolbar - The quick choices.
 * @csspart lines - The table of lines.
 * @csspart line - One of them.
 * @csspart credit-quantity - How much of a line's quantity is credited.
 * @csspart credit-amount - How much of a line's amount is credited.
 * @csspart totals - What it comes to.
 * @csspart close-button - Closes it.
 * @cssproperty --billing-credit-dialog-width - How wide it may get. Default: 54rem.
 */
export class CreditNoteDialog extends LitElement {
  static override styles = [sharedStyles, creditNoteStyles];

  /** Whether it is shown. */
  @property({ type: Boolean, reflect: true }) accessor open = false;
  /** The invoice to credit. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';
  /** What is ticked to begin with: nothing, or everything that is left. */
  @property() accessor preset: 'none' | 'all' | 'remaining' = 'none';

  @state() private accessor entry = emptyEntry;
  /** Whether a person was asked if what they typed may go. */
  @state() private accessor isLeaving = false;

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host, ['issue-credit-note']);
  readonly #invoice = new QueryController(this, this.#host, () =>
    this.open && this.invoiceId
      ? ({ kind: 'invoice', where: { id: this.invoiceId }, limit: 1 } as const)
      : null,
  );
  /** Made when the dialog opens, so that issuing twice has one effect. */
  #ids = { command: 'cmd_', creditNote: 'crn_' } as { command: `cmd_${string}`; creditNote: `crn_${string}` };
  #isStarted = false;
  /** Whether the form has just come, and focus is to go into it. */
  #isArriving = false;
  #isDirty = false;
  /** Whether it was told that the dialog opened, and not yet that it closed. */
  #isShown = false;
  #answer: ((creditNote: string | null) => void) | undefined;

  /** Opens it. Answers, when it closes, the id of the credit note, or `null` when none was issued. */
  show(): Promise<string | null> {
    this.open = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Closes it without asking. */
  close(reason: CloseReason = 'api'): void {
    if (!this.open) return;
    this.open = false;
    this.#end(reason);
  }

  /** Empties it. */
  reset(): void {
    this.#isStarted = false;
    this.#command.reset();
    this.requestUpdate();
  }

  /** Issues the credit note. Answers whether it was done; closes when it was. */
  async submit(): Promise<boolean> {
    const { reason, issuedOn } = this.entry;
    const { command: id, creditNote } = this.#ids;
    const invoice = this.invoiceId as `inv_${string}`;
    const lines = creditInputs(this.entry);
    const sent = await this.#command.send({
      ...{ type: 'issue-credit-note', id, creditNote },
      ...{ invoice, issuedOn, reason, lines },
    });
    if (sent.status === 'done') this.close('issued');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    return sent.status === 'done';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Taken off the page it is no modal any more, and whoever waits for its answer would wait for ever.
    this.close();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('invoiceId')) this.#isStarted = false;
    const [host, invoice] = [this.#host.value, this.#record];
    if (!this.open || this.#isStarted || !host || !invoice) return;
    this.#isStarted = true;
    this.#isArriving = true;
    this.#isDirty = false;
    this.isLeaving = false;
    this.#command.reset();
    this.#ids = { command: host.newId('cmd'), creditNote: host.newId('crn') };
    const isEverything = this.preset !== 'none' && invoice.status === 'open';
    this.entry = {
      ...emptyEntry,
      issuedOn: host.today(),
      lines: isEverything ? everythingLeft(invoice) : new Map(),
    };
  }

  override updated(): void {
    const dialog = this.renderRoot.querySelector('dialog');
    if (dialog && dialog.open !== this.open) {
      if (this.open) dialog.showModal();
      else dialog.close();
    }
    if (this.open) this.#arrive();
    // The host took the attribute away.
    else this.#end('api');
  }

  override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#onCancel}
      @close=${this.#onClose}
    >
      ${this.open ? this.#content() : nothing}
    </dialog>`;
  }

  #content(): TemplateResult {
    const language = languageOf(this);
    const { credit, states, buttons } = language.texts;
    const invoice = this.#record;
    const title = html`<h2 class="title" part="title" id="title" tabindex="-1">
      ${filled(credit.titleFor, { invoice: html`<span class="number">${invoice?.number}</span>` })}
    </h2>`;
    const refusal = this.#refusalOf(invoice);
    if (invoice?.status === 'open' && !refusal && this.#isStarted) return this.#form(invoice, title);
    const why = refusal
      ? empty(refusal)
      : (unready(this.#host, this.#invoice, language) ?? empty(states.noInvoice));
    return html`<div class="dialog-body">
      ${title} ${why}
      <div class="footer">
        <button class="button" part="close-button button" type="button" @click=${() => this.close('cancel')}>
          ${buttons.close}
        </button>
      </div>
    </div>`;
  }

  #form(invoice: OpenInvoice, title: TemplateResult): TemplateResult {
    return creditForm({
      invoice,
      title,
      entry: this.entry,
      command: this.#command,
      isLeaving: this.isLeaving,
      ...{ language: languageOf(this), today: this.#host.value?.today() },
      onChange: (entry) => this.#change(entry),
      onSubmit: () => void this.submit(),
      onClose: (reason) => this.#requestClose(reason),
    });
  }

  get #record(): Invoice | undefined {
    return this.#invoice.records[0];
  }

  /** Why the invoice cannot be credited now; empty when it can. */
  #refusalOf(invoice: Invoice | undefined): string {
    const actor = this.#host.value?.actor();
    const refusal = invoice && actor ? issueCreditNoteAction(invoice, actor).refusal : null;
    return refusal ? refusalText(refusal, languageOf(this)) : '';
  }

  #change(entry: CreditEntry): void {
    this.entry = entry;
    this.#isDirty = true;
    this.isLeaving = false;
    this.#command.forgive();
  }

  /** Tells that it opened, and puts a person where they begin: the first line, or the title when all is ticked. */
  #arrive(): void {
    if (!this.#isShown) {
      this.#isShown = true;
      this.dispatchEvent(new BillingOpenEvent());
    }
    if (!this.#isArriving || !this.#isStarted) return;
    this.#isArriving = false;
    const first = this.preset === 'none' ? 'input:not(:disabled)' : '#title';
    this.renderRoot.querySelector<HTMLElement>(first)?.focus();
  }

  #end(reason: CloseReason): void {
    this.#answer?.(reason === 'issued' ? this.#ids.creditNote : null);
    this.#answer = undefined;
    if (!this.#isShown) return;
    this.#isShown = false;
    this.dispatchEvent(new BillingCloseEvent(reason));
  }

  /** Browsers close a dialog at the second Escape whatever is said, also when it is to stay. */
  readonly #onClose = (): void => {
    if (this.open) this.requestUpdate();
  };

  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.#requestClose('escape');
  };

  /** The host may stop it; and what was typed is not thrown away by a slip of the finger. */
  #requestClose(reason: CloseReason): void {
    if (this.#isDirty && !this.isLeaving) {
      this.isLeaving = true;
      return;
    }
    if (this.dispatchEvent(new BillingCloseRequestEvent(reason))) this.close(reason);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credit-note-dialog': CreditNoteDialog;
  }
}
