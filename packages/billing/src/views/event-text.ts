import type { EventKind, LinkedEvent } from '../records/event-link.js';
import type { Day } from '../time/day.js';
import { clockOf, dayOfTime } from '../time/local-time.js';

/** How a reader's language calls the kinds of events, and writes a day. */
export interface EventWords {
  readonly kinds: Readonly<Record<EventKind, string>>;
  day(day: Day): string;
}

/**
 * The line that is printed for a linked event where the template shows them (billing.md S-22): its kind, its day and its
 * time on a clock of 24 hours, such as “Appointment, 3 Mar 2026, 09:30”.
 */
export const eventText = (
  { kind, startsAt }: Pick<LinkedEvent, 'kind' | 'startsAt'>,
  words: EventWords,
): string => [words.kinds[kind], words.day(dayOfTime(startsAt)), clockOf(startsAt)].join(', ');
