import { amountDueOf } from '@billkit/billing';
import type { ActiveAllocation, Actor, Asked, Command, CommandType } from '@billkit/billing';
import type { CreditNote, CreditNoteId, Invoice, IssuedInvoice } from '@billkit/billing';
import { html, type LitElement, type TemplateResult } from 'lit';
import { ActController } from '../act/act-controller.js';
import { isOwn } from '../act/issued-actions.js';
import { CommandController } from '../controllers/command-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { BillingActionRequestEvent, BillingNavigateEvent, type Destination } from '../events.js';
import { allocationDialog } from '../parts/allocation-dialog.js';
import { credit } from '../text/english/credit.js';
import { consequences } from '../text/english/invoice.js';
import { payments } from '../text/english/payment-form.js';
import { existing } from '../text/english/payments.js';
import { addEnglish, type Language } from '../text/language.js';
import { creditNotePanel } from './credit-note-panel.js';
import { ExistingPaymentsController } from './existing-payments-controller.js';
import type { InvoiceViewData } from './invoice-view-data.js';
import { draftMadeOf, isQuestion } from './question.js';
import { QuestionController } from './question-controller.js';

addEnglish({ consequences, credit, existing, payments });

type WithoutId<C> = C extends unknown ? Omit<C, 'id'> : never;

/** What is asked, shown and typed over an invoice, one dialog at a time, and what is done when it is answered. */
export class InvoiceDialogs {
  readonly #element: LitElement;
  readonly #host: HostController;
  readonly #data: InvoiceViewData;
  readonly #command: CommandController;
  // The question last: the dialog it comes from gives its focus back before the question takes it.
  readonly #allocationModal: ModalController;
  readonly #noteModal: ModalController;
  readonly #question: QuestionController;
  readonly #existing: ExistingPaymentsController;
  readonly #act: ActController;
  #allocation: ActiveAllocation | undefined;
  #noteId: CreditNoteId = 'crn_';
  /** Made when a dialog opens, so that sending twice has one effect. */
  #commandId: `cmd_${string}` = 'cmd_';

  constructor(element: LitElement, host: HostController, data: InvoiceViewData) {
    this.#element = element;
    this.#host = host;
    this.#data = data;
    this.#command = new CommandController(element, host);
    this.#allocationModal = new ModalController(element, '#allocation');
    this.#noteModal = new ModalController(element, '#note');
    this.#question = new QuestionController(element);
    this.#existing = new ExistingPaymentsController(element, host, () => data.invoice);
    this.#act = new ActController(element, {
      ...{ host, command: this.#command, modal: new ModalController(element, '#act') },
      draft: actedOn(data, this.#command),
      onReverted: () => undefined,
    });
  }

  get isDeleted(): boolean {
    const { state } = this.#command;
    return state.status === 'done' && state.entry.command.type === 'delete-draft';
  }

  /** Closes whatever is open. */
  close(): void {
    for (const modal of [this.#allocationModal, this.#noteModal, this.#existing.modal]) modal.hide();
    for (const { modal } of [this.#question, this.#act]) modal.hide();
    this.#command.reset();
  }

  readonly showAllocation = (allocation: ActiveAllocation): void => {
    this.#allocation = allocation;
    this.#open(this.#allocationModal);
  };

  readonly showNote = ({ id }: CreditNote): void => {
    this.#noteId = id;
    this.#open(this.#noteModal);
  };

  readonly navigate = (to: Destination, id: string): void => {
    for (const modal of [this.#allocationModal, this.#noteModal]) modal.hide();
    this.#element.dispatchEvent(new BillingNavigateEvent(to, id));
  };

  ask(about: Parameters<QuestionController['begin']>[0]): void {
    this.#question.begin(about);
    this.#open(this.#question.modal);
  }

  /** Begins what was chosen in a menu; what takes another element is asked of the page. */
  choose(command: CommandType, invoice: Invoice): void {
    if (command === 'allocate-payment') {
      this.#existing.reset();
      this.#open(this.#existing.modal);
    } else if (isOwn(command) && invoice.status !== 'draft') this.#act.choose(command);
    else if (isQuestion(command)) {
      const writeOff = this.#host.value?.newId('wof') ?? 'wof_';
      this.ask({ question: command, writeOff, amount: amountDueOf(invoice) });
    } else this.#element.dispatchEvent(new BillingActionRequestEvent(command, invoice.id));
  }

  render(invoice: Invoice, actor: Actor, language: Language): TemplateResult {
    const command = this.#command;
    const note = this.#data.notes.find(({ id }) => id === this.#noteId);
    const { question } = this.#question;
    const name = (question === 'void-credit-note' ? note?.number : invoice.number) ?? '';
    return html`${this.#question.render(command, name, language, invoice.currency, () => void this.#confirm(invoice))}
    ${this.#act.render(language)}
    ${allocationDialog({
      ...{ id: 'allocation', modal: this.#allocationModal, command, actor, language },
      allocation: this.#allocation,
      onNavigate: this.navigate,
      onRemove: ({ id: allocation }) =>
        void this.#send(
          { type: 'remove-allocation', allocation, removedOn: this.#today },
          this.#allocationModal,
        ),
    })}
    ${creditNotePanel({
      ...{ id: 'note', modal: this.#noteModal, note, invoice, actor, language },
      onNavigate: this.navigate,
      onVoid: () => {
        this.#noteModal.hide();
        this.ask({ question: 'void-credit-note', creditNote: this.#noteId });
      },
    })}
    ${this.#existing.render(command, language, ({ id: payment }, amount) => {
      const allocations = [{ invoice: invoice.id, amount }];
      const allocatedOn = this.#today;
      void this.#send({ type: 'allocate-payment', payment, allocatedOn, allocations }, this.#existing.modal);
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

  async #confirm(invoice: Invoice): Promise<void> {
    const asked = this.#question.commandOn(invoice, this.#today);
    if (!asked) return;
    await this.#send(asked, this.#question.modal);
    const made = draftMadeOf(invoice.id, this.#command.state);
    if (made) this.navigate('invoice', made);
  }

  /** Sends a command of a dialog, which closes when it was done. */
  async #send(command: WithoutId<Asked<Command>>, modal: ModalController): Promise<void> {
    const sent = await this.#command.send({ ...command, id: this.#commandId });
    if (sent.status === 'done') modal.hide();
    await this.#element.updateComplete;
    this.#element.renderRoot.querySelector<HTMLElement>('dialog [aria-invalid="true"]')?.focus();
  }
}

/** The shown invoice, for what is done to it by a plan. */
const actedOn = (data: InvoiceViewData, command: CommandController) => ({
  get issued(): IssuedInvoice | undefined {
    return data.invoice?.status === 'draft' ? undefined : data.invoice;
  },
  get draft() {
    return data.invoice?.status === 'draft' ? data.invoice : undefined;
  },
  send: (asked: Asked<Command>) => command.send(asked),
});
