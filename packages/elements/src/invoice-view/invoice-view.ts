import {
  amountDueOf,
  type ActiveAllocation,
  type Actor,
  type Asked,
  type Command,
  type CommandType,
  type CreditNoteId,
  type Invoice,
} from '@billkit/billing';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { BillingActionRequestEvent, BillingNavigateEvent, type Destination } from '../events.js';
import { documentLineStyles } from '../invoice-document/document-line-styles.js';
import { documentStyles } from '../invoice-document/document-styles.js';
import { voidBanner } from '../invoice-document/invoice-document.js';
import { PaperController } from '../invoice-document/paper-controller.js';
import { allocationDialog } from '../parts/allocation-dialog.js';
import { invoiceBadges } from '../parts/badges.js';
import { empty } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import { credit } from '../text/english/credit.js';
import { editor } from '../text/english/editor.js';
import { consequences, invoice } from '../text/english/invoice.js';
import { payments } from '../text/english/payment-form.js';
import { existing } from '../text/english/payments.js';
import { words } from '../text/english/words.js';
import { addEnglish, languageOf } from '../text/language.js';
import { creditNotePanel } from './credit-note-panel.js';
import { ExistingPaymentsController } from './existing-payments-controller.js';
import { invoiceLedger } from './invoice-ledger.js';
import { invoiceMenus } from './invoice-menus.js';
import { InvoiceViewData } from './invoice-view-data.js';
import { invoiceViewStyles } from './invoice-view-styles.js';
import { draftMadeOf, isQuestion } from './question.js';
import { QuestionController } from './question-controller.js';

addEnglish({ credit, consequences, editor, existing, invoice, payments, words });

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;

/**
 * One invoice: the document, what settled it, and what can be done with it. What cannot be done says why.
 *
 * @summary An invoice with its payments and credit notes.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose a payment, or a draft was made of the invoice.
 * @fires {BillingActionRequestEvent} billing-action-request - A new payment, a credit note, the editor, or sending is wanted.
 * @fires {BillingRequestEvent} billing-payment-allocate-request - Before money already held is applied.
 * @fires {BillingDoneEvent} billing-payment-allocated - After it was.
 * @fires {BillingRequestEvent} billing-allocation-remove-request - Before an allocation is removed.
 * @fires {BillingDoneEvent} billing-allocation-removed - After it was.
 * @fires {BillingRequestEvent} billing-credit-void-request - Before a credit note is voided.
 * @fires {BillingDoneEvent} billing-credit-voided - After it was.
 * @fires {BillingRequestEvent} billing-credit-allocation-remove-request - Before credit is taken back.
 * @fires {BillingDoneEvent} billing-credit-allocation-removed - After it was.
 * @fires {BillingRequestEvent} billing-invoice-write-off-request - Before an amount is written off.
 * @fires {BillingDoneEvent} billing-invoice-written-off - After it was.
 * @fires {BillingRequestEvent} billing-write-off-reverse-request - Before a write-off is reversed.
 * @fires {BillingDoneEvent} billing-write-off-reversed - After it was.
 * @fires {BillingRequestEvent} billing-invoice-void-request - Before the invoice is voided.
 * @fires {BillingDoneEvent} billing-invoice-voided - After it was.
 * @fires {BillingRequestEvent} billing-invoice-revert-request - Before the invoice becomes a draft again.
 * @fires {BillingDoneEvent} billing-invoice-reverted - After it did.
 * @fires {BillingRequestEvent} billing-invoice-delete-request - Before a draft is deleted.
 * @fires {BillingDoneEvent} billing-invoice-deleted - After it was.
 * @fires {BillingRequestEvent} billing-invoice-mark-sent-request - Before the invoice is marked as sent.
 * @fires {BillingDoneEvent} billing-invoice-marked-sent - After it was.
 * @fires {BillingRequestEvent} billing-invoice-duplicate-request - Before a draft is made that says the same.
 * @fires {BillingDoneEvent} billing-invoice-duplicated - After it was.
 * @fires {BillingRequestEvent} billing-invoice-reissue-request - Before a draft is made in the place of a void invoice.
 * @fires {BillingDoneEvent} billing-invoice-reissued - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot actions - Buttons of the host, before the element's own.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the invoice could not be read.
 * @slot empty - In the place of the sentence that there is no such invoice.
 * @csspart base - All of it.
 * @csspart header - Number, badges and buttons.
 * @csspart document - What is printed.
 * @csspart issuer - Who issues it, at the top.
 * @csspart logo - The logo there.
 * @csspart events - What it is about.
 * @csspart installments - What is to be paid in parts.
 * @csspart payment-code - The code it is paid by, with what the code says.
 * @csspart qr - The picture of that code.
 * @csspart footer - The text below it.
 * @csspart facts - Days, practitioner and reference.
 * @csspart memo - The text above the lines.
 * @csspart lines - The table of lines.
 * @csspart totals - Subtotal to amount due.
 * @csspart ledger - Payments, credit, credit notes or write-offs.
 * @csspart entry - One payment, credit, credit note or write-off.
 * @csspart badge - A word about the invoice's state.
 * @csspart menu - A list of actions.
 * @csspart dialog - A dialog.
 * @cssproperty --billing-invoice-width - How wide the invoice may get. Default: 60rem.
 */
