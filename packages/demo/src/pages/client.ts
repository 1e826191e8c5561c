import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';
import { clientOf } from '../sample/directory.js';
import { clientCreditNotes } from './client-credit-notes.js';
import { clientFigures } from './client-figures.js';
import { missingPage } from './missing.js';

/** One client: the balance, the invoices, the payments. */
export function clientPage(opened: Opened, id: string): Page {
  const client = clientOf(id);
  if (!client) return { ...missingPage(), section: 'clients' };
  const figures = clientFigures(opened, client);
  const creditNotes = clientCreditNotes(opened, id);
  return {
    section: 'clients',
    files: [
      'pages/client.ts',
      'pages/client-figures.ts',
      'pages/figures.ts',
      'pages/client-credit-notes.ts',
      'follow.ts',
    ],
    title: () => client.name,
    view: () =>
      html`${pageHead(client.name, {
          back: { href: '#/clients', label: 'Clients' },
          about: [client.email, client.address.replace('\n', ', ')].join(' · '),
          actions: html`<a class="button" href=${links.statement(id)}>Statement</a>
            <a class="button" href=${links.newPayment({ client: id })}>New payment</a>
            <a class="button primary" href=${links.newInvoice(id)}>New invoice</a>`,
        })}
        ${figures()}
        <section class="card">
          <invoice-list client-id=${id} columns="issued due total amount-due status"
            ><h2 slot="header">Invoices</h2></invoice-list
          >
        </section>
        <section class="card">
          <payment-list client-id=${id} columns="date method amount unallocated status"
            ><h2 slot="header">Payments</h2></payment-list
          >
        </section>
        ${creditNotes()}`,
  };
}
