import { invoiceActions, type Invoice, type IssuedInvoice } from '@billkit/billing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { DialogController } from '../controllers/dialog-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { retellAll } from '../controllers/language-controller.js';
import { OnlineController } from '../controllers/online-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import type { CloseReason } from '../events.js';
import { empty, unready } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import { sending } from '../text/english/sending.js';
import { buttons } from '../text/english/words.js';
import { filled } from '../text/filled.js';
import { addEnglish, languageOf } from '../text/language.js';
import { loadMessages, messagesLoaded } from '../text/load-messages.js';
import { refusalText } from '../text/refusal-text.js';
import { handOver } from './hand-over.js';
import { addressesIn, proposedLetter, type LetterEntry } from './letter.js';
import { sendForm, type SendState } from './send-form.js';
import { sendStyles } from './send-styles.js';

addEnglish({ buttons, sending });

/**
 * Writes the letter to go with an invoice and hands both to the host, who sends them; then the invoice is marked as sent.
 * What could not be sent is still there, to be tried again; what was sent and could not be noted is not sent twice.
 *
 * @summary Sends an invoice by e-mail.
 * @fires {BillingSendRequestEvent} billing-send-request - The host is to send it, and says with `waitUntil` when it went out.
 * @fires {BillingRequestEvent} billing-invoice-mark-sent-request - Before it is marked as sent.
 * @fires {BillingDoneEvent} billing-invoice-marked-sent - After it was.
 * @fires {BillingErrorEvent} billing-error - It was not sent, or that could not be noted.
 * @fires {BillingOpenEvent} billing-open - The dialog opened. Does not bubble.
 * @fires {BillingCloseRequestEvent} billing-close-request - A person wants to close it; can be stopped. Does not bubble.
 * @fires {BillingCloseEvent} billing-close - The dialog closed, with the reason. Does not bubble.
 * @slot actions - Buttons of the host, before the dialog's own.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the invoice could not be read.
 * @slot empty - In the place of why the invoice cannot be sent.
 * @csspart dialog - The dialog.
 * @csspart close-button - Closes it.
 * @cssproperty --billing-send-dialog-width - How wide it may get. Default: 38rem.
 */
export class SendInvoiceDialog extends LitElement {
  static override styles = [sharedStyles, sendStyles];

  /** Whether it is shown. */
  @property({ type: Boolean, reflect: true }) accessor open = false;
  /** The invoice to send. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';
  /** The language of the letter and the document, by its tag; empty for that of the page. */
  @property({ attribute: 'document-lang' }) accessor documentLang = '';

  @state() private accessor entry: LetterEntry | undefined;
  @state() private accessor state: SendState = 'writing';
  /** Why the host did not send it. */
  @state() private accessor problem = '';
  @state() private accessor isAddressWrong = false;

