import { isNegative, negate, type Amount } from '@billkit/billing';
import { formatAmount, languageOf } from '@billkit/elements';
import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead, unreadable } from '../parts.js';
import { clientOf } from '../sample/directory.js';
import { balanceFor, currencyIn } from './figures.js';
import { missingPage } from './missing.js';

/** One client: the balance, the invoices, the payments, the statement. */
export function clientPage({ watch }: Opened, id: string): Page {
  const client = clientOf(id);
  if (!client) return { ...missingPage(), section: 'clients' };
  const open = watch({ kind: 'invoice', where: { client: id, status: 'open' }, limit: 1000 });
  const received = watch({ kind: 'payment', where: { client: id, status: 'received' }, limit: 1000 });
  const preferences = watch({ kind: 'preferences', limit: 1 });
  const language = languageOf(document.documentElement);

  const figures = () => {
    if ([open, received, preferences].some(({ status }) => status === 'failed')) return unreadable();
    const of = currencyIn(preferences.found);
    const { owed, held, balance } = balanceFor(id, of, open.found, received.found);
    const money = (amount: Amount) => formatAmount(amount, of, language);
    const figure = (label: string, text: string) =>
      html`<div>
        <dt>${label}</dt>
        <dd>${text}</dd>
      </div>`;
    return html`<dl class="figures">
      ${figure('Owes', money(owed))} ${figure('Unallocated', money(held))}
      ${figure('Balance', isNegative(balance) ? `${money(negate(balance))} in credit` : money(balance))}
    </dl>`;
  };

  return {
    section: 'clients',
    title: () => client.name,
    view: () =>
      html`${pageHead(client.name, {
          back: { href: '#/clients', label: 'Clients' },
          about: [client.email, client.address.replace('\n', ', ')].join(' · '),
          actions: html`<a class="button" href=${links.newPayment({ client: id })}>New payment</a>
            <a class="button primary" href=${links.newInvoice(id)}>New invoice</a>`,
        })}
        ${figures()}
        <section class="card">
          <invoice-list client-id=${id}><h2 slot="header">Invoices</h2></invoice-list>
        </section>
        <section class="card">
          <payment-list client-id=${id}><h2 slot="header">Payments</h2></payment-list>
        </section>
        <section class="card">
          <account-statement client-id=${id}><h2 slot="header">Statement</h2></account-statement>
        </section>`,
  };
}
