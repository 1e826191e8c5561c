import { type Asked, type LinkedEvent } from '@billkit/billing';
import type { Appointment } from '../sample/appointments.js';

/** What an invoice keeps of an appointment: a copy, under the calendar's own id. */
export function linkedEvent(appointment: Appointment): Asked<LinkedEvent> {
  const { id, startsAt, client, item, cancellation } = appointment;
  return {
    ...{ id, kind: 'appointment', title: item.name, startsAt, client: client.id },
    ...(cancellation && {
      cancellation: {
        reason: cancellation.reason.name,
        ...(cancellation.reason.code && { code: cancellation.reason.code }),
        source: cancellation.reason.source === 'business' ? 'business' : 'client',
        // Nobody canceled what was missed: it was still to take place when it began.
        canceledAt: cancellation.canceledAt ?? startsAt,
      },
    }),
  };
}
