import { parseDay } from '@billkit/billing';
import { html, nothing } from 'lit';
import { Adding } from '../calendar/adding.js';
import { entriesOf, invoicingOf } from '../calendar/schedule.js';
import { viewNamed, weekBar } from '../calendar/week-bar.js';
import { week } from '../calendar/week.js';
import type { Opened, Page } from '../desk.js';
import { pageHead, unreadable } from '../parts.js';
import { appointmentsOf, mondayOf } from '../sample/appointments.js';

/** A week of the practice, with how each appointment is invoiced. */
export function calendarPage(opened: Opened, query: URLSearchParams): Page {
  const asked = parseDay(query.get('week'));
  const today = opened.today();
  const monday = mondayOf(asked.ok ? asked.value : today);
  const view = viewNamed(query.get('show'));
  const appointments = appointmentsOf(monday);
  const events = appointments.map(({ id }) => id);
  const books = opened.watchAll(invoicingOf(opened.billing, events));
  const adding = new Adding(opened);

  const shown = () => {
    const [invoicing] = books.found;
    if (books.status === 'failed') return unreadable();
    if (!invoicing) return nothing;
    const entries = entriesOf(appointments, invoicing, opened.now());
    return html`${weekBar(monday, view, entries)}
    ${week(monday, entries.filter(view.shows), today, (entry) => adding.ask(entry, invoicing))}`;
  };
  return {
    section: 'calendar',
    files: ['calendar/add-invoice.ts', 'calendar/proposal.ts', 'calendar/schedule.ts', 'follow.ts'],
    title: () => 'Calendar',
    view: () => html`${pageHead('Calendar')} ${shown()} ${adding.view()}`,
  };
}
