import {
  previewFinalPayment,
  type Amount,
  type Asked,
  type CommandType,
  type Decision,
  type FinalizeInvoice,
  type FinalPaymentPreview,
  type InvoiceId,
  type PaymentId,
  type PaymentMethod,
  type PaymentMethodId,
  type Refusal,
} from '@billkit/billing';
import type { LitElement, ReactiveController } from 'lit';
import type { HostController } from '../../controllers/host-controller.js';
import { ModalController } from '../../controllers/modal-controller.js';
import type { DraftController } from '../draft/draft-controller.js';
import type { PricedDraft } from '../draft/priced-draft.js';
import type { MissingThing } from './missing-list.js';

/** What becomes of what is typed in an editor. */
export const editorCommands: readonly CommandType[] = [
  'create-draft',
  'revise-draft',
  'finalize-invoice',
  'delete-draft',
];

/** How the invoice is going to be paid, as chosen before it is finalized. */
export interface PaymentChoice {
  readonly option: 'request' | 'apply' | 'charge';
  /** Empty until one is chosen or the first is offered. */
  readonly method: PaymentMethodId | '';
  readonly receivedOn: string;
  /** Null follows the total. */
  readonly amount: string | null;
}

/** What billing says about finalizing, while the review is open. */
export type Review =
  | { readonly status: 'checking' | 'failed' }
  | { readonly status: 'missing'; readonly things: readonly MissingThing[] }
  | { readonly status: 'refused'; readonly refusal: Refusal }
  | { readonly status: 'ready'; readonly decision: Decision };

const request: PaymentChoice = { option: 'request', method: '', receivedOn: '', amount: null };

/** The last step: the payment choice, the review, and `finalize-invoice`. */
export class FinishController implements ReactiveController {
  payment: PaymentChoice = request;
  review: Review = { status: 'checking' };
  readonly modal: ModalController;
  readonly #element: LitElement;
  readonly #host: HostController;
  readonly #draft: DraftController;
  #isFinalized = false;
  // Made with the form, so that sending again names the same payment.
  #ids: { readonly command: `cmd_${string}`; readonly payment: PaymentId } | undefined;

  /** Charges an invoice that was issued. */
  readonly #charge: (invoice: InvoiceId, amount: Amount) => Promise<unknown>;

  constructor(
    element: LitElement,
    host: HostController,
    draft: DraftController,
    charge: (invoice: InvoiceId, amount: Amount) => Promise<unknown>,
  ) {
    this.#charge = charge;
    this.#element = element;
    this.#host = host;
    this.#draft = draft;
    this.modal = new ModalController(element, '#review');
    element.addController(this);
  }

  hostUpdate(): void {
    const host = this.#host.value;
    if (!host) return;
    this.#ids ??= { command: host.newId('cmd'), payment: host.newId('pay') };
    if (this.payment.receivedOn === '') this.payment = { ...this.payment, receivedOn: host.today() };
  }

  /** As soon as it is read as it was issued, its number is told: what had the focus is gone. */
  hostUpdated(): void {
    if (!this.#isFinalized || !this.#draft.issued) return;
    const title = this.#element.renderRoot.querySelector<HTMLElement>('#title');
    if (!title) return;
    this.#isFinalized = false;
    title.focus();
  }

  choose(change: Partial<PaymentChoice>): void {
    this.payment = { ...this.payment, ...change };
    this.#element.requestUpdate();
  }

  /** A new form: nothing is chosen. */
  reset(): void {
    this.payment = request;
    this.#isFinalized = false;
    this.#ids = undefined;
    this.modal.hide();
  }

  /** The amount as it stands in the field. */
  amountOf({ figures }: PricedDraft): string {
    return this.payment.amount ?? figures.payable;
  }

  /** The method as it stands in the field: the first one until another is chosen. */
  methodOf(methods: readonly PaymentMethod[]): PaymentMethodId | '' {
    return this.payment.method || (methods.find(({ archived }) => !archived)?.id ?? '');
  }

  /** What the payment would do, or null when payment is requested. */
  previewOf(priced: PricedDraft): FinalPaymentPreview | null {
    if (this.payment.option !== 'apply') return null;
    const { currency, figures } = priced;
    return previewFinalPayment(this.#draft.invoice, currency, figures.payable, this.amountOf(priced));
  }

  get invoice(): InvoiceId {
    return this.#draft.invoice;
  }

  /** Opens the review with everything that keeps the invoice from being finalized. */
  tell(things: readonly MissingThing[]): void {
    this.#become({ status: 'missing', things });
    this.modal.show();
  }

  /** Opens the review of the saved draft and asks billing what would come of it. */
  async open(priced: PricedDraft, methods: readonly PaymentMethod[]): Promise<void> {
    const billing = this.#host.value?.billing;
    if (!billing) return;
    this.#become({ status: 'checking' });
    this.modal.show();
    try {
      const decided = await billing.preview(this.#command(priced, methods));
      this.#become(
        decided.ok
          ? { status: 'ready', decision: decided.value }
          : { status: 'refused', refusal: decided.reason },
      );
    } catch {
      this.#become({ status: 'failed' });
    }
  }

  /** Finalizes what was reviewed. */
  async confirm(priced: PricedDraft, methods: readonly PaymentMethod[]): Promise<void> {
    const { option } = this.payment;
    const state = await this.#draft.send(this.#command(priced, methods));
    if (state.status === 'done') {
      this.reset();
      this.#isFinalized = true;
      if (option === 'charge') await this.#charge(this.#draft.invoice, priced.figures.payable);
    }
    this.#element.requestUpdate();
  }

  #command(priced: PricedDraft, methods: readonly PaymentMethod[]): Asked<FinalizeInvoice> {
    const ids = this.#ids;
    if (!ids) throw new Error('The editor has no billing yet.');
    const { invoice, version } = this.#draft;
    const command = { type: 'finalize-invoice', id: ids.command, invoice, version } as const;
    if (this.payment.option !== 'apply') return command;
    const { receivedOn } = this.payment;
    const method = this.methodOf(methods) || 'pmt_';
    return {
      ...command,
      payment: { payment: ids.payment, amount: this.amountOf(priced), method, receivedOn },
    };
  }

  #become(review: Review): void {
    this.review = review;
    this.#element.requestUpdate();
  }
}
