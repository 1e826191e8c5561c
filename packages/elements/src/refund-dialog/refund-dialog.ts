import { paymentActions, type Payment, type Refusal } from '@billkit/billing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { CommandController } from '../controllers/command-controller.js';
import { DialogController } from '../controllers/dialog-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import type { CloseReason } from '../events.js';
import { PaymentActController } from '../payment-acts/act-controller.js';
import { activeOf, isFreed } from '../payment-acts/offered-acts.js';
import { empty, unready } from '../parts/states.js';
import { sharedStyles } from '../styles/shared.js';
import { payment } from '../text/english/payments.js';
import { buttons } from '../text/english/words.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { paymentName } from '../text/payment-name.js';
import { refusalText } from '../text/refusal-text.js';

addEnglish({ buttons, payment });

/**
 * Gives money of a payment back: out of what is unallocated, or out of the invoices it settled, with every step and every
 * balance before and after. The amount a person types is never changed. It records; sending the money is the host's.
 *
 * @summary A refund of one payment.
 * @fires {BillingOpenEvent} billing-open - The dialog opened. Does not bubble.
 * @fires {BillingCloseRequestEvent} billing-close-request - A person wants to close it; can be stopped. Does not bubble.
 * @fires {BillingCloseEvent} billing-close - The dialog closed, with the reason. Does not bubble.
 * @fires {BillingRequestEvent} billing-payment-refund-request - Before a refund of unallocated money is recorded.
 * @fires {BillingDoneEvent} billing-payment-refunded - After it was.
 * @fires {BillingRequestEvent} billing-invoices-refund-request - Before a refund out of invoices is recorded.
 * @fires {BillingDoneEvent} billing-invoices-refunded - After it was.
 * @fires {BillingRequestEvent} billing-plan-execute-request - Before a refund with all that makes way for it is recorded.
 * @fires {BillingDoneEvent} billing-plan-executed - After it was.
 * @fires {BillingErrorEvent} billing-error - It was not recorded.
 * @slot actions - Buttons of the host, before the dialog's own.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the payment could not be read.
 * @slot empty - In the place of why nothing can be refunded.
 * @csspart dialog - The dialog.
 * @csspart plan - The steps, where there are several.
 * @csspart close-button - Closes it.
 */
export class RefundDialog extends LitElement {
  static override styles = [sharedStyles];

  /** Whether it is shown. */
  @property({ type: Boolean, reflect: true }) accessor open = false;
  /** The payment that money goes back of. */
  @property({ attribute: 'payment-id' }) accessor paymentId = '';
  /** What is filled in to begin with, as plain decimal text; empty for all that is unallocated. */
  @property() accessor amount = '';

  readonly #host = new HostController(this);
  readonly #command = new CommandController(this, this.#host, [
    'refund-payment',
    'refund-invoices',
    'execute-plan',
  ]);
  readonly #act = new PaymentActController(this, {
    host: this.#host,
    command: this.#command,
    onType: () => this.#dialog.touch(),
    onClose: (isDone) => (isDone ? this.#dialog.close('issued') : this.#dialog.requestClose('cancel')),
  });
  readonly #dialog: DialogController = new DialogController(this, (reason) => this.#end(reason));
  #answer: ((payment: string | null) => void) | undefined;
  readonly #payment = new QueryController(this, this.#host, () =>
    this.open && this.paymentId
      ? ({ kind: 'payment', where: { id: this.paymentId }, limit: 1 } as const)
      : null,
  );
  readonly #allocations = new QueryController(this, this.#host, () =>
    this.open && this.paymentId
      ? ({ kind: 'allocation', where: { payment: this.paymentId }, limit: 1000 } as const)
      : null,
  );
  #isStarted = false;

  /** Opens it. Answers, when it closes, the id of the payment, or `null` when nothing was recorded. */
  show(): Promise<string | null> {
    this.open = true;
    return new Promise((resolve) => (this.#answer = resolve));
  }

  /** Closes it without asking. */
  close(reason: CloseReason = 'api'): void {
    this.#dialog.close(reason);
  }

  /** Records the refund, if what was shown can still be done so. Answers whether it was done; closes when it was. */
  submit(): Promise<boolean> {
    return this.#act.confirm();
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('open') || changed.has('paymentId')) {
      this.#isStarted = false;
      this.#act.end();
    }
    const payment = this.#payment.records[0];
    if (!this.open || this.#isStarted || !payment || this.#allocations.state.status !== 'ready') return;
    if (this.#refusalOf(payment)) return;
    this.#isStarted = true;
    this.#dialog.begin('.act .input');
    const allocations = activeOf(this.#allocations.records);
    const over = this.amount ? { amount: this.amount } : {};
    this.#act.begin({ type: 'refund-payment', payment, allocations }, over);
  }

  override render(): TemplateResult {
    const { onCancel, onClose } = this.#dialog;
    return html`<dialog part="dialog" aria-labelledby="act-title" @cancel=${onCancel} @close=${onClose}>
      ${this.open ? this.#content(languageOf(this)) : nothing}
    </dialog>`;
  }

  #content(language: Language): TemplateResult {
    if (this.#isStarted) return this.#act.render(language, this.#dialog.isLeaving);
    const { texts } = language;
    const payment = this.#payment.records[0];
    const refusal = payment && this.#refusalOf(payment);
    const why = refusal
      ? empty(refusalText(refusal, language))
      : (unready(this.#host, this.#payment, language) ?? empty(texts.states.noPayment));
    return html`<div class="dialog-body">
      <h2 class="section-title" id="act-title" tabindex="-1">
        ${payment ? texts.payment.refundTitle(paymentName(payment, language)) : texts.payment.refund}
      </h2>
      ${why}
      <div class="footer">
        <button class="button" part="close-button button" type="button" @click=${() => this.close('cancel')}>
          ${texts.buttons.close}
        </button>
      </div>
    </div>`;
  }

  #end(reason: CloseReason): void {
    this.#act.end();
    this.#answer?.(reason === 'issued' ? this.paymentId : null);
    this.#answer = undefined;
  }

  /** Why nothing of the payment can go back, also with a plan. */
  #refusalOf(payment: Payment): Refusal | null {
    const actor = this.#host.value?.actor();
    const action =
      actor && paymentActions(payment, actor).find(({ command }) => command === 'refund-payment');
    return action?.refusal && !isFreed(action.refusal, payment) ? action.refusal : null;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'refund-dialog': RefundDialog;
  }
}
