import { isNegative, isZero, negate, type Amount } from '@billkit/billing';
import { formatAmount, languageOf } from '@billkit/elements';
import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead, unreadable } from '../parts.js';
import { clients } from '../sample/directory.js';
import { balancesOf, type ClientBalance } from './figures.js';

/** All clients, with what each owes and what is held for them. */
export function clientsPage(opened: Opened): Page {
  const balances = balancesOf(opened, clients);
  const language = languageOf(document.documentElement);

  const row = ({ client, currency, owed, held, balance }: ClientBalance) => {
    const money = (amount: Amount) => formatAmount(amount, currency, language);
    const cell = (label: string, amount: Amount, text: string) =>
      html`<td role="cell" class=${isZero(amount) ? 'amount none' : 'amount'} data-label=${label}>
        ${text}
      </td>`;
    return html`<tr role="row">
      <th role="rowheader" scope="row">
        <a href=${links.client(client.id)}>${client.name}</a>
        <span class="sub">${client.email}</span>
      </th>
      ${cell('Owes', owed, money(owed))} ${cell('Unallocated', held, money(held))}
      ${cell('Balance', balance, isNegative(balance) ? `${money(negate(balance))} in credit` : money(balance))}
    </tr>`;
  };

  const table = () =>
    html`<div class="card table-card">
      <table class="cards" role="table">
        <caption class="visually-hidden">
          Clients and their balances
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">Client</th>
            <th role="columnheader" scope="col" class="amount">Owes</th>
            <th role="columnheader" scope="col" class="amount">Unallocated</th>
            <th role="columnheader" scope="col" class="amount">Balance</th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          ${balances.found.map(row)}
        </tbody>
      </table>
    </div>`;

  return {
    section: 'clients',
    files: ['pages/clients.ts', 'pages/figures.ts'],
    title: () => 'Clients',
    view: () => html`${pageHead('Clients')} ${balances.status === 'failed' ? unreadable() : table()}`,
  };
}
