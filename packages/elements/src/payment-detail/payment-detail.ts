import type { ActiveAllocation, Asker, CommandType, Dispute, Payment, Refund } from '@billkit/billing';
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
import { TimelineController } from '../parts/timeline-controller.js';
import { isPaymentAct, type PaymentActType } from '../payment-acts/act.js';
import { PaymentActController } from '../payment-acts/act-controller.js';
import { activeOf, offeredActs } from '../payment-acts/offered-acts.js';
import { sharedStyles } from '../styles/shared.js';
import { payments } from '../text/english/payment-form.js';
import { payment } from '../text/english/payments.js';
import { disputeStatus, refundStatus } from '../text/english/statuses.js';
import { words } from '../text/english/words.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { paymentName } from '../text/payment-name.js';
import { disputeSection } from './disputes-section.js';
import { partsSection } from './online-payment.js';
import { paymentDetailStyles } from './payment-detail-styles.js';
import { allocationSection, paymentFacts, paymentFigures } from './payment-tables.js';
import { refundSection } from './refunds-section.js';

addEnglish({ disputeStatus, payment, payments, refundStatus, words });

/**
 * One payment: where its money is, the invoices it went to, what was given back or disputed, and what can be done with all that,
 * with every step and every balance before it is done.
 *
 * @summary A payment with its allocations, refunds and disputes.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose an invoice.
 * @fires {BillingActionRequestEvent} billing-action-request - `allocate-payment`: open a payment form for this payment.
 * @fires {BillingRequestEvent} billing-payment-refund-request - Before a refund is recorded; `billing-invoices-refund-request`
 *   where it is taken from invoices.
 * @fires {BillingDoneEvent} billing-payment-refunded - After it was; `billing-invoices-refunded`.
 * @fires {BillingRequestEvent} billing-refund-complete-request - Before a refund is said to have gone; so, too, for
 *   `billing-refund-fail-request` and `billing-refund-return-request`.
 * @fires {BillingDoneEvent} billing-refund-completed - After it was; `billing-refund-failed`, `billing-refund-returned`.
 * @fires {BillingRequestEvent} billing-payment-void-request - Before the payment is voided.
 * @fires {BillingDoneEvent} billing-payment-voided - After it was.
 * @fires {BillingRequestEvent} billing-dispute-open-request - Before a dispute is noted; so, too, for
 *   `billing-dispute-win-request`, `billing-dispute-lose-request` and `billing-dispute-reverse-request`.
 * @fires {BillingDoneEvent} billing-dispute-opened - After it was; `billing-dispute-won`, `billing-dispute-lost`,
 *   `billing-dispute-reversed`.
 * @fires {BillingRequestEvent} billing-plan-execute-request - Before one of these is done with all that makes way for it.
 * @fires {BillingDoneEvent} billing-plan-executed - After it was.
 * @fires {BillingRequestEvent} billing-allocation-remove-request - Before an allocation is removed.
 * @fires {BillingDoneEvent} billing-allocation-removed - After it was.
 * @fires {BillingErrorEvent} billing-error - A write did not come about.
 * @slot actions - Buttons of the host in a dialog, before its own.
 * @csspart base - All of it.
 * @csspart figures - Amount, allocated, refunded and unallocated.
 * @csspart allocations - The table of allocations.
 * @csspart refunds - The table of refunds.
 * @csspart disputes - The table of disputes.
 * @csspart timeline - What was done, and by whom.
 * @csspart dialog - A dialog.
 * @csspart plan - The steps of a plan.
 */
export class PaymentDetail extends LitElement {
  static override styles = [sharedStyles, paymentDetailStyles];

  /** The payment to show. */
  @property({ attribute: 'payment-id' }) accessor paymentId = '';

  @state() private accessor allocation: ActiveAllocation | undefined;

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host, [
    ...(['refund-payment', 'refund-invoices', 'void-payment', 'remove-allocation', 'execute-plan'] as const),
  ]);
  readonly #allocationModal = new ModalController(this, '#allocation');
  readonly #actModal = new ModalController(this, '#act');
  readonly #act = new PaymentActController(this, {
    ...{ host: this.#host, command: this.#command },
    onClose: () => this.#actModal.hide(),
  });
  readonly #payment = new QueryController(this, this.#host, () =>
    this.paymentId ? ({ kind: 'payment', where: { id: this.paymentId }, limit: 1 } as const) : null,
  );
  readonly #allocations = new QueryController(this, this.#host, () =>
    this.paymentId
      ? ({ kind: 'allocation', where: { payment: this.paymentId }, limit: 1000 } as const)
      : null,
  );
  readonly #refunds = new QueryController(this, this.#host, () =>
    this.paymentId ? ({ kind: 'refund', where: { payment: this.paymentId }, limit: 500 } as const) : null,
  );
  readonly #disputes = new QueryController(this, this.#host, () =>
    this.paymentId ? ({ kind: 'dispute', where: { payment: this.paymentId }, limit: 500 } as const) : null,
  );
  readonly #timeline = new TimelineController(this, this.#host, () =>
    this.paymentId ? { kind: 'payment', id: this.paymentId } : undefined,
  );
  /** Made when the dialog opens, so that sending twice has one effect. */
  #commandId: `cmd_${string}` = 'cmd_';

  override render(): TemplateResult {
    const language = languageOf(this);
    const { state } = this.#payment;
    if (state.status !== 'ready') return unready(this.#host, this.#payment, language) ?? html``;
    const payment = state.value[0]?.record;
    return payment ? this.#body(payment, language) : empty(language.texts.states.noPayment);
  }

  #body(payment: Payment, language: Language): TemplateResult {
    const { texts } = language;
    const actor: Asker | undefined = this.#host.value?.actor();
    if (!actor) return html``;
    const about = (type: PaymentActType, on: { readonly refund?: Refund; readonly dispute?: Dispute }) =>
      this.#ask(type, payment, on);
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
              actions: offeredActs(payment, actor),
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
        ${refundSection(this.#refunds, actor, language, (type, refund) => about(type, { refund }))}
        ${disputeSection(this.#disputes, actor, language, (type, dispute) => about(type, { dispute }))}
        ${this.#timeline.render(language)}
      </article>
      ${this.#actDialog(language)}
      ${allocationDialog({
        ...{ id: 'allocation', modal: this.#allocationModal, command: this.#command },
        ...{ allocation: this.allocation, actor, language, onNavigate: this.#navigate },
        onRemove: (allocation) => void this.#remove(allocation),
      })}`;
  }

  #actDialog(language: Language): TemplateResult {
    const { isOpen, hide } = this.#actModal;
    const onClose = () => {
      this.#act.end();
      hide();
    };
    return html`<dialog class="small" part="dialog" id="act" aria-labelledby="act-title" @close=${onClose}>
      ${isOpen ? this.#act.render(language) : ''}
    </dialog>`;
  }

  #choose(command: CommandType, payment: Payment): void {
    if (isPaymentAct(command)) this.#ask(command, payment);
    else this.dispatchEvent(new BillingActionRequestEvent(command, payment.id));
  }

  #ask(
    type: PaymentActType,
    payment: Payment,
    on: { readonly refund?: Refund; readonly dispute?: Dispute } = {},
  ): void {
    this.#act.begin({ type, payment, allocations: activeOf(this.#allocations.records), ...on });
    this.#actModal.show();
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
