import { findInvoices, type Day, type Invoice, type Stored } from '@billkit/billing';
import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { DirectoryController } from '../controllers/directory-controller.js';
import { HostController } from '../controllers/host-controller.js';
import { PagesController } from '../controllers/pages-controller.js';
import { BillingNavigateEvent, BillingQueryChangeEvent } from '../events.js';
import { cardTable } from '../parts/card-table.js';
import { listLimit } from '../parts/list-frame.js';
import { moreButton } from '../parts/more-button.js';
import { empty, unready } from '../parts/states.js';
import { listCards } from '../styles/list-cards.js';
import { sharedStyles } from '../styles/shared.js';
import { filters } from '../text/english/filters.js';
import { lists } from '../text/english/lists.js';
import { words } from '../text/english/words.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { filterBar } from './filter-bar.js';
import { filterStyles } from './filter-styles.js';
import { columnsOf } from './invoice-columns.js';
import {
  askedOf,
  readView,
  wholeList,
  writeView,
  type InvoiceListStatus,
  type ListView,
} from './list-view.js';

addEnglish({ filters, lists, words });

const nobody = { client: [], payer: [], practitioner: [], location: [] } as const;

/**
 * Invoices, the newest first, with what is due on each; searched, narrowed down and ordered. Kept current.
 *
 * @summary The list of invoices.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose an invoice.
 * @fires {BillingQueryChangeEvent} billing-query-change - A person narrowed the list down, or ordered it otherwise.
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
 */
export class InvoiceList extends LitElement {
  static override styles = [sharedStyles, listCards, filterStyles];

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

  readonly #host = new HostController(this);
  #view: ListView = wholeList;
  #isOpen = false;
  #typed: Readonly<Partial<Record<'from' | 'to', string>>> = {};
  // The directory is read when the filters that need it are first shown.
  #directory: DirectoryController | undefined;
  readonly #invoices = new PagesController<Stored<Invoice>>(this, this.#host, {
    kind: 'invoice',
    question: () => JSON.stringify([this.clientId, this.#view, listLimit(this.pageSize), this.#today]),
    pageSize: () => listLimit(this.pageSize),
    read: (billing, page) => findInvoices(billing, askedOf(this.#view, this.#now, this.clientId), page),
  });

  get #now(): Day {
    return this.#host.value?.today() as Day;
  }

  /** The day counts only where what is overdue is asked for. */
  get #today(): Day | undefined {
    return this.#view.status === 'overdue' ? this.#host.value?.today() : undefined;
  }

  override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('view')) {
      this.#view = readView(this.view);
      // A host that sets no view, or the status after it, means the status.
      if (changed.has('status') && !this.view) this.#view = { ...this.#view, status: this.status };
    } else if (changed.has('status')) this.#view = { ...this.#view, status: this.status };
    this.status = this.#view.status;
    this.view = writeView(this.#view);
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const title = language.texts.lists.invoices;
    return html`<section class="base" part="base" aria-label=${title}>
      <div class="header" part="header">
        <slot name="header"><h2 class="title" part="title">${title}</h2></slot>
        <div class="actions"><slot name="actions"></slot></div>
      </div>
      ${filterBar({
        ...{ view: this.#view, clientId: this.clientId, isOpen: this.#isOpen, typed: this.#typed, language },
        parties: this.#directory?.parties ?? nobody,
        today: this.#host.value?.today(),
        onView: (change) => this.#narrow(change),
        onTyped: (field, text) => this.#type(field, text),
        onToggle: () => this.#toggle(),
        onClear: () => this.#narrow(wholeList),
      })}
      ${this.#body(language)}
    </section>`;
  }

  #narrow(change: Partial<ListView>): void {
    this.#typed = {};
    this.requestUpdate();
    const view = writeView({ ...this.#view, ...change });
    if (view === this.view) return;
    this.view = view;
    this.dispatchEvent(new BillingQueryChangeEvent(view));
  }

  /** What is no day yet narrows nothing down, and stays as it was typed. */
  #type(field: 'from' | 'to', text: string): void {
    this.#narrow({ [field]: '' });
    this.#typed = { ...this.#typed, [field]: text };
    this.requestUpdate();
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    this.#directory ??= new DirectoryController(this, this.#host);
    this.requestUpdate();
  }

  #body(language: Language): TemplateResult {
    const invoices = this.#invoices;
    const host = this.#host.value;
    if (invoices.status !== 'ready' || !host) return unready(this.#host, invoices, language) ?? html``;
    if (invoices.found.length === 0) return this.#none(language);
    const columns = columnsOf(this.columns);
    const today = host.today();
    return html`<div aria-busy=${invoices.isReading ? 'true' : 'false'}>
        ${cardTable({
          columns: [language.texts.words.number, ...columns.map(({ heading }) => heading(language))],
          rows: repeat(
            invoices.found,
            ({ record }) => record.id,
            ({ record }) =>
              html`<tr class="selectable" part="row" role="row">
                ${this.#number(record, language)}${columns.map(({ cell }) => cell(record, today, language))}
              </tr>`,
          ),
        })}
      </div>
      ${this.#searching(language)} ${moreButton(invoices, language)}`;
  }

  #number(invoice: Invoice, { texts }: Language): TemplateResult {
    return html`<th role="rowheader" scope="row">
      <button
        class="link number"
        part="link"
        type="button"
        @click=${() => this.dispatchEvent(new BillingNavigateEvent('invoice', invoice.id))}
      >
        ${invoice.number ?? texts.words.draft}
      </button>
    </th>`;
  }

  #searching({ texts }: Language): TemplateResult {
    return html`<p class="muted" role="status">
      ${this.#invoices.isSearching ? texts.filters.searching : ''}
    </p>`;
  }

  /** Nothing found: none at all, none of a status, or none that all of it holds of. */
  #none(language: Language): TemplateResult {
    const { lists, filters } = language.texts;
    const { status } = this.#view;
    if (this.#invoices.isSearching) return this.#searching(language);
    if (this.view === '') return empty(lists.noInvoices);
    const isStatusAlone = this.view === writeView({ ...wholeList, status });
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
