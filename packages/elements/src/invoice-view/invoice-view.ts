import { invoiceActions } from '@billkit/billing';
import type { ActiveAllocation, Asked, Command, CommandType, Invoice } from '@billkit/billing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { BillingActionRequestEvent, BillingNavigateEvent, type Destination } from '../events.js';
import { actionMenu } from '../parts/action-menu.js';
import { allocationDialog } from '../parts/allocation-dialog.js';
import { invoiceBadges } from '../parts/badges.js';
import { empty, unready } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import { formatDay, languageOf } from '../text/format.js';
import { creditNotePanel } from './credit-note-panel.js';
import { existingPayments } from './existing-payments.js';
import { invoiceDocument } from './invoice-document.js';
import { invoiceLedger } from './invoice-ledger.js';
import { InvoiceViewData } from './invoice-view-data.js';
import { invoiceViewStyles } from './invoice-view-styles.js';
import { commandOf, isQuestion, questionDialog, type Question } from './question.js';

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;

/** The actions of the Pay menu; the rest is in the other one (billing.md 6.4, 6.5). */
const paying: readonly CommandType[] = ['record-payment', 'allocate-payment', 'issue-credit-note'];

/**
 * One invoice: the document, what settled it, and what can be done with it. What cannot be done says why.
 *
 * @summary An invoice with its payments and credit notes.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose a payment.
 * @fires {BillingActionRequestEvent} billing-action-request - A new payment, a credit note, or the editor is wanted.
 * @fires {BillingRequestEvent} billing-payment-allocate-request - Before money already held is applied.
 * @fires {BillingDoneEvent} billing-payment-allocated - After it was.
 * @fires {BillingRequestEvent} billing-allocation-remove-request - Before an allocation is removed.
 * @fires {BillingDoneEvent} billing-allocation-removed - After it was.
 * @fires {BillingRequestEvent} billing-credit-void-request - Before a credit note is voided.
 * @fires {BillingDoneEvent} billing-credit-voided - After it was.
 * @fires {BillingRequestEvent} billing-invoice-void-request - Before the invoice is voided.
 * @fires {BillingDoneEvent} billing-invoice-voided - After it was.
 * @fires {BillingRequestEvent} billing-invoice-revert-request - Before the invoice becomes a draft again.
 * @fires {BillingDoneEvent} billing-invoice-reverted - After it did.
 * @fires {BillingRequestEvent} billing-invoice-delete-request - Before a draft is deleted.
 * @fires {BillingDoneEvent} billing-invoice-deleted - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot actions - Buttons of the host, before the menus.
 * @csspart base - All of it.
 * @csspart document - What is printed.
 * @csspart lines - The table of lines.
 * @csspart totals - Subtotal to amount due.
 * @csspart ledger - Payments or credit notes.
 * @csspart dialog - A dialog.
 */
export class InvoiceView extends LitElement {
  static override styles = [sharedStyles, invoiceViewStyles];

  /** The invoice to show. */
  @property({ attribute: 'invoice-id' }) accessor invoiceId = '';

