import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';
import { sampleGateway } from './gateway.js';

/** A new invoice, for a client when one is given. */
export function invoiceNewPage(opened: Opened, query: URLSearchParams): Page {
  const gateway = sampleGateway(opened);
  const client = query.get('client') ?? '';
  const back = client
    ? { href: links.client(client), label: 'Client' }
    : { href: links.invoices(), label: 'Invoices' };
  return {
    section: 'invoices',
    files: ['pages/invoice-edit.ts', 'pages/gateway.ts', 'follow.ts'],
    title: () => 'New invoice',
    view: () =>
      html`${pageHead('New invoice', { back })}
        <section class="card">
          <invoice-editor client-id=${client}>${gateway()}</invoice-editor>
        </section>`,
  };
}

/** A draft, as it is written. */
export function invoiceEditPage(opened: Opened, id: string): Page {
  const gateway = sampleGateway(opened);
  const invoices = opened.watch({ kind: 'invoice', where: { id }, limit: 1 });
  const title = () => {
    const number = invoices.found[0]?.record.number;
    return number ? `Edit invoice ${number}` : 'Edit invoice';
  };
  return {
    section: 'invoices',
    files: ['pages/invoice-edit.ts', 'pages/gateway.ts', 'follow.ts'],
    title,
    view: () =>
      html`${pageHead(title(), { back: { href: links.invoice(id), label: 'Invoice' } })}
        <section class="card">
          <invoice-editor invoice-id=${id}>${gateway()}</invoice-editor>
        </section>`,
  };
}
