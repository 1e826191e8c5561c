import { paymentActions, type ActiveAllocation, type CommandType, type Payment } from '@billkit/billing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingActionRequestEvent, BillingNavigateEvent, type Destination } from '../events.js';
import { actionMenu } from '../parts/action-menu.js';
import { allocationDialog } from '../parts/allocation-dialog.js';
import { paymentBadges } from '../parts/badges.js';
import { empty, unready } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import { payments } from '../text/english/payment-form.js';
import { payment } from '../text/english/payments.js';
import { refundStatus } from '../text/english/statuses.js';
import { words } from '../text/english/words.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { paymentName } from '../text/payment-name.js';
import { refundDialog, voidDialog } from './payment-dialogs.js';
import { partsSection, toldByProvider } from './online-payment.js';
import { paymentDetailStyles } from './payment-detail-styles.js';
import { allocationSection, paymentFacts, paymentFigures, refundSection } from './payment-tables.js';
import type { RefundEntry } from './payment-dialogs.js';

addEnglish({ payment, payments, refundStatus, words });

/**
 * One payment: where its money is, the invoices it went to, what was given back, and what can be done with it.
 *
 * @summary A payment with its allocations and refunds.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose an invoice.
 * @fires {BillingActionRequestEvent} billing-action-request - `allocate-payment`: open a payment form for this payment.
 * @fires {BillingRequestEvent} billing-payment-refund-request - Before a refund is recorded.
 * @fires {BillingDoneEvent} billing-payment-refunded - After it was.
 * @fires {BillingRequestEvent} billing-payment-void-request - Before the payment is voided.
 * @fires {BillingDoneEvent} billing-payment-voided - After it was.
 * @fires {BillingRequestEvent} billing-allocation-remove-request - Before an allocation is removed.
 * @fires {BillingDoneEvent} billing-allocation-removed - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @csspart base - All of it.
 * @csspart figures - Amount, allocated, refunded and unallocated.
 * @csspart allocations - The table of allocations.
 * @csspart refunds - The table of refunds.
 * @csspart dialog - A dialog.
 */
export class PaymentDetail extends LitElement {
  static override styles = [sharedStyles, paymentDetailStyles];

  /** The payment to show. */
  @property({ attribute: 'payment-id' }) accessor paymentId = '';

