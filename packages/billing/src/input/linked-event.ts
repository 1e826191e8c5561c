import { eventKinds, type EventCancellation, type LinkedEvent } from '../records/event-link.js';
import { object, oneOf, optional, type Check } from './check.js';
import { label, localTime, note } from './fields.js';

/** An event of the host's calendar, with the host's own id of 1 to 200 characters. */
export const linkedEvent: Check<LinkedEvent> = object<LinkedEvent>({
  id: label,
  kind: oneOf(...eventKinds),
  title: optional(label),
  startsAt: localTime,
  client: optional(label),
  cancellation: optional(
    object<EventCancellation>({
      reason: label,
      code: optional(label),
      source: oneOf('client', 'business'),
      canceledAt: localTime,
      note: optional(note),
    }),
  ),
});
