import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';

/** One invoice, as it is read and acted on. */
export function invoicePage({ watch }: Opened, id: string): Page {
  const invoices = watch({ kind: 'invoice', where: { id }, limit: 1 });
  const title = () => {
    const invoice = invoices.found[0]?.record;
    if (!invoice) return 'Invoice';
    return invoice.number === null ? 'Draft invoice' : `Invoice ${invoice.number}`;
  };
  return {
    section: 'invoices',
    files: ['pages/invoice.ts', 'follow.ts'],
    title,
    view: () =>
      html`${pageHead(title(), { back: { href: links.invoices(), label: 'Invoices' } })}
        <section class="card">
          <invoice-view invoice-id=${id}></invoice-view>
        </section>`,
  };
}