  @state() private accessor refund: RefundEntry = { amount: '', refundedOn: '', method: '', description: '' };
  @state() private accessor voidReason = '';
  @state() private accessor allocation: ActiveAllocation | undefined;

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host, [
    'refund-payment',
    'void-payment',
    'remove-allocation',
  ]);
  readonly #refundModal = new ModalController(this, '#refund');
  readonly #voidModal = new ModalController(this, '#void');
  readonly #allocationModal = new ModalController(this, '#allocation');
  readonly #payment = new QueryController(this, this.#host, () =>
    this.paymentId ? ({ kind: 'payment', where: { id: this.paymentId }, limit: 1 } as const) : null,
  );
  readonly #allocations = new QueryController(this, this.#host, () =>
    this.paymentId ? ({ kind: 'allocation', where: { payment: this.paymentId }, limit: 500 } as const) : null,
  );
  readonly #refunds = new QueryController(this, this.#host, () =>
    this.paymentId ? ({ kind: 'refund', where: { payment: this.paymentId }, limit: 500 } as const) : null,
  );
  readonly #methods = new QueryController(
    this,
    this.#host,
    () => ({ kind: 'payment-methods', limit: 1 }) as const,
  );
  /** Made when a dialog opens, so that sending twice has one effect. */
  #commandId: `cmd_${string}` = 'cmd_';
  #refundId: `rfd_${string}` = 'rfd_';

  override render(): TemplateResult {
    const language = languageOf(this);
    const { state } = this.#payment;
    if (state.status !== 'ready') return unready(this.#host, this.#payment, language) ?? html``;
    const payment = state.value[0]?.record;
    return payment ? this.#body(payment, language) : empty(language.texts.states.noPayment);
  }

  #body(payment: Payment, language: Language): TemplateResult {
    const { texts } = language;
    const actor = this.#host.value?.actor() ?? { id: '', role: 'client' };
    return html`<article
        class="base"
        part="base"
        aria-label=${payment.number === null ? texts.payment.online : texts.payment.payment(payment.number)}
      >
        <div class="header" part="header">
          <h2 class="title number" part="title">${paymentName(payment, language)}</h2>
          ${paymentBadges(payment, language)}
          <div class="actions">
            ${actionMenu({
              id: 'actions',
              label: texts.words.actions,
              actions: paymentActions(payment, actor).filter(({ command }) => !toldByProvider.has(command)),
              language,
              words: { 'allocate-payment': texts.payments.applyToInvoices },
              onChoose: (command) => this.#choose(command, payment),
            })}
          </div>
        </div>
        ${paymentFacts(payment, language)} ${paymentFigures(payment, language)}
        ${
          payment.number === null
            ? partsSection(payment, language, this.#navigate)
            : allocationSection(
                this.#allocations,
                language,
                (allocation) => this.#openAllocation(allocation),
                this.#navigate,
              )
        }
        ${refundSection(this.#refunds, language)}
      </article>
      ${this.#dialogs(payment, language)}
      ${allocationDialog({
        id: 'allocation',
        modal: this.#allocationModal,
        command: this.#command,
        allocation: this.allocation,
        actor,
        language,
        onNavigate: this.#navigate,
        onRemove: (allocation) => void this.#remove(allocation),
      })}`;
  }

  #dialogs(payment: Payment, language: Language): TemplateResult {
    const methods = this.#methods.records[0];
    return html`${refundDialog({
      modal: this.#refundModal,
      command: this.#command,
      payment,
      methods,
      entry: this.refund,
      today: this.#host.value?.today(),
      language,
      onInput: (change) => (this.refund = { ...this.refund, ...change }),
      onConfirm: () => void this.#refund(payment),
    })}
    ${voidDialog({
      modal: this.#voidModal,
      command: this.#command,
      payment,
      language,
      reason: this.voidReason,
      onReason: (reason) => (this.voidReason = reason),
      onConfirm: () => void this.#void(payment),
    })}`;
  }

  #choose(command: CommandType, payment: Payment): void {
    const host = this.#host.value;
    if (!host) return;
    if (command === 'allocate-payment') {
      this.dispatchEvent(new BillingActionRequestEvent(command, payment.id));
      return;
    }
    this.#command.reset();
    this.#commandId = host.newId('cmd');
    if (command === 'void-payment') {
      this.voidReason = '';
      this.#voidModal.show();
    } else if (payment.status === 'received') {
      this.#refundId = host.newId('rfd');
      this.refund = { amount: payment.unallocated, refundedOn: host.today(), method: '', description: '' };
      this.#refundModal.show();
    }
  }

  #openAllocation(allocation: ActiveAllocation): void {
    this.#command.reset();
    this.#commandId = this.#host.value?.newId('cmd') ?? 'cmd_';
    this.allocation = allocation;
    this.#allocationModal.show();
  }

  readonly #navigate = (to: Destination, id: string): void => {
    this.#allocationModal.hide();
    this.dispatchEvent(new BillingNavigateEvent(to, id));
  };

  async #refund({ id: payment }: Payment): Promise<void> {
    const { method, description, ...entry } = this.refund;
    const sent = await this.#command.send({
      type: 'refund-payment',
      id: this.#commandId,
      refund: this.#refundId,
      payment,
      ...entry,
      ...(method && { method: method as `pmt_${string}` }),
      ...(description && { description }),
    });
    if (sent.status === 'done') this.#refundModal.hide();
  }

  async #void({ id: payment }: Payment): Promise<void> {
    const voidedOn = this.#host.value?.today() ?? '';
    const reason = this.voidReason.trim() && { reason: this.voidReason };
    const sent = await this.#command.send({
      type: 'void-payment',
      id: this.#commandId,
      payment,
      voidedOn,
      ...reason,
    });
    if (sent.status === 'done') this.#voidModal.hide();
  }

  async #remove({ id: allocation }: ActiveAllocation): Promise<void> {
    const removedOn = this.#host.value?.today() ?? '';
    const id = this.#commandId;
    const sent = await this.#command.send({ type: 'remove-allocation', id, allocation, removedOn });
    if (sent.status === 'done') this.#allocationModal.hide();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-detail': PaymentDetail;
  }
}
