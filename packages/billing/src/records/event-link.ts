import type { LocalTime } from '../time/local-time.js';
import type { CancellationSource } from './cancellation-reasons.js';
import type { InvoiceId } from './ids.js';

export const eventKinds = ['appointment', 'activity', 'class'] as const;
export type EventKind = (typeof eventKinds)[number];

/** Why an event did not take place, as the host's calendar has it (billing.md I-61, I-65). */
export interface EventCancellation {
  readonly reason: string;
  readonly code?: string;
  readonly source: Exclude<CancellationSource, 'any'>;
  readonly canceledAt: LocalTime;
  readonly note?: string;
}

/** An event of the host's calendar that an invoice is about: a copy, frozen with the invoice (billing.md I-17, I-74). */
export interface LinkedEvent {
  /** The host's own id. An event is on one invoice: what several clients attend has an id for each attendance. */
  readonly id: string;
  readonly kind: EventKind;
  readonly title?: string;
  readonly startsAt: LocalTime;
  /** The host's own id of the client whose event it is, where it is one client's. */
  readonly client?: string;
  readonly cancellation?: EventCancellation;
}

/**
 * Which invoice an event is on. Two drafts for one event collide on it, so an event is on one invoice that is not void;
 * it is written with the draft that takes the event, and erased where no invoice is left to name.
 */
export interface EventLink {
  readonly kind: 'event-link';
  /** The host's own id of the event. */
  readonly id: string;
  readonly invoice: InvoiceId;
  /** Void invoices it was on before, oldest first. */
  readonly before: readonly InvoiceId[];
}

/** The event on another invoice, after the one it was on was voided, or on its first. */
export const link = (event: string, invoice: InvoiceId, on?: EventLink): EventLink => ({
  kind: 'event-link',
  id: event,
  invoice,
  before: on ? [...on.before, on.invoice] : [],
});

/** The event on the void invoice it was on before; null where there is none. */
export function unlink(on: EventLink): EventLink | null {
  const invoice = on.before.at(-1);
  return invoice ? { ...on, invoice, before: on.before.slice(0, -1) } : null;
}
