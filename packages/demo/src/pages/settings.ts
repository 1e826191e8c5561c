import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { pageHead } from '../parts.js';
import { paymentMethodsSection } from '../settings/payment-methods.js';
import { preferencesForm } from '../settings/preferences.js';
import { resetSection } from '../settings/reset.js';
import { taxRatesSection } from '../settings/tax-rates.js';

/** The account's choices. */
export function settingsPage(opened: Opened): Page {
  const views = [
    preferencesForm(opened),
    taxRatesSection(opened),
    paymentMethodsSection(opened),
    resetSection(opened),
  ];
  return {
    section: 'settings',
    files: ['pages/settings.ts'],
    title: () => 'Settings',
    view: () => html`${pageHead('Settings')} ${views.map((view) => view())}`,
  };
}
