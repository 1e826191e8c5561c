import { html } from 'lit';
import type { Opened, Page } from '../desk.js';
import { pageHead } from '../parts.js';
import { resetSection } from '../settings/reset.js';

/** The account's choices. */
export function settingsPage(opened: Opened): Page {
  const reset = resetSection(opened);
  return {
    section: 'settings',
    files: ['pages/settings.ts'],
    title: () => 'Settings',
    view: () =>
      html`${pageHead('Settings')}
        <div class="card"><invoice-preferences></invoice-preferences></div>
        <div class="card"><business-settings></business-settings></div>
        <div class="card"><tax-settings></tax-settings></div>
        <div class="card"><payment-method-settings></payment-method-settings></div>
        <div class="card"><invoice-template-settings></invoice-template-settings></div>
        <div class="card"><cancellation-settings></cancellation-settings></div>
        ${reset()}`,
  };
}