  readonly #host = new HostController(this);
  readonly #online = new OnlineController(this);
  readonly #command = new CommandController(this, this.#host, ['mark-as-sent']);
  readonly #dialog = new DialogController(this, (reason) => this.#end(reason));
  readonly #invoice = new QueryController(this, this.#host, () =>
    this.open && this.invoiceId
      ? ({ kind: 'invoice', where: { id: this.invoiceId }, limit: 1 } as const)
      : null,
  );
  /** Made when the dialog opens, so that noting it twice has one effect. */
  #commandId: `cmd_${string}` = 'cmd_';
  #answer: ((isSent: boolean) => void) | undefined;

  /** Opens it. Answers, when it closes, whether the invoice was sent and marked as sent. */
  show(): Promise<boolean> {
    this.open = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Closes it without asking. */
  close(reason: CloseReason = 'api'): void {
    this.#dialog.close(reason);
  }

  /** Sends what is written, or notes what was sent. Answers whether both were done; closes when they were. */
  async submit(): Promise<boolean> {
    const [invoice, { entry }] = [this.#sendable, this];
    if (!invoice || !entry || this.state === 'sending') return false;
    if (this.state === 'writing' && !(await this.#send(invoice, entry))) return false;
    const sent = await this.#command.send(this.#noted(invoice, entry));
    if (sent.status === 'done') this.close('sent');
    return sent.status === 'done';
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('invoiceId')) this.#forget();
    const { tag } = languageOf(this, this.documentLang);
    if (this.documentLang) loadMessages(tag, retellAll);
    if (this.open && !this.entry && this.#sendable) void this.#begin(this.#sendable, tag);
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
    const { sending: texts, states, buttons } = language.texts;
    const [record, { entry }] = [this.#record, this];
    const title = html`<h2 class="title" part="title" id="title" tabindex="-1">
      ${filled(texts.titleFor, { invoice: html`<bdi class="number">${record?.number}</bdi>` })}
    </h2>`;
    const invoice = this.#sendable;
    if (invoice && entry)
      return sendForm({
        ...{ invoice, title, entry, language, state: this.state, message: this.#message },
        ...{ isOffline: this.#online.isOffline, isLeaving: this.#dialog.isLeaving },
        toError: this.isAddressWrong ? texts.noAddress : undefined,
        onChange: (changed) => this.#change(changed),
        onSubmit: () => void this.submit(),
        onClose: this.#dialog.requestClose,
      });
    const refusal = this.#refusal;
    const why = refusal
      ? empty(refusalText(refusal, language))
      : (unready(this.#host, this.#invoice, language) ?? (record ? nothing : empty(states.noInvoice)));
    return html`<div class="dialog-body">
      ${title} ${why}
      <div class="footer">
        <button class="button" part="close-button button" type="button" @click=${() => this.close('cancel')}>
          ${buttons.close}
        </button>
      </div>
    </div>`;
  }

  get #record(): Invoice | undefined {
    return this.#invoice.records[0];
  }

  /** Why it cannot be marked as sent now, which is why it is not sent either (billing.md I-59). */
  get #refusal() {
    const [invoice, actor] = [this.#record, this.#host.value?.actor()];
    const all = invoice && actor ? invoiceActions(invoice, actor) : [];
    return all.find(({ command }) => command === 'mark-as-sent')?.refusal ?? null;
  }

  get #sendable(): IssuedInvoice | undefined {
    const invoice = this.#record;
    return invoice && invoice.status !== 'draft' && !this.#refusal ? invoice : undefined;
  }

  get #message(): string {
    const { sending: texts } = languageOf(this).texts;
    const { message } = this.#command;
    return message && this.state === 'sent' ? texts.sentOnly(message) : this.problem || message;
  }

  #noted({ id: invoice }: IssuedInvoice, { to }: LetterEntry) {
    const sentOn = this.#host.value?.today() ?? '';
    return { type: 'mark-as-sent', id: this.#commandId, invoice, sentOn, via: 'email', to } as const;
  }

  /** Proposes what to write, once it is known how that is said. */
  async #begin(invoice: IssuedInvoice, tag: string): Promise<void> {
    await messagesLoaded(tag);
    if (this.entry || !this.open) return;
    this.entry = proposedLetter(invoice, languageOf(this, this.documentLang));
    this.#commandId = this.#host.value?.newId('cmd') ?? 'cmd_';
    this.#dialog.begin(this.entry.to ? '#subject' : '#to');
  }

  /** Has the host send it. */
  async #send(invoice: IssuedInvoice, entry: LetterEntry): Promise<boolean> {
    this.isAddressWrong = !addressesIn(entry.to);
    if (this.isAddressWrong) return this.#focusOn('#to');
    const billing = this.#host.value?.billing;
    if (!billing) return false;
    this.#command.reset();
    this.problem = '';
    this.state = 'sending';
    const { documentLang } = this;
    const noted = this.#noted(invoice, entry);
    const handed = await handOver(this, billing, { invoice, letter: entry, noted, documentLang });
    // Nothing was sent: what is written stays, to be tried again.
    this.state = handed.status === 'sent' ? 'sent' : 'writing';
    this.problem = handed.status === 'kept' ? handed.message : '';
    return handed.status === 'sent';
  }

  async #focusOn(selector: string): Promise<false> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
    return false;
  }

  #change(entry: LetterEntry): void {
    this.entry = entry;
    this.isAddressWrong = false;
    this.#dialog.touch();
  }

  #forget(): void {
    this.entry = undefined;
    this.state = 'writing';
    this.problem = '';
    this.isAddressWrong = false;
    this.#command.reset();
  }

  #end(reason: CloseReason): void {
    this.#answer?.(reason === 'sent');
    this.#answer = undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'send-invoice-dialog': SendInvoiceDialog;
  }
}
