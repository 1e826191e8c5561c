import type { Books } from '../books.js';
import { requireCancelable } from '../records/cancellation.js';
import { link, unlink, type LinkedEvent } from '../records/event-link.js';
import type { DraftInvoice } from '../records/invoice.js';
import { refOf, type BillingRecord, type Ref } from '../records/record.js';
import type { Refusal } from '../refusal.js';
import { no, ok, type Result } from '../result.js';

/** What is written and erased for the events of a draft. */
export interface LinkChanges {
  readonly writes: readonly BillingRecord[];
  readonly deletes: readonly Ref[];
}

/** The links of these events, and the invoices they are on. */
export function eventReads(events: readonly LinkedEvent[], books: Books): readonly Ref[] {
  return events.flatMap(({ id }): readonly Ref[] => {
    const invoice = books.get('event-link', id)?.invoice;
    return [{ kind: 'event-link', id }, ...(invoice ? [{ kind: 'invoice', id: invoice } as const] : [])];
  });
}

/**
 * Puts the events of a draft on it, and takes those off that it had `before` and has no more (billing.md I-17, I-48).
 * An event that is on a void invoice may be taken (I-53).
 *
 * Refuses, event by event, with `event-listed-twice`, `event-of-other-client`, `event-past` where it was canceled
 * after it began (I-60), `event-already-invoiced`; then with `event-not-on-invoice` of the first line that names another
 * event.
 */
export function linkEvents(
  { id: invoice, client, events = [], lines }: DraftInvoice,
  books: Books,
  before: readonly LinkedEvent[] = [],
): Result<LinkChanges, Refusal> {
  const known = new Set<string>();
  const writes: BillingRecord[] = [];
  for (const { id: event, client: theirs, startsAt, cancellation } of events) {
    if (known.has(event)) return no({ type: 'event-listed-twice', event });
    known.add(event);
    if (theirs !== undefined && theirs !== client.id)
      return no({ type: 'event-of-other-client', event, client: client.name });
    const cancelable = requireCancelable(startsAt, cancellation?.canceledAt ?? startsAt);
    if (!cancelable.ok) return cancelable;
    const on = books.get('event-link', event);
    if (on?.invoice === invoice) continue;
    const other = on && books.get('invoice', on.invoice);
    if (other && other.status !== 'void') {
      const { id, number, status } = other;
      return no({ type: 'event-already-invoiced', event, invoice: id, number, status });
    }
    writes.push(link(event, invoice, on));
  }
  for (const [index, { id, event }] of lines.entries())
    if (event !== undefined && !known.has(event))
      return no({ type: 'event-not-on-invoice', event, line: id, position: index + 1 });
  const gone = unlinkEvents(
    before.filter(({ id }) => !known.has(id)),
    books,
  );
  return ok({ writes: [...writes, ...gone.writes], deletes: gone.deletes });
}

/** Takes events off an invoice: each is on the void one it was on before, or on none (billing.md I-48). */
export function unlinkEvents(events: readonly LinkedEvent[], books: Books): LinkChanges {
  const links = events.flatMap(({ id }) => books.get('event-link', id) ?? []);
  return {
    writes: links.flatMap((on) => unlink(on) ?? []),
    deletes: links.filter((on) => unlink(on) === null).map(refOf),
  };
}
