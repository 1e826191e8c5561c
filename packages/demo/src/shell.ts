import { html, nothing, type TemplateResult } from 'lit';
import { sections, type Page, type Section } from './desk.js';
import type { HostPanel } from './host-code/panel.js';
import { isDark, switchTheme } from './theme.js';

const names: Readonly<Record<Section, string>> = {
  calendar: 'Calendar',
  clients: 'Clients',
  invoices: 'Invoices',
  payments: 'Payments',
  settings: 'Settings',
};

const mark = html`<svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
  <rect width="24" height="24" rx="7" />
  <path d="M7 17V7l10 10V7" />
</svg>`;

const sun = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <circle cx="12" cy="12" r="4.2" />
  <path
    d="M12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M18.7 5.3l-1.5 1.5M6.8 17.2l-1.5 1.5"
  />
</svg>`;

const moon = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="M20 14.2A8.3 8.3 0 0 1 9.8 4a8.3 8.3 0 1 0 10.2 10.2Z" />
</svg>`;

const brackets = html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
  <path d="m8 7-5 5 5 5M16 7l5 5-5 5M13.6 4.5l-3.2 15" />
</svg>`;

function header(current: Section, panel: HostPanel, update: () => void): TemplateResult {
  const link = (section: Section) =>
    html`<li>
      <a href=${`#/${section}`} aria-current=${section === current ? 'page' : 'false'}>${names[section]}</a>
    </li>`;
  const dark = isDark();
  const toggle = () => {
    switchTheme();
    update();
  };
  return html`<header class="bar">
    <a class="brand" href="#/invoices">${mark}<span>Northside Physio</span></a>
    <nav aria-label="Main">
      <ul>
        ${sections.map(link)}
      </ul>
    </nav>
    <button
      class="icon-button"
      type="button"
      aria-expanded=${panel.isOpen}
      aria-controls="host-code"
      @click=${() => panel.toggle()}
    >
      ${brackets}<span class="icon-name">What the host wrote</span>
    </button>
    <button class="icon-button" type="button" @click=${toggle}>
      ${dark ? sun : moon}<span class="visually-hidden">${dark ? 'Light theme' : 'Dark theme'}</span>
    </button>
  </header>`;
}

/** What is around a page. */
interface Surroundings {
  readonly page: Page;
  readonly content: unknown;
  /** A sentence about the books, empty when they are well. */
  readonly problem: string;
  readonly panel: HostPanel;
  readonly update: () => void;
}

/** A page with what is around every page. */
export function shell({ page, content, problem, panel, update }: Surroundings): TemplateResult {
  const skip = (event: Event) => {
    // The address names the page, so the link moves the focus instead of following its hash.
    event.preventDefault();
    document.querySelector('main')?.focus();
  };
  return html`<a class="skip" href="#main" @click=${skip}>Skip to content</a>
    ${header(page.section, panel, update)}
    <div class="beside">
      <main id="main" tabindex="-1">
        ${problem ? html`<p class="notice" role="alert">${problem}</p>` : nothing} ${content}
      </main>
      ${panel.view()}
    </div>
    <credit-note-dialog></credit-note-dialog>
    <send-invoice-dialog></send-invoice-dialog>`;
}
