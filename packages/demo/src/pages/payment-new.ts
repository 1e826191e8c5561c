import { html } from 'lit';
import type { Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';

/** Money that came in, or money held that is applied to invoices. */
export function paymentNewPage(query: URLSearchParams): Page {
  const about = (name: string) => query.get(name) ?? '';
  const [client, invoice, payment] = [about('client'), about('invoice'), about('payment')];
  const title = payment ? 'Apply payment' : 'New payment';
  const back = invoice
    ? { href: links.invoice(invoice), label: 'Invoice' }
    : payment
      ? { href: links.payment(payment), label: 'Payment' }
      : client
        ? { href: links.client(client), label: 'Client' }
        : { href: links.payments(), label: 'Payments' };
  return {
    section: 'payments',
    title: () => title,
    view: () =>
      html`${pageHead(title, { back })}
        <section class="card" aria-label=${title}>
          <payment-form client-id=${client} invoice-id=${invoice} payment-id=${payment}></payment-form>
        </section>`,
  };
}
