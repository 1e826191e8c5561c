import { html, nothing } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';
import { sampleGateway } from './gateway.js';

/** Money that came in, or money or credit held that is applied to invoices. */
export function paymentNewPage(opened: Opened, query: URLSearchParams): Page {
  const about = (name: string) => query.get(name) ?? '';
  const [client, invoice] = [about('client'), about('invoice')];
  const [payment, credit] = [about('payment'), about('credit')];
  const gateway = sampleGateway(opened);
  const held = opened.watch({ kind: 'payment', where: { id: payment }, limit: 1 });
  const notes = opened.watch({ kind: 'credit-note', where: { id: credit }, limit: 1 });
  const title = () => {
    if (payment) return `Apply payment ${held.found[0]?.record.number ?? ''}`;
    return credit ? `Apply credit of ${notes.found[0]?.record.number ?? ''}` : 'New payment';
  };
  const back = invoice
    ? { href: links.invoice(invoice), label: 'Invoice' }
    : payment
      ? { href: links.payment(payment), label: 'Payment' }
      : credit
        ? { href: links.creditNote(credit), label: 'Credit note' }
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
          <payment-form
            client-id=${client}
            invoice-id=${invoice}
            payment-id=${payment}
            credit-note-id=${credit}
            >${payment || credit ? nothing : gateway()}</payment-form
          >
        </section>`,
  };
}
