import { findInvoices, type Day, type Invoice, type InvoicesAsked, type Stored } from '@billkit/billing';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { ChoiceController } from '../controllers/choice-controller.js';
import { DisputedController } from '../controllers/disputed-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { ListViewController } from '../controllers/list-view-controller.js';
import { OnlineController } from '../controllers/online-controller.js';
import { PagesController } from '../controllers/pages-controller.js';
import { BillingNavigateEvent, BillingSelectionChangeEvent } from '../events.js';
import { filterBar } from '../parts/filter-bar.js';
import { listFrame, listLimit } from '../parts/list-frame.js';
import { listTable, searching } from '../parts/list-table.js';
import { rowChoice } from '../parts/row-choice.js';
import { empty, unready } from '../parts/states.js';
import { filterStyles } from '../styles/filters.js';
import { listCards } from '../styles/list-cards.js';
import { plainStyles } from '../styles/shared.js';
import { filters } from '../text/english/filters.js';
import { lists } from '../text/english/lists.js';
import { words } from '../text/english/words.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { BulkPart } from './bulk/bulk-part.js';
import { columnsOf } from './invoice-columns.js';
import { invoiceFilters, statusName } from './invoice-filters.js';
import {
  askedOf,
  invoiceListViews,
  listStatuses,
  type InvoiceListStatus,
  type InvoiceListView,
} from './list-view.js';

addEnglish({ filters, lists, words });

/**
 * Invoices, the newest first, with what is due on each; searched, narrowed down and ordered. Kept current.
 *
 * @summary The list of invoices.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose an invoice.
 * @fires {BillingQueryChangeEvent} billing-query-change - A person narrowed the list down, or ordered it otherwise.
 * @fires {BillingSelectionChangeEvent} billing-selection-change - A person chose other rows, where rows can be chosen.
 * @fires {BillingSendRequestEvent} billing-send-request - The host is to send one of the chosen invoices.
 * @fires {BillingRequestEvent} billing-invoice-finalize-request - Before one of them is finalized.
 * @fires {BillingDoneEvent} billing-invoice-finalized - After it was.
 * @fires {BillingRequestEvent} billing-invoice-mark-sent-request - Before one of them is marked as sent.
 * @fires {BillingDoneEvent} billing-invoice-marked-sent - After it was.
 * @fires {BillingErrorEvent} billing-error - One of them was not finalized, or not sent.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host, such as a new invoice.
 * @slot empty - In the place of the sentence that says there are none.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the list could not be read.
 * @csspart base - All of it.
 * @csspart filters - What the list is narrowed down by.
 * @csspart table - The table.
 * @csspart row - One invoice.
 * @csspart link - An invoice's number.
 * @csspart badge - A word about its state.
 * @csspart choice - A box that chooses a row.
 * @csspart bulk - What is done with the chosen rows.
 * @csspart results - What came of each.
 */
export class InvoiceList extends LitElement {
  static override styles = [plainStyles, listCards, filterStyles];

  /** Only this client's invoices; empty for everyone's. */
  @property({ attribute: 'client-id' }) accessor clientId = '';

  /** Only invoices of this status: `draft`, `open`, `overdue`, `paid` or `void`; empty for all. Part of `view`. */
  @property({ reflect: true }) accessor status: InvoiceListStatus | '' = '';

  /**
   * What the list is narrowed down by and how it is ordered, as the query of a URL: `status=open&from=2026-01-01`. Empty for
   * the whole list. Kept in an address, it brings a person back to what they saw.
   */
  @property() accessor view = '';

  /**
   * The columns beside the number, in their order, separated by spaces: `client`, `payer`, `practitioner`, `location`,
   * `issued`, `due`, `total`, `amount-due`, `status`.
   */
  @property() accessor columns = '';

  /** How many are read at once. */
  @property({ type: Number, attribute: 'page-size' }) accessor pageSize = 50;

  /** Whether rows can be chosen, to finalize, send or export many at once. */
  @property({ type: Boolean, reflect: true }) accessor selectable = false;

