import {
  negate,
  type AccountActivity,
  type ActivityStatement,
  type Amount,
  type Day,
  type OpenStatement,
} from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { repeat } from 'lit/directives/repeat.js';
import type { BillingNavigateEvent } from '../events.js';
import { cardTable } from '../parts/card-table.js';
import { formatAmount, formatDay } from '../text/format.js';
import type { Language } from '../text/language.js';
import { factName, pageOf } from './statement-facts.js';

/** What the tables need besides the statement. */
export interface Telling {
  readonly currency: AccountActivity['currency'];
  readonly language: Language;
  readonly onOpen: (page: BillingNavigateEvent['detail']) => void;
}

const money = (amount: Amount, { currency, language }: Telling) => formatAmount(amount, currency, language);

/** The number of a document, which leads to it. */
const link = (text: string, page: BillingNavigateEvent['detail'] | undefined, { onOpen }: Telling) =>
  page
    ? html`<button class="link number" part="link" type="button" @click=${() => onOpen(page)}>
        ${text}
      </button>`
    : html`<span class="number">${text}</span>`;

const dayCell = (day: Day, language: Language, label?: string) =>
  html`<td role="cell" class="number" data-label=${ifDefined(label)}>${formatDay(day, language)}</td>`;

/** The balance at one end of the period. */
const endRow = (name: string, day: Day, balance: Amount, telling: Telling) =>
  html`<tr role="row" class="end">
    <th role="rowheader" scope="row">${name}</th>
    ${dayCell(day, telling.language)}
    <td role="cell" class="none"></td>
    <td role="cell" class="amount how-much">${money(balance, telling)}</td>
  </tr>`;

/** What happened, line by line, from the opening to the closing balance. */
export function activityTable(statement: ActivityStatement, telling: Telling): TemplateResult {
  const { language } = telling;
  const { statement: texts, words } = language.texts;
  const lines = repeat(
    statement.lines,
    ({ fact }) => `${fact.ref.kind} ${fact.ref.id} ${fact.change}`,
    ({ fact, amount, balance }) =>
      html`<tr role="row" part="row">
        <th role="rowheader" scope="row">
          <span class="what"
            >${factName(fact, language.texts)} ${link(fact.number, pageOf(fact), telling)}</span
          >
        </th>
        ${dayCell(fact.on, language)}
        <td role="cell" class="amount how-much">${money(amount, telling)}</td>
        <td role="cell" class="amount" data-label=${texts.balance}>${money(balance, telling)}</td>
      </tr>`,
  );
  return cardTable({
    label: texts.byActivity,
    columns: [texts.what, words.date, { amount: words.amount }, { amount: texts.balance }],
    rows: html`${endRow(texts.opening, statement.from, statement.opening, telling)} ${lines}
    ${endRow(texts.closing, statement.to, statement.closing, telling)}`,
  });
}

/** What was open as the period ended: invoices, then the money and the credit that stand against them. */
export function openTable(statement: OpenStatement, telling: Telling): TemplateResult {
  const { language } = telling;
  const { statement: texts, words } = language.texts;
  const row = (name: string, number: unknown, day: Day, due: Day | undefined, amount: unknown) =>
    html`<tr role="row" part="row">
      <th role="rowheader" scope="row"><span class="what">${name} ${number}</span></th>
      ${dayCell(day, language)}
      ${due ? dayCell(due, language, words.due) : html`<td role="cell" class="none"></td>`}
      <td role="cell" class="amount how-much">${amount}</td>
    </tr>`;
  const rows = [
    ...statement.invoices.map(({ invoice: id, number, issuedOn, dueOn, amountDue }) =>
      row(
        words.invoice,
        link(number, { to: 'invoice', id }, telling),
        issuedOn,
        dueOn,
        money(amountDue, telling),
      ),
    ),
    ...statement.payments.map(({ payment: id, number, receivedOn, unallocated }) =>
      row(
        words.payment,
        link(number, { to: 'payment', id }, telling),
        receivedOn,
        undefined,
        money(negate(unallocated), telling),
      ),
    ),
    ...statement.credits.map(({ creditNote: id, number, issuedOn, remaining }) =>
      row(
        words.credit,
        link(number, { to: 'credit-note', id }, telling),
        issuedOn,
        undefined,
        money(negate(remaining), telling),
      ),
    ),
  ];
  return rows.length > 0
    ? cardTable({
        label: texts.openBalance,
        columns: [texts.what, words.date, words.due, { amount: texts.open }],
        rows: html`${rows} ${endRow(texts.closing, statement.to, statement.closing, telling)}`,
      })
    : html`<p class="muted">${texts.nothingOpen}</p>`;
}
