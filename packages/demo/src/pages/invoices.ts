import { html } from 'lit';
import type { Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';

/** All invoices, or those of one status. */
export function invoicesPage(query: URLSearchParams): Page {
  const status = query.get('status') ?? '';
  return {
    section: 'invoices',
    files: ['pages/invoices.ts', 'follow.ts'],
    title: () => 'Invoices',
    view: () =>
      html`${pageHead('Invoices', {
          actions: html`<a class="button primary" href=${links.newInvoice()}>New invoice</a>`,
        })}
        <section class="card">
          <invoice-list class="untitled" selectable status=${status}></invoice-list>
        </section>`,
  };
}
