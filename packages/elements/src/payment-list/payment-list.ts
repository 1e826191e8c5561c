import { paymentDay, type Payment } from '@billkit/billing';
import { html, LitElement, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingNavigateEvent } from '../events.js';
import { paymentBadges } from '../parts/badges.js';
import { cardTable, type Column } from '../parts/card-table.js';
import { listFrame, listLimit, listWhere } from '../parts/list-frame.js';
import { moreButton } from '../parts/more-button.js';
import { empty, unready } from '../parts/states.js';
import { listCards } from '../styles/list-cards.js';
import { sharedStyles } from '../styles/shared.js';
import { words } from '../text/english/words.js';
import { formatAmount, formatDay } from '../text/format.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import type { Messages } from '../text/messages.js';
import { paymentName } from '../text/payment-name.js';

addEnglish({ words });

const columns = ({ words }: Messages): readonly Column[] => [
  ...[words.number, words.client, words.date, words.method],
  { amount: words.amount },
  { amount: words.unallocated },
  words.status,
];
const statuses = ['pending', 'received', 'failed', 'void'] as const;

/**
 * Payments, the newest first, with what of each is unallocated. Kept current; void and refunded ones stay listed.
 *
 * @summary The list of payments.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose a payment.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host, such as a new payment.
 * @slot empty - In the place of the sentence that says there are none.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the list could not be read.
 * @csspart base - All of it.
 * @csspart table - The table.
 * @csspart row - One payment.
 * @csspart link - A payment's number.
 * @csspart badge - A word about its state.
 */
export class PaymentList extends LitElement {
  static override styles = [sharedStyles, listCards];

  /** Only this client's payments; empty for everyone's. */
  @property({ attribute: 'client-id' }) accessor clientId = '';

  /** Only payments of this status: `pending`, `received`, `failed` or `void`; empty for all. */
  @property({ reflect: true }) accessor status: Payment['status'] | '' = '';

  /** How many are read at once. */
  @property({ type: Number, attribute: 'page-size' }) accessor pageSize = 50;

  readonly #host = new HostController(this);
  readonly #payments = new QueryController(this, this.#host, () => {
    const where = listWhere(this.clientId, this.status);
    const limit = listLimit(this.pageSize);
    return { kind: 'payment', ...where, order: 'descending', limit } as const;
  });

  override render(): TemplateResult {
    const language = languageOf(this);
    return listFrame({
      title: language.texts.lists.payments,
      status: this.status,
      choices: statuses.map((value) => ({ value, label: language.texts.paymentStatus[value] })),
      body: this.#body(language),
      language,
      onStatus: (status) => (this.status = status),
    });
  }

  #body(language: Language): TemplateResult {
    const { state } = this.#payments;
    const { texts } = language;
    if (state.status !== 'ready') return unready(this.#host, this.#payments, language) ?? html``;
    if (state.value.length === 0)
      return empty(this.status ? texts.lists.noPaymentIs : texts.lists.noPayments);
    return html`${cardTable({
      columns: columns(texts),
      rows: repeat(
        state.value,
        ({ record }) => record.id,
        ({ record }) => this.#row(record, language),
      ),
    })}
    ${moreButton(this.#payments, language)}`;
  }

  #row(payment: Payment, language: Language): TemplateResult {
    const { texts } = language;
    const money = (amount: Parameters<typeof formatAmount>[0]) =>
      formatAmount(amount, payment.currency, language);
    return html`<tr class="selectable" part="row" role="row">
      <th role="rowheader" scope="row">
        <button
          class="link number"
          part="link"
          type="button"
          @click=${() => this.dispatchEvent(new BillingNavigateEvent('payment', payment.id))}
        >
          ${paymentName(payment, language)}
        </button>
      </th>
      <td role="cell" data-label=${texts.words.client} class="who"><bdi>${payment.client.name}</bdi></td>
      <td role="cell" data-label=${texts.words.date} class="number">
        ${formatDay(paymentDay(payment), language)}
      </td>
      <td role="cell" data-label=${texts.words.method}>${payment.method.name}</td>
      <td role="cell" data-label=${texts.words.amount} class="amount how-much">${money(payment.amount)}</td>
      <td role="cell" data-label=${texts.words.unallocated} class="amount">
        ${payment.status === 'received' ? money(payment.unallocated) : '–'}
      </td>
      <td role="cell" data-label=${texts.words.status} class="state">${paymentBadges(payment, language)}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-list': PaymentList;
  }
}
