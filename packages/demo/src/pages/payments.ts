import { html } from 'lit';
import type { Page } from '../desk.js';
import { links } from '../links.js';
import { pageHead } from '../parts.js';

/** All payments. */
export const paymentsPage = (): Page => ({
  section: 'payments',
  files: ['pages/payments.ts', 'follow.ts'],
  title: () => 'Payments',
  view: () =>
    html`${pageHead('Payments', {
        actions: html`<a class="button primary" href=${links.newPayment()}>New payment</a>`,
      })}
      <section class="card">
        <payment-list class="untitled"></payment-list>
      </section>`,
});
