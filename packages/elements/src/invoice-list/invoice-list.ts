import { amountDueOf, figuresOf, type Day, type Invoice } from '@billkit/billing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { BillingNavigateEvent } from '../events.js';
import { invoiceBadges } from '../parts/badges.js';
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

addEnglish({ words });

const statuses = ['draft', 'open', 'paid', 'void'] as const;

const columns = ({ words }: Messages): readonly Column[] => [
  ...[words.number, words.client, words.issued, words.due],
  { amount: words.total },
  { amount: words.amountDue },
  words.status,
];

/**
 * Invoices, the newest first, with what is due on each. Kept current.
 *
 * @summary The list of invoices.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose an invoice.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host, such as a new invoice.
 * @slot empty - In the place of the sentence that says there are none.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the list could not be read.
 * @csspart base - All of it.
 * @csspart table - The table.
 * @csspart row - One invoice.
 * @csspart link - An invoice's number.
 * @csspart badge - A word about its state.
 */
export class InvoiceList extends LitElement {
  static override styles = [sharedStyles, listCards];

  /** Only this client's invoices; empty for everyone's. */
  @property({ attribute: 'client-id' }) accessor clientId = '';

  /** Only invoices of this status: `draft`, `open`, `paid` or `void`; empty for all. */
  @property({ reflect: true }) accessor status: Invoice['status'] | '' = '';

  /** How many are read at once. */
  @property({ type: Number, attribute: 'page-size' }) accessor pageSize = 50;

  readonly #host = new HostController(this);
  readonly #invoices = new QueryController(this, this.#host, () => {
    const where = listWhere(this.clientId, this.status);
    const limit = listLimit(this.pageSize);
    return { kind: 'invoice', ...where, order: 'descending', limit } as const;
  });

  override render(): TemplateResult {
    const language = languageOf(this);
    return listFrame({
      title: language.texts.lists.invoices,
      status: this.status,
      choices: statuses.map((value) => ({ value, label: language.texts.invoiceStatus[value] })),
      body: this.#body(language),
      language,
      onStatus: (status) => (this.status = status),
    });
  }

  #body(language: Language): TemplateResult {
    const { state } = this.#invoices;
    const host = this.#host.value;
    const { texts } = language;
    if (state.status !== 'ready' || !host) return unready(this.#host, this.#invoices, language) ?? html``;
    if (state.value.length === 0)
      return empty(this.status ? texts.lists.noInvoiceIs(this.status) : texts.lists.noInvoices);
    const today = host.today();
    return html`${cardTable({
      columns: columns(texts),
      rows: repeat(
        state.value,
        ({ record }) => record.id,
        ({ record }) => this.#row(record, today, language),
      ),
    })}
    ${moreButton(this.#invoices, language)}`;
  }

  #row(invoice: Invoice, today: Day, language: Language): TemplateResult {
    const { texts } = language;
    const money = (amount: Parameters<typeof formatAmount>[0]) =>
      formatAmount(amount, invoice.currency, language);
    const due = invoice.dueOn && formatDay(invoice.dueOn, language);
    // Nothing can be due on a draft or a void invoice; zero would read as paid.
    const isDemand = invoice.status === 'open' || invoice.status === 'paid';
    return html`<tr class="selectable" part="row" role="row">
      <th role="rowheader" scope="row">
        <button
          class="link number"
          part="link"
          type="button"
          @click=${() => this.dispatchEvent(new BillingNavigateEvent('invoice', invoice.id))}
        >
          ${invoice.number ?? texts.words.draft}
        </button>
      </th>
      <td role="cell" data-label=${texts.words.client} class="who"><bdi>${invoice.client.name}</bdi></td>
      <td role="cell" data-label=${texts.words.issued} class="number">
        ${formatDay(invoice.issuedOn, language)}
      </td>
      <td role="cell" data-label=${texts.words.due} class=${due ? 'number' : 'none'}>${due ?? nothing}</td>
      <td role="cell" data-label=${texts.words.total} class="amount">${money(figuresOf(invoice).total)}</td>
      <td role="cell" data-label=${texts.words.amountDue} class="amount how-much">
        ${isDemand ? money(amountDueOf(invoice)) : '–'}
      </td>
      <td role="cell" data-label=${texts.words.status} class="state">
        ${invoiceBadges(invoice, today, language)}
      </td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'invoice-list': InvoiceList;
  }
}
