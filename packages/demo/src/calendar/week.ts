import { addDays, clockOf, dayOfTime, type Day } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { links } from '../links.js';
import type { Entry } from './schedule.js';
import { dayText, timeText } from './words.js';

const invoiceNames = { none: '', draft: 'Draft', open: 'Open', paid: 'Paid', void: 'Void' } as const;
const statusNames = { booked: 'Booked', held: '', canceled: 'Canceled', missed: 'Missed' } as const;

/** Five days from a Monday, with what is to be shown of each. */
export const week = (
  monday: Day,
  entries: readonly Entry[],
  today: Day,
  onAdd: (entry: Entry) => void,
): TemplateResult => {
  const days = [0, 1, 2, 3, 4].map((days) => addDays(monday, days));
  return html`<div class="week">
    <div class="days">
      ${days.map((day) => {
        const own = entries.filter(({ appointment }) => dayOfTime(appointment.startsAt) === day);
        return html`<section class="day" aria-labelledby=${`day-${day}`}>
          <h2 id=${`day-${day}`} aria-current=${day === today ? 'date' : 'false'}>${dayText(day)}</h2>
          ${
            own.length > 0
              ? html`<ul>
                  ${own.map((entry) => card(entry, onAdd))}
                </ul>`
              : html`<p class="quiet">Nothing</p>`
          }
        </section>`;
      })}
    </div>
  </div>`;
};

function card(entry: Entry, onAdd: (entry: Entry) => void): TemplateResult {
  const { appointment, status, offers } = entry;
  const { startsAt, client, practitioner, item, cancellation } = appointment;
  const about = `for ${client.name}, ${timeText(startsAt)}`;
  const isOff = status === 'canceled' || status === 'missed';
  const add = () => onAdd(entry);
  return html`<li class="appointment ${isOff ? 'off' : status}">
    <p class="when">
      <time datetime=${startsAt}>${clockOf(startsAt)}</time>
      ${invoiceState(entry, about)}
    </p>
    <p><a class="who" href=${links.client(client.id)}>${client.name}</a></p>
    <p class="sub">${item.name} <span class="with">${practitioner.name}</span></p>
    ${isOff ? html`<p class="sub why">${statusNames[status]} · ${cancellation?.reason.name}</p>` : nothing}
    ${
      offers === 'nothing'
        ? nothing
        : html`<button class="button add ${offers === 'reason' ? 'quiet' : ''}" type="button" @click=${add}>
            ${offers === 'invoice' ? 'Add invoice' : 'Why no invoice'}<span class="visually-hidden">
              ${about}</span
            >
          </button>`
    }
  </li>`;
}

/** How it is invoiced, as a way there. */
function invoiceState({ invoicing, invoice, status }: Entry, about: string): TemplateResult {
  if (invoice && invoicing !== 'none')
    return html`<a class="state" data-state=${invoicing} href=${links.invoice(invoice)}
      >${invoiceNames[invoicing]}<span class="visually-hidden"> invoice ${about}</span></a
    >`;
  return html`<span class="state" data-state="none"
    >${statusNames[status] === 'Booked' ? 'Booked' : 'No invoice'}</span
  >`;
}