  @state() private accessor question: Question | undefined;
  @state() private accessor reason = '';
  @state() private accessor allocation: ActiveAllocation | undefined;
  @state() private accessor noteId = '';
  @state() private accessor amounts: ReadonlyMap<string, string> = new Map();

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host);
  readonly #questionModal = new ModalController(this, '#question');
  readonly #allocationModal = new ModalController(this, '#allocation');
  readonly #noteModal = new ModalController(this, '#note');
  readonly #existingModal = new ModalController(this, '#existing');
  readonly #data = new InvoiceViewData(this, this.#host, () => ({
    invoice: this.invoiceId,
    isHeldWanted: this.#existingModal.isOpen,
  }));
  /** Made when a dialog opens, so that sending twice has one effect. */
  #commandId: `cmd_${string}` = 'cmd_';

  /** Prints the document. */
  print(): void {
    globalThis.print();
  }

  override render(): TemplateResult {
    const waiting = unready(this.#host, this.#data.query);
    if (waiting) return waiting;
    const { invoice } = this.#data;
    const host = this.#host.value;
    if (!invoice || !host)
      return empty(
        this.question === 'delete-draft' ? 'The draft was deleted.' : 'This invoice does not exist.',
      );
    const language = languageOf(this);
    const name = invoice.number ?? 'Draft';
    return html`<article class="base" part="base" aria-label=${`Invoice ${name}`}>
        <div class="header" part="header">
          <h2 class="title number" part="title">${name}</h2>
          ${invoiceBadges(invoice, host.today())}
          <div class="actions"><slot name="actions"></slot>${this.#menus(invoice)}</div>
        </div>
        ${
          invoice.status === 'void'
            ? html`<p class="banner warning" part="banner">
                Void since ${formatDay(invoice.voidedOn, language)}. It is not to be paid.
                ${invoice.reason ? html`<bdi>${invoice.reason}</bdi>` : nothing}
              </p>`
            : nothing
        }
        ${invoiceDocument(invoice, language)}
        ${invoiceLedger({
          allocations: this.#data.allocations,
          notes: this.#data.notes,
          language,
          onAllocation: (allocation) => {
            this.allocation = allocation;
            this.#open(this.#allocationModal);
          },
          onNote: ({ id }) => {
            this.noteId = id;
            this.#open(this.#noteModal);
          },
          onNavigate: this.#navigate,
        })}
      </article>
      ${this.#dialogs(invoice)}`;
  }

  #menus(invoice: Invoice): TemplateResult {
    const actions = invoiceActions(invoice, this.#host.value?.actor() ?? { id: '', role: 'client' });
    const isDraft = invoice.status === 'draft';
    const options = {
      language: languageOf(this),
      onChoose: (command: CommandType) => this.#choose(command, invoice),
    };
    const pay = actions.filter(({ command }) => paying.includes(command));
    const others = actions.filter(({ command }) => !paying.includes(command));
    return html`${
      isDraft || invoice.status === 'void'
        ? nothing
        : actionMenu({ ...options, id: 'pay', label: 'Pay invoice', actions: pay, primary: true })
    }
    ${actionMenu({ ...options, id: 'actions', label: 'Actions', actions: others })}`;
  }

  #dialogs(invoice: Invoice): TemplateResult {
    const language = languageOf(this);
    const actor = this.#host.value?.actor() ?? { id: '', role: 'client' };
    const command = this.#command;
    return html`${questionDialog({
      id: 'question',
      modal: this.#questionModal,
      command,
      question: this.question,
      invoice,
      reason: this.reason,
      onReason: (reason) => (this.reason = reason),
      onConfirm: () => void this.#confirm(),
    })}
    ${allocationDialog({
      id: 'allocation',
      modal: this.#allocationModal,
      command,
      allocation: this.allocation,
      actor,
      language,
      onNavigate: this.#navigate,
      onRemove: ({ id: allocation }) =>
        void this.#send(
          { type: 'remove-allocation', allocation, removedOn: this.#today },
          this.#allocationModal,
        ),
    })}
    ${creditNotePanel({
      id: 'note',
      modal: this.#noteModal,
      command,
      note: this.#data.notes.find(({ id }) => id === this.noteId),
      actor,
      language,
      onVoid: ({ id: creditNote }) =>
        void this.#send({ type: 'void-credit-note', creditNote, voidedOn: this.#today }, this.#noteModal),
    })}
    ${existingPayments({
      id: 'existing',
      modal: this.#existingModal,
      command,
      invoice: invoice.status === 'open' ? invoice : undefined,
      payments: this.#data.held,
      amounts: this.amounts,
      language,
      onInput: ({ id }, amount) => (this.amounts = new Map(this.amounts).set(id, amount)),
      onApply: ({ id: payment }, amount) => {
        const allocations = [{ invoice: invoice.id, amount }];
        void this.#send(
          { type: 'allocate-payment', payment, allocatedOn: this.#today, allocations },
          this.#existingModal,
        );
      },
    })}`;
  }

  get #today(): string {
    return this.#host.value?.today() ?? '';
  }

  #open(modal: ModalController): void {
    this.#command.reset();
    this.#commandId = this.#host.value?.newId('cmd') ?? 'cmd_';
    modal.show();
  }

  #choose(command: CommandType, invoice: Invoice): void {
    if (command === 'allocate-payment') {
      this.amounts = new Map();
      this.#open(this.#existingModal);
    } else if (isQuestion(command)) {
      this.question = command;
      this.reason = '';
      this.#open(this.#questionModal);
    } else this.dispatchEvent(new BillingActionRequestEvent(command, invoice.id));
  }

  readonly #navigate = (to: Destination, id: string): void => {
    this.#allocationModal.hide();
    this.dispatchEvent(new BillingNavigateEvent(to, id));
  };

  async #confirm(): Promise<void> {
    const { invoice } = this.#data;
    if (!invoice || !this.question) return;
    await this.#send(commandOf(this.question, invoice.id, this.#today, this.reason), this.#questionModal);
  }

  /** Sends a command of a dialog, which closes when it was done. */
  async #send(command: WithoutId<Asked<Command>>, modal: ModalController): Promise<void> {
    const sent = await this.#command.send({ ...command, id: this.#commandId });
    if (sent.status === 'done') modal.hide();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-view': InvoiceView;
  }
}
