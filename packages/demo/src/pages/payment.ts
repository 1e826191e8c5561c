import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';

/** One payment. */
export function paymentPage({ watch }: Opened, id: string): Page {
  const payments = watch({ kind: 'payment', where: { id }, limit: 1 });
  const title = () => {
    const number = payments.found[0]?.record.number;
    return number ? `Payment ${number}` : 'Payment';
  };
  return {
    section: 'payments',
    files: ['pages/payment.ts', 'follow.ts'],
    title,
    view: () =>
      html`${pageHead(title(), { back: { href: links.payments(), label: 'Payments' } })}
        <section class="card">
          <payment-detail payment-id=${id}></payment-detail>
        </section>`,
  };
}