  readonly #host = new HostController(this);
  readonly #online = new OnlineController(this);
  readonly #list = new ListViewController<InvoiceListView>(this, this.#host, invoiceListViews);
  readonly #invoices = new PagesController<Stored<Invoice>>(this, this.#host, {
    kind: 'invoice',
    question: () => JSON.stringify([this.#question, listLimit(this.pageSize)]),
    pageSize: () => listLimit(this.pageSize),
    read: (billing, page) => findInvoices(billing, this.#asked, page),
  });
  readonly #choice = new ChoiceController<Stored<Invoice>>(
    this,
    {
      shown: () => this.#invoices.found,
      question: () => this.#question,
      readAll: (tell, isWanted) => this.#bulk.readAll(this.#asked, tell, isWanted),
    },
    () =>
      this.dispatchEvent(new BillingSelectionChangeEvent(this.#choice.chosen.map(({ record }) => record.id))),
  );
  readonly #disputed = new DisputedController(this, this.#host, () => this.clientId);
  readonly #bulk: BulkPart = new BulkPart(this, this.#host, this.#choice);

  get #asked(): InvoicesAsked {
    return askedOf(this.#list.view, this.#now, this.clientId);
  }

  /** What tells what is listed from what else could be. */
  get #question(): string {
    return JSON.stringify([this.clientId, this.#list.view, this.#today]);
  }

  get #now(): Day {
    return this.#host.value?.today() as Day;
  }

  /** The day counts only where what is overdue is asked for. */
  get #today(): Day | undefined {
    return this.#list.view.status === 'overdue' ? this.#host.value?.today() : undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    this.#list.follow(changed);
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const list = this.#list;
    return listFrame({
      title: language.texts.lists.invoices,
      filters: filterBar({
        ...{ text: list.view.text, status: list.view.status, isWhole: list.isWhole, isOpen: list.isOpen },
        ...{ language, onToggle: list.toggle, onClear: list.clear },
        statuses: listStatuses.map((value) => ({ value, label: statusName(value, language) })),
        fields: () => invoiceFilters(list, this.clientId, this.#host.value?.today(), language),
        onText: (text) => list.narrow({ text }),
        onStatus: (status) => list.narrow({ status }),
      }),
      body: html`${this.#online.isOffline ? html`<p class="muted" role="status">${language.texts.lists.offline}</p>` : nothing}
      ${this.#body(language)}
      ${this.#bulk.render({
        ...{ language, hasMore: this.#invoices.hasMore, isOffline: this.#online.isOffline },
        onInvoice: this.#follow,
      })}`,
    });
  }

  #body(language: Language): TemplateResult {
    const invoices = this.#invoices;
    const host = this.#host.value;
    if (invoices.status !== 'ready' || !host) return unready(this.#host, invoices, language) ?? html``;
    if (invoices.found.length === 0) return this.#none(language);
    return listTable({
      pages: invoices,
      columns: columnsOf(this.columns, this.#disputed.invoices),
      order: this.#list.view.order,
      onOrder: (order) => this.#list.narrow({ order }),
      name: ({ number }) => number ?? language.texts.words.draft,
      ...{ today: host.today(), language },
      onChoose: this.#follow,
      choice: this.selectable ? rowChoice(this.#choice, language) : undefined,
    });
  }

  readonly #follow = ({ id }: Invoice): void => {
    this.dispatchEvent(new BillingNavigateEvent('invoice', id));
  };

  /** Nothing found: none at all, none of a status, or none that all of it holds of. */
  #none(language: Language): TemplateResult {
    const { lists, filters } = language.texts;
    const { isWhole, isStatusAlone, view } = this.#list;
    if (this.#invoices.isSearching) return searching(this.#invoices, language);
    if (isWhole) return empty(lists.noInvoices);
    const { status } = view;
    return empty(
      isStatusAlone && status && status !== 'overdue' ? lists.noInvoiceIs(status) : filters.nothingFound,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-list': InvoiceList;
  }
}