export class InvoiceView extends LitElement {
  static override styles = [sharedStyles, documentStyles, documentLineStyles, invoiceViewStyles];

  /** The invoice to show. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';
  /** The language the document is written in, by its tag; empty for that of the page. */
  @property({ attribute: 'document-lang' }) accessor documentLang = '';

  @state() private accessor allocation: ActiveAllocation | undefined;
  @state() private accessor noteId = '';

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host);
  // The question last: the dialog it comes from gives its focus back before the question takes it.
  readonly #allocationModal = new ModalController(this, '#allocation');
  readonly #noteModal = new ModalController(this, '#note');
  readonly #question = new QuestionController(this);
  readonly #data = new InvoiceViewData(this, this.#host, () => this.invoiceId);
  readonly #paper = new PaperController(this, () => this.documentLang);
  readonly #existing = new ExistingPaymentsController(this, this.#host, () => this.#data.invoice);
  /** Made when a dialog opens, so that sending twice has one effect. */
  #commandId: `cmd_${string}` = 'cmd_';

  /** Prints the document, and nothing else of the page: on every page its columns are named and its number is written. */
  print(): void {
    this.#paper.print(this.#data.invoice);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('invoiceId')) return;
    // What was asked about one invoice is not asked about the next.
    for (const modal of this.#modals) modal.hide();
    this.#command.reset();
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const waiting = this.#data.waiting(language);
    if (waiting) return waiting;
    const [{ invoice }, { texts }, host] = [this.#data, language, this.#host.value];
    if (!invoice || !host)
      return html`<div role="status">
        ${empty(this.#isDeleted ? texts.states.draftDeleted : texts.states.noInvoice)}
      </div>`;
    const name = invoice.number ?? texts.words.draft;
    return html`<article class="base" part="base" aria-label=${texts.editor.invoiceNumber(name)}>
        <div class="header" part="header">
          <h2 class="title number" part="title">${name}</h2>
          ${invoiceBadges(invoice, host.today(), language)}
          <div class="actions"><slot name="actions"></slot>${this.#menus(invoice)}</div>
        </div>
        ${voidBanner(invoice, language)} ${this.#paper.render(invoice, this.#data.issuedWith(invoice))}
        ${invoiceLedger({
          ...this.#data.attached,
          actor: this.#actor,
          invoice: invoice.id,
          language,
          onAllocation: (allocation) => {
            this.allocation = allocation;
            this.#open(this.#allocationModal);
          },
          onNote: ({ id }) => {
            this.noteId = id;
            this.#open(this.#noteModal);
          },
          onTakeBack: ({ id: creditAllocation }) =>
            this.#ask({ question: 'remove-credit-allocation', creditAllocation }),
          onReverse: ({ id: writeOff }) => this.#ask({ question: 'reverse-write-off', writeOff }),
          onNavigate: this.#navigate,
        })}
      </article>
      ${this.#dialogs(invoice)}`;
  }

  #menus(invoice: Invoice): TemplateResult {
    return invoiceMenus({
      invoice,
      actor: this.#actor,
      preferences: this.#data.preferences,
      language: languageOf(this),
      onChoose: (command) => this.#choose(command, invoice),
      onPrint: () => this.print(),
      onSend: () => this.dispatchEvent(new BillingActionRequestEvent('send-invoice', invoice.id)),
    });
  }

  #dialogs(invoice: Invoice): TemplateResult {
    const language = languageOf(this);
    const actor = this.#actor;
    const command = this.#command;
    const note = this.#data.notes.find(({ id }) => id === this.noteId);
    const { question } = this.#question;
    const name = (question === 'void-credit-note' ? note?.number : invoice.number) ?? '';
    return html`${this.#question.render(command, name, language, invoice.currency, () => void this.#confirm(invoice))}
    ${allocationDialog({
      ...{ id: 'allocation', modal: this.#allocationModal, command, actor, language },
      allocation: this.allocation,
      onNavigate: this.#navigate,
      onRemove: ({ id: allocation }) =>
        void this.#send(
          { type: 'remove-allocation', allocation, removedOn: this.#today },
          this.#allocationModal,
        ),
    })}
    ${creditNotePanel({
      ...{ id: 'note', modal: this.#noteModal, note, invoice, actor, language },
      onVoid: () => {
        this.#noteModal.hide();
        this.#ask({ question: 'void-credit-note', creditNote: this.noteId as CreditNoteId });
      },
    })}
    ${this.#existing.render(command, language, ({ id: payment }, amount) => {
      const allocations = [{ invoice: invoice.id, amount }];
      void this.#send(
        { type: 'allocate-payment', payment, allocatedOn: this.#today, allocations },
        this.#existing.modal,
      );
    })}`;
  }

  get #actor(): Actor {
    return this.#host.value?.actor() ?? { id: '', role: 'client' };
  }

  get #modals(): readonly ModalController[] {
    return [this.#allocationModal, this.#noteModal, this.#existing.modal, this.#question.modal];
  }

  get #isDeleted(): boolean {
    const { state } = this.#command;
    return state.status === 'done' && state.entry.command.type === 'delete-draft';
  }

  get #today(): string {
    return this.#host.value?.today() ?? '';
  }

  #open(modal: ModalController): void {
    this.#command.reset();
    this.#commandId = this.#host.value?.newId('cmd') ?? 'cmd_';
    modal.show();
  }

  #ask(about: Parameters<QuestionController['begin']>[0]): void {
    this.#question.begin(about);
    this.#open(this.#question.modal);
  }

  #choose(command: CommandType, invoice: Invoice): void {
    if (command === 'allocate-payment') {
      this.#existing.reset();
      this.#open(this.#existing.modal);
    } else if (isQuestion(command)) {
      const writeOff = this.#host.value?.newId('wof') ?? 'wof_';
      this.#ask({ question: command, writeOff, amount: amountDueOf(invoice) });
    } else this.dispatchEvent(new BillingActionRequestEvent(command, invoice.id));
  }

  readonly #navigate = (to: Destination, id: string): void => {
    this.#allocationModal.hide();
    this.dispatchEvent(new BillingNavigateEvent(to, id));
  };

  async #confirm(invoice: Invoice): Promise<void> {
    const asked = this.#question.commandOn(invoice, this.#today);
    if (!asked) return;
    await this.#send(asked, this.#question.modal);
    const made = draftMadeOf(invoice.id, this.#command.state);
    if (made) this.#navigate('invoice', made);
  }

  /** Sends a command of a dialog, which closes when it was done. */
  async #send(command: WithoutId<Asked<Command>>, modal: ModalController): Promise<void> {
    const sent = await this.#command.send({ ...command, id: this.#commandId });
    if (sent.status === 'done') modal.hide();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-view': InvoiceView;
  }
}
