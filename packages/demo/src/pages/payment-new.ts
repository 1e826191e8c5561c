import { html, nothing } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';
import { sampleGateway } from './gateway.js';

/** Money that came in, or money held that is applied to invoices. */
export function paymentNewPage(opened: Opened, query: URLSearchParams): Page {
  const about = (name: string) => query.get(name) ?? '';
  const [client, invoice, payment] = [about('client'), about('invoice'), about('payment')];
  const gateway = sampleGateway(opened);
  const held = opened.watch({ kind: 'payment', where: { id: payment }, limit: 1 });
  const title = () => (payment ? `Apply payment ${held.found[0]?.record.number ?? ''}` : 'New payment');
  const back = invoice
    ? { href: links.invoice(invoice), label: 'Invoice' }
    : payment
      ? { href: links.payment(payment), label: 'Payment' }
      : client
        ? { href: links.client(client), label: 'Client' }
        : { href: links.payments(), label: 'Payments' };
  return {
    section: 'payments',
    files: ['pages/payment-new.ts', 'pages/gateway.ts', 'follow.ts'],
    title,
    view: () =>
      html`${pageHead(title(), { back })}
        <section class="card">
          <payment-form client-id=${client} invoice-id=${invoice} payment-id=${payment}
            >${payment ? nothing : gateway()}</payment-form
          >
        </section>`,
  };
}
