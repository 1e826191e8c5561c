import { issueCreditNoteAction, type Invoice, type OpenInvoice } from '@billkit/billing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { DialogController } from '../controllers/dialog-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import type { CloseReason } from '../events.js';
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
  readonly #dialog = new DialogController(this, (reason) => this.#end(reason));
  #answer: ((creditNote: string | null) => void) | undefined;

  /** Opens it. Answers, when it closes, the id of the credit note, or `null` when none was issued. */
  show(): Promise<string | null> {
    this.open = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Closes it without asking. */
  close(reason: CloseReason = 'api'): void {
    this.#dialog.close(reason);
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

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('invoiceId')) this.#isStarted = false;
    const [host, invoice] = [this.#host.value, this.#record];
    if (!this.open || this.#isStarted || !host || !invoice) return;
    this.#isStarted = true;
    // The first line, or the title when all is ticked.
    this.#dialog.begin(this.preset === 'none' ? 'input:not(:disabled)' : '#title');
    this.#command.reset();
    this.#ids = { command: host.newId('cmd'), creditNote: host.newId('crn') };
    const isEverything = this.preset !== 'none' && invoice.status === 'open';
    this.entry = {
      ...emptyEntry,
      issuedOn: host.today(),
      lines: isEverything ? everythingLeft(invoice) : new Map(),
    };
  }

  override render(): TemplateResult {
    return html`<dialog
      part="dialog"
      aria-labelledby="title"
      @cancel=${this.#dialog.onCancel}
      @close=${this.#dialog.onClose}
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
      isLeaving: this.#dialog.isLeaving,
      ...{ language: languageOf(this), today: this.#host.value?.today() },
      onChange: (entry) => this.#change(entry),
      onSubmit: () => void this.submit(),
      onClose: this.#dialog.requestClose,
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
    this.#dialog.touch();
    this.#command.forgive();
  }

  #end(reason: CloseReason): void {
    this.#answer?.(reason === 'issued' ? this.#ids.creditNote : null);
    this.#answer = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'credit-note-dialog': CreditNoteDialog;
  }
}
