import { html } from 'lit';
import type { Page } from '../desk.js';
import { pageHead } from '../parts.js';

/** Shown for an address that leads nowhere. */
export const missingPage = (): Page => ({
  section: 'invoices',
  files: ['pages/missing.ts'],
  title: () => 'Page not found',
  view: () =>
    html`${pageHead('Page not found')}
      <p class="quiet">There is nothing at this address. <a href="#/invoices">Show all invoices</a></p>`,
});
