import { addDays, type Day } from '@billkit/billing';
import { html, type TemplateResult } from 'lit';
import { links } from '../links.js';
import type { Entry } from './schedule.js';
import { dayText } from './words.js';

/** What a calendar is narrowed down to. */
export interface View {
  /** As an address has it; empty for the one that shows everything. */
  readonly id: string;
  readonly name: string;
  readonly shows: (entry: Entry) => boolean;
}

const everything: View = { id: '', name: 'All', shows: () => true };
const views: readonly View[] = [
  everything,
  { id: 'to-invoice', name: 'To invoice', shows: ({ offers }) => offers === 'invoice' },
  {
    ...{ id: 'canceled', name: 'Canceled' },
    shows: ({ status }) => status === 'canceled' || status === 'missed',
  },
];

export const viewNamed = (asked: string | null): View => views.find(({ id }) => id === asked) ?? everything;

/** Which week is shown, ways to those around it, and what of it is shown. */
export function weekBar(monday: Day, view: View, entries: readonly Entry[]): TemplateResult {
  const to = (week: Day, { id: show }: View) => links.calendar({ week, ...(show && { show }) });
  const choice = (one: View) =>
    html`<li>
      <a href=${to(monday, one)} aria-current=${one === view}
        >${one.name} <span class="count">${entries.filter(one.shows).length}</span></a
      >
    </li>`;
  const way = (days: number, arrow: string, name: string) =>
    html`<a class="button" href=${to(addDays(monday, days), view)}
      ><span aria-hidden="true">${arrow}</span><span class="visually-hidden">${name}</span></a
    >`;
  return html`<div class="week-bar">
    ${way(-7, '←', 'Week before')} ${way(7, '→', 'Week after')}
    <p class="week-name">${dayText(monday)} – ${dayText(addDays(monday, 4))}</p>
    <nav aria-label="Appointments shown">
      <ul class="choices">
        ${views.map(choice)}
      </ul>
    </nav>
  </div>`;
}
