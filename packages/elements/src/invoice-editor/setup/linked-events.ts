import { eventText, parseLocalTime, type Asked, type LinkedEvent } from '@billkit/billing';
import { html, nothing, type TemplateResult } from 'lit';
import { eventKinds } from '../../text/english/statuses.js';
import { formatDay } from '../../text/format.js';
import { addEnglish, type Language } from '../../text/language.js';
import { eventsOf } from '../draft/draft-model.js';
import type { SetupOptions } from './setup-fields.js';

addEnglish({ eventKinds });

/** The events the invoice is about; the host brings what they are chosen with (billing.md I-17, I-48). */
export function linkedEvents({
  priced,
  control,
  errors,
  language,
}: SetupOptions): TemplateResult | typeof nothing {
  const events = eventsOf(priced.draft) ?? [];
  const { setup } = language.texts;
  const error = errors.get('events');
  if (events.length === 0 && !control.hasEventSlot) return nothing;
  const row = (event: Asked<LinkedEvent>) => {
    const name = eventName(event, language);
    return html`<li class="event">
      <span>${event.title ? html`${event.title} <span class="hint">${name}</span>` : name}</span>
      <button
        class="button quiet"
        part="button"
        type="button"
        aria-label=${setup.unlinkOf(name)}
        @click=${() => control.unlinkEvent(event.id)}
      >
        ${setup.unlink}
      </button>
    </li>`;
  };
  return html`<div class="field wide events" role="group" aria-labelledby="events" part="field">
    <span class="legend" id="events" tabindex="-1">${setup.events}</span>
    ${
      events.length > 0
        ? html`<ul class="event-list">
            ${events.map(row)}
          </ul>`
        : nothing
    }
    ${error ? html`<p class="error" part="error" id="events-error">${error}</p>` : nothing}
    <slot name="events"></slot>
  </div>`;
}

/** What kind of event it is, and when. */
function eventName({ kind, startsAt, title, id }: Asked<LinkedEvent>, language: Language): string {
  const at = parseLocalTime(startsAt);
  // What is no time is refused when the draft is saved.
  if (!at.ok) return title ?? id;
  const { eventKinds: kinds } = language.texts;
  return eventText({ kind, startsAt: at.value }, { kinds, day: (day) => formatDay(day, language) });
}
