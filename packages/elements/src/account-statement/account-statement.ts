import {
  activityOf,
  activityStatement,
  ageingOn,
  findAccounts,
  kindsOfAccount,
  openStatement,
  parseCurrency,
  type Account,
  type Period,
} from '@billkit/billing';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { HostController } from '../controllers/host-controller.js';
import { QueryController } from '../controllers/query-controller.js';
import { ReadController } from '../controllers/read-controller.js';
import { BillingNavigateEvent } from '../events.js';
import { download } from '../parts/download.js';
import { printAlone } from '../parts/print-alone.js';
import { empty, unready } from '../parts/states.js';
import { plainStyles } from '../styles/shared.js';
import { statement } from '../text/english/statement.js';
import { words } from '../text/english/words.js';
import { formatAmount, formatDay } from '../text/format.js';
import { addEnglish, languageOf, type Language } from '../text/language.js';
import { accountStatementStyles } from './account-statement-styles.js';
import { ageingPanel } from './ageing-panel.js';
import { statementControls, type StatementType } from './statement-controls.js';
import { activityCsv, openCsv } from './statement-csv.js';
import { readPeriod, type AskedPeriod } from './statement-period.js';
import { activityTable, openTable } from './statement-tables.js';

addEnglish({ statement, words });

/**
 * What a client owes and why: the opening balance, what changed it in a period and the closing balance; or what is open as
 * the period ends. Below it, how old the debt has become. Kept current; printed alone, and given as CSV.
 *
 * @summary A client's statement of account.
 * @fires {BillingNavigateEvent} billing-navigate - A person chose an invoice, a payment or a credit note.
 * @slot header - In the place of the title.
 * @slot actions - Buttons of the host, such as one that sends the statement.
 * @slot empty - In the place of the sentence that says there is nothing.
 * @slot loading - In the place of the skeleton.
 * @slot error - In the place of the message that the account could not be read.
 * @csspart base - All of it.
 * @csspart controls - The choice of days and of the kind of statement.
 * @csspart balances - The opening and the closing balance.
 * @csspart table - The lines.
 * @csspart row - One line.
 * @csspart link - The number of a document.
 * @csspart ageing - How old the debt is.
 */
export class AccountStatement extends LitElement {
  static override styles = [plainStyles, accountStatementStyles];

  /** Whose account. */
  @property({ attribute: 'client-id' }) accessor clientId = '';

  /** The first day, `YYYY-MM-DD`; empty: 90 days ago. */
  @property({ reflect: true }) accessor from = '';

  /** The last day; empty: today. */
  @property({ reflect: true }) accessor to = '';

  /** By what it is made: `activity`, what changed the balance; or `open`, what was open at the end. */
  @property({ reflect: true }) accessor by: StatementType = 'activity';

  /** An ISO 4217 code, where the client has accounts in several currencies; empty: the first of them. */
  @property({ reflect: true }) accessor currency = '';

  readonly #host = new HostController(this);
  readonly #accounts = new ReadController(this, this.#host, () =>
    this.clientId
      ? {
          key: this.clientId,
          kinds: kindsOfAccount,
          read: (billing) => findAccounts(billing, this.clientId),
        }
      : null,
  );

  readonly #business = new QueryController(this, this.#host, () => ({ kind: 'business', limit: 1 }) as const);

  /** Prints the statement and nothing else of the page. */
  print(): void {
    printAlone(this);
  }

  override render(): TemplateResult {
    const language = languageOf(this);
    const { texts } = language;
    return html`<section class="base" part="base" aria-label=${texts.statement.title}>
      <div class="header" part="header">
        <slot name="header"><h2 class="title" part="title">${texts.statement.title}</h2></slot>
        <div class="actions">
          <slot name="actions"></slot>
        </div>
      </div>
      ${this.#body(language)}
    </section>`;
  }

  #body(language: Language): TemplateResult {
    const { statement } = language.texts;
    const host = this.#host.value;
    if (!this.clientId && !this.#host.isMissing) return empty(statement.noClient);
    const { state } = this.#accounts;
    if (state.status !== 'ready' || !host) return unready(this.#host, this.#accounts, language) ?? html``;
    const accounts = state.value;
    const account = this.#chosen(accounts);
    if (!account) return empty(statement.nothing);
    const today = host.today();
    const read = readPeriod(this, today);
    return html`${statementControls({
      ...{ asked: { from: this.from, to: this.to }, read, by: this.by, today, language },
      currency: account.currency,
      currencies: accounts.map(({ currency }) => currency),
      onPeriod: ({ from, to }: AskedPeriod) => Object.assign(this, { from, to }),
      onType: (by) => (this.by = by),
      onCurrency: (currency) => (this.currency = currency),
    })}
    ${read.status === 'read' ? this.#statement(account, read.period, language) : nothing}`;
  }

  /** Who the statement is from; on paper only. */
  #issuer(): TemplateResult | typeof nothing {
    const [business] = this.#business.records;
    if (!business) return nothing;
    const { name, address = '', taxNumber = '' } = business;
    return html`<address class="issuer">
      <strong>${name}</strong
      >${[address, taxNumber].filter(Boolean).map((text) => html`<span>${text}</span>`)}
    </address>`;
  }

  #chosen(accounts: readonly Account[]): Account | undefined {
    const asked = parseCurrency(this.currency);
    return accounts.find(({ currency }) => asked.ok && currency === asked.value) ?? accounts[0];
  }

  #statement(account: Account, period: Period, language: Language): TemplateResult {
    const { currency } = account;
    const { statement: texts, buttons } = language.texts;
    const activity = activityOf(account);
    const [changes, open] = [activityStatement(activity, period), openStatement(activity, period)];
    const telling = {
      ...{ currency, language },
      onOpen: ({ to, id }: BillingNavigateEvent['detail']) =>
        this.dispatchEvent(new BillingNavigateEvent(to, id)),
    };
    const isByActivity = this.by === 'activity';
    const csv = () => (isByActivity ? activityCsv(changes, language.texts) : openCsv(open, language.texts));
    const balance = (name: string, day: Period['from'], amount: Account['invoices'][number]['writtenOff']) =>
      html`<div>
        <dt>${name}, <span class="number">${formatDay(day, language)}</span></dt>
        <dd class="amount">${formatAmount(amount, currency, language)}</dd>
      </div>`;
    return html`${this.#issuer()}
      <p class="client"><bdi>${nameIn(account)}</bdi></p>
      <dl class="balances" part="balances">
        ${balance(texts.opening, period.from, changes.opening)}
        ${balance(texts.closing, period.to, changes.closing)}
      </dl>
      ${isByActivity ? activityTable(changes, telling) : openTable(open, telling)}
      ${ageingPanel(ageingOn(activity, period.to), currency, language)}
      <div class="footer" part="footer">
        <button class="button" part="button" type="button" @click=${() => this.print()}>
          ${buttons.print}
        </button>
        <button
          class="button"
          part="button"
          type="button"
          @click=${() => download(`${texts.title} ${period.from} ${period.to}.csv`, 'text/csv', csv())}
        >
          ${texts.csv}
        </button>
      </div>`;
  }
}

/** The client as the newest document has it. */
function nameIn({ invoices, payments }: Account): string {
  const documents = [...invoices, ...payments];
  return documents.at(-1)?.client.name ?? '';
}

declare global {
  interface HTMLElementTagNameMap {
    'account-statement': AccountStatement;
  }
}
