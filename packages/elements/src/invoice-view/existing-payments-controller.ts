import type { Invoice, ReceivedPayment } from '@billkit/billing';
import type { LitElement, TemplateResult } from 'lit';
import type { CommandController } from '../controllers/command-controller.js';
import type { HostController } from '../controllers/host-controller.js';
import { ModalController } from '../controllers/modal-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { moreButton } from '../parts/more-button.js';
import { unready } from '../parts/states.js';
import { existingPayments } from './existing-payments.js';
import type { Language } from '../text/language.js';

/** The dialog that applies money of the client that is already held: what it lists, and what was typed in it. */
export class ExistingPaymentsController {
  readonly modal: ModalController;
  readonly #element: LitElement;
  readonly #host: HostController;
  readonly #invoice: () => Invoice | undefined;
  readonly #query;
  #amounts: ReadonlyMap<string, string> = new Map();

  constructor(element: LitElement, host: HostController, invoice: () => Invoice | undefined) {
    this.#element = element;
    this.#host = host;
    this.#invoice = invoice;
    this.modal = new ModalController(element, '#existing');
    this.#query = new QueryController(element, host, () => {
      const client = this.modal.isOpen ? invoice()?.client.id : undefined;
      return client
        ? ({ kind: 'payment', where: { client, status: 'received' }, limit: 500 } as const)
        : null;
    });
  }

  /** Forgets what was typed when it was open before. */
  reset(): void {
    this.#amounts = new Map();
  }

  render(
    command: CommandController,
    language: Language,
    onApply: (payment: ReceivedPayment, amount: string) => void,
  ): TemplateResult {
    const invoice = this.#invoice();
    return existingPayments({
      id: 'existing',
      modal: this.modal,
      command,
      invoice: invoice?.status === 'open' ? invoice : undefined,
      payments: this.#query.records,
      waiting: unready(this.#host, this.#query, language),
      more: moreButton(this.#query, language),
      amounts: this.#amounts,
      language,
      onInput: ({ id }, amount) => {
        this.#amounts = new Map(this.#amounts).set(id, amount);
        this.#element.requestUpdate();
      },
      onApply,
    });
  }
}
