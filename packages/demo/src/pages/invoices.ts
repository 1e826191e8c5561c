import { html } from 'lit';
import type { Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';

const filters = [
  ['', 'All'],
  ['draft', 'Draft'],
  ['open', 'Open'],
  ['paid', 'Paid'],
  ['void', 'Void'],
] as const;

/** All invoices, or those of one status. */
export function invoicesPage(query: URLSearchParams): Page {
  const status = query.get('status') ?? '';
  const filter = ([value, label]: (typeof filters)[number]) =>
    html`<li>
      <a href=${links.invoices(value)} aria-current=${value === status ? 'true' : 'false'}>${label}</a>
    </li>`;
  return {
    section: 'invoices',
    title: () => 'Invoices',
    view: () =>
      html`${pageHead('Invoices', {
          actions: html`<a class="button primary" href=${links.newInvoice()}>New invoice</a>`,
        })}
        <nav aria-label="Invoices by status">
          <ul class="filters">
            ${filters.map(filter)}
          </ul>
        </nav>
        <section class="card" aria-label="Invoices">
          <invoice-list status=${status}></invoice-list>
        </section>`,
  };
}
