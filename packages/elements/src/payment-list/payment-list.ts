import { defaultPaymentMethods, findPayments, type Payment, type Stored } from '@billkit/billing';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HostController } from '../controllers/host-controller.js';
import { ListViewController } from '../controllers/list-view-controller.js';
import { PagesController } from '../controllers/pages-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingNavigateEvent } from '../events.js';
import { filterBar } from '../parts/filter-bar.js';
import { listFrame, listLimit } from '../parts/list-frame.js';
import { listTable, searching } from '../parts/list-table.js';
import { empty, unready } from '../parts/states.js';
import { filterStyles } from '../styles/filters.js';
import { listCards } from '../styles/list-cards.js';
import { plainStyles } from '../styles/shared.js';
import { filters } from '../text/english/filters.js';
import { lists } from '../text/english/lists.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { paymentName } from '../text/payment-name.js';
import { columnsOf } from './payment-columns.js';
import { paymentFilters } from './payment-filters.js';
import {
  askedOf,
  paymentListStatuses,
  paymentListViews,
  type PaymentListStatus,
  type PaymentListView,
} from './payment-list-view.js';

addEnglish({ filters, lists });

/**
 * Payments, the newest first, with what of each is unallocated; searched, narrowed down and ordered. Kept current; void and
 * refunded ones stay listed.
 *
 * @summary The list of payments.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose a payment.
 * @fires {BillingQueryChangeEvent} billing-query-change - A person narrowed the list down, or ordered it otherwise.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host, such as a new payment.
 * @slot empty - In the place of the sentence that says there are none.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the list could not be read.
 * @csspart base - All of it.
 * @csspart filters - What the list is narrowed down by.
 * @csspart table - The table.
 * @csspart row - One payment.
 * @csspart link - A payment's number.
 * @csspart badge - A word about its state.
 */
export class PaymentList extends LitElement {
  static override styles = [plainStyles, listCards, filterStyles];

  /** Only this client's payments; empty for everyone's. */
  @property({ attribute: 'client-id' }) accessor clientId = '';

  /**
   * Only payments of this status: `pending`, `received`, `failed` or `void`; or received ones that stand so: `partial-refund`,
   * `refunded`, `refund-pending`, `disputed`, `lost`. Empty for all. Part of `view`.
   */
  @property({ reflect: true }) accessor status: PaymentListStatus | '' = '';

  /**
   * What the list is narrowed down by and how it is ordered, as the query of a URL: `use=held&from=2026-01-01`. Empty for
   * the whole list. Kept in an address, it brings a person back to what they saw.
   */
  @property() accessor view = '';

  /**
   * The columns beside the number, in their order, separated by spaces: `client`, `payer`, `location`, `date`, `method`,
   * `amount`, `unallocated`, `status`.
   */
  @property() accessor columns = '';

  /** How many are read at once. */
  @property({ type: Number, attribute: 'page-size' }) accessor pageSize = 50;

  readonly #host = new HostController(this);
  readonly #list = new ListViewController<PaymentListView>(this, this.#host, paymentListViews);
  readonly #payments = new PagesController<Stored<Payment>>(this, this.#host, {
    kind: 'payment',
    question: () => JSON.stringify([this.clientId, this.#list.view, listLimit(this.pageSize)]),
    pageSize: () => listLimit(this.pageSize),
    read: (billing, page) => findPayments(billing, askedOf(this.#list.view, this.clientId), page),
  });
  readonly #methods = new QueryController(this, this.#host, () =>
    this.#list.isOpen ? ({ kind: 'payment-methods', limit: 1 } as const) : null,
  );

  override willUpdate(changed: PropertyValues<this>): void {
    this.#list.follow(changed);
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const list = this.#list;
    const { methods } = this.#methods.records[0] ?? defaultPaymentMethods;
    return listFrame({
      title: language.texts.lists.payments,
      filters: filterBar({
        ...{ text: list.view.text, status: list.view.status, isWhole: list.isWhole, isOpen: list.isOpen },
        ...{ language, onToggle: list.toggle, onClear: list.clear },
        statuses: paymentListStatuses.map((value) => ({
          value,
          label: language.texts.paymentStatus[value],
        })),
        fields: () => paymentFilters(list, this.clientId, methods, this.#host.value?.today(), language),
        onText: (text) => list.narrow({ text }),
        onStatus: (status) => list.narrow({ status }),
      }),
      body: this.#body(language),
    });
  }

  #body(language: Language): TemplateResult {
    const payments = this.#payments;
    const host = this.#host.value;
    if (payments.status !== 'ready' || !host) return unready(this.#host, payments, language) ?? html``;
    if (payments.found.length === 0) return this.#none(language);
    return listTable({
      pages: payments,
      columns: columnsOf(this.columns),
      order: this.#list.view.order,
      onOrder: (order) => this.#list.narrow({ order }),
      name: (payment) => paymentName(payment, language),
      ...{ today: host.today(), language },
      onChoose: ({ id }) => this.dispatchEvent(new BillingNavigateEvent('payment', id)),
    });
  }

  /** Nothing found: none at all, none in a state, or none that all of it holds of. */
  #none(language: Language): TemplateResult {
    const { lists, filters } = language.texts;
    const { isWhole, isStatusAlone } = this.#list;
    if (this.#payments.isSearching) return searching(this.#payments, language);
    if (isWhole) return empty(lists.noPayments);
    return empty(isStatusAlone ? lists.noPaymentIs : filters.noPaymentFound);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'payment-list': PaymentList;
  }
}
